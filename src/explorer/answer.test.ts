import { describe, expect, test } from 'vitest';
import { inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import { recordOf, twoTracks } from '../graph/fixtures/record.ts';
import type { ExplorerGraph } from '../graph/unpack.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { comparison, projection } from '../knowledge/query/index.ts';
import { queryable } from '../knowledge/queryable.ts';
import { relations } from '../knowledge/relations.ts';
import { answerTo, mostPairs, mostWays } from './answer.ts';
import { type Question, start, type State, viewOf } from './state.ts';

const base = realBase();
const graph = inBrowser(base);
const claims = new Map(base.claims.map((claim) => [claim.id as string, claim]));
const day = (text: string) => Date.parse(text) / 86_400_000;

/** The answer to a question in a state, as a scene asks for it. */
function ask(question: Question, part: Partial<State> = {}, of: ExplorerGraph = graph) {
  const state = { ...start, ...part, question };
  return answerTo(question, { ...viewOf(state, kindNames, () => []), focus: state.focus }, of);
}
function path(a: string, b: string, part: Partial<State> = {}, of: ExplorerGraph = graph) {
  const { answer, ...shown } = ask({ ask: 'path', a, b }, part, of);
  if (answer.ask !== 'path') throw new Error('another answer');
  return { ...answer, ...shown };
}
function met(by: 'meetings' | 'texts', part: Partial<State> = {}) {
  const { answer, ...shown } = ask({ ask: 'met', by }, part);
  if (answer.ask !== 'met') throw new Error('another answer');
  return { ...answer, ...shown };
}
function compare(a: string, b: string, part: Partial<State> = {}) {
  const { answer, ...shown } = ask({ ask: 'compare', a, b }, part);
  if (answer.ask !== 'compare') throw new Error('another answer');
  return { ...answer, ...shown };
}

describe.each([['kofi-annan', 'ahmed-al-sharaa'], ['sergey-lavrov', 'riyad-hijab']])('how %s and %s are linked', (a, b) => {
  const { ways, inTime, nodes, edges } = path(a, b);

  test('is told as shortest ways from one to the other, each hop of claims of the record that have sources', () => {
    expect(ways!.paths.length).toBe(Math.min(ways!.total, mostWays));
    expect(ways!.paths.length).toBeGreaterThan(0);
    for (const way of ways!.paths) {
      expect([way[0]!.from, way.at(-1)!.to]).toEqual([a, b]);
      expect(way.length).toBe(ways!.paths[0]!.length);
      for (const [index, hop] of way.entries()) {
        if (index > 0) expect(hop.from).toBe(way[index - 1]!.to);
        expect(hop.edges.length).toBeGreaterThan(0);
        for (const { id } of hop.edges) {
          const { page, to, cite, relation } = claims.get(id)!;
          expect([page, to.id].toSorted()).toEqual([hop.from, hop.to].toSorted());
          expect(cite.length).toBeGreaterThan(0);
          expect(relations[relation].shown).toBe(true);
        }
      }
    }
  });

  test('has a way on which time never runs backwards', () => {
    expect([inTime![0]!.from, inTime!.at(-1)!.to]).toEqual([a, b]);
    const days = inTime!.map((hop) => hop.day);
    expect(days).toEqual(days.toSorted((x, y) => x - y));
    for (const hop of inTime!) for (const { period } of hop.edges) expect([period!.possible.first <= hop.day, hop.day <= period!.possible.last]).toEqual([true, true]);
    expect(inTime!.length).toBeGreaterThanOrEqual(ways!.paths[0]!.length);
  });

  test('shows what the ways lead through, and no more', () => {
    const hops = [...ways!.paths.flat(), ...inTime!];
    expect(nodes).toEqual(new Set(hops.flatMap(({ from, to }) => [from, to])));
    expect(new Set(edges.keys())).toEqual(new Set(hops.flatMap((hop) => hop.edges.map(({ id }) => id))));
    expect([...edges.values()].every((certainty) => certainty === 'certain')).toBe(true);
  });

  test('is the same when it is asked again', () => {
    expect(path(a, b)).toEqual(path(a, b));
  });
});

describe('how two are linked', () => {
  test('is as many steps the other way round', () => {
    const [there, back] = [path('kofi-annan', 'ahmed-al-sharaa'), path('ahmed-al-sharaa', 'kofi-annan')];
    expect([back.ways!.total, back.ways!.paths[0]!.length]).toEqual([there.ways!.total, there.ways!.paths[0]!.length]);
  });

  test('goes along the claims that the view lets pass', () => {
    const { ways } = path('sergey-lavrov', 'john-kerry', { relations: new Set(['participant']) });
    expect([ways!.paths.length, ways!.total > mostWays]).toEqual([mostWays, true]);
    expect(ways!.paths.every((way) => way.length === 2 && way.every(({ edges }) => edges.every(({ relation }) => relation === 'participant')))).toBe(true);
    expect(path('sergey-lavrov', 'john-kerry', { relations: new Set(['located-in']) })).toMatchObject({ ways: undefined, inTime: undefined });
  });

  test('on a day is told by claims that may hold that day, each as surely as it does', () => {
    const when = { first: day('2016-07-15'), last: day('2016-07-15') };
    const { ways, edges } = path('sergey-lavrov', 'john-kerry', { when });
    expect(ways!.paths.map((way) => way.map(({ to }) => to as string))).toContainEqual(['kerry-lavrov-moscow-2016-07', 'john-kerry']);
    expect(edges.get('kerry-lavrov-moscow-2016-07:c-participant-john-kerry')).toBe('certain');
    for (const id of edges.keys()) {
      const { period } = graph.edges.get(id)!;
      if (period !== undefined) expect([period.possible.first <= when.first, when.last <= period.possible.last]).toEqual([true, true]);
    }
  });

  test('has "no documented link" as its answer, with both of them shown', () => {
    const small = inBrowser(recordOf(twoTracks), 'en', new Set());
    expect(path('council', 'second-talks', {}, small)).toEqual({ ask: 'path', ways: undefined, inTime: undefined, nodes: new Set(['council', 'second-talks']), edges: new Map() });
  });

  test('may have a way, and none on which time does not run backwards', () => {
    const small = inBrowser(recordOf({ ...twoTracks, 'actors/host': 'subkind: state', 'meetings/later': 'subkind: bilateral\ndate: 2015-01-01\nlinks:\n  host: [{ to: council, cite: paper-2016 }, { to: host, cite: paper-2016 }]' }), 'en', new Set());
    expect(path('adopted', 'host', {}, small)).toMatchObject({ ways: { total: 1 }, inTime: [{ to: 'council' }, { to: 'later' }, { to: 'host' }] });
    expect(path('host', 'adopted', {}, small)).toMatchObject({ ways: { total: 1 }, inTime: undefined });
  });

  test('of one entry and itself is a way of no steps', () => {
    expect(path('john-kerry', 'john-kerry')).toMatchObject({ ways: { total: 1, paths: [[]] }, inTime: [], nodes: new Set(['john-kerry']) });
  });
});

describe('who met whom', () => {
  test.each(['meetings', 'texts'] as const)('is what the base says of all pairs that share %s, those that share most first', (by) => {
    const { pairs, total, nodes, edges } = met(by);
    const all = projection(queryable(base), { by, where: ({ relation }) => relations[relation].shown });
    expect(total).toBe(all.length);
    expect(pairs).toEqual(all.slice(0, mostPairs));
    expect(nodes).toEqual(new Set(pairs.flatMap(({ a, b }) => [a, b])));
    expect(edges.size).toBe(0);
  });

  test('has the Moscow talks of July 2016 for Kerry and Lavrov, among all their meetings', () => {
    const pair = met('meetings').pairs.find(({ a, b }) => a === 'john-kerry' && b === 'sergey-lavrov')!;
    expect(pair.through).toContain('kerry-lavrov-moscow-2016-07');
    expect(pair.through).toEqual(compare('john-kerry', 'sergey-lavrov').comparison.meetings.both);
  });

  test('about somebody tells of that one alone', () => {
    const { pairs, total, nodes } = met('meetings', { focus: ['staffan-de-mistura'] });
    expect(total).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(3);
    expect(pairs.every(({ a, b }) => a === 'staffan-de-mistura' || b === 'staffan-de-mistura')).toBe(true);
    expect(nodes.has('staffan-de-mistura')).toBe(true);
    expect(met('meetings', { focus: ['damascus'] })).toMatchObject({ pairs: [], total: 0, nodes: new Set(['damascus']) });
  });

  test('has a chosen pair too, however little it shares and whoever is named first', () => {
    const all = projection(queryable(base), { by: 'meetings' });
    const { a, b, through } = all.at(-1)!;
    for (const pair of [[a, b], [b, a]] as [string, string][]) {
      const { pairs, total, nodes } = met('meetings', { chosen: { pair } });
      expect(pairs.length).toBe(mostPairs + 1);
      expect([pairs.at(-1), total, nodes.has(a), nodes.has(b)]).toEqual([{ a, b, through }, all.length, true, true]);
      expect(met('meetings', { chosen: { pair }, focus: ['kofi-annan'] }).pairs).toContainEqual({ a, b, through });
    }
    expect(met('meetings', { chosen: { pair: ['john-kerry', 'sergey-lavrov'] } }).pairs).toEqual(met('meetings').pairs);
    expect(met('meetings', { chosen: { pair: ['damascus', 'aleppo'] } }).pairs).toEqual(met('meetings').pairs);
  });

  test('in a year tells of the meetings of that year', () => {
    const { pairs } = met('meetings', { when: { first: day('2016-01-01'), last: day('2016-12-31') } });
    const dates = new Set(pairs.flatMap(({ through }) => through).map((id) => graph.nodes.get(id)!.date!.slice(-4)));
    expect([...dates]).toEqual(['2016']);
  });
});

describe('a comparison', () => {
  const { comparison: compared, nodes, edges } = compare('sergey-lavrov', 'john-kerry');

  test('of Lavrov and Kerry has the meetings of both, with those of July 2016 in Moscow', () => {
    expect(compared.meetings.both).toContain('kerry-lavrov-moscow-2016-07');
    expect([compared.meetings.onlyA.length > 0, compared.meetings.both.length > 5]).toEqual([true, true]);
    expect(compared).toEqual(comparison(queryable(base), 'sergey-lavrov' as never, 'john-kerry' as never, () => true));
  });

  test('shows both with what they share and what only one of them did, and the claims that say so', () => {
    const { both, onlyA, onlyB } = compared.meetings;
    for (const id of [...both, ...onlyA, ...onlyB, 'sergey-lavrov', 'john-kerry']) expect(nodes.has(id)).toBe(true);
    for (const id of edges.keys()) {
      const { page, to } = claims.get(id)!;
      expect(['sergey-lavrov', 'john-kerry'].some((end) => end === page || end === to.id)).toBe(true);
      expect([nodes.has(page), nodes.has(to.id)]).toEqual([true, true]);
    }
  });

  test('of two members of the Council has the texts on which they voted alike, and those on which they did not', () => {
    const { comparison: votes, nodes: shown, edges: drawn } = compare('russia', 'united-states');
    expect(votes.votes.different.length).toBeGreaterThan(5);
    expect(votes.votes.same.map(({ text }) => text)).toContain('unscr-2254');
    for (const { text } of [...votes.votes.same, ...votes.votes.different]) expect([shown.has(text), drawn.has(`${text}:c-voted-russia`), drawn.has(`${text}:c-voted-united-states`)]).toEqual([true, true, true]);
  });

  test('goes by the claims that the view lets pass', () => {
    const { edges: participations } = compare('russia', 'turkey', { relations: new Set(['participant']) });
    expect(new Set([...participations.keys()].map((id) => claims.get(id)!.relation))).toEqual(new Set(['participant']));
    expect(compare('sergey-lavrov', 'john-kerry', { relations: new Set(['signatory']) }).comparison.meetings).toEqual({ both: [], onlyA: [], onlyB: [] });
    const { both } = compare('sergey-lavrov', 'john-kerry', { when: { first: day('2016-07-14'), last: day('2016-07-16') } }).comparison.meetings;
    expect(both).toEqual(['kerry-lavrov-moscow-2016-07']);
  });
});
