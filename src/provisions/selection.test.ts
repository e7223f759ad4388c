import { expect, test } from 'vitest';
import { nothing, parseSelection, printSelection, type Selection } from './selection.ts';

const known = { texts: ['annan-plan', 'geneva', 'vienna', 'r-2254', 'sochi'], topics: ['ceasefire', 'governance'] };

test.each<[string, Selection]>([
  ['', nothing],
  ['?texts=geneva,r-2254', { texts: ['geneva', 'r-2254'], topic: undefined }],
  ['?texts=sochi,geneva,vienna,r-2254&topic=governance', { texts: ['sochi', 'geneva', 'vienna', 'r-2254'], topic: 'governance' }],
])('reads %s and writes it again', (query, selection) => {
  expect(parseSelection(query, known)).toEqual({ selection, unknown: [] });
  expect(printSelection(selection)).toBe(query);
});

test('takes what is valid, and says what was not: unknown, twice, a fifth text, another parameter', () => {
  expect(parseSelection('?texts=geneva,geneva,<script>,vienna,r-2254,sochi,annan-plan&topic=love&x=1', known)).toEqual({
    selection: { texts: ['geneva', 'vienna', 'r-2254', 'sochi'], topic: undefined },
    unknown: ['texts=geneva', 'texts=<script>', 'texts=annan-plan', 'topic=love', 'x=1'],
  });
});

test('cuts what it says back', () => {
  const { unknown } = parseSelection(`?texts=${Array.from({ length: 100 }, (_, n) => `${n}${'a'.repeat(100)}`).join(',')}`, known);
  expect(unknown.map(({ length }) => length)).toEqual(Array(8).fill(60));
});
