/** The ledger of source links: what each address answered when it was last looked at, and where a copy of it is kept. */

import { z } from 'zod';

/** What an address answers: the page; that there is none; nothing to a program; or a fault, or nothing at all. */
export const linkStatuses = ['ok', 'gone', 'refused', 'failing'] as const;

/** A copy in the Wayback Machine. */
const archived = z.string().regex(/^https:\/\/web\.archive\.org\/web\/\d{14}\/\S+$/u);
const day = z.iso.date();

const link = z.strictObject({
  status: z.enum(linkStatuses),
  /** The status of HTTP, or the name of the fault, where it is not ok. */
  answer: z.union([z.int(), z.string().max(60)]).optional(),
  /** Where it led in the end, if elsewhere. */
  moved: z.url({ protocol: /^https?$/ }).optional(),
  /** The last day on which it was ok. One that is ok was so on the day of the ledger. */
  seen: day.optional(),
  archived: archived.optional(),
});

const ledger = z.strictObject({ looked: day.optional(), links: z.record(z.string(), link) });

export type LinkStatus = (typeof linkStatuses)[number];
export type Link = Readonly<z.output<typeof link>>;

/** `looked` is the day of the last look; links stand under their address. */
export interface Ledger {
  readonly looked?: string | undefined;
  readonly links: Readonly<Record<string, Link>>;
}

/** What one look at an address found. */
export type Visit = Pick<Link, 'status' | 'answer' | 'moved'>;

/** The ledger in a value read from JSON. @throws ZodError where it has another shape. */
export function readLedger(value: unknown): Ledger {
  return ledger.parse(value);
}

/** What the ledger keeps of an address after a look. A copy that is known stays. */
export function entryOf({ looked, links }: Ledger, url: string, visit: Visit, copy: string | undefined): Link {
  const before = Object.hasOwn(links, url) ? links[url] : undefined;
  const seen = visit.status === 'ok' ? undefined : before?.status === 'ok' ? looked : before?.seen;
  const kept = copy ?? before?.archived;
  return { ...visit, ...(seen === undefined ? {} : { seen }), ...(kept === undefined ? {} : { archived: kept }) };
}

/** The ledger as JSON, a line for each link, in the order of their addresses: a look changes the lines of what changed. */
export function writeLedger({ looked, links }: Ledger): string {
  const lines = Object.keys(links).toSorted().map((url) => `\n    ${JSON.stringify(url)}: ${JSON.stringify(links[url])}`);
  const head = looked === undefined ? '' : `\n  "looked": ${JSON.stringify(looked)},`;
  return `{${head}\n  "links": {${lines.join(',')}${lines.length === 0 ? '' : '\n  '}}\n}\n`;
}

/** The copy to offer for an address: only where the address itself leads nowhere any more. */
export function copyInPlaceOf({ links }: Ledger, url: string): string | undefined {
  const found = Object.hasOwn(links, url) ? links[url] : undefined;
  return found?.status === 'gone' || found?.status === 'failing' ? found.archived : undefined;
}
