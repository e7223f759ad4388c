/** The table, the drawing and graph.json on 20 days: the same claims, by a reader of dates that is not ours. */

import { createHash } from 'node:crypto';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { relations } from '../../knowledge/relations.ts';
import { address } from './built.ts';
import { drawn, edges, inExplorer, listed, locales } from './explorer-page.ts';

const seed = process.env['SEED'] ?? '2254';
const { open } = inExplorer();

const msPerDay = 86_400_000;
/** First and last day that a date may mean; ends that are open or unknown admit every day. */
const rangeOf = (date: string) => edtf(date) as { readonly min: number; readonly max: number };
const first = (date: string | undefined) => (date === undefined ? Number.NEGATIVE_INFINITY : Math.floor(rangeOf(date).min / msPerDay));
const last = (date: string | undefined) => (date === undefined ? Number.POSITIVE_INFINITY : Math.floor(rangeOf(date).max / msPerDay));

/** The claims that a day admits, votes left out. */
function admitted(day: number): string[] {
  return [...edges.values()].filter(({ relation, start, end }) => relation !== 'voted' && first(start) <= day && day <= last(end)).map(({ id }) => id).toSorted();
}

/** Days on which some claim begins or ends, and the days beside them, from 2011 to 2026. */
const turning = [...edges.values()].flatMap(({ start, end }) => [first(start), last(end)]).filter((day) => day > first('2011-01-01') && day < first('2026-01-01')).flatMap((day) => [day - 1, day, day + 1]);
const rank = (day: number) => createHash('sha256').update(`${seed} ${day}`).digest('hex');
const days = [...new Set(turning)].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, 20);
const dateOf = (day: number) => new Date(day * msPerDay).toISOString().slice(0, 10);

/** One line stands for all claims of a family between the same two. */
function lineOf(id: string): string {
  const { source, target, relation } = edges.get(id)!;
  return `${[source, target].toSorted().join(' ')} ${relations[relation].family}`;
}

describe(`with the seed ${seed}`, () => {
  test.each(locales.map(([, path], index) => [path, days.filter((_, at) => at % 2 === index)] as const))('%s shows the same claims in its table and its drawing as graph.json has', async (path, [begin, ...others]) => {
    await open(`${path}?at=${dateOf(begin!)}`, async (page) => {
      for (const day of [begin!, ...others]) {
        if (day !== begin) await page.locator('.time input[type=date][name=last]').fill(dateOf(day));
        expect(await address(page)).toBe(`?at=${dateOf(day)}`);
        const shown = await listed(page);
        expect(shown.toSorted(), dateOf(day)).toEqual(admitted(day));
        expect((await drawn(page)).edges.map(({ id }) => lineOf(id)).toSorted(), dateOf(day)).toEqual([...new Set(shown.map(lineOf))].toSorted());
      }
    });
  });
});
