/** The questions of query/, asked of the record itself. Kerry, Lavrov and resolution 2254 are what they are; more content must not change these answers. */

import { describe, expect, test } from 'vitest';
import { graphOf } from '../graph/elements.ts';
import { checkContent } from '../site/load.ts';
import type { KnowledgeBase } from './base.ts';
import { dayRange, toDate } from './date.ts';
import type { EntityId } from './id.ts';
import { periodOf } from './period.ts';
import { attendanceOf, chainOf, indexGraph, linksOf, neighboursWithin, pathInTime, provisionsByTopic, type QueryEdge, shortestPaths, shownUnasked, stateAt } from './query/index.ts';
import { queryable } from './queryable.ts';
import { relations } from './relations.ts';

const base = checkContent(process.cwd()).base as KnowledgeBase;
const graph = queryable(base);
const id = (text: string) => text as EntityId;
const day = (text: string) => dayRange(toDate(text)).first;
const ids = (edges: readonly QueryEdge[]) => edges.map((edge) => edge.id);

test('holds every claim of the base, in its order, between the same two entities', () => {
  expect(graph.edges.map(({ id: claim, source, target, provision, sourceCount }) => [claim, source, target, provision, sourceCount])).toEqual(base.claims.map(({ id: claim, page, to, cite }) => [claim, page, to.id, to.provision, cite.length]));
});

test('takes the nodes and edges of the drawing just as well', () => {
  const drawn = graphOf(base);
  const edges = drawn.edges.map(({ sources, ...edge }) => ({ ...edge, sourceCount: sources.length }));
  expect(shortestPaths(indexGraph(drawn.nodes, edges), id('bashar-jaafari'), id('jan-egeland'))?.total).toBe(shortestPaths(graph, id('bashar-jaafari'), id('jan-egeland'))?.total);
});

test('gives each entity all its links, once', () => {
  for (const entity of base.entities.keys()) {
    const all = linksOf(graph, entity).flatMap(({ edges }) => ids(edges));
    expect(all.toSorted()).toEqual([...(base.claimsFrom.get(entity) ?? []), ...(base.claimsTo.get(entity) ?? [])].map((claim) => claim.id).toSorted());
  }
});

describe('the state of a day', () => {
  test.each(['2012-06-30', '2015-12-18', '2016-07-15', '2016-12-31', '2030-01-01'])('on %s is that of the dates of the claims', (date) => {
    const { lasting, momentary } = stateAt(graph, day(date));
    const held = base.claims.filter((claim) => {
      const range = periodOf(claim)?.possible;
      return range === undefined || (range.first <= day(date) && day(date) <= range.last);
    });
    expect([lasting, momentary].flatMap(({ certain, possible, undated }) => ids([...certain, ...possible, ...undated])).toSorted()).toEqual(held.map((claim) => claim.id).toSorted());
    expect(ids(lasting.undated)).toEqual(base.claims.filter((claim) => relations[claim.relation].time === 'lasting' && periodOf(claim) === undefined).map((claim) => claim.id));
  });

  test('knows the offices of John Kerry', () => {
    const offices = (date: string) => stateAt(graph, day(date)).lasting.certain.filter(({ source }) => source === 'john-kerry').map(({ target }) => target);
    expect(offices('2013-01-31')).toEqual([]);
    expect(offices('2013-02-01')).toEqual(['united-states']);
    expect(offices('2016-01-01')).toEqual(['united-states', 'international-syria-support-group']);
    expect(offices('2017-01-20')).toEqual(['united-states']);
    expect(offices('2017-01-21')).toEqual([]);
    const during2015 = stateAt(graph, day('2015-07-01')).lasting.possible.filter(({ source }) => source === 'john-kerry');
    expect(ids(during2015)).toEqual(['john-kerry:c-holds-office-international-syria-support-group']);
  });
});

describe('ways between two entities', () => {
  test('leads from Kerry to Lavrov by what both were at or part of', () => {
    const { paths, total } = shortestPaths(graph, id('john-kerry'), id('sergey-lavrov'), { cap: 100 })!;
    expect(paths).toHaveLength(total);
    expect(paths.map(([first]) => first!.to)).toContain('kerry-lavrov-moscow-2016-07');
    for (const path of paths) expect(path.map(({ from, to, edges }) => from !== to && edges.length > 0 && edges.every(shownUnasked))).toEqual([true, true]);
  });

  test('is as long as the distance of neighbours says', () => {
    const distances = neighboursWithin(graph, id('unscr-2254'), 9);
    expect(distances.size).toBeGreaterThan(100);
    for (const [other, distance] of distances) expect(shortestPaths(graph, id('unscr-2254'), other, { cap: 1 })!.paths[0]).toHaveLength(distance);
  });

  test('never goes back in time, and never by a claim without a date', () => {
    const paths = [...base.entities.keys()].flatMap((other) => pathInTime(graph, id('geneva-communique'), other) ?? []);
    expect(paths.length).toBeGreaterThan(100);
    for (const [index, hop] of paths.entries()) {
      const before = paths[index - 1];
      if (before !== undefined && hop.from !== 'geneva-communique') expect(hop.day).toBeGreaterThanOrEqual(before.day);
      for (const { period } of hop.edges) expect([period!.possible.first <= hop.day, hop.day <= period!.possible.last]).toEqual([true, true]);
    }
  });
});

test('seats the Moscow talks of July 2016, and rolls the three up to their states', () => {
  const talks = id('kerry-lavrov-moscow-2016-07');
  const seats = (rollUp: boolean) => [...attendanceOf(graph, { rollUp }).meetings.get(talks)!].map(([actor, list]) => [actor, ...list.map(({ how, by }) => (by === undefined ? how : `${how} by ${by}`))]);
  expect(seats(false)).toEqual([['vladimir-putin', 'attended'], ['john-kerry', 'attended'], ['sergey-lavrov', 'attended'], ['russia', 'host']]);
  expect(seats(true)).toEqual([['russia', 'attended by vladimir-putin', 'attended by sergey-lavrov', 'host'], ['united-states', 'attended by john-kerry']]);
});

test('finds what resolution 2254 says on a ceasefire', () => {
  const all = provisionsByTopic(graph);
  expect(all.get(id('ceasefire'))!.filter(({ text }) => text === 'unscr-2254').map(({ provision }) => provision)).toEqual(['x3', 'x4']);
  expect([...all.values()].flat()).toHaveLength([...base.entities.values()].flatMap(({ fields }) => ('provisions' in fields ? (fields.provisions ?? []) : [])).length);
  const followers = [...all.values()].flat().flatMap(({ followers: edges }) => ids(edges));
  expect(followers.toSorted()).toEqual(base.claims.filter(({ to }) => to.provision !== undefined).map((claim) => claim.id).toSorted());
});

test('follows resolution 2254 back to the Geneva communiqué and on to the concrete steps', () => {
  const { before, after } = chainOf(graph, id('unscr-2254'));
  expect(before.filter(({ depth }) => depth === 1).map(({ id: text }) => text)).toEqual(expect.arrayContaining(['geneva-communique', 'vienna-statement-2015-10', 'vienna-statement-2015-11']));
  const steps = after.find(({ id: text }) => text === 'us-russia-concrete-steps')!;
  expect([steps.depth, ids(steps.edges)]).toEqual([1, ['us-russia-concrete-steps:c-implements-unscr-2254']]);
  expect(after.find(({ id: text }) => text === 'us-russia-agreement-2016-09')?.depth).toBe(2);
});
