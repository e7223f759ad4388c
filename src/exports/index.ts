/** The table of data files: what /data/ offers. The base in, texts out; the same base gives the same bytes. */

import { wholeGraph } from '../graph/whole.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { DataFileWord, RdfFileWord } from '../words/index.ts';
import { claimsCsv } from './claims-csv.ts';
import type { Address } from './address.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { graphJson } from './graph-json.ts';
import { linesOf } from './json.ts';
import { manifestJson } from './manifest.ts';
import { rdfFiles } from './rdf/files.ts';
import { exportEntity, exportSource } from './record.ts';

/** A row a format. The manifest is none of them: it is made of what they gave. */
const formats: Readonly<Record<Exclude<DataFileWord, RdfFileWord | 'manifest.json'>, (base: KnowledgeBase) => string>> = {
  'graph.json': (base) => graphJson(wholeGraph(base)),
  'entities.json': (base) => `${linesOf([...base.entities.values()].map(exportEntity))}\n`,
  'claims.csv': claimsCsv,
  'sources.json': (base) => `${linesOf([...base.sources.keys()].map((id) => ({ id, ...exportSource(base, id) })))}\n`,
};

/** Every data file; the manifest comes last. */
export function dataFiles(base: KnowledgeBase, version: string, address: Address): readonly DataFile[] {
  const files = Object.entries(formats).map(([name, write]) => dataFile(name as DataFileWord, write(base)));
  files.push(...rdfFiles(base, address));
  return [...files, dataFile('manifest.json', manifestJson(files, base, version))];
}
