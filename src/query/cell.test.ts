import { expect, test } from 'vitest';
import { words } from '../words/index.ts';
import type { Term } from './answer.ts';
import { cellOf, entryOf, type Shown } from './cell.ts';

const site = 'https://masar.example/masar/';
const shown = (locale: 'en' | 'ar'): Shown => ({ site, base: '/masar/', locale, words: words[locale], names: { [`${site}actors/un/#it`]: locale === 'en' ? 'United Nations' : 'الأمم المتحدة' } });
const uri = (value: string): Term => ({ type: 'uri', value });
const literal = (value: string, datatype?: string, language?: string): Term => ({ type: 'literal', value, ...(datatype === undefined ? {} : { datatype }), ...(language === undefined ? {} : { 'xml:lang': language }) });

test.each<[string, 'en' | 'ar', Term, ReturnType<typeof cellOf>]>([
  ['an entry by its name, in the language of the page', 'ar', uri(`${site}actors/un/#it`), { text: 'الأمم المتحدة', code: false, href: '/masar/ar/actors/un/', kind: 'actor' }],
  ['a claim by the end of its address', 'en', uri(`${site}meetings/geneva-ii/#c-host-un`), { text: 'geneva-ii#c-host-un', code: true, href: '/masar/meetings/geneva-ii/#c-host-un' }],
  ['an outlet without a name', 'en', uri(`${site}sources/tass/#it`), { text: 'tass#it', code: true, href: '/masar/sources/tass/' }],
  ['a term of ours by its short form, which leads nowhere', 'en', uri(`${site}data/ontology.ttl#host`), { text: 'masar:host', code: true }],
  ['an address elsewhere', 'en', uri('https://www.wikidata.org/entity/Q1065'), { text: 'https://www.wikidata.org/entity/Q1065', code: true, href: 'https://www.wikidata.org/entity/Q1065' }],
  ['what looks like a script as a text', 'en', uri('javascript:alert(1)'), { text: 'javascript:alert(1)', code: true }],
  ['a date in words', 'en', literal('2016-07-14/2016-07-15', 'http://id.loc.gov/datatypes/edtf/EDTF'), { text: '14–15 Jul 2016', code: false }],
  ['what is no date as it is', 'en', literal('soon', 'http://www.w3.org/2001/XMLSchema#date'), { text: 'soon', code: true }],
  ['a text in its language', 'en', literal('بيان', undefined, 'ar'), { text: 'بيان', code: false, language: 'ar' }],
  ['a number', 'ar', literal('12', 'http://www.w3.org/2001/XMLSchema#integer'), { text: '12', code: true }],
])('shows %s', (_, locale, term, cell) => {
  expect(cellOf(term, shown(locale))).toEqual(cell);
});

test('knows entries from anything else that has an address', () => {
  expect([`${site}meetings/geneva-ii/#it`, `${site}sources/tass/#it`, `${site}meetings/geneva-ii/#c-host-un`, 'https://else.example/meetings/a/#it'].map((iri) => entryOf(iri, site))).toEqual([{ kind: 'meeting', id: 'geneva-ii' }, undefined, undefined, undefined]);
});
