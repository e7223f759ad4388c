/** From flags to files: a new entry with the sources that it needs, or a source alone; and what the check would say of them. Pure: writes nothing. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { idLength, isId } from '../knowledge/id.ts';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import { folderOf } from '../knowledge/kinds/index.ts';
import { decode, type RawFile } from '../knowledge/read.ts';
import { proposeId } from '../knowledge/rules/malformed-id.ts';
import { listWords, nearest, show } from '../knowledge/text.ts';
import type { KindWord } from '../words/index.ts';
import { entryText, toFill } from './entry.ts';
import { CallError, readFields, readKeys, type Values } from './flags.ts';
import { entryFields, relationFields, sourceFields } from './form.ts';
import { fileOfSource, hostOf, insertSource, outletsAt, sourceIdOf } from './source.ts';

/** What stands in content/ and is right. */
export interface Content {
  readonly files: readonly RawFile[];
  readonly base: KnowledgeBase;
}

/** Flags by name, as often as each was given. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** Texts of files to write, by path. */
export type Made = ReadonlyMap<string, string>;

/** All ids that entries, removed ones too, and stories have or had, with the file of each. */
export function takenIds({ base }: Pick<Content, 'base'>): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { id, file, fields } of base.entities.values()) for (const each of [id, ...(fields.was ?? [])]) taken.set(each, file);
  for (const { id, file } of base.stories.values()) taken.set(id, file);
  for (const { id, origin } of base.removed) taken.set(id, origin.file);
  return taken;
}

/** Why an id cannot be that of a new entry, with what would do; undefined where it can. */
export function refuseId(id: string, taken: ReadonlyMap<string, string>): string | undefined {
  const proposed = proposeId(id);
  const near = nearest(proposed ?? id, taken.keys());
  if (!isId(id)) return `Unexpected id ${show(id)}, expected a-z, 0-9 and single hyphens, at most ${idLength} letters${proposed === undefined ? '' : `\n  hint: write ${proposed}${near === undefined ? '' : `; the nearest that there is: ${taken.get(near)}`}`}`;
  return taken.has(id) ? `Unexpected id ${show(id)}, expected one that nothing has\n  hint: ${taken.get(id)} has it` : undefined;
}

/** The outlet of an address, by the sources that there are. @throws CallError where none or several could be meant */
function outletOf(url: string, { base }: Content): string {
  const host = hostOf(url);
  if (host === undefined) throw new CallError(`Unexpected address ${show(url)}, expected one that begins with https:// or http://`);
  const outlets = outletsAt(host, base.sources.values());
  if (outlets.length === 1) return outlets[0]!;
  if (outlets.length > 1) throw new CallError(`Unexpected host ${host} of several outlets, expected --outlet: ${listWords(outlets)}`);
  const line = `${proposeId(host.split('.').slice(0, -1).join('-')) ?? host.split('.')[0]}: { name: { en: …, ar: … }, country: …, ownership: … }`;
  throw new CallError(`Unexpected host ${host} that no source has, expected --outlet with an id of content/sources/publishers.yaml\n  hint: if the outlet is not there, add a line in the order of the ids: ${line}`);
}

function addSource(content: Content, made: Map<string, string>, { id, ...given }: Values): string {
  const fields = { ...given, outlet: given['outlet'] ?? outletOf(String(given['URL'] ?? given['read-at'] ?? ''), content) };
  const issued = given['issued'] === undefined ? undefined : String(given['issued']);
  const path = fileOfSource(issued);
  const raw = content.files.find((file) => file.path === path);
  const before = made.get(path) ?? (raw === undefined ? '' : decode(raw.bytes)!);
  const found = String(id ?? sourceIdOf(String(fields.outlet), issued, String(given['title'] ?? ''), (name) => content.base.sources.has(name as never) || before.includes(`\n${name}:`)));
  if (content.base.sources.has(found as never)) throw new CallError(`Unexpected source ${show(found)}, expected an id that no source has`);
  const order = sourceFields().map(({ name }) => name);
  made.set(path, insertSource(before, found, Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)))));
  return found;
}

/** A source of a web address and of fields. @returns its id and its file */
export function makeSource(content: Content, url: string, fields: Values): { id: string; made: Made } {
  const known = [...content.base.sources.values()].find((source) => source.URL === url || source['read-at'] === url);
  if (known !== undefined) throw new CallError(`Unexpected address ${show(url)}, expected one that no source has\n  hint: cite ${known.id} (${known.origin.file})`);
  const made = new Map<string, string>();
  return { id: addSource(content, made, { URL: url, ...fields }), made };
}

/** An entry, and the sources of the flags `--source`. What is required and not given is left to be filled in. */
export function makeEntry(content: Content, kind: KindWord, id: string, flags: Flags): Made {
  const made = new Map<string, string>();
  for (const text of flags.get('source') ?? []) addSource(content, made, readKeys(text, 'URL', 'source'));
  const links = Object.fromEntries(relationFields(kind).filter(({ name }) => flags.has(name)).map(({ name }) => [name, flags.get(name)!.map((text) => readKeys(text, 'to', name))]));
  const values = { ...readFields(entryFields(kind), flags), ...(Object.keys(links).length === 0 ? {} : { links }) };
  return made.set(`content/${folderOf(kind)}/${id}.mdx`, entryText(kind, values, (flags.get('prose') ?? []).join('\n\n')));
}

/** What the check says of files once they are written, but of what they say themselves is to be filled in, and of sources that are still to be cited. */
export function diagnosticsOf({ files }: Content, made: Made): Diagnostic[] {
  const others = files.filter(({ path }) => !made.has(path));
  const all = [...others, ...Array.from(made, ([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))];
  return buildKnowledgeBase(all).diagnostics.filter(({ file, line, rule }) => made.has(file) && rule !== 'unused-source' && !made.get(file)!.split('\n')[line - 1]!.includes(`# ${toFill}`));
}
