/** Each worked example gives what the record says when it is asked in another way: through our own queries, the pages of that view, or the base itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { dateOf, entityOf } from '../knowledge/base.ts';
import { compareDates, parseDay, firstDay } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { spanOf } from '../knowledge/period.ts';
import { attendanceOf, chainOf, holdsOn, provisionsByTopic } from '../knowledge/query/index.ts';
import { queryable } from '../knowledge/queryable.ts';
import { loadSite } from '../site/load.ts';
import { queried, queryBase as site } from '../site/queried.ts';
import { votesPage } from '../site/matrix/votes-page.ts';
import { presentSigns } from '../words/index.ts';
import { ask, loadRecord } from './answer.ts';
import { readExample } from './example.ts';

const { base } = loadSite();
const graph = queryable(base);
const engine = new Store();
loadRecord(engine, queried(base));
const examples = readdirSync('src/query/examples').map((file) => readExample(file, readFileSync(`src/query/examples/${file}`, 'utf8')));

/** The rows of an example, sorted, with entries and terms by their ids: `astana-1 excluded`. */
function rowsOf(id: string): string[] {
  const answer = ask(engine, examples.find((example) => example.id === id)!.query, site);
  if (answer.form !== 'rows') throw new Error(`${id} gives no rows`);
  const short = (value: string | undefined = '-') => value.replace(site, '').replace(/^[a-z]+\/([^/]+)\/#it$/, '$1').replace(/^[a-z]+\/([^/]+)\/#/, '$1:').replace(/^data\/ontology\.ttl#(?:role-)?/, '');
  return answer.rows.map((row) => answer.columns.map((column) => short(row[column]?.value)).join(' ')).toSorted();
}

const id = (text: string) => text as EntityId;
const dated = (entity: EntityId) => dateOf(entityOf(base, entity))!;
const isPresent = (how: string) => (presentSigns as readonly string[]).includes(how);
const participants = (meeting: EntityId) => base.claimsFrom.get(meeting)!.filter(({ relation, attendance = 'attended' }) => relation === 'participant' && isPresent(attendance)).map(({ to }) => to.id);
const meetings = [...base.entities.values()].filter(({ kind }) => kind === 'meeting');

test('there are ten, and each asks in both languages', () => {
  expect(examples.map((example) => example.id)).toEqual(['astana-1-and-geneva-iv', 'building-on-the-geneva-communique', 'foreign-ministers-of-the-issg', 'vetoes', 'not-at-the-table', 'said-to-be-broken', 'detainees', 'kerry-and-lavrov', 'envoys', 'one-outlet']);
  for (const { title } of examples) expect([title.en, title.ar]).toEqual([expect.stringMatching(/^[A-Z].*\?$/), expect.stringMatching(/^\p{Script=Arabic}.*؟$/u)]);
});

test('who attended both Astana-1 and Geneva IV is what the table of attendance has in both rows', () => {
  const { meetings: table } = attendanceOf(graph);
  const there = (meeting: string) => new Set([...table.get(id(meeting))!].filter(([, presences]) => presences.some(({ how }) => isPresent(how) || how === 'chair' || how === 'mediator')).map(([actor]) => actor));
  expect(rowsOf('astana-1-and-geneva-iv')).toEqual([...there('astana-1').intersection(there('geneva-iv'))].toSorted());
  expect(rowsOf('astana-1-and-geneva-iv')).toEqual(['bashar-jaafari', 'staffan-de-mistura', 'syrian-government']);
});

test('the texts that build on the Geneva Communiqué are its chain, and those directly its first step', () => {
  const { after } = chainOf(graph, id('geneva-communique'));
  expect(rowsOf('building-on-the-geneva-communique')).toEqual(after.map(({ id: text, depth }) => `${dated(text)} ${text} ${depth === 1}`).toSorted());
  expect(after).toHaveLength(56);
});

test('the foreign ministers of 16 July 2016 are those in office that day, of each state that was a member', () => {
  const parsed = parseDay('2016-07-16');
  const day = firstDay(('date' in parsed ? parsed.date.from : null)!);
  const isNow = (claim: string) => holdsOn(graph.edges.find((edge) => edge.id === claim)!, day) !== undefined;
  const ministers = new Set(['foreign-minister', 'foreign-secretary', 'secretary-of-state']);
  const states = base.claimsTo.get(id('international-syria-support-group'))!.filter(({ id: claim, relation, page }) => {
    const { fields } = entityOf(base, page);
    return relation === 'member-of' && 'subkind' in fields && fields.subkind === 'state' && isNow(claim);
  });
  const expected = states.flatMap(({ page: state }) => {
    const offices = base.claimsTo.get(state)!.filter(({ id: claim, relation, role }) => relation === 'holds-office' && ministers.has(String(role)) && isNow(claim));
    return offices.length === 0 ? [`${state} - - -`] : offices.map((office) => `${state} ${office.page} ${spanOf(office).start} ${spanOf(office).end ?? '-'}`);
  });
  expect(rowsOf('foreign-ministers-of-the-issg')).toEqual(expected.toSorted());
  expect(expected).toHaveLength(22);
  expect(expected).toContain('russia sergey-lavrov 2004-03-09 -');
  expect(expected).toContain('united-states john-kerry 2013-02-01 2017-01-20');
});

test('the vetoes are those that the page of votes marks', () => {
  const cells = votesPage(base, 'en').tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ id: member, cells: list }) => [...list].filter(([, { sign }]) => sign === 'veto').map(([draft]) => ({ draft: id(draft), member })))));
  const expected = cells.map(({ draft, member }) => {
    const { fields } = entityOf(base, draft);
    return `${dated(draft)} ${draft} ${member} ${'vote' in fields ? fields.vote?.tally.for : ''}`;
  });
  expect(rowsOf('vetoes')).toEqual(expected.toSorted());
  expect(expected).toHaveLength(28);
});

test('who was not at the table is what the table of attendance says so', () => {
  const expected = [...attendanceOf(graph).meetings].flatMap(([meeting, actors]) => [...actors].flatMap(([actor, presences]) => presences.filter(({ how }) => ['declined', 'excluded', 'walked-out'].includes(how)).map(({ how, edge }) => `${dated(meeting)} ${meeting} ${actor} ${how} ${edge.id}`)));
  expect(rowsOf('not-at-the-table')).toEqual(expected.toSorted());
  expect(expected).toHaveLength(30);
});

test('the texts said to be broken are those of claims with an author', () => {
  const expected = base.claims.filter(({ relation }) => relation === 'alleges-violation-of').map((claim) => `${spanOf(claim).start} ${claim.to.id} ${claim.claimedBy} ${claim.page}`);
  expect(rowsOf('said-to-be-broken')).toEqual(expected.toSorted());
  expect(expected).toHaveLength(25);
});

test('what the texts say about detainees is what the page of the topic lists', () => {
  const expected = provisionsByTopic(graph).get(id('detainees-and-missing'))!.map(({ text, provision }) => `${dated(text)} ${text} ${text}:${provision}`);
  expect(rowsOf('detainees')).toEqual(expected.toSorted());
  expect(expected).toHaveLength(12);
});

test('Kerry and Lavrov met where both are among those who took part', () => {
  const both = meetings.filter((meeting) => ['john-kerry', 'sergey-lavrov'].every((actor) => participants(meeting.id).includes(id(actor))));
  const placesOf = (meeting: EntityId) => base.claimsFrom.get(meeting)!.filter(({ relation }) => relation === 'located-in').map(({ to }) => to.id);
  expect(rowsOf('kerry-and-lavrov')).toEqual(both.flatMap((meeting) => placesOf(meeting.id).map((place) => `${dated(meeting.id)} ${meeting.id} ${place}`)).toSorted());
  expect(both).toHaveLength(15);
});

test('the envoys followed one another as the record says', () => {
  const offices = base.claimsTo.get(id('ose-syria'))!.filter(({ relation, role }) => relation === 'holds-office' && ['joint-special-envoy', 'joint-special-representative', 'special-envoy'].includes(String(role)));
  expect(rowsOf('envoys')).toEqual(offices.map((office) => `${spanOf(office).start} ${spanOf(office).end ?? '-'} ${office.page} ${String(office.role)}`).toSorted());
  const order = offices.toSorted((a, b) => compareDates(spanOf(a).start, spanOf(b).start)).map(({ page }) => page);
  expect(order).toEqual(['kofi-annan', 'lakhdar-brahimi', 'staffan-de-mistura', 'geir-pedersen']);
  for (const [index, envoy] of order.slice(1).entries()) expect(base.claimsFrom.get(envoy)!.filter(({ relation }) => relation === 'succeeds').map(({ to }) => to.id)).toContain(order[index]);
});

test('claims rest on one outlet alone where all their sources are of one', () => {
  const counts = new Map<string, number>();
  for (const { cite } of base.claims) {
    const outlets = new Set(cite.map((source) => base.sources.get(source)!.outlet));
    if (outlets.size === 1) for (const outlet of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 20);
  expect(rowsOf('one-outlet')).toEqual(most.map(([outlet, n]) => `${outlet} ${n}`).toSorted());
});
