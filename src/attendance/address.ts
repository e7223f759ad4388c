/** The state of the tables in the address of their page, and back from it. */

import { columnOrders, type Facet, facets, rowOrders, start, type State, tablings } from './state.ts';

/** What an address may name: for each facet its parameter and its values in their order; the columns by which rows may be ordered. */
export interface Known {
  readonly facets: Readonly<Record<Facet, { readonly name: string; readonly values: readonly string[] }>>;
  readonly columns: ReadonlySet<string>;
}

/** Longest piece of an address that is said back to the reader, and most pieces. */
const longest = 60;
const most = 12;

const orderNames = ['rows', 'columns', 'tables'] as const;

/** Whether one of the orders may have a value. */
function takes(name: (typeof orderNames)[number], value: string, known: Known): boolean {
  if (name === 'rows') return (rowOrders as readonly string[]).includes(value) || known.columns.has(value);
  return (name === 'columns' ? (columnOrders as readonly string[]) : (tablings as readonly string[])).includes(value);
}

/** The query of an address for a state: only what differs from the start, in a fixed order. */
export function printState(state: State, known: Known): string {
  const query = new URLSearchParams();
  for (const facet of facets) {
    const { name, values } = known.facets[facet];
    const chosen = values.filter((value) => state.chosen[facet].has(value));
    if (chosen.length > 0) query.set(name, chosen.join(','));
  }
  for (const name of orderNames) if (state[name] !== start[name]) query.set(name, state[name]);
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Reads the query of an address. What is valid is taken; the rest comes back in `unknown`, cut to what a reader can use. */
export function parseState(query: string, known: Known): { state: State; unknown: string[] } {
  const params = new URLSearchParams(query);
  const unknown: string[] = [];
  const refuse = (name: string, value: string) => { if (unknown.length < most) unknown.push(`${name}=${value}`.slice(0, longest)); };
  const chosen = { ...start.chosen };
  for (const facet of facets) {
    const { name, values } = known.facets[facet];
    const parts = (params.getAll(name).at(-1) ?? '').split(',').filter((part) => part !== '');
    chosen[facet] = new Set(values.filter((value) => parts.includes(value)));
    for (const part of parts) if (!values.includes(part)) refuse(name, part);
  }
  const orders: Partial<Record<(typeof orderNames)[number], string>> = {};
  for (const name of orderNames) {
    const value = params.getAll(name).at(-1);
    if (value === undefined) continue;
    if (takes(name, value, known)) orders[name] = value;
    else refuse(name, value);
  }
  const names = new Set<string>([...facets.map((facet) => known.facets[facet].name), ...orderNames]);
  for (const name of new Set(params.keys())) if (!names.has(name)) refuse(name, params.get(name)!);
  return { state: { ...start, ...(orders as Partial<State>), chosen }, unknown };
}
