/** What a base holds as things that can be set beside those of another: each with what it is known by and its fields. */

import type { Claim, Entity, KnowledgeBase } from '../knowledge/base.ts';
import type { Reference } from '../knowledge/id.ts';
import { type Fields, flatten } from './fields.ts';
import type { Prose } from './prose.ts';

/** The parts of a base, in the order in which they are told. */
export const parts = ['entities', 'claims', 'sources', 'publishers', 'stories', 'corrections', 'removed', 'record'] as const;
export type Part = (typeof parts)[number];

export interface Thing {
  /** As exports have it. */
  readonly id: string;
  /** The id in words that say what it is: `meeting geneva-ii`. */
  readonly label: string;
  /** Its name in English; empty where it has none. */
  readonly title: string;
  /** Two things of this key are the same; where no other is left, those that are near to each other are too. */
  readonly key: string;
  readonly near: string;
  readonly fields: Fields;
  readonly prose: Prose;
}

/** New ids of entities by old ones. */
export type Renamed = ReadonlyMap<string, string>;

/** The entities that have another id since: the new one says so, and the old one is gone. */
export function renamed(before: KnowledgeBase, after: KnowledgeBase): Renamed {
  return new Map(
    [...after.entities.values()].flatMap(({ id, fields: { was = [] } }) => was.filter((old) => before.entities.has(old) && !after.entities.has(old)).map((old) => [old, id] as const)),
  );
}

/** An id that had an address and has none any more, with the file that named it. */
export interface Vanished {
  readonly id: string;
  readonly file: string;
}

/** The ids that have an address, with their files: those of entries, those that entries had before, and those of entries that were taken out. */
function addressed({ entities, removed }: KnowledgeBase): Map<string, string> {
  return new Map([...[...entities.values()].flatMap(({ id, file, fields: { was = [] } }) => [id, ...was].map((name) => [name, file] as const)), ...removed.map(({ id, origin: { file } }) => [id, file] as const)]);
}

/** All ids that vanished, in the order of the older base. */
export function vanished(before: KnowledgeBase, after: KnowledgeBase): Vanished[] {
  const now = addressed(after);
  return [...addressed(before)].flatMap(([id, file]) => (now.has(id) ? [] : [{ id, file }]));
}

/** The fields that hold ids of entities. */
const namesEntities = /(?:^|\.)(?:to|page|for|against|abstain|absent|claimedBy|by|topic|annex-of|focus|see)$/;

/** Fields as they would stand with the new ids. */
function withNewIds(fields: Map<string, unknown>, newId: (text: string) => string): Fields {
  const renew = (value: unknown): unknown => (Array.isArray(value) ? value.map(renew) : typeof value === 'string' ? newId(value) : value);
  return new Map([...fields].map(([field, value]) => [field, namesEntities.test(field) ? renew(value) : value])) as Fields;
}

const printed = ({ id, provision }: Reference) => (provision === undefined ? id : `${id}#${provision}`);

function entityThing({ id, kind, fields: { links: _, ...fields }, prose }: Entity) {
  return { id, label: `${kind} ${id}`, title: fields.name.en, key: id, near: id, fields: { kind, ...fields }, prose };
}

/** Without what it takes from its page: a date that moves there is told there. */
function claimThing({ id, anchor, origin: _, page, relation, to, inherited, date, disputed, editorial, ...rest }: Claim, newId: (text: string) => string) {
  const [start, end] = [newId(page), newId(to.id)];
  return {
    id,
    label: `${page} ${relation} ${printed(to)}`,
    title: '',
    key: `${start}:${anchor.replace(`c-${relation}-${to.id}`, `c-${relation}-${end}`)}`,
    near: `${start} ${relation} ${newId(printed(to))}`,
    fields: { page, relation, to: printed(to), ...rest, date: inherited ? undefined : date, disputed: disputed || undefined, editorial: editorial || undefined },
    prose: {},
  };
}

/** All things of a base, those that were renamed since under their new ids. */
export function thingsOf(base: KnowledgeBase, since: Renamed = new Map()): Readonly<Record<Part, readonly Thing[]>> {
  const newId = (text: string) => {
    const [id, provision] = text.split('#');
    const now = since.get(id!);
    return now === undefined ? text : provision === undefined ? now : `${now}#${provision}`;
  };
  const thing = ({ fields, key, ...rest }: Omit<Thing, 'fields'> & { readonly fields: object }): Thing => ({ ...rest, key: newId(key), fields: withNewIds(flatten(fields), newId) });
  const listed = (id: string, title: string, fields: object) => thing({ id, label: id, title, key: id, near: id, fields, prose: {} });
  return {
    entities: [...base.entities.values()].map((entity) => thing(entityThing(entity))),
    claims: base.claims.map((claim) => thing(claimThing(claim, newId))),
    sources: [...base.sources.values()].map(({ id, origin: _, ...fields }) => listed(id, fields.title, fields)),
    publishers: [...base.publishers.values()].map(({ id, ...fields }) => listed(id, fields.name.en, fields)),
    stories: [...base.stories.values()].map(({ id, fields, prose }) => ({ ...listed(id, fields.title.en, fields), prose })),
    corrections: base.corrections.map(({ origin: _, ...fields }) => listed(`${newId(fields.page)} ${fields.date}`, fields.old.en, fields)),
    removed: base.removed.map(({ origin: _, ...fields }) => listed(fields.id, fields.name.en, fields)),
    record: base.reaches === undefined ? [] : [listed('record', '', { reaches: base.reaches })],
  };
}
