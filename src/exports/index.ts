/** The table of data files: what /data/ offers. The base in, texts out; the same base gives the same bytes. */

import { wholeGraph } from '../graph/whole.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { DataFileWord, DataGroupWord, RdfFileWord } from '../words/index.ts';
import type { Address } from './address.ts';
import type { DrawnGraph } from './attributes.ts';
import { calendar } from './calendar.ts';
import { bibtex } from './citation/bibtex.ts';
import { cslItem } from './citation/csl-json.ts';
import { ris } from './citation/ris.ts';
import { citedSources } from './citation/sources.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { followTheMoney } from './followthemoney/index.ts';
import { gexf } from './gexf.ts';
import { graphJson } from './graph-json.ts';
import { graphMl } from './graphml.ts';
import { linesOf } from './json.ts';
import { manifestJson } from './manifest.ts';
import { propertyGraphEdges, propertyGraphNodes } from './property-graph.ts';
import { rdfFiles } from './rdf/files.ts';
import { exportClaim, exportEntity, exportSource } from './record.ts';
import { attendanceCsv } from './tables/attendance.ts';
import { claimsCsv } from './tables/claims.ts';
import { dictionaryCsv } from './tables/dictionary.ts';
import { entitiesCsv } from './tables/entities.ts';
import { provisionsCsv } from './tables/provisions.ts';
import { sourcesCsv } from './tables/sources.ts';
import { votesCsv } from './tables/votes.ts';

/** The whole graph with its nodes where they stand on the map. */
function drawn(base: KnowledgeBase): DrawnGraph {
  const { graph, map } = wholeGraph(base);
  return { ...graph, nodes: graph.nodes.map((node) => ({ ...node, ...map.positions.get(node.id) })) };
}

/** A row a format. The manifest is none of them: it is made of what they gave. */
const formats: Readonly<Record<Exclude<DataFileWord, RdfFileWord | 'manifest.json'>, (base: KnowledgeBase, address: Address) => string>> = {
  'entities.csv': entitiesCsv,
  'claims.csv': claimsCsv,
  'sources.csv': sourcesCsv,
  'provisions.csv': provisionsCsv,
  'votes.csv': votesCsv,
  'attendance.csv': attendanceCsv,
  'dictionary.csv': dictionaryCsv,
  'entities.json': (base) => `${linesOf([...base.entities.values()].map(exportEntity))}\n`,
  'claims.json': (base) => `${linesOf(base.claims.map(exportClaim))}\n`,
  'sources.json': (base) => `${linesOf([...base.sources.keys()].map((id) => ({ id, ...exportSource(base, id) })))}\n`,
  'graph.json': (base) => graphJson(wholeGraph(base)),
  'graph.graphml': (base) => graphMl(drawn(base)),
  'graph.gexf': (base) => gexf(drawn(base)),
  'property-graph-nodes.csv': (base) => propertyGraphNodes(wholeGraph(base).graph),
  'property-graph-edges.csv': (base) => propertyGraphEdges(wholeGraph(base).graph),
  'entities.ftm.jsonl': followTheMoney,
  'sources.csl.json': (base) => `${linesOf(citedSources(base).map(cslItem))}\n`,
  'sources.bib': (base) => citedSources(base).map(bibtex).join('\n'),
  'sources.ris': (base) => citedSources(base).map(ris).join('\n'),
  'meetings.ics': calendar,
};

/** The files as the page of the data groups them. */
export const dataGroups: Readonly<Record<DataGroupWord, readonly DataFileWord[]>> = {
  tables: ['entities.csv', 'claims.csv', 'sources.csv', 'provisions.csv', 'votes.csv', 'attendance.csv', 'dictionary.csv'],
  records: ['entities.json', 'claims.json', 'sources.json', 'entities.ftm.jsonl'],
  linked: ['masar.ttl', 'masar.nq', 'masar.jsonld', 'ontology.ttl', 'shapes.ttl'],
  graphs: ['graph.json', 'graph.graphml', 'graph.gexf', 'property-graph-nodes.csv', 'property-graph-edges.csv'],
  citations: ['sources.csl.json', 'sources.bib', 'sources.ris'],
  calendars: ['meetings.ics'],
  lists: ['manifest.json'],
};

/** Every data file; the manifest comes last. */
export function dataFiles(base: KnowledgeBase, version: string, address: Address): readonly DataFile[] {
  const files = Object.entries(formats).map(([name, write]) => dataFile(name as DataFileWord, write(base, address)));
  files.push(...rdfFiles(base, address));
  return [...files, dataFile('manifest.json', manifestJson(files, base, version))];
}
