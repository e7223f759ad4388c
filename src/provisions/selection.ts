/** The selection of the comparison in the address of its page, and back from it: `?texts=geneva-communique,unscr-2254&topic=governance`. */

/** How many texts stand side by side. */
export const fewest = 2;
export const most = 4;

export interface Selection {
  /** Ids of texts, each once, in the order chosen. */
  readonly texts: readonly string[];
  /** The one topic that is shown; undefined for all. */
  readonly topic: string | undefined;
}

/** What an address may name. */
export interface Known {
  readonly texts: readonly string[];
  readonly topics: readonly string[];
}

export const nothing: Selection = { texts: [], topic: undefined };

/** Longest piece of an address that is said back to the reader, in letters, and how many pieces. */
const longest = 60;
const mostSaid = 8;

/** Reads the query of an address. What is valid is taken; the rest comes back in `unknown`, cut to what a reader can use. */
export function parseSelection(query: string, known: Known): { selection: Selection; unknown: string[] } {
  const params = new URLSearchParams(query);
  const unknown: string[] = [];
  const texts: string[] = [];
  for (const id of (params.get('texts') ?? '').split(',').filter((part) => part !== '')) {
    if (known.texts.includes(id) && texts.length < most && !texts.includes(id)) texts.push(id);
    else unknown.push(`texts=${id}`);
  }
  const topic = params.get('topic') ?? undefined;
  const isTopic = topic !== undefined && known.topics.includes(topic);
  if (topic !== undefined && !isTopic) unknown.push(`topic=${topic}`);
  for (const name of new Set(params.keys())) if (name !== 'texts' && name !== 'topic') unknown.push(`${name}=${params.get(name)!}`);
  return { selection: { texts, topic: isTopic ? topic : undefined }, unknown: unknown.slice(0, mostSaid).map((part) => part.slice(0, longest)) };
}

/** The query of an address for a selection; empty for none. */
export function printSelection({ texts, topic }: Selection): string {
  const parts = [...(texts.length === 0 ? [] : [`texts=${texts.join(',')}`]), ...(topic === undefined ? [] : [`topic=${topic}`])];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
