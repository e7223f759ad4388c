/** What is around an entity before a change and after it, as one SVG file that stands alone. */

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type DrawingContext, neighbourhoodTrees } from '../graph/neighbourhood.ts';
import { svgFile } from '../graph/svg-file.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { h } from '../knowledge/prose/hast.ts';
import type { Changes } from './change.ts';
import type { Difference } from './difference.ts';
import { renamed } from './things.ts';

export interface Picture {
  /** The entity's id as it is now, or was where it is gone. */
  readonly id: string;
  readonly svg: string;
}

/** One half of a picture: a line of words, and a drawing where there is one. */
interface Half {
  readonly note: string;
  readonly drawing: Element | undefined;
}

/** Height of a line of words, and the least width, in px. */
const [head, least] = [36, 340];

/** The entities that changed, and those at the ends of claims that did. The label of an entity is its kind and id, that of a claim begins and ends with ids. */
function touched({ entities, claims }: Difference): string[] {
  const labels = ({ added, removed, changed }: Changes) => [...added, ...removed, ...changed].map(({ label }) => label.split(' '));
  return [...new Set([...labels(entities).map(([, id]) => id!), ...labels(claims).flatMap(([page, , to]) => [page!, to!.split('#')[0]!])])].toSorted();
}

function halfOf(base: KnowledgeBase, id: EntityId, href: DrawingContext['href']): Half {
  const entity = base.entities.get(id);
  if (entity === undefined) return { note: 'not in the record', drawing: undefined };
  const trees = neighbourhoodTrees(entity, { base, locale: 'en', href });
  return trees === undefined ? { note: 'nothing is linked', drawing: undefined } : { note: trees.more === 0 ? '' : `${trees.more} more are linked`, drawing: trees.wide };
}

const sizeOf = ({ drawing }: Half) => (drawing === undefined ? { width: 0, height: 0 } : { width: Number(String(drawing.properties['viewBox']).split(' ')[2]), height: Number(String(drawing.properties['viewBox']).split(' ')[3]) });

const place = (half: Half, heading: string, top: number) => [
  h('text', { className: ['self'], x: '16', y: String(top + 24) }, heading, half.note === '' ? undefined : h('tspan', { className: ['sub'], dx: '8' }, half.note)),
  ...(half.drawing === undefined ? [] : [{ ...half.drawing, tagName: 'g', properties: { transform: `translate(0 ${top + head})` } }]),
];

/**
 * The entities whose surroundings look otherwise, each with both drawings. `style` is the site's own.
 * `hrefIn` gives the addresses of the entities of a base.
 */
export function picturesOf(before: KnowledgeBase, after: KnowledgeBase, difference: Difference, style: string, hrefIn: (base: KnowledgeBase) => DrawingContext['href']): Picture[] {
  const oldIds = new Map([...renamed(before, after)].map(([old, now]) => [now, old]));
  return touched(difference).flatMap((id) => {
    const [old, now] = [halfOf(before, (oldIds.get(id) ?? id) as EntityId, hrefIn(before)), halfOf(after, id as EntityId, hrefIn(after))];
    if (old.note === now.note && toHtml(old.drawing ?? []) === toHtml(now.drawing ?? [])) return [];
    const below = head + sizeOf(old).height;
    const [width, height] = [Math.max(least, sizeOf(old).width, sizeOf(now).width), below + head + sizeOf(now).height];
    const frame = { xmlns: 'http://www.w3.org/2000/svg', className: ['nb'], viewBox: `0 0 ${width} ${height}`, width, height };
    const tree = h('svg', frame, h('style', {}, style), h('rect', { width: '100%', height: '100%', style: 'fill: var(--paper)' }), ...place(old, 'Before', 0), ...place(now, 'After', below));
    return [{ id, svg: svgFile(tree) }];
  });
}
