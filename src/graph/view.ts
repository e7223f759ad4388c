/**
 * What a view of the graph shows: filters, a date, a focus in; nodes and edges out. Pure over plain data, so that the build
 * draws for a page without script what the explorer draws.
 */

import type { DayRange } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Period } from '../knowledge/period.ts';
import { type Certainty, holdsIn, type QueryEdge, type QueryGraph, type QueryNode } from '../knowledge/query/index.ts';
import type { AttendanceWord, KindWord, RelationWord, SubkindWord } from '../words/index.ts';

export interface ViewNode extends QueryNode {
  readonly subkind?: SubkindWord;
  /** How many claims begin or end at it. */
  readonly claims: number;
  /** Tracks of which it is a part, and topics that it or one of its paragraphs is about; a track and a topic are among their own. */
  readonly tracks: readonly EntityId[];
  readonly topics: readonly EntityId[];
  /** When it was, was in force, or existed; left out where nothing says. */
  readonly life?: Period;
}

export interface ViewGraph {
  /** In the order of the graph. */
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly edges: ReadonlyMap<string, QueryEdge>;
  readonly query: QueryGraph;
  /** The nodes of the overview. */
  readonly first: ReadonlySet<string>;
}

/** Which entries and claims may be shown. Of the sets below `relations` an empty one lets all pass. */
export interface Filter {
  readonly kinds: ReadonlySet<KindWord>;
  readonly relations: ReadonlySet<RelationWord>;
  readonly subkinds: ReadonlySet<SubkindWord>;
  readonly tracks: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** On whose behalf somebody acted. */
  readonly behalf: ReadonlySet<string>;
  readonly attendance: ReadonlySet<AttendanceWord>;
  /** Only claims that sources dispute, or only those that are one party's account. */
  readonly standing: 'disputed' | 'account' | undefined;
  /** How many sources a claim names at least. */
  readonly sources: number;
}

export interface View extends Filter {
  /** A day, or a range of days, since 1970-01-01; without it, all time. */
  readonly when: DayRange | undefined;
  /** Entries about which the view is, and how many steps around them it shows. */
  readonly focus: readonly string[];
  readonly depth: number;
  /** Whether every entry of these kinds is shown, or those of the overview. A date or a focus shows every one. */
  readonly all: boolean;
  /** Entries that are shown in any case, with what is linked to them. */
  readonly chosen: readonly string[];
}

/**
 * Nodes and edges that are shown, each with how surely it stands on the date of the view; without a date, and of nodes that
 * have none themselves, all are certain. An entry that an undated claim keeps outside its own dates is undated too.
 */
export interface Selection {
  readonly nodes: ReadonlyMap<string, Certainty>;
  readonly edges: ReadonlyMap<string, Certainty>;
  /** How many there are in all, where that is more than are shown. */
  readonly of: { readonly nodes: number; readonly edges: number } | undefined;
}

/** As many nodes and edges as a view shows at most: above, a picture says nothing and a browser stalls. */
export const mostElements = 1500;

/** Kinds whose entries are shown on a date on which they stand, even if no claim holds that day: texts in force, tracks that were active. */
const standing: ReadonlySet<KindWord> = new Set(['resolution', 'agreement', 'track']);

const passes = (set: ReadonlySet<string>, value: string | undefined) => set.size === 0 || (value !== undefined && set.has(value));
const meets = (set: ReadonlySet<string>, values: readonly string[]) => set.size === 0 || values.some((value) => set.has(value));

/** Whether a claim passes the filter, whatever its ends are. */
function edgePasses(edge: QueryEdge, { nodes }: ViewGraph, { relations, attendance, behalf, standing: only, sources, tracks, topics }: Filter): boolean {
  const [source, target] = [nodes.get(edge.source)!, nodes.get(edge.target)!];
  return (
    relations.has(edge.relation) &&
    edge.sourceCount >= sources &&
    (only === undefined || (only === 'disputed' ? edge.disputed === true : edge.claimedBy !== undefined)) &&
    (attendance.size === 0 || (edge.relation === 'participant' && attendance.has(edge.attendance ?? 'attended'))) &&
    passes(behalf, edge.for) &&
    (meets(tracks, source.tracks) || meets(tracks, target.tracks)) &&
    (meets(topics, source.topics) || meets(topics, target.topics))
  );
}

/** The claims that pass the filter of a view and may hold on its date, each with how surely; without a date all are certain. */
export function claimsIn(view: View, graph: ViewGraph): Map<string, Certainty> {
  const holding = new Map<string, Certainty>();
  for (const edge of graph.edges.values()) {
    if (!edgePasses(edge, graph, view)) continue;
    const certainty = view.when === undefined ? 'certain' : holdsIn(edge, view.when);
    if (certainty !== undefined) holding.set(edge.id, certainty);
  }
  return holding;
}

/** Distances in steps from several entries along edges of a set; nearest first. */
function around(starts: readonly string[], depth: number, { query }: ViewGraph, edges: ReadonlyMap<string, Certainty>, isOpen: (id: string) => boolean): Map<string, number> {
  const distances = new Map(starts.map((id) => [id, 0]));
  // A map lists also what is added to it on the way.
  for (const [id, distance] of distances) {
    if (distance >= depth) break;
    for (const { edge, to } of query.vertices.get(id as EntityId)!.arcs) if (edges.has(edge.id) && !distances.has(to.id) && isOpen(to.id)) distances.set(to.id, distance + 1);
  }
  return distances;
}

/** Leaves the most relevant where there are too many: the nearest to the focus, then those with most claims, with the edges between them. */
function cut(selection: Selection, rank: (id: string) => number, { nodes, query }: ViewGraph, most: number): Selection {
  if (selection.nodes.size + selection.edges.size <= most) return selection;
  const order = [...selection.nodes.keys()].toSorted((a, b) => rank(a) - rank(b) || nodes.get(b)!.claims - nodes.get(a)!.claims || (a < b ? -1 : 1));
  const [kept, edges] = [new Map<string, Certainty>(), new Map<string, Certainty>()];
  for (const id of order) {
    const joined = query.vertices.get(id as EntityId)!.arcs.filter(({ edge, to }) => kept.has(to.id) && selection.edges.has(edge.id));
    if (kept.size + 1 + edges.size + joined.length > most) break;
    kept.set(id, selection.nodes.get(id)!);
    for (const { edge } of joined) edges.set(edge.id, selection.edges.get(edge.id)!);
  }
  return { nodes: kept, edges, of: { nodes: selection.nodes.size, edges: selection.edges.size } };
}

/**
 * What a view shows. A claim is shown when it passes the filter, may hold on the date, and both its ends are shown; an entry
 * when its kind is asked for and a claim leads to it, or it is itself what stands on the date. A claim without dates holds on
 * every date and is marked so.
 */
export function selectView(view: View, graph: ViewGraph, most = mostElements): Selection {
  const { nodes, edges, query, first } = graph;
  const { when, focus, depth, chosen } = view;
  const kept = new Set([...focus, ...chosen]);
  const holding = claimsIn(view, graph);
  const matches = ({ id, kind, subkind }: ViewNode) => kept.has(id) || (view.kinds.has(kind) && passes(view.subkinds, subkind));
  const near = new Set(chosen.flatMap((id) => query.vertices.get(id as EntityId)!.arcs.filter(({ edge }) => holding.has(edge.id)).map(({ to }) => to.id as string)));
  const firstKinds = new Set([...first].map((id) => nodes.get(id)!.kind));
  const everything = view.all || when !== undefined || focus.length > 0;
  const isListed = (node: ViewNode) => everything || first.has(node.id) || !firstKinds.has(node.kind) || near.has(node.id) || kept.has(node.id);
  const open = new Set([...nodes.values()].filter((node) => matches(node) && isListed(node)).map(({ id }) => id as string));
  const distances = focus.length === 0 ? undefined : around(focus, depth, graph, holding, (id) => open.has(id));
  const inReach = (id: string) => open.has(id) && (distances === undefined || distances.has(id) || chosen.includes(id));

  const drawn = new Map([...holding].filter(([id]) => inReach(edges.get(id)!.source) && inReach(edges.get(id)!.target)));
  const joined = new Set([...drawn.keys()].flatMap((id) => [edges.get(id)!.source as string, edges.get(id)!.target as string]));
  const shown = new Map<string, Certainty>();
  for (const [id, node] of nodes) {
    if (!inReach(id)) continue;
    const life = when === undefined || node.life === undefined ? 'certain' : holdsIn({ period: node.life }, when);
    if (joined.has(id) || kept.has(id)) shown.set(id, life ?? 'undated');
    else if (when !== undefined && distances === undefined && standing.has(node.kind) && node.life !== undefined && life !== undefined && meets(view.tracks, node.tracks) && meets(view.topics, node.topics)) shown.set(id, life);
  }
  return cut({ nodes: shown, edges: drawn, of: undefined }, (id) => (kept.has(id) ? -1 : (distances?.get(id) ?? 0)), graph, most);
}
