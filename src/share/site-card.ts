/** The share image of the site, for every page that is about no entity: its name, what it is, and what stands on the tracks. */

import { shape } from '../graph/svg.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { locales } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import { words } from '../words/index.ts';
import { colour, drawCard, drawFoot, edge, line, margin, tracksOf, write } from './card.ts';
import { cardSize } from './size.ts';

/** The last of the tracks, the distance between two, and the rule below them. */
const tracks = { last: 490, step: 32, rule: 540 } as const;

/** The image as SVG; `address` is what it says of where the site is. */
export function siteCard(base: KnowledgeBase, address: string): string {
  const { axis, lanes, xOf } = tracksOf(base);
  const drawn = lanes.flatMap(({ from, until, entries }, index): Child[] => {
    const y = tracks.last - (lanes.length - 1 - index) * tracks.step;
    const shapes = entries.toReversed().map(({ kind, day }) => h('g', { fill: colour(`k-${kind}`), stroke: colour('paper'), strokeWidth: '1.5' }, shape(kind, xOf(day), y, 9)));
    return [line(`M${xOf(from)} ${y}H${xOf(until)}`, 'ink', 3), ...shapes];
  });
  const name = { en: 112, ar: 100 } as const;
  const heads = locales.flatMap((locale) => [
    write(words[locale].site.name, { locale, face: 'text', x: edge(locale), y: 150, size: name[locale] }),
    write(words[locale].site.tagline, { locale, face: 'label', x: edge(locale), y: 212, size: 27, colour: 'ink-2' }),
  ]);
  return drawCard([...heads, ...drawn, line(`M${margin} ${tracks.rule}H${cardSize.width - margin}`, 'ink', 3), ...drawFoot(axis, address, margin, 'start')]);
}
