import { Resvg } from '@resvg/resvg-js';
import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import type { Entity } from '../knowledge/base.ts';
import { entityOf } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { loadSite } from '../site/load.ts';
import { fontFiles } from './fonts.ts';
import { cardSize, entityCard, siteCard } from './index.ts';
import { renderPng } from './render.ts';

const { base } = loadSite();
const cardOf = (id: string) => entityCard(entityOf(base, id as EntityId), base, 'masar.example');
const named = (en: string, ar: string) => {
  const entity = entityOf(base, 'geneva-ii' as EntityId) as Extract<Entity, { kind: 'meeting' }>;
  return entityCard({ ...entity, fields: { ...entity.fields, name: { ...entity.fields.name, en, ar } } }, base, 'masar.example');
};
const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replaceAll(/[\u2067\u2069]/g, ''));

/** What is drawn besides the ground. */
function boxOf(svg: string) {
  const drawn = new Resvg(svg.replace(/<rect .*?<\/rect>/, ''), { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).getBBox()!;
  return { left: drawn.x, right: drawn.x + drawn.width, top: drawn.y, bottom: drawn.y + drawn.height };
}

test('says names, kind and date in both languages, and where the site is', () => {
  expect(textsIn(cardOf('geneva-ii'))).toEqual(['Meeting · 22 Jan – 15 Feb 2014', 'اجتماع · 22 كانون الثاني – 15 شباط 2014', 'Geneva II', 'Conference on Syria', 'مؤتمر جنيف 2 بشأن سوريا', 'Masar', 'مسار', '2011–2026', 'masar.example']);
});

test('keeps a long address inside the margins', () => {
  const long = entityCard(entityOf(base, 'geneva-ii' as EntityId), base, `${'a'.repeat(120)}.example.org/masar`);
  expect([boxOf(long).left >= 60, boxOf(long).right <= cardSize.width - 60, textsIn(long).at(-1)!.endsWith('…')]).toEqual([true, true, true]);
});

test('says the sub-kind of what has no date, and marks what is linked with it', () => {
  const svg = cardOf('sergey-lavrov');
  expect(textsIn(svg).slice(0, 2)).toEqual(['Actor · person', 'جهة فاعلة · شخص']);
  expect(svg.match(/<circle /g)!.length).toBeGreaterThan(10);
});

test('has no pin for a date at which no track has begun', () => {
  expect([cardOf('disengagement-agreement-1974'), cardOf('geneva-ii')].map((svg) => svg.includes('<circle'))).toEqual([false, true]);
});

const words = (word: string, count: number) => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
test.each([
  ['64 words', words('Word', 64), words('كلمة', 64)],
  ['a word without end', 'W'.repeat(400), 'ضصث'.repeat(150)],
  ['letters of no face', '漢字😀'.repeat(60), 'Ωμέγα Жук '.repeat(30)],
  ['marks of direction', '\u202eabc\u2066def', '\u202dمرحبا (abc) 12-34 \u2067'],
  ['what ends a section of XML', ']]>--><!--', 'ا]]>ب\u0000\ud800'],
  ['markup', '</text><script>alert(1)</script>&"\'', '<image href="https://example.org/x.png"/>'],
])('keeps %s inside the margins', (_, en, ar) => {
  const svg = named(en, ar);
  const { left, right, top, bottom } = boxOf(svg);
  expect([left >= 60, right <= cardSize.width - 60, top >= 50, bottom <= cardSize.height - 20]).toEqual([true, true, true, true]);
  expect(svg).not.toMatch(/<(script|image)/);
});

test('becomes a PNG of its size, the same each time, in few bytes', () => {
  for (const svg of [cardOf('geneva-ii'), siteCard(base, 'masar.example')]) {
    const png = renderPng(svg);
    const { width, height, depth, palette } = decode(png);
    expect({ width, height, depth }).toEqual({ ...cardSize, depth: 8 });
    expect(palette!.length).toBeLessThanOrEqual(256);
    expect(png.length).toBeLessThan(40_000);
    expect(Buffer.compare(renderPng(svg), png)).toBe(0);
  }
});

test('draws the same pixels as without a palette', () => {
  const svg = cardOf('russia');
  const { data, palette } = decode(renderPng(svg));
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).render();
  const differ = [...data].findIndex((place, at) => palette![place]!.some((part, channel) => part !== pixels[at * 4 + channel]));
  expect(differ).toBe(-1);
});

test('a picture of more than 256 colours is a PNG too', () => {
  const stops = Array.from({ length: 400 }, (_, x) => `<rect x="${x}" width="1" height="10" fill="rgb(${x % 256},${Math.floor(x / 2)},${(x * 7) % 256})"/>`).join('');
  const png = renderPng(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="10"><rect width="400" height="10"/>${stops}</svg>`);
  expect([decode(png).width, decode(png).palette]).toEqual([400, undefined]);
});
