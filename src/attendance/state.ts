/** What the tables show, as one plain value: filters, orders, and whether they are one. Knows no page. */

export const facets = ['section', 'sign', 'row', 'year'] as const;
export type Facet = (typeof facets)[number];

export const rowOrders = ['most', 'name', 'first'] as const;
export const columnOrders = ['oldest', 'newest', 'most'] as const;
/** A table for each section, or all that may stand in one. */
export const tablings = ['section', 'one'] as const;

export interface State {
  /** What is chosen of each facet; an empty one chooses all. */
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
  /** One of the orders, or the column whose signs order the rows. */
  readonly rows: string;
  readonly columns: (typeof columnOrders)[number];
  readonly tables: (typeof tablings)[number];
}

export const start: State = { chosen: { section: new Set(), sign: new Set(), row: new Set(), year: new Set() }, rows: 'most', columns: 'oldest', tables: 'section' };
