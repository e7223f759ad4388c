/** Entries and sources found by what somebody types, as the search page finds them: in any script and spelling. Pure. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import type { KindWord } from '../words/index.ts';
import { unpackNames } from '../search/name-file.ts';
import { findNames, indexNames, type Named } from '../search/names.ts';
import { packNames } from '../site/name-file.ts';

/** What may be chosen: an id, and what is shown of it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** How many are offered at once. */
const most = 12;

/** Finds among things by name or by the beginning of the id; all where nothing is typed. */
function finder(list: readonly (Named & Choice)[]): (typed: string) => Choice[] {
  const index = indexNames(list);
  const byId = new Map(list.map((each) => [each.id, each]));
  return (typed) => {
    if (typed.trim() === '') return list.slice(0, most);
    const begun = list.filter(({ id }) => id.startsWith(typed.trim())).map(({ id }) => id);
    return [...new Set([...begun, ...findNames(index, typed, most)])].slice(0, most).map((id) => byId.get(id)!);
  };
}

/** Finds entries of some kinds. */
export function entryFinder(base: KnowledgeBase, kinds: readonly KindWord[]): (typed: string) => Choice[] {
  return finder(unpackNames(packNames(base)).filter(({ kind }) => kinds.includes(kind)).map((entry) => ({ ...entry, value: entry.id, name: `${entry.label.en} (${entry.id})` })));
}

/** Finds sources by title and id. */
export function sourceFinder({ sources }: KnowledgeBase): (typed: string) => Choice[] {
  return finder([...sources.values()].map(({ id, title }) => ({ id, names: [title, id], claims: 0, value: id, name: `${title} (${id})` })));
}
