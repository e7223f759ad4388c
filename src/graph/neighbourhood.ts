/** The neighbourhood of an entity as two drawings, wide and narrow: SVG that is made at build time and needs no script. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dateOf, type Entity, entityOf, type KnowledgeBase, type Party } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import type { Reference } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Child, h } from '../knowledge/prose/hast.ts';
import type { Family } from '../knowledge/relations.ts';
import { roleText } from '../knowledge/role.ts';
import { fill, inSentence, plural, words } from '../words/index.ts';
import { cellWidth, compassWidth, middleWidth, placeCompass, radius, sideWidth } from './compass.ts';
import { type Label, labelSizes, makeLabel } from './label.ts';
import { type Neighbour, neighboursOf, type Side, sides } from './neighbours.ts';
import { shape, svg, text } from './svg.ts';

export interface DrawingContext {
  readonly base: KnowledgeBase;
  readonly locale: Locale;
  readonly href: (reference: Reference) => string;
}

/** The families of relations as classes of lines. */
export const lines: Readonly<Record<Family, string>> = { presence: 'part', sequence: 'seq', text: 'text', frame: 'frame', stance: 'stance' };

/** What is disputed is drawn like a stance, and its label says so. */
function lineOf({ claim, family }: Neighbour): string {
  return claim.disputed ? lines.stance : lines[family];
}

/** Sizes of the narrow drawing, in px: its width, the stem's distance from the edge, where labels begin. */
const branch = { width: 340, stem: 16, node: 46, label: 64, head: 26, air: 14 } as const;

function nameIn(entity: Entity, locale: Locale): string {
  return entity.fields.short?.[locale] ?? entity.fields.name[locale];
}

/** A party by its page's name, or by the words written for it. */
function partyName(party: Party, { base, locale }: DrawingContext): string {
  return typeof party === 'string' ? nameIn(entityOf(base, party), locale) : party[locale];
}

/** The second line of a label: in what role, or by which relation, when, and according to whom where not all sources say so. */
function subOf({ id, claim }: Neighbour, side: Side, entity: Entity, context: DrawingContext): string {
  const { base, locale } = context;
  const all = words[locale];
  const relation = all.relations[claim.relation][claim.page === entity.id ? 'out' : 'in'];
  const date = side === 'start' || side === 'end' ? dateOf(entityOf(base, id)) : undefined;
  const what = (side === 'top' ? roleText(claim, { base, locale }) : undefined) ?? relation;
  const parts = [
    what,
    date === undefined ? undefined : formatDate(date, all, 'short'),
    claim.claimedBy === undefined ? undefined : fill(all.ui.accordingTo, { name: inSentence(partyName(claim.claimedBy, context), locale) }),
    claim.disputed ? all.ui.disputed : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function link(neighbour: Neighbour, title: string, context: DrawingContext, children: readonly Child[]): Element {
  const { kind } = entityOf(context.base, neighbour.id);
  return h('a', { href: context.href({ id: neighbour.id }), className: [kind] }, h('title', {}, title), ...children);
}

/** Both drawings as HTML, and how many linked entities they leave out; undefined where nothing is linked. */
export function drawNeighbourhood(entity: Entity, context: DrawingContext): { html: string; more: number } | undefined {
  const drawings = neighbourhoodTrees(entity, context);
  return drawings && { html: toHtml([drawings.wide, drawings.narrow]), more: drawings.more };
}

/** The same as trees. */
export function neighbourhoodTrees(entity: Entity, context: DrawingContext): { wide: Element; narrow: Element; more: number } | undefined {
  const { base, locale } = context;
  const { ui, counts } = words[locale];
  const sizes = labelSizes[locale];
  const chosen = neighboursOf(base, entity);
  if (chosen.total === 0) return undefined;
  const drawn = sides.flatMap((side) => chosen.sides[side]);
  const caption = fill(ui.neighbourhoodOf, { name: nameIn(entity, locale), entries: plural(counts.linkedEntity, drawn.length, locale) });
  const labelOf = (neighbour: Neighbour, side: Side, width: number) => makeLabel(nameIn(entityOf(base, neighbour.id), locale), subOf(neighbour, side, entity, context), width, sizes);
  const titleOf = (neighbour: Neighbour, side: Side) => `${entityOf(base, neighbour.id).fields.name[locale]}${ui.comma}${subOf(neighbour, side, entity, context)}`;

  const widthOf = (side: Side) => (side === 'start' || side === 'end' ? sideWidth : cellWidth(Math.max(1, chosen.sides[side].length)));
  const labels = Object.fromEntries(sides.map((side) => [side, chosen.sides[side].map((neighbour) => labelOf(neighbour, side, widthOf(side)))])) as Record<Side, Label[]>;
  const self = makeLabel(nameIn(entity, locale), '', middleWidth, sizes);
  const compass = placeCompass(labels, self, locale === 'ar');
  const wide = svg('wide', compassWidth, compass.height, caption, locale, [
    ...sides.flatMap((side) =>
      chosen.sides[side].map((neighbour, index) => {
        const { x, y, label, edge } = compass.sides[side][index]!;
        const { kind } = entityOf(base, neighbour.id);
        return link(neighbour, titleOf(neighbour, side), context, [
          h('path', { className: ['e', lineOf(neighbour)], d: edge }),
          shape(kind, x, y, radius.neighbour),
          text(labels[side][index]!, label.x, label.top, label.anchor, locale, 'lab'),
        ]);
      }),
    ),
    h('g', { className: [entity.kind] }, shape(entity.kind, compass.self.x, compass.self.y, radius.self)),
    text(self, compass.self.x, compass.self.labelTop, 'middle', locale, 'self'),
  ]);

  return { wide, narrow: drawBranches(), more: chosen.total - drawn.length };

  /** The same links as branches of one vertical line, for columns too narrow for the compass. */
  function drawBranches(): Element {
    const at = (x: number) => (locale === 'ar' ? branch.width - x : x);
    const parts: Child[] = [];
    let y = 2 * radius.neighbour + branch.air;
    const heads: Readonly<Record<Side, string>> = { top: ui.tookPart, start: ui.cameBefore, end: ui.cameAfter, bottom: ui.whereAndWhat };
    let last = y;
    for (const side of sides) {
      if (chosen.sides[side].length === 0) continue;
      y += branch.head;
      parts.push(h('text', { className: ['dir'], x: String(at(branch.node - 6)), y: String(y), textAnchor: 'start' }, heads[side]));
      y += branch.air;
      for (const neighbour of chosen.sides[side]) {
        const label = labelOf(neighbour, side, branch.width - branch.label - 4);
        const middle = y + label.height / 2;
        parts.push(
          link(neighbour, titleOf(neighbour, side), context, [
            h('path', { className: ['e', lineOf(neighbour)], d: `M${at(branch.stem)} ${middle - 12}Q${at(branch.stem)} ${middle} ${at(branch.node - radius.neighbour)} ${middle}` }),
            shape(entityOf(base, neighbour.id).kind, at(branch.node), middle, radius.neighbour),
            text(label, at(branch.label), y, 'start', locale, 'lab'),
          ]),
        );
        last = middle - 12;
        y += label.height + branch.air;
      }
    }
    const stem = h('path', { className: ['e', 'part'], d: `M${at(branch.stem)} ${radius.neighbour}V${last}` });
    const own = h('g', { className: [entity.kind] }, shape(entity.kind, at(branch.stem), radius.neighbour + 4, 12));
    return svg('narrow', branch.width, Math.ceil(y), caption, locale, [stem, own, ...parts]);
  }
}
