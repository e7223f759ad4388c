import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import n3 from 'n3';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Edits, smallBase, smallRecord } from '../diff/fixtures/edited.ts';
import { dataFiles } from '../exports/index.ts';
import { dataFields } from '../exports/fields.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { loadSite, readContent } from '../site/load.ts';
import { type Files, type Previous, readPrevious, releaseFiles, releaseOf } from './index.ts';
import { schemaVersion, sha256 } from './manifest.ts';

const address = { site: 'https://masar.example', base: '/masar/', repository: 'https://github.com/masar-project/masar' };
const make = (base: KnowledgeBase, date = '2026-03-10', previous?: Previous) => releaseFiles(releaseOf(base, dataFiles(base, 'abcdefabcdef', address), 'abcdefabcdef', date, previous, address), 'Licence.\n');
const bytesOf = (files: ReturnType<typeof make>): Files => new Map(files.map(({ path, text }) => [path, new TextEncoder().encode(text)]));
const textOf = (files: ReturnType<typeof make>, name: string) => files.find(({ path }) => path === name)!.text;

const validator = (name: string) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addFormat('textarea', true);
  return ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, `fixtures/${name}.schema.json`), 'utf8')));
};
const real = make(loadSite().base);

describe('a release of the whole content', () => {
  test('holds every data file, and a manifest with the checksum of every other file', () => {
    const manifest = JSON.parse(textOf(real, 'manifest.json'));
    expect(manifest).toMatchObject({ number: 1, date: '2026-03-10', contentVersion: 'abcdefabcdef', schemaVersion, counts: { entities: loadSite().base.entities.size, claims: loadSite().base.claims.length } });
    expect(manifest.files).toEqual(real.slice(0, -1).map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })));
    expect(real.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.keys(dataFields).map((name) => `data/${name}`)));
  });

  test('has the same bytes when it is made again', () => {
    expect(make(loadSite().base)).toEqual(real);
  });

  test('has a CITATION.cff that the schema of the format takes', () => {
    const validate = validator('cff');
    const citation = parse(textOf(real, 'CITATION.cff'));
    validate(citation);
    expect(validate.errors).toBeNull();
    expect(citation).toMatchObject({ type: 'dataset', version: '1', 'date-released': '2026-03-10', license: 'CC-BY-4.0', url: 'https://masar.example/masar/data/' });
    expect(validate({ ...citation, 'date-released': 'March' })).toBe(false);
  });

  test('has a datapackage.json that the profile of Frictionless takes, with the columns of each table as they stand in it', () => {
    const validate = validator('datapackage');
    const descriptor = JSON.parse(textOf(real, 'datapackage.json'));
    validate(descriptor);
    expect(validate.errors).toBeNull();
    expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], name: '../x y' }], licenses: [] })).toBe(false);
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const text = textOf(real, path);
      expect([bytes, hash], path).toEqual([Buffer.byteLength(text), `sha256:${sha256(text)}`]);
      if (schema !== undefined) expect(schema.fields.map(({ name }: { name: string }) => name).join(','), path).toBe(text.slice(0, text.indexOf('\r\n')));
    }
    const { fields } = descriptor.resources.find(({ name }: { name: string }) => name === 'claims.csv').schema;
    expect(fields.filter(({ type }: { type: string }) => type === 'boolean').map(({ name }: { name: string }) => name)).toEqual(['date_inherited', 'disputed', 'editorial']);
    expect(fields[0]).toEqual({ name: 'id', type: 'string', description: expect.stringContaining('Id of the claim'), constraints: { required: true } });
  });

  test('has a description in VoID that n3 reads, with as many things of each class as there are', () => {
    const store = new n3.Store(new n3.Parser().parse(textOf(real, 'void.ttl')));
    const [dataset] = store.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://rdfs.org/ns/void#Dataset', null);
    expect(dataset!.value).toBe('https://masar.example/masar/data/#dataset');
    const counts = store.getObjects(null, 'http://rdfs.org/ns/void#entities', null).map(({ value }) => Number(value));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2 * loadSite().base.entities.size);
    expect(store.getObjects(dataset!, 'http://purl.org/dc/terms/title', null).map((title) => (title as n3.Literal).language).toSorted()).toEqual(['ar', 'en']);
  });

  test('has a description for schema.org with every data file', () => {
    const { distribution, datePublished } = JSON.parse(textOf(real, 'dataset.jsonld'));
    expect([datePublished, distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)]).toEqual(['2026-03-10', real.filter(({ path }) => path.startsWith('data/')).map(({ path }) => `https://masar.example/masar/${path}`)]);
  });

  test('explains every field of every file in both codebooks', () => {
    for (const name of ['codebook.md', 'codebook.ar.md']) {
      const text = textOf(real, name);
      const missing = Object.values(dataFields).flatMap((groups) => groups.flatMap(({ at, fields }) => fields.flatMap(({ names }) => names.map((field) => `\`${at === '' ? field : `${at}.${field}`}\``)))).filter((field) => !text.includes(field));
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('the changes since the release before', () => {
  const first = make(smallBase());
  const previous = readPrevious(bytesOf(first)) as Previous;
  const after = (edits: Edits) => make(smallBase(edits), '2026-04-01', previous);
  const changes = (edits: Edits) => JSON.parse(textOf(after(edits), 'changes.json'));

  test('are none where only the date is another', () => {
    expect(changes({})).toEqual({ number: 2, date: '2026-04-01', contentVersion: 'abcdefabcdef', since: { number: 1, date: '2026-03-10', contentVersion: 'abcdefabcdef' }, added: [], corrected: [], withdrawn: [] });
    expect(textOf(first, 'CHANGES.md')).toBe('# Changes of release 1, 2026-03-10\n\nThis is the first release: there is none to compare it with.\n');
  });

  test('are claims that were added, corrected and withdrawn, with the fields that differ', () => {
    const edits: Edits = { 'actors/ada.mdx': [['until: 2014-06', 'until: 2014-07']], 'meetings/summit.mdx': [['part-of: [{ to: talks, editorial: true }]', 'located-in: [{ to: town, cite: hansard }]']] };
    expect(changes(edits)).toMatchObject({ added: ['summit:c-located-in-town'], corrected: [{ id: 'ada:c-holds-office-utopia', fields: [{ field: 'end', old: '2014-06', new: '2014-07' }] }], withdrawn: ['summit:c-part-of-talks'] });
    expect(textOf(after(edits), 'CHANGES.md')).toBe(
      '# Changes of release 2, 2026-04-01\n\nClaims, compared with release 1 of 2026-03-10 (content version abcdefabcdef).\n\n## Added: 1\n\n- `summit:c-located-in-town`\n\n## Corrected: 1\n\n- `ada:c-holds-office-utopia`\n  - end: `2014-06` → `2014-07`\n\n## Withdrawn: 1\n\n- `summit:c-part-of-talks`\n',
    );
  });

  test('are none of an entry that only has another id now', () => {
    const renamed: Edits = { 'places/town.mdx': null, 'places/city.mdx': readContent(smallRecord).find(({ path }) => path.endsWith('town.mdx'))!.bytes.toString().replace('---\nname', '---\nwas: [town]\nname'), 'agreements/deal.mdx': [['to: town', 'to: city']] };
    expect(changes(renamed)).toMatchObject({ added: [], corrected: [], withdrawn: [] });
  });
});

describe('the release before is refused', () => {
  const files = bytesOf(make(smallBase()));
  const encode = (text: string) => new TextEncoder().encode(text);
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));

  test.each([
    ['that is no release', new Map([['a.txt', encode('a')]]), 'Unexpected files without manifest.json, expected a release'],
    ['that has a broken manifest', new Map([...files, ['manifest.json', encode('{')]]), /^Unexpected manifest\.json, expected JSON: /],
    ['that has the manifest of something else', new Map([...files, ['manifest.json', encode('{"number":"1","date":"2026-02-30"}')]]), /^Unexpected manifest\.json, expected that of a release: number: .*; date: .*; contentVersion: /],
    ['in which a file was changed', new Map([...files, ['data/claims.csv', encode('id\r\n')]]), 'Unexpected data/claims.csv, expected it as manifest.json has it'],
    ['in which a file is missing', new Map([...files].filter(([path]) => path !== 'void.ttl')), 'Unexpected void.ttl, expected it as manifest.json has it'],
    ['whose manifest leaves out the claims', new Map([...files, ['manifest.json', encode(JSON.stringify({ ...manifest, files: [] }))]]), 'Unexpected data/claims.csv, expected it to be named in manifest.json'],
  ] as const)('%s', (_, release, message) => {
    expect(readPrevious(release)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});
