/** Where the Wayback Machine keeps a copy: its availability API, https://archive.org/help/wayback_api.php */

import type { Turn } from './turns.ts';

const api = 'https://archive.org/wayback/available';

interface Answer {
  readonly archived_snapshots?: { readonly closest?: { readonly available?: boolean; readonly status?: string; readonly url?: string } };
}

/** The copy that an answer names, if the page itself is in it. */
function copyIn(answer: Answer): string | undefined {
  const { available, status, url } = answer.archived_snapshots?.closest ?? {};
  if (available !== true || status !== '200' || typeof url !== 'string') return undefined;
  const copy = url.replace(/^http:/, 'https:').replace(/^(https:\/\/web\.archive\.org):80\//, '$1/');
  return /^https:\/\/web\.archive\.org\/web\/\d{14}\/\S{1,2000}$/u.test(copy) ? copy : undefined;
}

/**
 * The copy of an address nearest to a date (EDTF; its first digits count), or undefined when there is none or the archive does not say.
 * `ask` is fetch but in tests.
 */
export async function archivedCopy(url: string, issued: string | undefined, turn: Turn, ask: (address: string) => Promise<Response> = (address) => fetch(address, { signal: AbortSignal.timeout(20_000) })): Promise<string | undefined> {
  const digits = issued?.match(/^\d{4}(-\d\d){0,2}/)?.[0].replaceAll('-', '');
  await turn(new URL(api).host);
  try {
    const answer = await ask(`${api}?${new URLSearchParams({ url, ...(digits === undefined ? {} : { timestamp: digits }) })}`);
    return answer.ok ? copyIn((await answer.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}
