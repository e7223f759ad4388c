import { describe, expect, test } from 'vitest';
import { readBibtex, readRis } from '../../tests/read-citations.ts';
import { dataOf, everything } from '../../tests/read-data.ts';

type Item = Record<string, unknown>;

const told = (names: readonly string[]) => (item: Item) => Object.fromEntries(names.map((name) => [name, item[name]]));
/** citation.js writes signs of an address by their bytes, some of them twice. */
const decoded = (item: Item): Item => ({ ...item, ...(item['URL'] === undefined ? {} : { URL: decodeURIComponent(decodeURIComponent(String(item['URL']))) }) });

/** Names of authors, however a reader takes them apart. */
const authorsOf = ({ author = [] }: Item) => (author as Record<string, string>[]).map(({ literal, family }) => literal ?? family);
const dayOf = ({ issued }: Item) => (issued as { 'date-parts': number[][] } | undefined)?.['date-parts'];

/** The values of a tag of each record. */
const tagged = (ris: string, tag: string) => ris.split('ER  - \n').slice(0, -1).map((record) => [...record.matchAll(new RegExp(`^${tag}  - (.*)$`, 'gm'))].map(([, value]) => value));

describe.each(['.', everything])('the sources of the content in %s', (root) => {
  const { base, texts } = dataOf(root);
  const items = JSON.parse(texts.get('sources.csl.json')!) as Item[];
  const ris = texts.get('sources.ris')!;

  test('are all there in CSL-JSON, in the order of the base, with type, title and number as they are', () => {
    expect(items.map(({ id, type, title, number }) => [id, type, title, number])).toEqual([...base.sources.values()].map(({ id, type, title, number }) => [id, type, title, number]));
  });

  test('are the same in BibTeX to another program: titles, authors, days, addresses and notes', () => {
    const read = readBibtex(texts.get('sources.bib')!);
    const fields = told(['id', 'title', 'URL', 'note']);
    expect(read.map(decoded).map(fields)).toEqual(items.map(decoded).map(fields));
    expect(read.map(authorsOf)).toEqual(items.map(authorsOf));
    expect(read.map(dayOf)).toEqual(items.map(dayOf));
  });

  test('are the same in RIS to another program: titles, addresses, notes and languages', () => {
    const read = readRis(ris);
    const fields = told(['id', 'title', 'URL', 'note', 'language']);
    expect(read.map(fields)).toEqual(items.map(fields));
    expect(tagged(ris, 'AU')).toEqual(items.map(authorsOf));
    expect(tagged(ris, 'PY').map(([year]) => year && Number(year))).toEqual(items.map((item) => dayOf(item)?.[0]?.[0]));
  });
});

test('a source is one record of each format', () => {
  const { texts } = dataOf(everything);
  expect(texts.get('sources.bib')).toBe(`@article{gazette-2016,
  author = {{A. Writer} and {B. Writer}},
  title = {{=Talks}},
  journaltitle = {Gazette},
  date = {2016-07-16},
  number = {7},
  note = {A copy. Read at https://example.com/7},
  url = {https://example.org/7},
  addendum = {Archived: \\url{https://example.net/7}},
  langid = {french},
}

@report{hansard,
  title = {{Minutes}},
  institution = {Hall},
  langid = {english},
}
`);
  expect(texts.get('sources.ris')).toBe(
    'TY  - NEWS\nID  - gazette-2016\nAU  - A. Writer\nAU  - B. Writer\nTI  - =Talks\nT2  - Gazette\nPY  - 2016\nDA  - 2016/07/16/\nM1  - 7\nUR  - https://example.org/7\nAV  - https://example.net/7\nN1  - A copy. Read at https://example.com/7\nLA  - fr\nER  - \n\nTY  - RPRT\nID  - hansard\nTI  - Minutes\nPB  - Hall\nLA  - en\nER  - \n',
  );
  expect(texts.get('sources.csl.json')!.split('\n')[2]).toBe('{"id":"hansard","type":"report","title":"Minutes","publisher":"Hall","language":"en"}');
});
