/** The data files of some content, read back: for tests. */

import { dataFiles } from '../exports/index.ts';
import type { GraphEdge, GraphNode } from '../graph/elements.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { checkContent } from '../site/load.ts';
import type { DataFileWord } from '../words/index.ts';
import { readRecords } from './read-csv.ts';
import { readGexf, readGraphMl } from './read-graph.ts';

/** Content in which every field occurs, with texts that are hard to write. */
export const everything = 'src/exports/fixtures/everything';

/** Where the site of these tests lives. */
export const address = { site: 'https://masar.example', base: '/' };

/** The shape of `graph.json`: Cytoscape JSON. */
export interface GraphFile {
  readonly elements: {
    readonly nodes: readonly { readonly data: GraphNode; readonly position: { readonly x: number; readonly y: number } }[];
    readonly edges: readonly { readonly data: GraphEdge }[];
  };
}

/** A text as the reader of its format gives it: JSON, a list of records, nodes and edges; of other formats the text. */
export function readData(name: string, text: string): unknown {
  const read = { csv: readRecords, json: JSON.parse, graphml: readGraphMl, gexf: readGexf }[/\w+$/.exec(name)![0]];
  return read?.(text) ?? text;
}

/** A content with its data files, and what the reader of each gives. */
interface Data {
  readonly base: KnowledgeBase;
  readonly version: string;
  readonly texts: ReadonlyMap<DataFileWord, string>;
  readonly values: Pick<ReadonlyMap<DataFileWord, unknown>, 'get'>;
}

function makeData(root: string): Data {
  const { base, version, diagnostics } = checkContent(root);
  if (base === undefined) throw new Error(`${root}: ${JSON.stringify(diagnostics[0])}`);
  const texts = new Map(dataFiles(base, version, address).filter(({ name }) => !/\.(ttl|nq|jsonld)$/.test(name)).map(({ name, text }) => [name, text]));
  const values = new Map<DataFileWord, unknown>();
  const read = (name: DataFileWord) => {
    if (!values.has(name)) values.set(name, readData(name, texts.get(name)!));
    return values.get(name);
  };
  return { base, version, texts, values: { get: read } };
}

const made = new Map<string, Data>();

/** The content in a folder and its data files but those in RDF, which have tests of their own; made once for all tests; a file is read when it is asked for. @throws when the content has errors. */
export function dataOf(root: string): Data {
  const data = made.get(root) ?? makeData(root);
  made.set(root, data);
  return data;
}
