/** What the explorer shows, as one plain value, and its two ways: into the address of the page and back. Knows no page. */

import type { KindWord, RelationWord } from '../words/index.ts';

export interface State {
  readonly kinds: ReadonlySet<KindWord>;
  readonly relations: ReadonlySet<RelationWord>;
  /** Whether every entry of these kinds is shown, or those with most claims. */
  readonly all: boolean;
  /** The node or edge that the panel tells of. */
  readonly chosen?: { readonly node: string } | { readonly edge: string };
}

/** What an address may name. */
export interface Known {
  readonly kinds: readonly KindWord[];
  readonly relations: readonly RelationWord[];
  readonly hasNode: (id: string) => boolean;
  readonly hasEdge: (id: string) => boolean;
}

/** Longest piece of an address that is said back to the reader. */
const longest = 60;

const sameSet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => a.size === b.size && [...a].every((value) => b.has(value));

/** The query of an address for a state: only what differs from the first view, in a fixed order. */
export function printState(state: State, first: State, known: Pick<Known, 'kinds' | 'relations'>): string {
  const query = new URLSearchParams();
  if (!sameSet(state.kinds, first.kinds)) query.set('kind', known.kinds.filter((kind) => state.kinds.has(kind)).join(','));
  if (!sameSet(state.relations, first.relations)) query.set('relation', known.relations.filter((relation) => state.relations.has(relation)).join(','));
  if (state.all) query.set('all', 'yes');
  if (state.chosen !== undefined) for (const [name, id] of Object.entries(state.chosen)) query.set(name, id);
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/**
 * Reads the query of an address. What is valid is taken; the rest comes back in `unknown`, cut to what a reader can use.
 * An empty list (`kind=`) means none.
 */
export function parseState(query: string, first: State, known: Known): { state: State; unknown: string[] } {
  const unknown: string[] = [];
  const refuse = (name: string, value: string) => void unknown.push(`${name}=${value}`.slice(0, longest));
  const params = new URLSearchParams(query);
  const list = <T extends string>(name: string, values: readonly T[], otherwise: ReadonlySet<T>): ReadonlySet<T> => {
    if (!params.has(name)) return otherwise;
    const parts = params.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== '');
    const found = values.filter((value) => parts.includes(value));
    for (const part of parts) if (!values.includes(part as T)) refuse(name, part);
    return found.length === 0 && parts.length > 0 ? otherwise : new Set(found);
  };
  const kinds = list('kind', known.kinds, first.kinds);
  const relations = list('relation', known.relations, first.relations);
  const [node, edge] = [params.get('node'), params.get('edge')];
  if (node !== null && !known.hasNode(node)) refuse('node', node);
  if (edge !== null && !known.hasEdge(edge)) refuse('edge', edge);
  const all = params.get('all');
  if (all !== null && all !== 'yes') refuse('all', all);
  for (const name of new Set(params.keys())) if (!['kind', 'relation', 'all', 'node', 'edge'].includes(name)) refuse(name, params.get(name)!);
  const chosen = edge !== null && known.hasEdge(edge) ? { edge } : node !== null && known.hasNode(node) ? { node } : undefined;
  return { state: { kinds, relations, all: all === 'yes', ...(chosen === undefined ? {} : { chosen }) }, unknown };
}
