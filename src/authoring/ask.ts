/** Asks for what a new entry needs and no flag has given; answers are flags too. Offers ids by name as somebody types. */

import { input, search, select } from '@inquirer/prompts';
import { relations } from '../knowledge/relations.ts';
import type { KindWord } from '../words/index.ts';
import { type Field, entryFields, relationFields, type RelationField, sourceFields } from './form.ts';
import { CallError } from './flags.ts';
import { type Content, diagnosticsOf, type Flags, makeEntry } from './make.ts';
import { type Choice, entryFinder, sourceFinder } from './names.ts';

/** Where questions are put; the terminal if left out. */
export type Terminal = Parameters<typeof input>[1];

type Check = (answer: string) => string | true;

const nothing = { value: '', name: '(none)' };

/** A question with an empty answer for “none”, or for “later” where the entry needs one. */
async function askField({ name, text, values, required }: Field, check: Check, terminal: Terminal): Promise<string> {
  const message = `${name}: ${text || 'choose'}${required ? ' (empty: later)' : ''}`;
  if (values.length > 0) return await select({ message, choices: [...(required ? [] : [nothing]), ...values.map((value) => ({ value, name: value }))], pageSize: 12 }, terminal);
  return await input({ message, validate: (answer) => answer === '' || check(answer) }, terminal);
}

async function askChoice(message: string, find: (typed: string) => Choice[], terminal: Terminal): Promise<string> {
  return await search({ message, source: (typed = '') => (typed === '' ? [nothing, ...find(typed)] : [...find(typed), nothing]), pageSize: 12 }, terminal);
}

/** A new source as the flag `--source` takes it. Its id is that of outlet and date. */
async function askSource(url: string, terminal: Terminal): Promise<string> {
  const fields = sourceFields().filter(({ name, required }) => name !== 'URL' && (required || ['issued', 'language'].includes(name)));
  const answers: string[] = [];
  for (const field of fields) {
    const answer = await askField(field.name === 'outlet' ? { ...field, required: false, text: 'an id of publishers.yaml (empty: by the host of the address)' } : field, () => true, terminal);
    if (answer !== '') answers.push(`${field.name}: ${JSON.stringify(answer)}`);
  }
  return [url, ...answers].join(', ');
}

/** The keys of a link that end its line: what it takes besides, and its source. */
async function askLink({ name, text, qualifiers, account }: RelationField, { base }: Content, cite: (message: string) => Promise<string>, terminal: Terminal): Promise<string | undefined> {
  const to = await askChoice(`${name}: ${text}`, entryFinder(base, relations[name].to), terminal);
  if (to === '') return undefined;
  const keys: string[] = [];
  const actors = entryFinder(base, ['actor']);
  for (const field of [...qualifiers, ...(account ? [{ name: 'claimed-by', path: [], required: false, text: 'Who says so.', values: [], form: 'text' } as const] : [])]) {
    const answer = field.name === 'for' || field.name === 'claimed-by' ? await askChoice(`${field.name}: ${field.text}`, actors, terminal) : await askField(field, () => true, terminal);
    if (answer !== '') keys.push(`${field.name}: ${answer}`);
  }
  const source = await cite(`cite: the source of ${name} ${to} (none: a grouping of ours)`);
  return [to, ...keys, source === '' ? 'editorial: true' : `cite: ${source}`].join(', ');
}

/** Asks for an entry, and gives the flags with the answers added. Each answer is checked at once against the whole content. */
export async function askEntry(content: Content, kind: KindWord, id: string, given: Flags, terminal?: Terminal): Promise<Flags> {
  const flags = new Map(given);
  const add = (name: string, answer: string) => flags.set(name, [...(flags.get(name) ?? []), answer]);
  const wrongWith = (name: string, answer: string): string | undefined => {
    try {
      const made = makeEntry(content, kind, id, new Map(flags).set(name, [...(flags.get(name) ?? []), answer]));
      const wrong = diagnosticsOf(content, made).find(({ severity }) => severity === 'error');
      return wrong === undefined ? undefined : `${wrong.message}${wrong.hint === undefined ? '' : ` (${wrong.hint})`}`;
    } catch (fault) {
      if (fault instanceof CallError) return fault.message;
      throw fault;
    }
  };
  const check = (name: string): Check => (answer) => wrongWith(name, answer) ?? true;
  const find = sourceFinder(content.base);
  const cite = async (message: string): Promise<string> => {
    const isNew = (typed: string) => /^https?:\/\//.test(typed);
    const found = await askChoice(`${message}; type its title or id, or the address of a new one`, (typed) => (isNew(typed) ? [{ value: typed, name: `new: ${typed}` }] : find(typed)), terminal);
    if (!isNew(found)) return found;
    const source = await askSource(found, terminal);
    const wrong = wrongWith('source', source);
    if (wrong !== undefined) {
      console.error(`  ${wrong}`);
      return await cite(message);
    }
    const before = makeEntry(content, kind, id, flags);
    add('source', source);
    const after = makeEntry(content, kind, id, flags);
    const [, text = ''] = [...after].find(([path, made]) => path.endsWith('.yaml') && made !== before.get(path)) ?? [];
    const known = new Set([...content.base.sources.keys(), ...[...before.values()].flatMap((made) => [...made.matchAll(/^([a-z0-9-]+):/gm)].map(([, key]) => key!))]);
    return [...text.matchAll(/^([a-z0-9-]+):/gm)].map(([, key]) => key!).find((key) => !known.has(key as never))!;
  };

  for (const field of entryFields(kind)) {
    if (!field.required || flags.has(field.name)) continue;
    const answer = await askField(field, check(field.name), terminal);
    if (answer !== '') add(field.name, answer);
  }
  if (!flags.has('cite')) {
    const answer = await cite('cite: the source of these fields');
    if (answer !== '') add('cite', answer);
  }
  const fields = relationFields(kind);
  for (;;) {
    const name = await select({ message: 'Add a link?', choices: [{ value: '', name: '(no more)' }, ...fields.map((field) => ({ value: field.name as string, name: field.name, description: field.text }))], pageSize: 16 }, terminal);
    const relation = fields.find((field) => field.name === name);
    if (relation === undefined) return flags;
    const link = await askLink(relation, content, cite, terminal);
    const wrong = link === undefined ? undefined : wrongWith(relation.name, link);
    if (wrong !== undefined) console.error(`  ${wrong}`);
    else if (link !== undefined) add(relation.name, link);
  }
}
