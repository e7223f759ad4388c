/** The explorer as tests open and read it: its page in a context of its own, what its drawing holds, what its table lists. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import type { GraphEdge, GraphNode } from '../../graph/elements.ts';
import type { GraphFile } from '../read-data.ts';
import { dist, inPages, type InPages } from './built.ts';

export const locales = [['en', '/graph/'], ['ar', '/ar/graph/']] as const;

/** A claim of the explorer whose date, party and sources are all known. */
export const claim = 'kerry-lavrov-moscow-2016-07:c-participant-sergey-lavrov';

const { elements } = JSON.parse(readFileSync(join(dist, 'data/graph.json'), 'utf8')) as GraphFile;
/** Entries and claims of the export, by id: what the explorer shows is held against them. */
export const nodes: ReadonlyMap<string, GraphNode> = new Map(elements.nodes.map(({ data }) => [data.id, data]));
export const edges: ReadonlyMap<string, GraphEdge> = new Map(elements.edges.map(({ data }) => [data.id, data]));

/** Waits until the script has taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.explorer[data-ready] .graph .shown:not(:empty)');
}

/** A browser for the tests of a file, for the pages of the explorer and those that lead to it. */
export function inExplorer(): InPages {
  return inPages(async (page) => { if (await page.locator('.explorer').count() > 0) await ready(page); });
}

export const text = (page: Page, selector: string) => page.locator(selector).first().innerText();
/** What is said of the view. */
export const said = (page: Page) => text(page, '.graph .shown');

/** The claims that the table of what is shown lists. */
export async function listed(page: Page): Promise<string[]> {
  await page.evaluate(() => { document.querySelector<HTMLDetailsElement>('.shown-table')!.open = true; });
  await page.waitForSelector('.shown-table table');
  return page.locator('.shown-table tr[data-edge]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['edge']!));
}

export interface Drawn {
  /** Middles on the screen, in px from the corner of the drawing. */
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number; readonly certainty: string }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly family: string; readonly certainty: string; readonly dash: string }[];
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** The container of the drawing, in which Cytoscape keeps itself. Its types lack `animated`, which its documentation has. */
export type Canvas = Element & { readonly _cyreg: { readonly cy: Core } };
export type Moving = { animated(): boolean };

/** What Cytoscape holds once it has come to rest. */
export async function drawn(page: Page): Promise<Drawn> {
  await page.waitForFunction(() => { const { cy } = (document.querySelector('.canvas') as Canvas)._cyreg; return !(cy as unknown as Moving).animated() && !cy.nodes().some((node) => (node as unknown as Moving).animated()); });
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as Canvas)._cyreg;
    return {
      nodes: cy.nodes().map((node) => ({ id: node.id(), ...node.renderedPosition(), size: node.data('size'), certainty: node.data('certainty') })),
      edges: cy.edges().map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target'), family: edge.data('family'), certainty: edge.data('certainty'), dash: edge.style('line-style') })),
      width: cy.width(),
      height: cy.height(),
      zoom: cy.zoom(),
    };
  });
}

/** The middle of a line that no shape and no other line comes near, on the screen. @throws when there is none. */
export async function freeLine(page: Page): Promise<{ id: string; x: number; y: number }> {
  const { nodes: points, edges: lines, width, height } = await drawn(page);
  const frame = (await page.locator('.canvas').boundingBox())!;
  const at = new Map(points.map((point) => [point.id, point]));
  const ends = lines.map(({ id, source, target }) => ({ id, a: at.get(source)!, b: at.get(target)! }));
  const far = (x: number, y: number, { a, b }: (typeof ends)[number]) => {
    const share = Math.max(0, Math.min(1, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / ((b.x - a.x) ** 2 + (b.y - a.y) ** 2)));
    return Math.hypot(x - a.x - share * (b.x - a.x), y - a.y - share * (b.y - a.y));
  };
  for (const line of ends) {
    for (const share of [0.5, 0.35, 0.65, 0.2, 0.8]) {
      const [x, y] = [line.a.x + share * (line.b.x - line.a.x), line.a.y + share * (line.b.y - line.a.y)];
      const clear = x > 10 && y > 10 && x < width - 10 && y < height - 10 && points.every((point) => Math.hypot(point.x - x, point.y - y) > 24) && ends.every((other) => other === line || far(x, y, other) > 14);
      if (clear) return { id: line.id, x: frame.x + x, y: frame.y + y };
    }
  }
  throw new Error('No line of the drawing stands free');
}
