/** The search: shows what answers the query of the address, and what is typed into the page's search box. */

import { fetchJson, Unreachable } from '../explorer/fetch.ts';
import { fill } from '../words/fill.ts';
import { longestQuery, parseSearch, printSearch, type Search } from './address.ts';
import { makeFacets } from './facets.ts';
import { moveByArrows } from './keyboard.ts';
import { type NamedEntry, type NameFile, unpackNames } from './name-file.ts';
import { findNames, indexNames } from './names.ts';
import { files, kinds, locale, note, parts, say, years } from './page.ts';
import { showNames, showTexts } from './show.ts';
import { textSearch } from './texts.ts';

/** Milliseconds after the last key when the texts are searched, and most names that are looked at. */
const pause = 150;
const mostNames = 40;

const known = { kinds, ...years };
const searchTexts = files.index === undefined ? async () => undefined : textSearch(files.index, locale);
let { search, refused } = parseSearch(location.search, known);
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let loading: ReturnType<typeof loadNames> | undefined;

async function loadNames() {
  const entries = unpackNames(await fetchJson<NameFile>(files.names));
  return { index: indexNames(entries), byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** The names, asked for again where they could not be had. */
async function names() {
  loading ??= loadNames();
  const loaded = loading;
  return loaded.catch((fault: unknown) => {
    loading = undefined;
    if (fault instanceof Unreachable) return undefined;
    throw fault;
  });
}

const facets = makeFacets(parts.facets, (change) => go({ ...search, ...change, page: 1 }, 'push'));

function allows({ kind, years: own }: NamedEntry, { kinds, from, to }: Search, anyKind = false): boolean {
  if (!anyKind && kinds.size > 0 && !kinds.has(kind)) return false;
  return (from === undefined && to === undefined) || (own.length > 0 && own[0]! <= (to ?? years.last) && own.at(-1)! >= (from ?? years.first));
}

/** Shows the answers to the search as it stands; what a later one has overtaken is dropped. */
async function answer(): Promise<void> {
  const mine = ++turn;
  const current = search;
  const query = current.query.slice(0, longestQuery);
  const isEmpty = query === '';
  parts.found.hidden = isEmpty;
  parts.lede.hidden = !isEmpty;
  parts.title.textContent = isEmpty ? say.search : fill(say.results, { query: query.length > 60 ? `${query.slice(0, 59)}…` : query });
  document.title = document.title.replace(/^.*(?= · )/u, () => parts.title.textContent);
  facets.show(current);
  note(parts.refused, ...[...(refused.length > 0 ? [fill(say.notTaken, { list: refused.join(say.comma) })] : []), ...(current.query.length > longestQuery ? [say.cut] : [])].flatMap((text, index) => (index === 0 ? [text] : [' ', text])));
  if (isEmpty) return;
  const named = await names();
  if (mine !== turn) return;
  const found = named === undefined ? [] : findNames(named.index, query, mostNames).map((id) => named.byId.get(id)!);
  showNames(named === undefined ? undefined : found.filter((entry) => allows(entry, current)), query);
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const hits = await searchTexts(query).catch(() => undefined);
    if (mine !== turn) return;
    const entryOf = (path: string) => named?.byId.get(path.split('/')[1]!);
    const isFiltered = current.kinds.size > 0 || current.from !== undefined || current.to !== undefined;
    const kept = hits?.filter(({ path }) => { const entry = entryOf(path); return entry === undefined ? !isFiltered : allows(entry, current); });
    const counted = new Set([...found, ...(hits ?? []).flatMap(({ path }) => entryOf(path) ?? [])].filter((entry) => allows(entry, current, true)));
    facets.count([...counted].map(({ kind }) => kind));
    await showTexts(kept, { search: current, query, entryOf, isFiltered, isCurrent: () => mine === turn, nearest: found[0], address: (page) => printSearch({ ...current, page }, known) });
  }, pause);
}

/** Makes a search the current one, in the address too. */
function go(next: Search, entry: 'push' | 'replace'): void {
  search = next;
  refused = [];
  history[entry === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${printSearch(search, known)}`);
  void answer();
}

parts.input.value = search.query;
parts.input.addEventListener('input', () => go({ ...search, query: parts.input.value.trim(), page: 1 }, 'replace'));
parts.input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...search, query: parts.input.value.trim(), page: 1 }, 'push');
});
window.addEventListener('popstate', () => {
  ({ search, refused } = parseSearch(location.search, known));
  parts.input.value = search.query;
  void answer();
});
moveByArrows(parts.input, parts.found);
void answer();
