/** The tracks as one drawing: a lane for the Security Council and for each track, everything on its date. SVG that is made at build time and needs no script. */

import type { Element } from 'hast';
import { dateOf, entityOf } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { compareText } from '../knowledge/text.ts';
import { fill, plural, words } from '../words/index.ts';
import { type Axis, axisOf, newYear } from './axis.ts';
import { drawLanes } from './lane-drawing.ts';
import { tracksWidth } from './lane-layout.ts';
import { type Lane, type LaneEntry, lanesOf } from './lanes.ts';
import type { DrawingContext } from './neighbourhood.ts';
import { svg } from './svg.ts';

export interface TracksDrawing {
  readonly drawing: Element;
  /** From when until when it reaches, in words. */
  readonly span: string;
  /** Every entry of its lanes by date, with the names of these. */
  readonly entries: readonly { readonly id: EntityId; readonly lanes: readonly string[] }[];
  /** How many of them there was no room to draw. */
  readonly more: number;
}

/** The name of a lane: of the Council as texts are sorted, of a track its own. */
function laneName({ id, council }: Lane, { base, locale }: DrawingContext): string {
  if (council) return words[locale].subkinds['unsc-resolution'];
  const { name, short } = entityOf(base, id!).fields;
  return short?.[locale] ?? name[locale];
}

/** The name of an entry on an axis that says the year: without a date at its end. */
export function labelText({ id }: Pick<LaneEntry, 'id'>, { base, locale }: DrawingContext): string {
  const { name, short } = entityOf(base, id).fields;
  return (short?.[locale] ?? name[locale]).replace(/[,،][^,،]*\b\d{4}$/u, '');
}

/** The name of a link: what, and when. */
function titleOf({ id, failed }: LaneEntry, { base, locale }: DrawingContext): string {
  const { ui, subkinds } = words[locale];
  const entity = entityOf(base, id);
  return [entity.fields.name[locale], failed ? subkinds['draft-not-adopted'] : undefined, formatDate(dateOf(entity)!, words[locale])].filter((part) => part !== undefined).join(ui.comma);
}

/** From when until when an axis reaches, in words. */
export function spanText({ years }: Axis, locale: Locale): string {
  return fill(words[locale].ui.tracksSpan, { from: String(years[0]), until: String(years.at(-1)) });
}

/** Draws the tracks; undefined while no entry has a place on them. */
export function drawTracks(context: DrawingContext): TracksDrawing | undefined {
  const { base, locale, href } = context;
  const { counts } = words[locale];
  const axis = axisOf(base);
  const lanes = lanesOf(base, axis);
  if (lanes.length === 0) return undefined;
  const named = lanes.map(({ id, entries, ...lane }) => ({
    ...lane,
    id,
    name: laneName({ ...lane, id, entries }, context),
    href: id === undefined ? undefined : href({ id }),
    marks: entries.map((entry) => ({ ...entry, label: labelText(entry, context), title: titleOf(entry, context), href: href({ id: entry.id }) })),
  }));
  const grid = [...axis.years, axis.years.at(-1)! + 1].map((year) => ({ day: newYear(year), text: String(year) }));
  const { height, drawn, more } = drawLanes(named, grid, { axis, width: tracksWidth, locale });

  const span = spanText(axis, locale);
  const lists = Map.groupBy(named.flatMap(({ marks, name }) => marks.map(({ id, day }) => ({ id, day, lane: name }))), ({ id }) => id);
  const entries = [...lists].toSorted(([a, [first]], [b, [second]]) => first!.day - second!.day || compareText(a, b)).map(([id, list]) => ({ id, lanes: list.map(({ lane }) => lane) }));
  const { ui } = words[locale];
  const caption = `${span}${ui.colon}${named.map(({ name }) => name).join(ui.comma)}${ui.semicolon}${plural(counts.entity, entries.length, locale)}`;
  return { drawing: svg('drawing', tracksWidth, height, caption, locale, drawn), span, entries, more: more.length };
}
