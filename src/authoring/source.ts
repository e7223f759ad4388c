/** A new entry of the bibliography: its outlet, its id, its file and its place in it. Pure. */

import { stringify } from 'yaml';
import type { Source } from '../knowledge/base.ts';
import { idLength } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';

/** The host of a web address without `www.`, or undefined where it is none. */
export function hostOf(url: string): string | undefined {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** The outlets whose sources have an address at a host, those with most of them first. Copies say nothing of it. */
export function outletsAt(host: string, sources: Iterable<Pick<Source, 'URL' | 'outlet'>>): string[] {
  const counts = new Map<string, number>();
  for (const { URL: url, outlet } of sources) if (url !== undefined && hostOf(url) === host) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || compareText(a, b)).map(([outlet]) => outlet);
}

/** The id of a source by the custom of the bibliography: its outlet and its date, with words of the title where two would be the same, or where there is no date. */
export function sourceIdOf(outlet: string, issued: string | undefined, title: string, taken: (id: string) => boolean): string {
  const words = title.normalize('NFKD').toLowerCase().match(/[a-z0-9]+/g) ?? ['text'];
  const dated = [outlet, ...(issued?.match(/^\d{4}(-\d\d){0,2}/)?.slice(0, 1) ?? [])].join('-');
  const ids = [...(issued === undefined ? [] : [dated]), ...words.map((_, index) => [dated, ...words.slice(0, index + 1)].join('-'))].map((id) => id.slice(0, idLength).replace(/-$/, ''));
  return ids.find((id, index) => !taken(id) && (issued !== undefined || index >= Math.min(2, ids.length - 1))) ?? `${dated}-${words.length + 1}`;
}

/** The file of a source: that of the year in which it was published. */
export function fileOfSource(issued: unknown): string {
  return `content/sources/${/^\d{4}/.exec(String(issued ?? ''))?.[0] ?? 'undated'}.yaml`;
}

/** A bibliography file with one more source, before the first whose id comes after its own. All that stood there stays as it was. */
export function insertSource(file: string, id: string, fields: Readonly<Record<string, unknown>>): string {
  const entry = stringify({ [id]: fields }, { lineWidth: 0 });
  const next = [...file.matchAll(/^([a-z0-9-]+):/gm)].find(([, key]) => key! > id);
  const at = next?.index ?? file.length;
  const before = file.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${entry}${file.slice(at)}`;
}
