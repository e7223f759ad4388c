/** The search in the texts: Pagefind's program, loaded when it is first needed. */

import { fetchJson } from '../explorer/fetch.ts';
import { textQueries } from './text-query.ts';

/** What we use of Pagefind. https://pagefind.app/docs/api/ */
interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string; readonly score: number; readonly data: () => Promise<{ readonly excerpt: string; readonly meta: Readonly<Record<string, string>> }> }[] }>;
}

export interface TextHit {
  /** Path of the page below that of its language. */
  readonly path: string;
  readonly read: () => Promise<{ readonly title: string; readonly about: string; readonly excerpt: string }>;
}

/** Length of an excerpt, in words. */
const excerptLength = 32;

async function load(folder: string, locale: string) {
  const pages = fetchJson<Readonly<Record<string, string>>>(`${folder}pages-${locale}.json`);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength });
  return { pagefind, pages: await pages };
}

/** Gives the search of a language. It throws what loading its files throws, and tries again when it is asked again. */
export function textSearch(folder: string, locale: 'en' | 'ar'): (query: string) => Promise<TextHit[]> {
  let loading: ReturnType<typeof load> | undefined;
  return async (query) => {
    loading ??= load(folder, locale);
    const loaded = loading;
    loaded.catch(() => {
      loading = undefined;
    });
    const { pagefind, pages } = await loaded;
    const answers = await Promise.all(textQueries(query).map((text) => pagefind.search(text)));
    const found = new Map<string, TextHit & { score: number }>();
    for (const { id, score, data } of answers.flatMap(({ results }) => results)) {
      const path = pages[id];
      if (path === undefined || (found.get(path)?.score ?? 0) >= score) continue;
      found.set(path, { path, score, read: async () => { const { excerpt, meta } = await data(); return { title: meta['title'] ?? path, about: meta['about'] ?? '', excerpt }; } });
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  };
}
