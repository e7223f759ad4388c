import { describe, expect, test } from 'vitest';
import { edge, graphOf } from './fixtures/small-graph.ts';
import { holdsOn, stateAt } from './state.ts';

describe('a claim that holds surely from day 10 to 20, and perhaps from 5 to 25', () => {
  const period = { possible: { first: 5, last: 25 }, certain: { first: 10, last: 20 } };
  test.each([
    [4, undefined], [5, 'possible'], [9, 'possible'], [10, 'certain'], [20, 'certain'], [21, 'possible'], [25, 'possible'], [26, undefined],
  ] as const)('on day %i: %s', (day, expected) => {
    expect(holdsOn({ period }, day)).toBe(expected);
  });
});

test('a claim of some day in a month holds surely on none of them', () => {
  const period = { possible: { first: 1, last: 31 }, certain: undefined };
  expect([0, 1, 15, 31, 32].map((day) => holdsOn({ period }, day))).toEqual([undefined, 'possible', 'possible', 'possible', undefined]);
});

test('tells lasting claims apart from momentary ones, each by how surely it holds', () => {
  const graph = graphOf([
    edge('kerry', 'holds-office', 'united-states', [0, 100]),
    edge('kerry', 'holds-office', 'senate', [-50, -1]),
    edge('oman', 'member-of', 'group'),
    edge('russia', 'supports', 'syria', [0, Number.POSITIVE_INFINITY], { period: { possible: { first: 0, last: Number.POSITIVE_INFINITY }, certain: { first: 60, last: Number.POSITIVE_INFINITY } } }),
    edge('talks', 'participant', 'kerry', [50, 51]),
    edge('later', 'participant', 'kerry', [52, 52]),
    edge('place', 'located-in', 'syria'),
  ]);
  const state = stateAt(graph, 50);
  const ids = (standing: (typeof state)['lasting']) => Object.fromEntries(Object.entries(standing).map(([certainty, edges]) => [certainty, edges.map(({ id }) => id)]));
  expect(ids(state.lasting)).toEqual({ certain: ['kerry:holds-office-united-states'], possible: ['russia:supports-syria'], undated: ['oman:member-of-group'] });
  expect(ids(state.momentary)).toEqual({ certain: ['talks:participant-kerry'], possible: [], undated: ['place:located-in-syria'] });
});
