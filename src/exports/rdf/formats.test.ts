import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { kindNames } from '../../knowledge/kinds/index.ts';
import { relationNames } from '../../knowledge/relations.ts';
import { everything } from '../../tests/read-data.ts';
import { address, baseIn, byJsonLd, byN3, byOxigraph, expectSame, linesIn, withoutGraphs } from '../../tests/read-rdf.ts';
import { entityRecord } from './entity-record.ts';
import { rdfFiles } from './files.ts';
import { jsonLd } from './json-ld.ts';
import { nQuads, quadLines } from './n-quads.ts';
import { namespaceOf } from './names.ts';
import { inLanguage, plain, type Statement, typed } from './statement.ts';
import { statementsOf } from './statements.ts';
import { turtle } from './turtle.ts';

const masar = namespaceOf(address);
const joined = (pieces: Iterable<string>) => [...pieces].join('');
/** The subjects of a class, by the lines of N-Quads. */
const membersOf = (lines: readonly string[], name: string) => new Set(lines.filter((line) => line.includes(`#type> <${masar}${name}> `)).map((line) => line.split(' ')[0]!));

describe.each(['.', everything])('the record in %s', (root) => {
  const base = baseIn(root);
  const quads = joined(nQuads(base, address));
  const lines = linesIn(quads);
  const triples = withoutGraphs(lines);

  test('has no line twice', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('is read from N-Quads by n3 and by oxigraph to the same lines', () => {
    expectSame(byOxigraph(quads, 'application/n-quads'), lines);
    expectSame(byN3(quads, 'application/n-quads'), lines);
  });

  test('is read from Turtle by n3 and by oxigraph to the same statements without their graphs', () => {
    const text = joined(turtle(statementsOf(base, address), address));
    expectSame(byOxigraph(text, 'text/turtle'), triples);
    expectSame(byN3(text, 'text/turtle'), triples);
  });

  test('is read from JSON-LD by jsonld to the same in canonical form', async () => {
    expectSame(await byJsonLd(joined(jsonLd(statementsOf(base, address), address))), triples);
  });

  test('has as many entities of each kind, claims of each relation, sources and outlets as the base', () => {
    const ofKind = Object.fromEntries(kindNames.map((kind) => [kind, membersOf(triples, `${kind[0]!.toUpperCase()}${kind.slice(1)}`).size]));
    expect(ofKind).toEqual(Object.fromEntries(kindNames.map((kind) => [kind, [...base.entities.values()].filter((entity) => entity.kind === kind).length])));
    const ofRelation = Object.fromEntries(relationNames.map((name) => [name, triples.filter((line) => line.endsWith(`#predicate> <${masar}${name}> .`)).length]));
    expect(ofRelation).toEqual(Object.fromEntries(relationNames.map((name) => [name, base.claims.filter(({ relation }) => relation === name).length])));
    expect(['Entity', 'Claim', 'Source', 'Outlet'].map((name) => membersOf(triples, name).size)).toEqual([base.entities.size, base.claims.length, base.sources.size, base.publishers.size]);
  });

  test('has each claim in the graph of each of its sources, and in that of the record where it has none', () => {
    const graphs = Map.groupBy(lines.filter((line) => line.includes(`#type> <${masar}Claim> `)), (line) => line.split(' ')[0]!);
    const found = [...graphs].map(([claim, list]) => [claim.slice(1, -1), list.map((line) => line.split(' ')[3]!.slice(1, -1)).toSorted()]);
    const graphsOf = (cite: readonly string[]) => (cite.length === 0 ? [`${masar}record`] : [...new Set(cite)].map((id) => `https://masar.example/sources/${base.sources.get(id as never)!.outlet}/#${id}`).toSorted());
    const expected = base.claims.map(({ page, anchor, cite }) => [`https://masar.example/${base.entities.get(page)!.kind}s/${page}/#${anchor}`, graphsOf(cite)]);
    expect(new Map(found as never)).toEqual(new Map(expected as never));
  });

  test('says of nobody that they took part who was invited, stayed away or was kept out, and says nothing at once on one party’s word', () => {
    const direct = new Set(triples);
    const iri = (id: string) => `<https://masar.example/${base.entities.get(id as never)!.kind}s/${id}/#it>`;
    const said = ({ page, relation, to }: (typeof base.claims)[number]) => direct.has(`${iri(page)} <${masar}${relation}> ${iri(to.id)} .`);
    const key = ({ page, relation, to }: (typeof base.claims)[number]) => `${page} ${relation} ${to.id}`;
    const away = base.claims.filter(({ attendance, claimedBy }) => claimedBy !== undefined || ['invited', 'declined', 'excluded'].includes(attendance ?? ''));
    const others = base.claims.filter((claim) => claim.relation !== 'voted' && !away.includes(claim));
    const otherwise = new Set(others.map(key));
    expect(away.length).toBeGreaterThan(0);
    expect(away.filter((claim) => said(claim) && !otherwise.has(key(claim)))).toEqual([]);
    expect(others.filter((claim) => !said(claim))).toEqual([]);
    expect(base.claims.filter((claim) => claim.relation === 'voted' && said(claim))).toEqual([]);
  });

  test('gives the birth of the living to the year', () => {
    const living = [...base.entities.values()].flatMap(({ id, fields }) => ('born' in fields && fields.born !== undefined && fields.died === undefined ? [id] : []));
    const born = lines.filter((line) => line.includes(`<${masar}born>`) && living.some((id) => line.startsWith(`<https://masar.example/actors/${id}/#it>`)));
    expect(born.length).toBeGreaterThan(0);
    expect(born.filter((line) => !/"\d{4}[~?%]?"/.test(line))).toEqual([]);
  });

  test('holds the record of each entity, which is the same in Turtle and JSON-LD', async () => {
    const known = new Set(triples);
    const some = kindNames.flatMap((kind) => [...base.entities.values()].find((entity) => entity.kind === kind) ?? []);
    for (const entity of some) {
      const found = byOxigraph(joined(turtle(entityRecord(base, entity, address), address)), 'text/turtle');
      expect(found.filter((line) => !known.has(line))).toEqual([]);
      expectSame(await byJsonLd(joined(jsonLd(entityRecord(base, entity, address), address))), found);
      const claims = [...(base.claimsFrom.get(entity.id) ?? []), ...(base.claimsTo.get(entity.id) ?? [])];
      expect(membersOf(found, 'Claim').size).toBe(new Set(claims).size);
    }
  });
});

test('the files are what they say, and the same when they are made again', () => {
  const files = rdfFiles(baseIn(everything), address);
  expect(files.map(({ bytes, sha256 }) => [bytes, sha256])).toEqual(files.map(({ text }) => [Buffer.byteLength(text), createHash('sha256').update(text).digest('hex')]));
  expect(rdfFiles(baseIn(everything), address).map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
});

describe('a text that is hard to write', () => {
  const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
  const texts = ['', '"', '"""', "'''", '\\', 'a\\', '\\n', 'two\r\nlines\n', '\t=HYPERLINK("x")', controls, '\u007f\u0080\u009f', '\u202eright to left\u202c \u2067مرحبا\u2069 \u200f', '\ufeff\u2028\u2029', '\ud83d\udd4a \u{10ffff}', '"@en', '"^^<x>', '> <', '@prefix : <x> .', ' # no comment', '"} .', 'قال: «نعم»'];
  const subject = `${address.site}/actors/ada/#it`;
  const statements: Statement[] = texts.flatMap((text, index) => [plain(text), inLanguage(text, 'ar'), inLanguage(text, 'zh-Hant'), typed(text, 'xsd:anyURI')].map((object) => ({ subject, predicate: `${masar}p${index}`, object, graphs: [`${masar}record`] })));
  const quads = statements.map(quadLines).join('');
  const read = (text: string, format: 'application/n-quads' | 'text/turtle') => [byOxigraph(text, format), byN3(text, format)].map((lines) => lines.map((line) => line.replace('@zh-hant', '@zh-Hant')));

  test('comes back as it was from N-Quads', () => {
    for (const lines of read(quads, 'application/n-quads')) expectSame(lines, linesIn(quads));
  });

  test('comes back as it was from Turtle and JSON-LD', async () => {
    for (const lines of read(joined(turtle([statements], address)), 'text/turtle')) expectSame(lines, withoutGraphs(linesIn(quads)));
    const lines = await byJsonLd(joined(jsonLd([statements], address)));
    expectSame(lines.map((line) => line.replace('@zh-hant', '@zh-Hant')), withoutGraphs(linesIn(quads)));
  });

  test('has U+FFFD in the place of half a pair of surrogates, which UTF-8 cannot hold', () => {
    const object = plain('a\ud800b\udfff');
    expect(quadLines({ subject, predicate: `${masar}p`, object, graphs: [`${masar}record`] })).toBe(`<${subject}> <${masar}p> "a\ufffdb\ufffd" <${masar}record> .\n`);
  });
});
