/** Where a place lies, as a small map for its page: the place marked, its neighbours named. */

import { geoMercator } from 'd3-geo';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { EntityOf, KnowledgeBase } from '../../knowledge/base.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { h } from '../../knowledge/prose/hast.ts';
import { compareText } from '../../knowledge/text.ts';
import { fill, words } from '../../words/index.ts';
import { type LabelSizes, makeLabel } from '../label.ts';
import { fitLabels } from '../place-labels.ts';
import { text } from '../svg.ts';
import { nameCountries } from './draw.ts';
import { happenedIn } from './happened.ts';
import { allLayers, corners, type LonLat, makeSheet, nearSyria, type Sheet, shows } from './sheet.ts';
import { boxOf, waysAround, waysWithin } from './stand.ts';

const sizes: Readonly<Record<Locale, LabelSizes>> = { en: { name: 12.5, sub: 12.5 }, ar: { name: 14, sub: 14 } };
const [width, height] = [280, 246];
/** A place that has another one nearer than this on the map of Syria is shown from close by, in px. */
const crowded = 14;
/** Half the height of a map from close by, and of one outside Syria, in degrees. */
const reach = { close: 0.4, abroad: 4.5 } as const;
/** How far places on it are from one another at least, in px. */
const leastApart = 8;
/** Neighbours that are named at most, and the half sizes of the place's mark and of theirs. */
const mostNamed = 6;
const radius = { place: 5, other: 2.2 } as const;

interface Spot {
  readonly place: EntityOf<'place'>;
  readonly point: LonLat;
  readonly happened: number;
}

const syriaSmall = makeSheet({ width, height, around: corners(35.35, 32.2, 42.55, 37.45), projection: geoMercator(), layers: allLayers, window: nearSyria, tolerance: 0.4 });
/** Syria in a corner of a map from close by. */
const syriaTiny = makeSheet({ width: 76, height: 68, around: corners(35.5, 32.3, 42.4, 37.4), projection: geoMercator(), layers: ['syria'], window: nearSyria, tolerance: 0.4 });

const isCity = ({ place }: Spot) => Number(place.fields.subkind === 'city');

/** Places of the record with a point: cities first, and those with most on them. */
function spotsOf(base: KnowledgeBase): Spot[] {
  const happened = happenedIn(base);
  const spots = [...base.entities.values()].flatMap((place): Spot[] =>
    place.kind === 'place' && place.fields.lat !== undefined && place.fields.lon !== undefined ? [{ place, point: [place.fields.lon, place.fields.lat], happened: happened.get(place.id)?.length ?? 0 }] : [],
  );
  return spots.toSorted((a, b) => isCity(b) - isCity(a) || b.happened - a.happened || compareText(a.place.id, b.place.id));
}

const sheets = new Map<string, Sheet>();

function windowAt([longitude, latitude]: LonLat, half: number): Sheet {
  const key = `${longitude} ${latitude} ${half}`;
  const wide = (half * width) / height / Math.cos((latitude * Math.PI) / 180);
  const window = [longitude - wide, latitude - half, longitude + wide, latitude + half] as const;
  const known = sheets.get(key) ?? makeSheet({ width, height, around: corners(...window), projection: geoMercator(), layers: allLayers, window: [window[0] - wide, window[1] - half, window[2] + wide, window[3] + half], tolerance: 0.4 });
  sheets.set(key, known);
  return known;
}

const apart = (sheet: Sheet, a: LonLat, b: LonLat) => { const [p, q] = [sheet.at(a), sheet.at(b)]; return Math.hypot(p.x - q.x, p.y - q.y); };

/** The sheet for a place: Syria, or closer where others lie beside it. */
function sheetFor({ place, point }: Spot, spots: readonly Spot[]): { readonly sheet: Sheet; readonly close: boolean } {
  if (place.fields.country !== 'SY') return { sheet: windowAt(point, reach.abroad), close: false };
  const close = spots.some((other) => other.place !== place && apart(syriaSmall, other.point, point) < crowded);
  return { sheet: close ? windowAt(point, reach.close) : syriaSmall, close };
}

/** The other places on a sheet; of those that lie too close to one another, the one with most on it. */
function othersOn(sheet: Sheet, self: Spot, spots: readonly Spot[]): Spot[] {
  const kept = [self];
  for (const spot of spots) if (shows(sheet, spot.point) && kept.every((other) => apart(sheet, spot.point, other.point) > leastApart)) kept.push(spot);
  return kept.slice(1);
}

function drawTiny(point: LonLat): Element {
  const { x, y } = syriaTiny.at(point);
  return h('g', { className: ['tiny'], transform: `translate(${width - syriaTiny.width - 1} ${height - syriaTiny.height - 1})` },
    h('path', { className: ['paper'], d: `M0 0H${syriaTiny.width}V${syriaTiny.height}H0z` }),
    syriaTiny.ground,
    h('circle', { className: ['self'], cx: String(x), cy: String(y), r: '3' }),
  );
}

/** Draws it; undefined where the record has no point for the place. Its name says what is on it. */
export function drawLocator(base: KnowledgeBase, place: EntityOf<'place'>, locale: Locale): string | undefined {
  const spots = spotsOf(base);
  const self = spots.find((spot) => spot.place === place);
  if (self === undefined) return undefined;
  const { ui, map } = words[locale];
  const nameOf = ({ fields: { name, short } }: EntityOf<'place'>) => short?.[locale] ?? name[locale];
  const { sheet, close } = sheetFor(self, spots);
  const others = othersOn(sheet, self, spots);
  const marks = [self, ...others].map((spot) => {
    const size = 2 * (spot === self ? radius.place : radius.other);
    return { spot, ...sheet.at(spot.point), width: size, height: size, label: makeLabel(nameOf(spot.place), '', 110, sizes[locale]) };
  });
  const countries = nameCountries(sheet, locale, sizes[locale]);
  const tiny = close ? [{ left: width - syriaTiny.width, right: width, top: height - syriaTiny.height, bottom: height }] : [];
  const [first, ...rest] = marks;
  const named = rest.slice(0, mostNamed);
  const ways = [waysAround(first!, first!.label, locale === 'ar'), ...countries.map((country) => waysWithin(country, country.label, country.holds)), ...named.map((mark) => waysAround(mark, mark.label, locale === 'ar').take(4))];
  const placed = fitLabels(ways, { left: 2, right: width - 2, top: 2, bottom: height - 2 }, [...marks.map(boxOf), ...tiny]);
  const [own, ofCountries, ofOthers] = [placed[0], placed.slice(1, 1 + countries.length), placed.slice(1 + countries.length)];
  const list = [...countries.filter((_, index) => ofCountries[index] !== undefined).map(({ name }) => name), ...named.filter((_, index) => ofOthers[index] !== undefined).map(({ spot }) => nameOf(spot.place))];
  const label = fill(map.locator, { name: nameOf(place), list: list.join(ui.comma) });
  return toHtml(
    h('svg', { className: ['geo', 'locator'], viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: label, direction: locale === 'ar' ? 'rtl' : undefined },
      sheet.ground,
      countries.map(({ label: name }, index) => ofCountries[index] && text(name, ofCountries[index].x, ofCountries[index].top, ofCountries[index].anchor, locale, 'land-name', sizes[locale])),
      rest.map(({ x, y }) => h('circle', { className: ['home'], cx: String(x), cy: String(y), r: String(radius.other) })),
      named.map(({ label: name }, index) => ofOthers[index] && text(name, ofOthers[index].x, ofOthers[index].top, ofOthers[index].anchor, locale, 'by', sizes[locale])),
      close ? drawTiny(self.point) : undefined,
      h('circle', { className: ['self'], cx: String(first!.x), cy: String(first!.y), r: String(radius.place) }),
      own && text(first!.label, own.x, own.top, own.anchor, locale, 'lab', sizes[locale]),
    ),
  );
}
