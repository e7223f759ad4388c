import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { compareBases } from './difference.ts';
import { manyEdits, smallBase } from './fixtures/edited.ts';
import { picturesOf } from './pictures.ts';

const draw = (edits: typeof manyEdits) => {
  const [before, after] = [smallBase(), smallBase(edits)];
  return picturesOf(before, after, compareBases(before, after), ':root { --paper: #fff } .nb > .wide { color: red }', () => ({ id }) => `/${id}/`);
};

test('draws each entity whose surroundings look otherwise, before and after, in XML that stands alone', () => {
  const pictures = draw(manyEdits);
  expect(pictures.map(({ id }) => id)).toEqual(['ada', 'bob', 'deal', 'port', 'summit', 'town', 'words']);
  for (const { svg } of pictures) {
    const root = new DOMParser({ errorHandler: (_: string, message: string) => { throw new Error(message); } }).parseFromString(svg, 'image/svg+xml').documentElement!;
    expect([root.namespaceURI, root.getElementsByTagName('script').length, root.getElementsByTagName('img').length]).toEqual(['http://www.w3.org/2000/svg', 0, 0]);
    expect(Array.from(root.childNodes).filter(({ nodeName }) => nodeName === 'text').map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['Befor', 'After']);
  }
});

test('says what is not there, before or after', () => {
  const svgOf = new Map(draw(manyEdits).map(({ id, svg }) => [id, svg]));
  expect([svgOf.get('port')!.includes('>Before<tspan class="sub" dx="8">not in the record</tspan>'), svgOf.get('words')!.includes('>After<tspan class="sub" dx="8">not in the record</tspan>')]).toEqual([true, true]);
});

test('draws nothing where the text alone is another', () => {
  expect(draw({ 'actors/ada.mdx': [['Not in any data file', 'In no data file']] })).toEqual([]);
});
