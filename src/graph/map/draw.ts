/** Maps as SVG: land and borders, and each place as a link with the signs of what happened there, their numbers and its name. Made at build time; no script. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { entityOf } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { digits, fill, plural, words } from '../../words/index.ts';
import { type Label, type LabelSizes, makeLabel, widthOf } from '../label.ts';
import type { DrawingContext } from '../neighbourhood.ts';
import { type Box, fitLabels, type PlacedLabel, type Way } from '../place-labels.ts';
import { svg, text } from '../svg.ts';
import { countriesOn } from './countries.ts';
import { countSorts, type Happening } from './happened.ts';
import type { LonLat, Sheet } from './sheet.ts';
import { sign, signRadius } from './signs.ts';
import { boxOf, type Standing, standApart, waysAround, waysWithin } from './stand.ts';

/** Type sizes in px, as in the styles: names of places, of countries, and numbers beside signs. */
export const sizes: Readonly<Record<Locale, { readonly place: LabelSizes; readonly country: LabelSizes; readonly number: number }>> = {
  en: { place: { name: 13.5, sub: 13.5 }, country: { name: 13, sub: 13 }, number: 12 },
  ar: { place: { name: 15, sub: 15 }, country: { name: 14, sub: 14 }, number: 13 },
};
/** Between two signs of a place, and between a sign and its number. */
const gap = 2;
/** How far a mark may stand from its place before a line leads there. */
const near = 5;
/** A country is named where a map shows at least so much of it, in square px. */
const leastArea = 900;
/** How many times the room of its name a country must have. */
const roomy = 1.5;
/** Width at which names are broken. */
const labelWidth = 120;

export interface PlaceOnMap {
  readonly id: EntityId;
  readonly point: LonLat;
  readonly happenings: readonly Happening[];
}

export interface MapPlan {
  readonly sheet: Sheet;
  readonly places: readonly PlaceOnMap[];
  /** The parts of it that are drawn larger elsewhere, as path data. */
  readonly windows?: readonly string[];
  /** Whether countries have no names on it. */
  readonly unnamedCountries?: boolean;
  /** Where another drawing lies over it. */
  readonly covered?: readonly Box[];
}

export interface MapParts {
  readonly children: readonly Element[];
  /** Places whose names found no room. */
  readonly unnamed: number;
}

interface Mark extends Standing {
  readonly place: PlaceOnMap;
  readonly home: { readonly x: number; readonly y: number };
  readonly label: Label;
}

function nameOf(id: EntityId, { base, locale }: DrawingContext): string {
  const { name, short } = entityOf(base, id).fields;
  return short?.[locale] ?? name[locale];
}

/** What a place has, in words: "Geneva: 24 meetings, 8 agreements". */
export function countText({ id, happenings }: Pick<PlaceOnMap, 'id' | 'happenings'>, context: DrawingContext): string {
  const { ui, map } = words[context.locale];
  const counts = countSorts(happenings).map(({ sort, count }) => plural(map.sorts[sort].count, count, context.locale));
  return `${nameOf(id, context)}${ui.colon}${counts.join(ui.comma)}`;
}

const numberOf = (count: number) => (count > 1 ? digits(count) : '');

/** The room of each sign of a place with its number. */
function roomsOf(happenings: readonly Happening[], locale: Locale) {
  return countSorts(happenings).map(({ sort, count }) => {
    const radius = signRadius(count);
    const number = numberOf(count);
    return { sort, radius, number, width: 2 * radius + (number === '' ? 0 : gap + widthOf(number, sizes[locale].number)) };
  });
}

function markOf(place: PlaceOnMap, sheet: Sheet, context: DrawingContext): Mark {
  const rooms = roomsOf(place.happenings, context.locale);
  const home = sheet.at(place.point);
  return {
    place,
    home,
    ...home,
    width: rooms.reduce((sum, { width }) => sum + width + gap, -gap),
    height: Math.max(...rooms.map(({ radius }) => 2 * radius)),
    label: makeLabel(nameOf(place.id, context), '', labelWidth, sizes[context.locale].place),
  };
}

/** The signs of a place in a row, each followed by its number in the direction of reading. */
function drawSigns({ place, x, y, width }: Mark, locale: Locale): Child[] {
  const turn = locale === 'ar' ? -1 : 1;
  let along = -width / 2;
  return roomsOf(place.happenings, locale).map(({ sort, radius, number, width: room }) => {
    const middle = Math.round((x + turn * (along + radius)) * 10) / 10;
    const after = Math.round((x + turn * (along + 2 * radius + gap)) * 10) / 10;
    along += room + gap;
    return [sign(sort, middle, y, radius), number === '' ? undefined : h('text', { className: ['no'], x: String(after), y: String(Math.round((y + sizes[locale].number * 0.36) * 10) / 10) }, number)];
  });
}

function drawPlace(mark: Mark, placed: PlacedLabel | undefined, context: DrawingContext): Element {
  const { x, y, home, label, place } = mark;
  return h('a', { href: context.href({ id: place.id }), className: ['place'] },
    h('title', {}, countText(place, context)),
    Math.hypot(x - home.x, y - home.y) > near ? [h('path', { className: ['lead'], d: `M${home.x} ${home.y}L${x} ${y}` }), h('circle', { className: ['home'], cx: String(home.x), cy: String(home.y), r: '2' })] : undefined,
    drawSigns(mark, context.locale),
    placed === undefined ? undefined : text(label, placed.x, placed.top, placed.anchor, context.locale, 'lab', sizes[context.locale].place),
  );
}

/** The countries of a map whose names they have room for. */
export function nameCountries(sheet: Sheet, locale: Locale, size: LabelSizes = sizes[locale].country) {
  return countriesOn(sheet, leastArea, locale)
    .map((country) => ({ ...country, label: makeLabel(country.name, '', labelWidth, size) }))
    .filter(({ area, label: { width, height } }) => area > roomy * width * height);
}

/** What a map shows, to be set into a frame. Places with more on them get their names first, then countries. */
export function drawPlaces({ sheet, places, windows = [], covered = [], unnamedCountries = false }: MapPlan, context: DrawingContext): MapParts {
  const { locale } = context;
  const { width, height, ground } = sheet;
  const frame: Box = { left: 2, right: width - 2, top: 2, bottom: height - 2 };
  const ranked = places.toSorted((a, b) => b.happenings.length - a.happenings.length || (a.id < b.id ? -1 : 1));
  const marks = standApart(ranked.map((place) => markOf(place, sheet, context)), sheet);
  const countries = unnamedCountries ? [] : nameCountries(sheet, locale);
  const ways: Iterable<Way>[] = [...marks.map((mark) => waysAround(mark, mark.label, locale === 'ar')), ...countries.map((country) => waysWithin(country, country.label, country.holds))];
  const labels = fitLabels(ways, frame, [...marks.map(boxOf), ...covered]);
  const named = countries.flatMap(({ label }, index) => {
    const placed = labels[marks.length + index];
    return placed === undefined ? [] : [text(label, placed.x, placed.top, placed.anchor, locale, 'land-name', sizes[locale].country)];
  });
  return {
    children: [...ground, ...windows.map((d) => h('path', { className: ['window'], d })), ...named, ...marks.map((mark, index) => drawPlace(mark, labels[index], context))],
    unnamed: labels.slice(0, marks.length).filter((label) => label === undefined).length,
  };
}

/** A map in its frame, with a name that counts its places. */
export function drawGeography(plan: MapPlan & { readonly title: string; readonly over?: readonly Element[]; readonly count?: number }, context: DrawingContext): string {
  const { map, kinds } = words[context.locale];
  const { sheet: { width, height }, title, places, over = [], count = places.length } = plan;
  const caption = fill(map.drawingOf, { title, places: plural(kinds.place.count, count, context.locale) });
  return toHtml(svg('geo', width, height, caption, context.locale, [...drawPlaces(plan, context).children, ...over]));
}
