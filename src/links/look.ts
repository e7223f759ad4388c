/** The weekly look at all addresses of sources: every host has a queue of its own, and a few queues go at once. */

import { entryOf, type Ledger, type Link, type Visit } from './ledger.ts';

/** An address, the ids of the sources that name it, and when the first of them was published. */
export interface Address {
  readonly url: string;
  readonly sources: readonly string[];
  readonly issued?: string | undefined;
}

/** More hosts at once would wait for one another's names to be looked up, and seem slow. */
const atOnce = 8;

/** What the look does outside: both wait for their turn themselves. */
export interface Looking {
  readonly visit: (url: string) => Promise<Visit>;
  readonly archived: (address: Address) => Promise<string | undefined>;
}

/** The addresses of sources: where the publisher has it, and where it was read. Each once. */
export function addressesOf(sources: Iterable<{ readonly id: string; readonly URL?: string | undefined; readonly 'read-at'?: string | undefined; readonly issued?: string | undefined }>): Address[] {
  const found = new Map<string, Address>();
  for (const { id, URL, 'read-at': readAt, issued } of sources) {
    for (const url of new Set([URL, readAt])) {
      if (url === undefined) continue;
      const before = found.get(url);
      found.set(url, { url, sources: [...(before?.sources ?? []), id], issued: before?.issued ?? issued });
    }
  }
  return [...found.values()];
}

/** Looks at every address once, asks for a copy where none is known, and makes the ledger of the day. What no source names any more is left out. */
export async function look(addresses: readonly Address[], before: Ledger, day: string, { visit, archived }: Looking): Promise<Ledger> {
  const links: Record<string, Link> = {};
  async function lookAll(queue: readonly Address[]): Promise<void> {
    for (const address of queue) {
      const { url } = address;
      const found = await visit(url);
      // What lies in a private network is not told to the archive.
      const asked = found.answer !== 'PRIVATE' && (!Object.hasOwn(before.links, url) || before.links[url]!.archived === undefined);
      links[url] = entryOf(before, url, found, asked ? await archived(address) : undefined);
    }
  }
  // Each worker takes the next queue from the same iterator.
  const queues = Map.groupBy(addresses, ({ url }) => new URL(url).host).values();
  const work = async () => {
    for (const queue of queues) await lookAll(queue);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { looked: day, links };
}
