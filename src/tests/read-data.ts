/** The data files of some content, read back: for tests. */

import { dataFiles } from '../exports/index.ts';
import type { GraphEdge, GraphNode } from '../graph/elements.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { checkContent } from '../site/load.ts';
import { siteConfig } from '../site.config.ts';
import type { DataFileWord } from '../words/index.ts';
import { readRecords } from './read-csv.ts';

/** Content in which every field occurs, with texts that are hard to write. */
export const everything = 'src/exports/fixtures/everything';

/** The shape of `graph.json`: Cytoscape JSON. */
export interface GraphFile {
  readonly elements: {
    readonly nodes: readonly { readonly data: GraphNode; readonly position: { readonly x: number; readonly y: number } }[];
    readonly edges: readonly { readonly data: GraphEdge }[];
  };
}

/** A text as the reader of its format gives it: JSON, or a list of records. */
export function readData(name: string, text: string): unknown {
  return name.endsWith('.csv') ? readRecords(text) : JSON.parse(text);
}

/** The base of the content in a folder, and its data files but those in RDF, which have tests of their own. @throws when the content has errors. */
export function dataOf(root: string): { base: KnowledgeBase; version: string; texts: Map<DataFileWord, string>; values: Map<DataFileWord, unknown> } {
  const { base, version, diagnostics } = checkContent(root);
  if (base === undefined) throw new Error(`${root}: ${JSON.stringify(diagnostics[0])}`);
  const texts = new Map(dataFiles(base, version, siteConfig).filter(({ name }) => !/\.(ttl|nq|jsonld)$/.test(name)).map(({ name, text }) => [name, text]));
  return { base, version, texts, values: new Map([...texts].map(([name, text]) => [name, readData(name, text)])) };
}
