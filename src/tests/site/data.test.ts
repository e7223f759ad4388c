/** The pages, graph.json and claims.csv against the knowledge base: for 20 entities and 20 days, the same claims. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim, Entity } from '../../knowledge/base.ts';
import type { DateText } from '../../knowledge/date.ts';
import { periodOf } from '../../knowledge/period.ts';
import { loadSite } from '../../site/load.ts';
import { type GraphFile, readData } from '../read-data.ts';
import { dist, readPage } from './built.ts';

const seed = process.env['SEED'] ?? '2254';
const { base } = loadSite();

/** Twenty of a list, spread over it by the seed. */
function spread<T>(list: Iterable<T>, key: (item: T) => string): T[] {
  const rank = (item: T) => createHash('sha256').update(`${seed} ${key(item)}`).digest('hex');
  return [...list].map((item) => ({ item, rank: rank(item) })).toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, 20).map(({ item }) => item);
}

const read = (name: string) => readData(name, readFileSync(join(dist, 'data', name), 'utf8'));

/** A claim as each of the files tells it. */
interface Told {
  readonly id: string;
  readonly ends: readonly string[];
  readonly dates: Pick<Claim, 'from' | 'until' | 'date'>;
}

function told(id: string, ends: readonly string[], from: string | undefined, until: string | undefined): Told {
  return { id, ends, dates: { ...(from ? { from: from as DateText } : {}), ...(until ? { until: until as DateText } : {}) } };
}

const inBase = base.claims.map(({ id, page, to, from, until, date }): Told => ({ id, ends: [page, to.id], dates: { ...(from && { from }), ...(until && { until }), ...(date && { date }) } }));
const inFiles: Readonly<Record<string, readonly Told[]>> = {
  'graph.json': (read('graph.json') as GraphFile).elements.edges.map(({ data }) => told(data.id, [data.source, data.target], data.start, data.end)),
  'claims.csv': (read('claims.csv') as Record<string, string>[]).map((row) => told(row['id']!, [row['page']!, row['to']!], row['start'], row['end'])),
};

/** The ids of the claims that the table of a page shows, from the address in the last cell of each row. */
function inTable(path: string, { id }: Entity): string[] {
  const [table = ''] = /<table class="claims".*?<\/table>/s.exec(readPage(path)) ?? [];
  return [...table.matchAll(/<td class="anchor"[^>]*><a href="([^"]*)"/g)].map(([, href]) => {
    const [page = '', anchor] = href!.split('#');
    return `${page.split('/').at(-2) ?? id}:${anchor}`;
  });
}

/** The rows of a page's table that are the address of a claim: those of the claims that the page holds. */
function anchorsIn(path: string, { id }: Entity): string[] {
  return [...readPage(path).matchAll(/<tr id="(c-[^"]*)"/g)].map(([, anchor]) => `${id}:${anchor}`);
}

describe(`with the seed ${seed}`, () => {
  test.each(spread(base.entities.values(), ({ id }) => id).map((entity) => [entity.id, entity] as const))('%s has the same claims everywhere', (id, entity) => {
    const ids = (claims: readonly Told[]) => claims.filter(({ ends }) => ends.includes(id)).map((claim) => claim.id).toSorted();
    const expected = ids(inBase);
    for (const claims of Object.values(inFiles)) expect(ids(claims)).toEqual(expected);
    for (const path of ['', '/ar'].map((locale) => `${locale}/${entity.kind}s/${id}/`)) {
      expect(inTable(path, entity).toSorted()).toEqual(expected);
      expect(anchorsIn(path, entity).toSorted()).toEqual(expected.filter((claim) => claim.startsWith(`${id}:`)));
    }
  });

  /** The first and last days of all claims, and the days beside them. */
  const edges = new Set(inBase.flatMap(({ dates }) => Object.values(periodOf(dates)?.possible ?? {})).filter(Number.isFinite).flatMap((day) => [day - 1, day, day + 1]));
  const days = spread(edges, String).map((day) => [new Date(day * 86_400_000).toISOString().slice(0, 10), day] as const);

  test.each(days)('on %s the same claims hold everywhere, as surely', (_, day) => {
    const state = (claims: readonly Told[]) =>
      claims.flatMap(({ id, dates }) => {
        const period = periodOf(dates);
        const within = (range: { first: number; last: number } | undefined) => range !== undefined && range.first <= day && day <= range.last;
        return period === undefined ? [`${id} undated`] : within(period.certain) ? [`${id} certain`] : within(period.possible) ? [`${id} possible`] : [];
      });
    const expected = state(inBase);
    for (const claims of Object.values(inFiles)) expect(state(claims)).toEqual(expected);
    expect(expected.length).toBeLessThan(base.claims.length);
  });
});
