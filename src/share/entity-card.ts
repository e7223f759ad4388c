/** The share image of an entity: its names in both languages, its kind and date, and where it stands in time. One image serves both languages. */

import { daysOf } from '../graph/axis.ts';
import { shape } from '../graph/svg.ts';
import { dateOf, type Entity, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { words } from '../words/index.ts';
import { colour, drawCard, drawFoot, edge, foot, inner, line, margin, measure, tracksOf, write } from './card.ts';
import { type Block, fitBlocks, fitLine } from './fit.ts';
import { faces, widthIn } from './fonts.ts';
import { cardSize } from './size.ts';

/** Base line of the kicker, the rule below it, the box of the names, and the room between the two. */
const head = { kicker: 92, rule: 122, names: 138, namesEnd: 456, gap: 10 } as const;
/** The tracks in small, from the first of their lines to the last, and what hangs above them. */
const strip = { pin: 474, first: 492, last: 540, end: 550 } as const;
const kickerSizes = [30, 26, 22] as const;
/** Of the English name; the Arabic takes a part of it, since its letters are larger. */
const nameSizes = [92, 84, 76, 68, 60, 53, 47, 42, 37, 33] as const;
const nameShare: Readonly<Record<Locale, number>> = { en: 1, ar: 0.86 };
const nameLeading: Readonly<Record<Locale, number>> = { en: 1.12, ar: 1.5 };

/** Kind and date, or kind and sub-kind, in both languages on one line: English takes half of it at most, Arabic what is left. */
function drawKickers({ kind, fields }: Entity, date: string | undefined): Child[] {
  const start = margin + 44;
  const fitIn = (locale: Locale, width: number) => {
    const all = words[locale];
    const detail = date !== undefined ? formatDate(date, all, 'short') : 'subkind' in fields ? all.subkinds[fields.subkind] : undefined;
    return fitLine([all.kinds[kind].one, detail].filter((part) => part !== undefined).join(' · '), width, kickerSizes, measure('label', locale));
  };
  const en = fitIn('en', inner / 2 - 50);
  const ar = fitIn('ar', edge('ar') - start - measure('label', 'en')(en.lines[0]!) * en.size - 40);
  return [
    write(en.lines[0]!, { locale: 'en', face: 'label', x: start, y: head.kicker, size: en.size, colour: 'ink-2' }),
    write(ar.lines[0]!, { locale: 'ar', face: 'label', x: edge('ar'), y: head.kicker, size: ar.size, colour: 'ink-2' }),
  ];
}

/** Both names below each other, in the middle of their box. */
function drawNames(names: Readonly<Record<Locale, string>>): Child[] {
  const blocks = locales.map((locale): Block => ({ text: names[locale], measure: measure('text', locale), share: nameShare[locale], leading: nameLeading[locale] }));
  const fitted = fitBlocks(blocks, inner, head.namesEnd - head.names - head.gap, nameSizes);
  const steps = fitted.map(({ size }, index) => size * blocks[index]!.leading);
  let y = (head.names + head.namesEnd - head.gap - fitted.reduce((sum, { lines }, index) => sum + lines.length * steps[index]!, 0)) / 2;
  return fitted.flatMap(({ size, lines }, index) => {
    const [locale, step, start] = [locales[index]!, steps[index]!, y];
    y += lines.length * step + head.gap;
    return lines.map((text, row) => write(text, { locale, face: 'text', x: edge(locale), y: start + (row + 0.5) * step + size * 0.32, size }));
  });
}

/** The entity on the tracks: with its date as a pin, else with those of what is linked with it as dots. Nothing where the tracks do not reach so far. */
function drawMarks(entity: Entity, date: string | undefined, base: KnowledgeBase): Child[] {
  const { axis, xOf } = tracksOf(base);
  const own = `k-${entity.kind}`;
  if (date !== undefined) {
    const { first, last } = daysOf(date);
    if (axis.at(last) < 0 || axis.at(first) > 1) return [];
    const [from, until] = [xOf(first), xOf(last)];
    const pin = axis.at(first) < 0 ? [] : [line(`M${from} ${strip.pin}V${strip.end}`, own, 4), h('circle', { cx: String(from), cy: String(strip.pin), r: '11', fill: colour(own) })];
    return [...(until > from ? [line(`M${from} ${strip.pin}H${until}`, own, 6)] : []), ...pin];
  }
  const linked = [...(base.claimsFrom.get(entity.id) ?? []), ...(base.claimsTo.get(entity.id) ?? [])].map(({ page, to }) => entityOf(base, page === entity.id ? to.id : page));
  const days = linked.flatMap(({ fields }) => ('date' in fields ? [daysOf(fields.date).first] : [])).filter((day) => axis.at(day) >= 0 && axis.at(day) <= 1);
  return [...new Set(days.map(xOf))].sort((a, b) => a - b).map((x) => h('circle', { cx: String(x), cy: String(strip.pin + 2), r: '4', fill: colour(own) }));
}

/** The tracks in small. */
function drawStrip(base: KnowledgeBase): Child[] {
  const { lanes, xOf } = tracksOf(base);
  const step = (strip.last - strip.first) / Math.max(3, lanes.length - 1);
  return lanes.map(({ from, until }, index) => line(`M${xOf(from)} ${strip.first + index * step}H${xOf(until)}`, 'ink-3', 2));
}

/** The image as SVG; `address` is what it says of where the site is. */
export function entityCard(entity: Entity, base: KnowledgeBase, address: string): string {
  const { kind, fields } = entity;
  const date = dateOf(entity);
  const own = colour(`k-${kind}`);
  const [en, ar] = [words.en.site.name, words.ar.site.name];
  return drawCard([
    h('g', { color: own, fill: own }, shape(kind, margin + 15, head.kicker - 10, 15)),
    ...drawKickers(entity, date),
    line(`M${margin} ${head.rule}H${cardSize.width - margin}`, 'ink', 3),
    ...drawNames(fields.name),
    ...drawStrip(base),
    ...drawMarks(entity, date, base),
    write(en, { locale: 'en', face: 'text', x: margin, y: foot, size: 38 }),
    write(ar, { locale: 'ar', face: 'text', x: margin + widthIn(faces.text.en, en) * 38 + 18, y: foot, size: 34, anchor: 'start' }),
    ...drawFoot(tracksOf(base).axis, address, cardSize.width / 2, 'middle'),
  ]);
}
