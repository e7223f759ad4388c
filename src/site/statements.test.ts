import { expect, test } from 'vitest';
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
  expect([view.speakers.map(({ behalf }) => behalf), view.date, view.occasion]).toEqual([['for Russia'], '15 Jul 2016', 'kerry-lavrov-moscow-2016-07']);
  expect(view.outlets).toContain('Al-Alam');
  expect(view.outlets).toContain('state media: Iran');
});
