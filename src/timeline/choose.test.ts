import { expect, test } from 'vitest';
import { everything } from './address.ts';
import type { ShownBar, ShownEntry, ShownMatter } from './carried.ts';
import { chosenOf, fits } from './choose.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;
const entry = (id: string, date: string, more: Partial<ShownEntry> = {}): ShownEntry => ({ id, kind: 'meeting', date, failed: false, claims: 1, lanes: [0], label: id, title: id, href: `/${id}/`, tracks: [], actors: [], topics: [], row: undefined as never, ...more });
const talks = entry('talks', '2016-07-14/2016-07-15', { tracks: ['us-russia'], actors: ['russia'], topics: ['ceasefire'] });
const truce = entry('truce', '2016-02-27', { kind: 'agreement', actors: ['russia', 'syria'] });
const bar = (label: string, more: Partial<ShownBar>): ShownBar => ({ kind: 'actor', from: '2016-01-01', label, title: label, href: `/${label}/`, actors: [], entry: undefined, ...more });
const matter: ShownMatter = {
  lanes: [],
  entries: [truce, talks],
  groups: { agreements: [{ bars: [bar('truce', { kind: 'agreement', entry: truce })] }], decisions: [], envoys: [], ministers: [{ name: 'Russia', bars: [bar('lavrov', { actors: ['lavrov', 'russia'] })] }], opposition: [] },
};
const whole = { first: day('2016-01-01'), last: day('2016-12-31') };
const left = (choice: Partial<typeof everything>, days = whole) => {
  const { matter: { groups }, shown } = chosenOf(matter, { ...everything, ...choice }, days);
  return [shown.map(({ id }) => id), groups.agreements[0]!.bars.length, groups.ministers[0]!.bars.length];
};

test('an entry fits by its kind, and by each of what was chosen', () => {
  expect([fits(talks, everything), fits(talks, { ...everything, kinds: ['meeting'], track: 'us-russia', actor: 'russia', topic: 'ceasefire' }), fits(talks, { ...everything, topic: 'elections' }), fits(talks, { ...everything, kinds: [] })]).toEqual([true, true, false, false]);
});

test('a text in force is left as its entry is, an office by its holder or body', () => {
  expect(left({})).toEqual([['truce', 'talks'], 1, 1]);
  expect(left({ actor: 'syria' })).toEqual([['truce'], 1, 0]);
  expect(left({ actor: 'lavrov' })).toEqual([[], 0, 1]);
  expect(left({ track: 'us-russia' })).toEqual([['talks'], 0, 0]);
  expect(left({ kinds: ['meeting'] })).toEqual([['talks'], 0, 1]);
});

test('what lies outside of the period is not shown, but counts in all', () => {
  expect(left({}, { first: day('2016-07-15'), last: day('2016-07-20') })).toEqual([['talks'], 1, 1]);
  expect(chosenOf(matter, everything, { first: day('2016-07-15'), last: day('2016-07-20') }).all).toBe(2);
});
