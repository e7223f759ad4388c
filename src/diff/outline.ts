/** A difference as it is told: sections of nested items. Our words and those of the content stay apart, so that each form can escape the latter. */

import { visible } from '../knowledge/seen.ts';
import { capital } from '../knowledge/text.ts';
import type { Change, Changes } from './change.ts';
import { type Difference, isEmpty, type RestsOnOne } from './difference.ts';
import type { FieldChange, Leaf } from './fields.ts';
import type { SectionChange } from './prose.ts';
import { type Part, parts } from './things.ts';

/** Words of the content, on one line. */
export interface Quoted {
  readonly quoted: string;
}
export type Words = readonly (string | Quoted)[];

export interface Item {
  readonly words: Words;
  readonly inner: readonly Item[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
  /** Whether a reader must see it at once. */
  readonly weighty: boolean;
}

export interface Outline {
  /** What changes, in numbers. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

const named: Readonly<Record<Part, readonly [one: string, many: string]>> = {
  entities: ['entity', 'entities'], claims: ['claim', 'claims'], sources: ['source', 'sources'], publishers: ['outlet', 'outlets'], stories: ['story', 'stories'], corrections: ['correction', 'corrections'], removed: ['removed entry', 'removed entries'], record: ['reach of the record', 'reach of the record'],
};
const sorts = ['added', 'removed', 'changed'] as const;

/** On one line, without what would hide or turn it. */
const quote = (value: string): Quoted => ({ quoted: visible(value.replaceAll(/\s+/gu, ' ')) });
const print = (leaf: Leaf) => [leaf].flat().join(', ');
const item = (words: Words, inner: readonly Item[] = []): Item => ({ words, inner });
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** Longest pair of values that stands on one line. */
const lineLength = 80;

/** What was and what is. Long values, and those of a script that runs the other way and would turn the line round, take a line each. */
function fromTo(before: Words, old: string | undefined, now: string | undefined): Item {
  if (old === undefined || now === undefined) return item([...before, old === undefined ? ' added: ' : ' removed: ', quote((old ?? now)!)]);
  if (old.length + now.length <= lineLength && !/[\u0590-\u08ff]/u.test(old + now)) return item([...before, ': ', quote(old), ' → ', quote(now)]);
  return item([...before, ':'], [item(['was ', quote(old)]), item(['now ', quote(now)])]);
}

function fieldItem({ field, old, new: now }: FieldChange): Item {
  return fromTo([quote(field)], old === undefined ? undefined : print(old), now === undefined ? undefined : print(now));
}

function sectionItem({ locale, section, added, removed, edits }: SectionChange): Item {
  const place: Words = section === '' ? ['before the first heading'] : ['in ', quote(section)];
  return item(
    [`prose (${locale}), `, ...place, `: ${count(added, 'word')} added, ${removed} removed`],
    edits.map(({ old, new: now }) => (old === '' ? item(['added ', quote(now)]) : now === '' ? item(['removed ', quote(old)]) : fromTo(['words'], old, now))),
  );
}

/** What an item of a claim says already. */
const ends: ReadonlySet<string> = new Set(['page', 'relation', 'to']);

/** What came or went, in a line: its name, or all that it says. */
function brief({ label, title, fields }: Change): Words {
  const said = fields.filter(({ field }) => !ends.has(field)).map((field) => `${field.field} ${print((field.new ?? field.old)!)}`);
  return title === '' ? [quote(label), ...(said.length === 0 ? [] : [' (', quote(said.join('; ')), ')'])] : [quote(label), ': ', quote(title)];
}

/** What is another now comes first: of lists that are cut, the reader needs this most. */
function changeItems({ added, removed, changed }: Changes): Item[] {
  return [
    ...changed.map(({ label, title, was, fields, prose }) => {
      const before: Words = was === undefined || was.label === label ? [] : [', before ', quote(was.label)];
      return item([before.length === 0 ? 'changed ' : 'renamed ', quote(label), ...(title === '' ? [] : [': ', quote(title)]), ...before], [...fields.map(fieldItem), ...prose.map(sectionItem)]);
    }),
    ...added.map((one) => item(['added ', ...brief(one)])),
    ...removed.map((one) => item(['removed ', ...brief(one)])),
  ];
}

const numbers = (change: Changes) => sorts.filter((kind) => change[kind].length > 0).map((kind) => `${change[kind].length} ${kind}`).join(', ');

function moved({ datesMoved }: Difference): Item[] {
  return datesMoved.map(({ of, field, old, new: now, days, claims }) => {
    const far = days === undefined || days === 0 ? [] : [`, ${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`];
    const withIt = claims === 0 ? [] : [`; ${count(claims, 'claim moves', 'claims move')} with it`];
    return item([quote(of), ', ', quote(field), ': ', quote(old), ' → ', quote(now), ...far, ...withIt]);
  });
}

const alone = ({ claim, source, had }: RestsOnOne) => item([quote(claim), ': ', quote(source), ...(had.length === 0 ? [] : [', before ', quote(had.join(', '))])]);

/** Pages by sort; the frames of entries are counted alone. */
function pageItems({ pages }: Difference): Item[] {
  const groups = Map.groupBy(pages, ({ page, change }) => `${page === 'entity' ? 'entries' : page === 'day' ? 'days' : page === 'embedded' ? 'frames' : 'other pages'} ${change}`);
  return [...groups].map(([sort, list]) => item([`${sort}: ${list.length}`], sort.startsWith('frames') ? [] : list.map(({ address }) => item([quote(address)]))));
}

/** Tells a difference. Sections without items are left out. */
export function outlineOf(difference: Difference): Outline {
  if (isEmpty(difference)) return { summary: 'Nothing changed.', sections: [] };
  const changed = parts.filter((part) => numbers(difference[part]) !== '');
  const total = (part: Part) => sorts.reduce((sum, kind) => sum + difference[part][kind].length, 0);
  const [left, fresh] = [difference.restOnOne.filter(({ had }) => had.length > 0), difference.restOnOne.filter(({ had }) => had.length === 0)];
  const sections: Section[] = [
    { heading: 'Ids that vanished: each must stand in the “was” of an entry, or in content/removed.yaml', items: difference.vanished.map(({ id, file }) => item([quote(id), ', of ', quote(file)])), weighty: true },
    { heading: 'Dates that moved', items: moved(difference), weighty: true },
    { heading: 'Claims that have one source left', items: left.map(alone), weighty: true },
    ...changed.map((part): Section => ({ heading: `${capital(named[part][1])}: ${numbers(difference[part])}`, items: changeItems(difference[part]), weighty: false })),
    { heading: 'New claims that rest on one source', items: fresh.map(alone), weighty: false },
    { heading: `Pages that differ, each under /ar/ too: ${difference.pages.length}`, items: pageItems(difference), weighty: false },
  ];
  return {
    summary: `${[...changed.map((part) => `${named[part][total(part) === 1 ? 0 : 1]}: ${numbers(difference[part])}`), count(difference.pages.length, 'page differs', 'pages differ')].map((text, index) => (index === 0 ? capital(text) : text)).join('; ')}.`,
    sections: sections.filter(({ items }) => items.length > 0),
  };
}
