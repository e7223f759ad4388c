/** What a reader takes away: the view as a picture, or its entries and claims as data. Loaded when it is first asked for. */

import { writeCsv } from '../exports/csv.ts';
import { edgeAttributes } from '../exports/attributes.ts';
import { gexf } from '../exports/gexf.ts';
import { graphMl } from '../exports/graphml.ts';
import type { GraphEdge, GraphNode } from '../graph/elements.ts';
import { joins } from '../knowledge/query/index.ts';
import { fetchJson } from './fetch.ts';
import type { Format } from './formats.ts';
import { paint, type PaintingOptions } from './painting.ts';
import { paintingPng } from './painting-png.ts';
import { paintingSvg } from './painting-svg.ts';
import type { Scene } from './scene.ts';

/** The export graph.json. */
interface GraphFile {
  readonly elements: { readonly nodes: readonly { readonly data: GraphNode }[]; readonly edges: readonly { readonly data: GraphEdge }[] };
}

export interface Wanted {
  readonly scene: Scene;
  readonly painting: PaintingOptions;
  /** Address of graph.json, which has what the drawing does not need: roles, dates as EDTF, sources. */
  readonly data: string;
}

const mediaTypes: Readonly<Record<Format, string>> = { png: 'image/png', svg: 'image/svg+xml', graphml: 'application/xml', gexf: 'application/xml', csv: 'text/csv', json: 'application/json' };

/** The entries and claims of a scene, with their places in it; of pairs of actors, the meetings or texts that they share and the claims that say so. */
function partOf({ nodes, edges, answer }: Scene, { elements }: GraphFile) {
  const met = answer?.ask === 'met' ? answer : undefined;
  const shared = new Set<string>(met?.pairs.flatMap(({ through }) => through));
  const isShown = (edge: GraphEdge) => (met === undefined ? edges.has(edge.id) : shared.has(edge.source) && nodes.has(edge.target) && joins(edge, met.by));
  const round = (place: { readonly x: number; readonly y: number } | undefined) => (place === undefined ? {} : { x: Math.round(place.x), y: Math.round(place.y) });
  return {
    nodes: elements.nodes.filter(({ data }) => nodes.has(data.id) || shared.has(data.id)).map(({ data }) => ({ ...data, ...round(nodes.get(data.id)) })),
    edges: elements.edges.filter(({ data }) => isShown(data)).map(({ data }) => data),
  };
}

type Part = ReturnType<typeof partOf>;

const writers: Readonly<Record<Exclude<Format, 'png' | 'svg'>, (part: Part, description: string) => string>> = {
  graphml: (part, description) => graphMl(part, description),
  gexf: (part, description) => gexf(part, description),
  csv: ({ edges }) => {
    const columns = ['id', 'source', 'target', ...edgeAttributes.map(({ name }) => name)];
    return writeCsv(columns, edges.map((edge) => ({ id: edge.id, source: edge.source, target: edge.target, ...Object.fromEntries(edgeAttributes.map(({ name, of }) => [name, of(edge)])) })));
  },
  json: ({ nodes, edges }) => `${JSON.stringify({ elements: { nodes: nodes.map(({ x, y, ...data }) => (x === undefined ? { data } : { data, position: { x, y } })), edges: edges.map((data) => ({ data })) } }, null, 1)}\n`,
};

/** Makes a file. @throws Unreachable where the data cannot be had. */
export async function fileOf(format: Format, { scene, painting, data }: Wanted): Promise<Blob> {
  if (format === 'png') return paintingPng(paint(scene, painting));
  const text = format === 'svg' ? paintingSvg(paint(scene, painting)) : writers[format](partOf(scene, await fetchJson<GraphFile>(data)), `${painting.title}. ${painting.subtitle}. ${painting.sources}`);
  return new Blob([text], { type: mediaTypes[format] });
}
