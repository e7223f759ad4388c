import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { ask, BrokenQuery, loadRecord } from './answer.ts';
import { written } from './formats.ts';
import { namedIn, namesOf } from './names.ts';

const site = 'https://masar.example/';
const quads = `
<${site}actors/un/#it> <http://www.w3.org/2000/01/rdf-schema#label> "United Nations"@en <${site}data/ontology.ttl#record> .
<${site}actors/un/#it> <http://www.w3.org/2000/01/rdf-schema#label> "الأمم المتحدة"@ar <${site}data/ontology.ttl#record> .
<${site}meetings/a/#it> <${site}data/ontology.ttl#host> <${site}actors/un/#it> <${site}sources/tass/#one> .
<${site}meetings/a/#it> <${site}data/ontology.ttl#host> <${site}actors/un/#it> <${site}sources/un/#two> .
<${site}sources/un/#two> <http://purl.org/dc/terms/title> "=1+1, \\"said\\"\\n\\u202Eback" <${site}data/ontology.ttl#record> .
`;
const engine = new Store();
loadRecord(engine, { quads: [quads], ontology: `<${site}data/ontology.ttl#host> <http://www.w3.org/2000/01/rdf-schema#label> "Hosted by"@en .` });

const said = (query: string, format: Parameters<typeof written>[1]) => written(ask(engine, query, site), format, site);
function fault(query: string): BrokenQuery {
  try {
    ask(engine, query, site);
  } catch (thrown) {
    if (thrown instanceof BrokenQuery) return thrown;
    throw thrown;
  }
  throw new Error('The query was taken');
}

describe('a query', () => {
  test('has each statement once, however many sources say it, and may ask for the sources', () => {
    expect(said('PREFIX masar: <data/ontology.ttl#> SELECT ?host { <meetings/a/#it> masar:host ?host }', 'table')).toBe('?host\n<actors/un/#it>\n');
    expect(said('PREFIX masar: <data/ontology.ttl#> SELECT ?source { GRAPH ?source { ?m masar:host ?host } } ORDER BY ?source', 'table')).toBe('?source\n<sources/tass/#one>\n<sources/un/#two>\n');
  });

  test('gives rows, truth or triples, whatever stands before its first word', () => {
    expect(ask(engine, 'ASK { ?s ?p ?o }', site)).toEqual({ form: 'truth', value: true, json: '{"head":{},"boolean":true}' });
    expect(said('# CONSTRUCT\nPREFIX : <x> SELECT ?construct {}', 'csv')).toBe('construct\r\n\r\n');
    expect(said('# a comment\nBASE <https://example.org/>\nPREFIX describe: <x>\nDESCRIBE <https://masar.example/meetings/a/#it>', 'turtle')).toBe(`<${site}meetings/a/#it> <${site}data/ontology.ttl#host> <${site}actors/un/#it> .\n`);
  });

  test.each([
    ['SELECT ?s WHERE {\n  ?s ?p\n}', 3, 2],
    ['SELECT ?s WHERE { ?s masar:host ?o }', 1, 32],
    ['DELETE WHERE { ?s ?p ?o }', 1, 10],
    ['', 1, 1],
  ])('that is broken is told with its place: %j', (query, line, column) => {
    const { message, ...place } = fault(query);
    expect(message).toMatch(/^expected /);
    expect([place.line, place.column]).toEqual([line, column]);
  });

  test('asks nobody else', () => {
    expect(fault('SELECT * { SERVICE <https://query.wikidata.org/sparql> { ?s ?p ?o } }')).toMatchObject({ message: 'The service <https://query.wikidata.org/sparql> is not supported', line: undefined });
  });
});

describe('an answer to take away', () => {
  const titles = 'SELECT ?title ?none { ?s <http://purl.org/dc/terms/title> ?title }';

  test('is safe in a spreadsheet', () => {
    expect(said(titles, 'csv')).toBe(`title,none\r\n"'=1+1, ""said""\n\u202Eback",\r\n`);
    expect(said('ASK {}', 'csv')).toBe('answer\r\ntrue\r\n');
  });

  test('is JSON as the standard has it', () => {
    expect(JSON.parse(said(titles, 'json')!)).toEqual({ head: { vars: ['title', 'none'] }, results: { bindings: [{ title: { type: 'literal', value: '=1+1, "said"\n\u202Eback' } }] } });
  });

  test('keeps one row a line in a terminal', () => {
    expect(said(titles, 'table')).toBe('?title              ?none\n=1+1, "said" \u202Eback\n');
  });

  test('is Turtle where it is triples, and only there', () => {
    expect([said('ASK {}', 'turtle'), said('DESCRIBE <x>', 'csv'), said('DESCRIBE <x>', 'turtle')]).toEqual([undefined, undefined, '']);
  });
});

test('things are named in the language of the page, sources by their titles', () => {
  const answer = ask(engine, 'SELECT * { GRAPH ?g { ?s ?p ?o } }', site);
  const iris = namedIn(answer.form === 'rows' ? answer.rows : []);
  expect(iris).toHaveLength(new Set(iris).size);
  expect(namesOf(engine, iris, 'ar', site)).toEqual({ [`${site}actors/un/#it`]: 'الأمم المتحدة', [`${site}sources/un/#two`]: '=1+1, "said"\n\u202Eback' });
  expect(namesOf(engine, [`${site}data/ontology.ttl#host`], 'en', site)).toEqual({ [`${site}data/ontology.ttl#host`]: 'Hosted by' });
  expect(namesOf(engine, [], 'en', site)).toEqual({});
});
