/** Packs the names of all entries into the one file by which they are searched. */

import { countClaims, dateOf, type Entity, type KnowledgeBase, listOf } from '../knowledge/base.ts';
import { toDate } from '../knowledge/date.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { compareText, foldText } from '../knowledge/text.ts';
import type { NameFile } from '../search/name-file.ts';

/** The first and the last year of an entry's date; one without an end goes on to the year to which the record reaches. */
function yearsOf(entity: Entity, reaches: number | undefined): number[] {
  const date = dateOf(entity);
  if (date === undefined) return [];
  const { from, until } = toDate(date);
  return [...new Set([from?.year ?? until!.year, until?.year ?? reaches ?? from!.year])];
}

/** The first and the last year of what is dated in the record, texts that it builds on included. */
export function yearsOfRecord(base: KnowledgeBase): { readonly first: number; readonly last: number } {
  const reaches = base.reaches === undefined ? undefined : Number(base.reaches.slice(0, 4));
  const years = [...base.entities.values()].flatMap((entity) => yearsOf(entity, reaches));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Names longer than this of which each word stands in another name are left out: their words find the entry. */
const long = 3;

/** All names of an entry but those that fold alike: whole where people ask for them, as words where they are translations. */
function namesOf({ fields }: Entity): { more: string[]; further: string[] } {
  const { name, short, aliases = [] } = fields;
  const main = [name.en, name.ar].map(foldText);
  const words = new Set(main.flatMap((text) => text.split(' ')));
  const names = new Set(main);
  const known = (text: string) => names.has(text) || (text.split(' ').length > long && text.split(' ').every((word) => words.has(word)));
  const more: string[] = [];
  for (const text of [...Object.values(short ?? {}), ...('symbol' in fields ? listOf(fields.symbol) : []), ...aliases].map((other) => foldText(other as string))) {
    if (text === '' || known(text)) continue;
    names.add(text);
    for (const word of text.split(' ')) words.add(word);
    more.push(text);
  }
  const further = [...new Set([name.ru, name.fr].flatMap((text) => foldText(text ?? '').split(' ')))].filter((word) => word !== '' && !words.has(word));
  return { more, further };
}

/** The file, its rows by kind and id: what is alike stands together and packs well. */
export function packNames(base: KnowledgeBase): NameFile {
  const order = (entity: Entity) => kindNames.indexOf(entity.kind);
  const entities = [...base.entities.values()].toSorted((a, b) => order(a) - order(b) || compareText(a.id, b.id));
  const names = entities.map(namesOf);
  const reaches = base.reaches === undefined ? undefined : Number(base.reaches.slice(0, 4));
  return {
    kinds: kindNames,
    kind: entities.map((entity) => String(order(entity))).join(''),
    claims: entities.map(({ id }) => countClaims(base, id)),
    years: entities.map((entity) => yearsOf(entity, reaches).join(' ')),
    id: entities.map(({ id }) => id),
    en: entities.map(({ fields }) => fields.name.en),
    ar: entities.map(({ fields }) => fields.name.ar),
    more: names.map(({ more }) => more.join('|')),
    further: names.map(({ further }) => further.join(' ')),
  };
}
