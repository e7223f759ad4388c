import { describe, expect, test } from 'vitest';
import type { Reference } from '../knowledge/id.ts';
import { relations } from '../knowledge/relations.ts';
import { checkContent } from '../site/load.ts';
import { graphOf } from './elements.ts';
import { drawOverview, firstFamilies } from './overview.ts';
import { mapOf } from './positions.ts';

const base = checkContent(process.cwd()).base!;
const graph = graphOf(base);
const draw = (locale: 'en' | 'ar') => drawOverview(graph, mapOf(graph), { base, locale, href: ({ id }: Reference) => `/${id}/` }).html;
const [english, arabic] = [draw('en'), draw('ar')];
const placesIn = (svg: string) => [...svg.matchAll(/<a href="\/([^/"]+)\/".*?translate\((\d+) (\d+)\)/g)].map(([, id, x, y]) => ({ id: id!, x: Number(x), y: Number(y) }));

describe('the first picture', () => {
  test('is a named group of links, 150 at most, with a title each', () => {
    const nodes = placesIn(english);
    expect(nodes.length).toBeGreaterThan(80);
    expect(nodes.length).toBeLessThanOrEqual(150);
    expect(english.match(/<title>/g)).toHaveLength(nodes.length);
    expect(english).toMatch(new RegExp(`role="group" aria-label="${nodes.length} entries by date, with \\d+ links between them"`));
  });

  test('shows nothing that no line leads to', () => {
    const ids = new Set(placesIn(english).map((node) => node.id));
    const shown = graph.edges.filter(({ source, target, relation }) => relations[relation].shown && firstFamilies.includes(relations[relation].family) && ids.has(source) && ids.has(target));
    const joined = new Set(shown.flatMap(({ source, target }): string[] => [source, target]));
    expect([...ids].filter((id) => !joined.has(id))).toEqual([]);
  });

  test.each(['unscr-2254', 'kerry-lavrov-moscow-2016-07', 'sergey-lavrov', 'geneva-communique', 'us-russia-track'])('shows %s', (id) => {
    expect(placesIn(english).map((node) => node.id)).toContain(id);
  });

  test('leaves out what it would draw without a line', () => {
    const lines = english.match(/<path class="e [^"]*"/g)!.length;
    const ids = new Set(placesIn(english).map((node) => node.id));
    expect([ids.has('venezuela'), ids.has('suwayda-track'), ids.has('russia')]).toEqual([false, false, true]);
    expect(lines).toBeGreaterThan(ids.size);
  });

  test('is turned around for Arabic, node by node', () => {
    const mirrored = new Map(placesIn(arabic).map((node) => [node.id, node]));
    for (const { id, x, y } of placesIn(english)) expect(mirrored.get(id)).toEqual({ id, x: 1000 - x, y });
  });

  test('is the same twice', () => {
    expect(draw('en')).toBe(english);
  });
});
