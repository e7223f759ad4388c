/** RDF as programs that are not ours read it: each gives the lines of N-Quads that it understood, sorted. */

import jsonld from 'jsonld';
import { type Quad, Parser, type Term } from 'n3';
import oxigraph from 'oxigraph';
import { expect } from 'vitest';
import { checkContent, loadSite } from '../site/load.ts';

/** The base of the content in a folder; that of the repository is read once. */
export const baseIn = (root: string) => (root === '.' ? loadSite().base : checkContent(root).base!);

/** Where the site lives, for tests. */
export const address = { site: 'https://masar.example', base: '/' } as const;

const triples = { from_graph_name: oxigraph.defaultGraph(), format: 'application/n-triples' } as const;

/** The lines of a file, sorted. */
export const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '').toSorted();

/** By oxigraph. */
export function byOxigraph(text: string, format: 'application/n-quads' | 'text/turtle'): string[] {
  const store = new oxigraph.Store();
  store.load(text, { format });
  return linesIn(store.dump(format === 'text/turtle' ? triples : { format }));
}

function written(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  // JSON writes the marks of a text as N-Quads does, but for U+007F.
  const value = JSON.stringify(term.value).replaceAll(/\\u[0-9a-f]{4}/g, (mark) => `\\u${mark.slice(2).toUpperCase()}`).replaceAll('\u007f', '\\u007F');
  if (term.language !== '') return `${value}@${term.language}`;
  return term.datatype.value.endsWith('#string') ? value : `${value}^^<${term.datatype.value}>`;
}

/** By n3. */
export function byN3(text: string, format: 'application/n-quads' | 'text/turtle'): string[] {
  const line = ({ subject, predicate, object, graph }: Quad) => `${[subject, predicate, object, ...(graph.value === '' ? [] : [graph])].map(written).join(' ')} .`;
  return [...new Set(new Parser({ format }).parse(text).map(line))].toSorted();
}

/** By jsonld, in canonical form. It asks the network for nothing. */
export async function byJsonLd(text: string): Promise<string[]> {
  const documentLoader = (url: string) => {
    throw new Error(`Nothing is to be loaded, not ${url}`);
  };
  return linesIn(await jsonld.canonize(JSON.parse(text), { algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader }));
}

/** Lines of N-Quads without their graphs, each once. */
export function withoutGraphs(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.replace(/ <[^<>]*> \.$/, ' .')))].toSorted();
}

/** That two long lists are the same, saying no more than the first differences. */
export function expectSame(found: readonly string[], expected: readonly string[]): void {
  const [has, should] = [new Set(found), new Set(expected)];
  expect({ more: found.filter((line) => !should.has(line)).slice(0, 3), less: expected.filter((line) => !has.has(line)).slice(0, 3), count: found.length }).toEqual({ more: [], less: [], count: expected.length });
}
