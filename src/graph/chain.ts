/** The chain of a text as a drawing: dates run in the direction of reading, each line leads from a text to one that it names. */

import { toHtml } from 'hast-util-to-html';
import { entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import type { EntityId, Reference } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import type { Chain, QueryEdge } from '../knowledge/query/index.ts';
import { daysOf } from './axis.ts';
import { axisHeight, type ChainPlace, layOutChain, radiusOf } from './chain-layout.ts';
import { labelSizes } from './label.ts';
import { placeLabels } from './place-labels.ts';
import { shape, svg, text } from './svg.ts';

export interface ChainDrawing {
  readonly html: string;
  /** Texts drawn, the one asked about included, and names that found no room. */
  readonly texts: number;
  readonly unnamed: number;
}

export interface ChainContext {
  readonly base: KnowledgeBase;
  readonly locale: Locale;
  readonly href: (reference: Reference) => string;
  /** What hovering a text shows. */
  readonly title: (id: EntityId) => string;
  /** The name of the drawing. */
  readonly label: string;
}

/** A line from one text to another, leaving and arriving level. */
function line(a: ChainPlace, b: ChainPlace): string {
  const bend = Math.round((a.x + b.x) / 2);
  return `M${a.x} ${a.y}C${bend} ${a.y} ${bend} ${b.y} ${b.x} ${b.y}`;
}

/** Draws the chain of a text. Undefined where it is in none. */
export function drawChain(id: EntityId, { before, after }: Chain, { base, locale, href, title, label }: ChainContext): ChainDrawing | undefined {
  const links = [...before, ...after];
  if (links.length === 0) return undefined;
  const textOf = (text: EntityId, depth: number) => {
    const { fields } = entityOf(base, text);
    return { id: text, depth, name: fields.short?.[locale] ?? fields.name[locale], day: daysOf('date' in fields ? fields.date : '').first };
  };
  const layout = layOutChain([textOf(id, 0), ...links.map((link) => textOf(link.id, link.depth))], labelSizes[locale], locale === 'ar');
  const places = new Map(layout.places.map((place) => [place.id, place]));
  const ranked = layout.places.toSorted((a, b) => a.depth - b.depth || a.day - b.day);
  const frame = { left: 0, right: layout.width, top: axisHeight, bottom: layout.height };
  const labels = new Map(placeLabels(ranked.map((place) => ({ ...place, radius: radiusOf(place) })), frame, locale === 'ar').map((place, index) => [ranked[index]!.id, place]));
  const path = ({ source, target }: QueryEdge) => line(places.get(source)!, places.get(target)!);
  const lines = (edges: readonly QueryEdge[], depth: number) =>
    [...new Map(edges.map((edge) => [path(edge), edge]))].map(([d, { relation }]) => h('path', { className: ['e', ...(relation === 'recalls' ? ['recalls'] : []), ...(depth === 1 ? ['near'] : [])], d }));
  const node = (place: ChainPlace, edges: readonly QueryEdge[]): Child => {
    const spot = labels.get(place.id);
    const { kind } = entityOf(base, place.id as EntityId);
    return h(
      'a',
      { href: href({ id: place.id as EntityId }), className: [kind] },
      h('title', {}, title(place.id as EntityId)),
      ...lines(edges, place.depth),
      place.depth === 0 ? h('circle', { className: ['ring'], cx: String(place.x), cy: String(place.y), r: '16' }) : undefined,
      shape(kind, place.x, place.y, radiusOf(place)),
      spot === undefined ? undefined : text(place.label, spot.x, spot.top, spot.anchor, locale, place.depth === 0 ? 'self' : 'lab'),
    );
  };
  const years = layout.ticks.flatMap(({ year, x }) => [
    h('line', { className: ['grid'], x1: String(x), x2: String(x), y1: '0', y2: String(layout.height) }),
    h('text', { className: ['dir'], x: String(x), y: '13', dx: locale === 'ar' ? '-4' : '4' }, String(year)),
  ]);
  const ordered = links.toSorted((a, b) => places.get(a.id)!.day - places.get(b.id)!.day);
  const self = places.get(id)!;
  const drawn = [...ordered.filter((link) => places.get(link.id)!.day <= self.day).map((link) => node(places.get(link.id)!, link.edges)), node(self, []), ...ordered.filter((link) => places.get(link.id)!.day > self.day).map((link) => node(places.get(link.id)!, link.edges))];
  const under = h('g', { className: ['under'] }, ...links.flatMap(({ edges, depth }) => lines(edges, depth)));
  return {
    html: toHtml(svg('drawing', layout.width, Math.round(layout.height), label, locale, [...years, under, ...drawn]), { closeEmptyElements: true }),
    texts: layout.places.length,
    unnamed: [...labels.values()].filter((spot) => spot === undefined).length,
  };
}
