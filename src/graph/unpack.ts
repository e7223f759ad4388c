/** The graph as the browser gets it: columns of numbers, and the words of each language apart. Pure; {@link unpackGraph} makes it whole again. */

import type { DayRange } from '../knowledge/date.ts';
import type { EntityId, ProvisionId } from '../knowledge/id.ts';
import { indexGraph, type QueryEdge } from '../knowledge/query/index.ts';
import type { CarriedWords } from '../words/carried.ts';
import type { AttendanceWord, KindWord, RelationWord, SubkindWord } from '../words/index.ts';
import type { ViewGraph, ViewNode } from './view.ts';

/** A value that few rows have: the row's index, and the value or its index. */
export type Sparse = readonly (readonly [row: number, value: number])[];

/** Days since 1970-01-01 on which something may hold, and on which it surely does, if on any; null where it is open. */
export type PackedPeriod = readonly [first: number | null, last: number | null, certain?: readonly [first: number | null, last: number | null]];

/** Node `i` is the i-th value of each column; numbers that name a word or a node are indexes. */
export interface PackedGraph {
  readonly tables: {
    readonly kinds: readonly KindWord[];
    readonly subkinds: readonly SubkindWord[];
    readonly relations: readonly RelationWord[];
    readonly attendance: readonly AttendanceWord[];
    readonly votes: readonly NonNullable<QueryEdge['vote']>[];
    readonly provisions: readonly ProvisionId[];
  };
  /** The days of a span; its words stand at the same index in the file of a language. */
  readonly spans: readonly PackedPeriod[];
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly subkind: readonly number[];
    readonly claims: readonly number[];
    readonly degree: readonly number[];
    /** Thousandths. */
    readonly betweenness: readonly number[];
    readonly community: readonly number[];
    /** x and y by date, x and y on the free map. */
    readonly place: readonly (readonly [number, number, number, number])[];
    readonly tracks: readonly (readonly number[])[];
    readonly topics: readonly (readonly number[])[];
    readonly life: Sparse;
  };
  readonly edges: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly relation: readonly number[];
    /** -1 for what is undated. */
    readonly span: readonly number[];
    readonly sources: readonly number[];
    readonly provision: Sparse;
    readonly attendance: Sparse;
    readonly vote: Sparse;
    readonly for: Sparse;
    /** A node, or, below zero, the party with the number -1 - n that is named in words. */
    readonly claimedBy: Sparse;
    readonly disputed: readonly number[];
    readonly editorial: readonly number[];
    /** Anchors that are not that of the relation and the other end. */
    readonly anchors: readonly (readonly [row: number, anchor: string])[];
  };
}

/** What the drawing needs in one language; lists stand beside those of the graph. */
export interface PackedWords {
  readonly labels: readonly string[];
  readonly spans: readonly string[];
  /** Parties that have no page. */
  readonly parties: readonly string[];
  /** What the explorer says besides. */
  readonly words: CarriedWords;
}

export interface ExplorerNode extends ViewNode {
  readonly label: string;
  /** How many other entries it is linked to. */
  readonly degree: number;
  /** Share of the shortest ways between others that lead through it, 0 to 1. */
  readonly betweenness: number;
  readonly community: number;
  /** Places on the map by date and on the free map, px, read from left to right. */
  readonly byDate: { readonly x: number; readonly y: number };
  readonly free: { readonly x: number; readonly y: number };
  /** Its dates in words. */
  readonly date?: string;
}

export interface ExplorerEdge extends QueryEdge {
  /** The dates in words. */
  readonly date?: string;
  /** Whose account it is, in words, where the party has no page. */
  readonly account?: string;
}

export interface ExplorerGraph extends ViewGraph {
  readonly nodes: ReadonlyMap<string, ExplorerNode>;
  readonly edges: ReadonlyMap<string, ExplorerEdge>;
}

/** The anchor of a claim that is the only one of its relation between two pages. */
export function plainAnchor(relation: RelationWord, target: string, provision: string | undefined): string {
  return `c-${relation}-${target}${provision === undefined ? '' : `-${provision}`}`;
}

const range = (first: number | null, last: number | null): DayRange => ({ first: first ?? Number.NEGATIVE_INFINITY, last: last ?? Number.POSITIVE_INFINITY });

/** Makes the graph of a file whole again, in the words of a language. `first` are the nodes of the overview. */
export function unpackGraph({ tables, spans, nodes, edges }: PackedGraph, words: Omit<PackedWords, 'words'>, first: ReadonlySet<string>): ExplorerGraph {
  const periods = spans.map(([start, end, certain]) => ({ possible: range(start, end), certain: certain === undefined ? undefined : range(...certain) }));
  const lives = new Map(nodes.life);
  const ids = nodes.id as readonly EntityId[];
  const unpackedNodes = ids.map((id, row): ExplorerNode => {
    const [x, y, freeX, freeY] = nodes.place[row]!;
    const life = lives.get(row);
    return {
      id,
      kind: tables.kinds[nodes.kind[row]!]!,
      ...(nodes.subkind[row]! < 0 ? {} : { subkind: tables.subkinds[nodes.subkind[row]!]! }),
      label: words.labels[row]!,
      claims: nodes.claims[row]!,
      degree: nodes.degree[row]!,
      betweenness: nodes.betweenness[row]! / 1000,
      community: nodes.community[row]!,
      byDate: { x, y },
      free: { x: freeX, y: freeY },
      tracks: nodes.tracks[row]!.map((at) => ids[at]!),
      topics: nodes.topics[row]!.map((at) => ids[at]!),
      ...(life === undefined ? {} : { life: periods[life]!, date: words.spans[life]! }),
    };
  });
  const [provisions, attendance, votes, behalf, accounts, anchors] = [new Map(edges.provision), new Map(edges.attendance), new Map(edges.vote), new Map(edges.for), new Map(edges.claimedBy), new Map(edges.anchors)];
  const [disputed, editorial] = [new Set(edges.disputed), new Set(edges.editorial)];
  const unpackedEdges = edges.source.map((from, row): ExplorerEdge => {
    const [source, target, relation] = [ids[from]!, ids[edges.target[row]!]!, tables.relations[edges.relation[row]!]!];
    const span = edges.span[row]!;
    const provision = provisions.has(row) ? tables.provisions[provisions.get(row)!]! : undefined;
    const account = accounts.get(row);
    return {
      id: `${source}:${anchors.get(row) ?? plainAnchor(relation, target, provision)}`,
      source,
      target,
      relation,
      sourceCount: edges.sources[row]!,
      ...(provision === undefined ? {} : { provision }),
      ...(span < 0 ? {} : { period: periods[span]!, date: words.spans[span]! }),
      ...(attendance.has(row) ? { attendance: tables.attendance[attendance.get(row)!]! } : {}),
      ...(votes.has(row) ? { vote: tables.votes[votes.get(row)!]! } : {}),
      ...(behalf.has(row) ? { for: ids[behalf.get(row)!]! } : {}),
      ...(account === undefined ? {} : account >= 0 ? { claimedBy: ids[account]! } : { claimedBy: { en: words.parties[-1 - account]!, ar: words.parties[-1 - account]! } }),
      ...(disputed.has(row) ? { disputed: true } : {}),
      ...(editorial.has(row) ? { editorial: true } : {}),
    };
  });
  return { nodes: new Map(unpackedNodes.map((node) => [node.id, node])), edges: new Map(unpackedEdges.map((edge) => [edge.id, edge])), query: indexGraph(unpackedNodes, unpackedEdges), first };
}
