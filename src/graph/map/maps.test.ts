/** The maps of the real content. */

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entityOf } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { locales } from '../../knowledge/locale.ts';
import { checkContent } from '../../site/load.ts';
import type { DrawingContext } from '../neighbourhood.ts';
import { happenedIn } from './happened.ts';
import { drawLocator } from './locator.ts';
import { drawMaps, placesOnMap } from './maps.ts';
import { damascusSheet, regionSheet, shows, syriaSheet, worldSheet } from './sheet.ts';

const base = checkContent('.').base!;
const context = (locale: 'en' | 'ar'): DrawingContext => ({ base, locale, href: ({ id }) => `/${id}` });
const linksIn = (html: string) => [...html.matchAll(/<a href="\/([^"]+)"/g)].map(([, id]) => id!);
const place = (id: string) => { const entity = entityOf(base, id as EntityId); if (entity.kind !== 'place') throw new Error(id); return entity; };

describe.each(locales)('the maps in %s', (locale) => {
  test('show every place with a point and something that happened there, once', () => {
    const links = drawMaps(context(locale)).flatMap(({ html }) => linksIn(html));
    expect(links.toSorted()).toEqual(placesOnMap(base).map(({ id }) => id as string).toSorted());
  });

  test('name every place', () => {
    for (const { html } of drawMaps(context(locale))) expect(html.match(/class="place"/g)!.length).toBe([...html.matchAll(/<a [^>]*class="place">(?:(?!<\/a>).)*class="lab"/g)].length);
  });

  test('are the same each time, and weigh less than 25 kB gzipped without what is on them', () => {
    const maps = drawMaps(context(locale));
    expect(drawMaps(context(locale))).toEqual(maps);
    const shapes = maps.flatMap(({ html }) => [...html.matchAll(/<path class="(?:land|syria|border|disputed)" d="[^"]*"/g)].map(([path]) => path)).join('');
    expect(gzipSync(shapes, { level: 9 }).length).toBeLessThan(25_000);
  });
});

test('what has no point in the record is on no map', () => {
  const drawn = new Set(placesOnMap(base).map(({ id }) => id));
  expect([...happenedIn(base).keys()].filter((id) => !drawn.has(id))).toEqual(['al-waer', 'de-escalation-area-eastern-ghouta', 'de-escalation-area-idlib', 'de-escalation-area-northern-homs', 'de-escalation-area-south-west', 'north-east-syria', 'syria'].filter((id) => happenedIn(base).has(id as EntityId)));
});

test('north is above south and east is at the right of west on each sheet', () => {
  const [aleppo, damascus, deir] = [[37.161, 36.201], [36.291, 33.51], [40.141, 35.336]] as const;
  expect(syriaSheet.at(aleppo).y).toBeLessThan(syriaSheet.at(damascus).y);
  expect(syriaSheet.at(deir).x).toBeGreaterThan(syriaSheet.at(aleppo).x);
  expect([shows(syriaSheet, aleppo), shows(damascusSheet, aleppo), shows(damascusSheet, damascus)]).toEqual([true, false, true]);
  expect([shows(regionSheet, [6.146, 46.202]), shows(regionSheet, [71.446, 51.18]), shows(regionSheet, [-77.036, 38.895]), shows(worldSheet, [-77.036, 38.895])]).toEqual([true, true, false, true]);
});

test('a place page marks its place and names its neighbours', () => {
  const name = (id: string) => /aria-label="([^"]*)"/.exec(drawLocator(base, place(id), 'en')!)![1];
  expect(name('raqqa')).toBe('Raqqa on a map, with Syria, Iraq, Türkiye, Jordan, Damascus, Aleppo, Suwayda, Homs, Deir ez-Zor, Hasakah');
  expect(name('golan-heights')).toMatch(/^Golan on a map, with .*Syria.*Israel/);
  expect(drawLocator(base, place('al-waer'), 'en')).toBeUndefined();
});
