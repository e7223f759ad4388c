import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

const geneva: CitedWork = { key: 'masar-geneva-ii', type: 'webpage', title: 'Geneva II', authors: ['Masar'], publisher: 'Masar', address: 'https://masar.example/meetings/geneva-ii/', version: '0123456789ab', language: 'en' };
const arabic: CitedWork = { ...geneva, title: 'بيان «جنيف 2»', authors: ['مسار'], publisher: 'مسار', address: 'https://masar.example/ar/meetings/geneva-ii/', language: 'ar' };
const hostile: CitedWork = { ...geneva, title: 'A {b} \\c & 50 % of $1_2 #3 ~^\nER  - \nTY  - BOOK', address: 'https://masar.example/a_b%20c#d}' };

test('BibTeX keeps capitals, and says the version in the place of a date', () => {
  expect(bibtex(geneva)).toBe(`@online{masar-geneva-ii,
  author = {{Masar}},
  title = {{Geneva II}},
  organization = {Masar},
  version = {0123456789ab},
  note = {Content version 0123456789ab},
  url = {https://masar.example/meetings/geneva-ii/},
  langid = {english},
}
`);
});

test('BibTeX lets no title run as TeX or end its field', () => {
  const text = bibtex(hostile);
  expect(text).toContain('title = {{A \\{b\\} \\textbackslash{}c \\& 50 \\% of \\$1\\_2 \\#3 \\textasciitilde{}\\textasciicircum{} ER - TY - BOOK}},');
  expect(text).toContain('url = {https://masar.example/a_b%20c#d%7D},');
  expect(text.split('\n')).toHaveLength(10);
});

test('RIS has a tag a line, and no title adds one', () => {
  expect(ris(geneva)).toBe('TY  - ELEC\nID  - masar-geneva-ii\nAU  - Masar\nTI  - Geneva II\nT2  - Masar\nET  - 0123456789ab\nUR  - https://masar.example/meetings/geneva-ii/\nLA  - en\nER  - \n');
  expect(ris(hostile).match(/^[A-Z][A-Z0-9] {2}- /gm)).toHaveLength(9);
});

test('CSL-JSON is a list of one web page', () => {
  expect(JSON.parse(cslJson(arabic))).toEqual([{ id: 'masar-geneva-ii', type: 'webpage', title: 'بيان «جنيف 2»', author: [{ literal: 'مسار' }], 'container-title': 'مسار', version: '0123456789ab', URL: 'https://masar.example/ar/meetings/geneva-ii/', language: 'ar' }]);
});

test('Arabic titles stay as they are in every format', () => {
  for (const write of [bibtex, ris, cslJson]) expect(write(arabic)).toContain('بيان «جنيف 2»');
  expect(bibtex(arabic)).toContain('langid = {arabic}');
});
