import { expect, test } from 'vitest';
import type { EntityId } from '../knowledge/id.ts';
import { entityPage } from './entity/page.ts';
import { checkContent } from './load.ts';
import { statementsBySpeaker, statementsBySubject, type StatementView } from './statements.ts';

const base = checkContent(process.cwd()).base!;
const flat = (views: readonly StatementView[]): StatementView[] => views.flatMap((view) => [view, ...flat(view.replies)]);
const said = base.claims.filter(({ relation }) => relation === 'said-by');

test('every statement stands under each of its speakers', () => {
  const { groups } = statementsBySpeaker(base, 'en');
  const pairs = groups.flatMap(({ id, statements }) => flat(statements).map((view) => `${view.id} ${id}`));
  expect(pairs.toSorted()).toEqual(said.map(({ page, to }) => `${page} ${to.id}`).toSorted());
});

test('every statement stands under each thing that it is about or answers, but for other statements', () => {
  const { groups } = statementsBySubject(base, 'ar');
  const pairs = groups.flatMap(({ id, statements }) => flat(statements).map((view) => `${view.id} ${id}`));
  const claims = base.claims.filter(({ relation, page, to }) => ['about', 'responds-to'].includes(relation) && base.entities.get(page)!.kind === 'statement' && base.entities.get(to.id)!.kind !== 'statement');
  expect(pairs.toSorted()).toEqual([...new Set(claims.map(({ page, to }) => `${page} ${to.id}`))].toSorted());
});

test('an answer stands under the statement that it answers', () => {
  const threads = statementsBySubject(base, 'en').groups.flatMap(({ statements }) => flat(statements));
  const replies = threads.filter(({ id }) => id === 'us-2016-10-03-suspension').flatMap((view) => view.replies.map(({ id }) => id));
  expect(replies).toContain('zakharova-2016-10-03-blame');
});

test('what Lavrov said of the 18 besieged areas is told with his office, the day and the outlet with its mark', () => {
  const { groups } = statementsBySpeaker(base, 'en');
  const view = flat(groups.find(({ id }) => id === 'sergey-lavrov')!.statements).find(({ id }) => id === 'lavrov-2016-07-15-besieged-areas')!;
  expect([view.speakers.map(({ behalf }) => behalf), view.date, view.occasion]).toEqual([['for Russia'], '2016-07-15', 'kerry-lavrov-moscow-2016-07']);
  expect(view.outlets).toContain('Al-Alam');
  expect(view.outlets).toContain('state media: Iran');
});

test('the page of a statement shows the accounts of which it is one, on one scale, and names the page that holds them', () => {
  const page = entityPage(base, base.entities.get('lavrov-2016-07-15-besieged-areas' as EntityId)!, 'en');
  expect(page.disputes.tables.map(({ heading, page: other }) => [heading, other])).toEqual([['Besieged areas: 4 accounts', 'besieged-areas-2016']]);
  const { html } = page.disputes.tables[0]!;
  expect([...html.matchAll(/<td role="cell" class="fig"><bdi dir="ltr">([^<]+)/g)].map(([, figure]) => figure)).toEqual(['18', '18', '19', '46']);
  expect([...html.matchAll(/<rect y="1" width="(\d+)" height="8">/g)].map(([, width]) => Number(width))).toEqual([47, 47, 50, 120]);
});

test('accounts without a figure come last, and a range has a bar to each of its ends', () => {
  const page = (id: string) => {
    const { disputes, prose } = entityPage(base, base.entities.get(id as EntityId)!, 'en');
    return [...disputes.tables, ...prose].map(({ html }) => html).join('');
  };
  expect(page('international-syria-support-group')).toContain('<rect class="most" y="1" width="89" height="8"></rect><rect y="1" width="76" height="8"></rect>');
  expect(page('astana-4').indexOf('Interfax')).toBeLessThan(page('astana-4').indexOf('El Nashra'));
});
