/** The share images of the site: which there are, and where they are kept between builds. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { shareImagePath } from '../paths.ts';
import { entityCard, openStore, siteCard } from '../share/index.ts';
import { siteConfig } from '../site.config.ts';
import { madeOnce } from './load.ts';

/** Not in the site, so that they outlive it; from the folder in which the build runs. */
const folder = 'node_modules/.cache/masar/share';
/** What an image says of where the site is. */
const address = `${siteConfig.site.replace(/^\w+:\/\//, '')}${siteConfig.base}`.replace(/\/$/, '');

/** Every image as an SVG, with its path below the root of the site. */
export function cardsOf(base: KnowledgeBase): (readonly [path: string, svg: string])[] {
  return [[shareImagePath(undefined, ''), siteCard(base, address)], ...[...base.entities.values()].map((entity) => [shareImagePath(entity.id, ''), entityCard(entity, base, address)] as const)];
}

const cards = madeOnce('share', ({ base }) => ({ store: openStore(folder), svgs: cardsOf(base) }));

/** All images as files of the site, drawn when they are asked for if they are not kept. @throws ContentError as loadSite does. */
export function* shareImages(): Generator<readonly [path: string, png: () => Uint8Array]> {
  const { store, svgs } = cards();
  for (const [path, svg] of svgs) yield [path, () => store.png(svg)];
}

/** Draws those that are not kept, on all cores, and forgets those that no build asked for in a month before `now`, in milliseconds. */
export async function drawShareImages(now: number): Promise<void> {
  const { store, svgs } = cards();
  await store.fill(svgs.map(([, svg]) => svg));
  store.prune(now);
}
