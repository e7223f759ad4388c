/** Who met whom in the real content. */

import { expect, test } from 'vitest';
import { checkContent } from '../../site/load.ts';
import { queryable } from '../queryable.ts';
import { comparison } from './comparison.ts';
import { id } from './fixtures/small-graph.ts';
import { projection } from './projection.ts';

const graph = queryable(checkContent('.').base!);
const [kerry, lavrov] = [id('john-kerry'), id('sergey-lavrov')];

test('Kerry and Lavrov met in Moscow, Vientiane and Geneva in the summer of 2016, in this order', () => {
  const [pair, ...others] = projection(graph, { by: 'meetings', among: new Set([kerry, lavrov]) });
  expect(others).toEqual([]);
  expect([pair?.a, pair?.b]).toEqual([kerry, lavrov]);
  const summer = ['kerry-lavrov-moscow-2016-07', 'kerry-lavrov-vientiane-2016-07', 'kerry-lavrov-geneva-2016-08', 'kerry-lavrov-geneva-2016-09'];
  expect(pair?.through.filter((meeting) => summer.some((name) => name === meeting))).toEqual(summer);
  expect(comparison(graph, kerry, lavrov).meetings.both).toEqual(pair?.through);
});

test('Russia and China voted alike on resolution 2254, and not on the draft for Aleppo', () => {
  const { same, different } = comparison(graph, id('china'), id('russia')).votes;
  expect(same).toContainEqual({ text: 'unscr-2254', a: 'for', b: 'for' });
  expect(different).toContainEqual({ text: 'draft-s-2016-846', a: 'abstain', b: 'against' });
});
