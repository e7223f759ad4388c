import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { inBrowser, realBase } from '../graph/fixtures/in-browser.ts';
import { labelSizes } from '../graph/label.ts';
import { shapes } from '../graph/shapes.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { relationNames } from '../knowledge/relations.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Look } from './look.ts';
import { type Mark, paint, type Painting, type PaintingOptions } from './painting.ts';
import { paintingSvg } from './painting-svg.ts';
import { type Scene, sceneOf } from './scene.ts';
import { start, type State } from './state.ts';

const base = realBase();
const graphs = { en: inBrowser(base), ar: inBrowser(base, 'ar') };
const sceneIn = (locale: Locale, part: Partial<State>) => sceneOf({ ...start, ...part }, graphs[locale], kindNames);
const scene = (part: Partial<State> = {}) => sceneIn('en', part);

/** A look that says in each colour of what it is. */
const look: Look = {
  kind: (kind) => `kind-${kind}`,
  line: (family) => ({ color: `line-${family}`, opacity: 0.5, width: 1.5, dash: family === 'stance' ? [5, 3] : undefined }),
  paper: '#fff', ink: '#111', ink2: '#555', rule: '#ccc', face: '"Source Sans 3", sans-serif',
};
const options = (part: Partial<PaintingOptions> = {}): PaintingOptions => ({ look, mirrored: false, sizes: labelSizes.en, title: 'Masar', subtitle: '150 entries', sources: 'https://masar.example/graph/?at=2016-07-16', ...part });
const of = <K extends Mark['mark']>({ marks }: Painting, kind: K) => marks.filter((mark): mark is Extract<Mark, { mark: K }> => mark.mark === kind);
const day = (text: string) => { const number = Date.parse(text) / 86_400_000; return { first: number, last: number }; };

/** What a reader of XML finds; anything that is not well formed is thrown. */
function readXml(text: string) {
  const fail = (message: string) => { throw new Error(message); };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(text, 'image/svg+xml');
}
const textsIn = (svg: string) => [...Array.from(readXml(svg).getElementsByTagName('text'))].map(({ textContent }) => textContent);

const drawn: [string, Scene, boolean][] = [
  ['the overview', scene(), false],
  ['the overview in Arabic', sceneIn('ar', {}), true],
  ['a focus on a day', scene({ focus: ['unscr-2254'], when: day('2016-07-15') }), false],
  ['everything', scene({ all: true, kinds: new Set(kindNames), relations: new Set(relationNames) }), false],
  ['who met whom in rings', scene({ question: { ask: 'met', by: 'meetings' }, layout: 'rings' }), false],
  ['one entry', scene({ kinds: new Set(), chosen: { node: 'damascus' } }), false],
  ['nothing', scene({ kinds: new Set() }), true],
];

describe.each(drawn)('the painting of %s', (_, shown, mirrored) => {
  const painting = paint(shown, options({ mirrored, sizes: labelSizes[mirrored ? 'ar' : 'en'] }));

  test('has each node and each line of the scene once', () => {
    expect(of(painting, 'shape')).toHaveLength(shown.nodes.size);
    expect(of(painting, 'line')).toHaveLength(shown.lines.size);
    expect(of(painting, 'ring')).toHaveLength([...shown.nodes.values()].filter(({ focus }) => focus).length);
  });

  test('holds everything within its edges, and is no larger than a screen can show', () => {
    const points = [...of(painting, 'shape'), ...of(painting, 'text')].map(({ x, y }) => [x, y]).concat(of(painting, 'line').flatMap(({ from, to }) => [[...from], [...to]]));
    for (const [x, y] of points) expect([x! >= 0, x! <= painting.width, y! >= 0, y! <= painting.height]).toEqual([true, true, true, true]);
    expect([Number.isInteger(painting.width), Number.isInteger(painting.height), painting.width <= 3200, painting.height <= 3300]).toEqual([true, true, true, true]);
  });

  test('ends with its title, what it shows, and where its sources are', () => {
    expect(of(painting, 'text').slice(-3).map(({ text }) => text)).toEqual(['Masar', '150 entries', 'https://masar.example/graph/?at=2016-07-16']);
  });

  test('is a file of its own that every reader of XML takes, with a mark for each', () => {
    const svg = paintingSvg(painting);
    const root = readXml(svg).documentElement;
    expect([root.namespaceURI, root.getAttribute('viewBox'), root.getAttribute('direction')]).toEqual(['http://www.w3.org/2000/svg', `0 0 ${painting.width} ${painting.height}`, mirrored ? 'rtl' : '']);
    expect(Array.from(root.getElementsByTagName('*')).length).toBe(painting.marks.length + 1);
    expect(textsIn(svg)).toEqual(of(painting, 'text').map(({ text }) => text));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|var\(|<style|<script|href=/);
  });

  test('has the same bytes twice', () => {
    expect(paintingSvg(paint(shown, options({ mirrored })))).toBe(paintingSvg(paint(shown, options({ mirrored }))));
  });
});

describe('a mark', () => {
  test('of a node has the shape and the colour of its kind, and the size of the scene', () => {
    const shown = scene();
    const painted = of(paint(shown, options()), 'shape');
    for (const [index, { kind, radius }] of [...shown.nodes.values()].entries()) expect(painted[index]).toMatchObject({ path: shapes[kind], fill: `kind-${kind}`, scale: Math.round((radius / 8) * 10) / 10, opacity: 1 });
  });

  test('of what does not surely stand on the day is lighter, and its line is dotted or faint', () => {
    const shown = scene({ when: day('2012-08-01') });
    const painting = paint(shown, options());
    const [shapesOf, lines] = [of(painting, 'shape'), of(painting, 'line')];
    for (const [index, { certainty }] of [...shown.nodes.values()].entries()) expect(shapesOf[index]!.opacity).toBe(certainty === 'certain' ? 1 : 0.5);
    const seen = new Set<string>();
    for (const [index, { certainty, family, disputed }] of [...shown.lines.values()].entries()) {
      seen.add(certainty);
      expect(lines[index]).toMatchObject({ color: `line-${disputed ? 'stance' : family}`, opacity: certainty === 'undated' ? 0.2 : 0.5, dash: certainty === 'possible' ? [2, 6] : family === 'stance' ? [5, 3] : [] });
    }
    expect(seen).toEqual(new Set(['certain', 'possible', 'undated']));
  });

  test('of a grouping of ours is thinner', () => {
    const shown = scene({ all: true, kinds: new Set(kindNames), relations: new Set(['part-of']) });
    const widths = of(paint(shown, options()), 'line').map(({ width }) => width);
    expect(new Set(widths)).toEqual(new Set([1.5, 0.75]));
    expect(widths).toEqual([...shown.lines.values()].map(({ editorial }) => (editorial ? 0.75 : 1.5)));
  });

  test('of a pair is the wider the more they share', () => {
    const shown = scene({ question: { ask: 'met', by: 'meetings' } });
    const widths = of(paint(shown, options()), 'line').map(({ width }) => width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBe(Math.round((1 + 1.5 * Math.sqrt([...shown.lines.values()][0]!.shared!)) * 10) / 10);
  });

  test('has the other side to side in a picture that is read from right to left', () => {
    const shown = scene();
    const [there, back] = [false, true].map((mirrored) => paint(shown, options({ mirrored })));
    const [first, second] = [of(there!, 'shape'), of(back!, 'shape')];
    for (const [index, { x, y }] of first.entries()) {
      expect(Math.abs(second[index]!.x - (there!.width - x))).toBeLessThan(0.2);
      expect(second[index]!.y).toBe(y);
    }
    expect(back!.rightToLeft).toBe(true);
  });

  test('of a few nodes stands far enough from the next for names', () => {
    const { width, height } = paint(scene({ question: { ask: 'path', a: 'sergey-lavrov', b: 'john-kerry' } }), options());
    expect(Math.max(width, height)).toBeGreaterThan(640);
  });
});

const hostile = ['<b>x</b>', '"&amp;\'', ']]>', '</svg>', '\u0000\u0007\ud800', '<!--', 'لافروف "س"'];

test.each(hostile)('the text %j comes back as it was, but for what XML cannot hold', (text) => {
  const shown = scene({ focus: ['sergey-lavrov'], relations: new Set(['located-in']) });
  const labelled: Scene = { ...shown, nodes: new Map([...shown.nodes].map(([id, node]) => [id, { ...node, label: text }])) };
  const svg = paintingSvg(paint(labelled, options({ title: text, subtitle: text, sources: text, look: { ...look, kind: () => `"${text}`, face: `"${text}` } })));
  const held = text.replaceAll('\u0000', '').replaceAll('\u0007', '').replaceAll('\ud800', '');
  const found = textsIn(svg);
  expect(found.slice(-3)).toEqual([held, held, held]);
  expect(found.slice(0, -3).join(' ')).toBe(held);
  const root = readXml(svg).documentElement;
  expect([root.getAttribute('font-family'), root.getElementsByTagName('path')[0]!.getAttribute('fill')]).toEqual([`"${held}`, `"${held}`]);
});
