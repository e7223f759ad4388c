/** What maps show of the real content. */

import { expect, test } from 'vitest';
import { entityOf } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { checkContent } from '../../site/load.ts';
import { countSorts, happenedIn, sortOf } from './happened.ts';

const base = checkContent('.').base!;

const at = (id: string) => happenedIn(base).get(id as EntityId)!;

test('a meeting stands where it was held, and not where it was about', () => {
  expect(at('vientiane')).toEqual([{ id: 'kerry-lavrov-vientiane-2016-07', sort: 'meeting' }]);
});

test('a local truce stands at each place that it concerns, a siege too', () => {
  expect(at('daraya')).toEqual([{ id: 'daraya-evacuation-2016', sort: 'truce' }, { id: 'besieged-areas-2016', sort: 'siege' }]);
});

test('the besieged areas of 2016 stand at the places that their sources name', () => {
  const besieged = [...happenedIn(base)].filter(([, list]) => list.some(({ id }) => id === 'besieged-areas-2016')).map(([id]) => id);
  expect(besieged).toEqual(['al-waer', 'daraya', 'deir-ez-zor', 'douma', 'foua', 'kafraya', 'madaya', 'zabadani']);
});

test('what happened in a place is told by sort and then by date', () => {
  expect(countSorts(at('aleppo'))).toEqual([{ sort: 'agreement', count: 1 }, { sort: 'truce', count: 2 }, { sort: 'siege', count: 1 }, { sort: 'event', count: 1 }]);
  expect(at('aleppo').map(({ id }) => id)).toEqual(['aleppo-freeze-plan', 'aleppo-evacuation-agreement', 'sheikh-maqsoud-agreement-2025', 'battle-of-aleppo-2016', 'aleppo-humanitarian-corridors-2016']);
});

test('everything that a claim puts in a place is there, once', () => {
  const happened = happenedIn(base);
  for (const claim of base.claims) {
    const [page, place] = [entityOf(base, claim.page), entityOf(base, claim.to.id)];
    if (claim.relation !== 'located-in' || place.kind !== 'place' || sortOf(page) === undefined) continue;
    expect(happened.get(place.id)?.filter(({ id }) => id === page.id), claim.id).toHaveLength(1);
  }
});
