/** `npm run new`: writes a new entry, with the sources that it needs, or a source. Asks for what no flag gives where there is a terminal. Exit code 1 where something would be wrong in the content, 2 on a wrong call; then nothing is written. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askEntry } from '../src/authoring/ask.ts';
import { toFill } from '../src/authoring/entry.ts';
import { CallError, missingFlags, readFields, readFlags } from '../src/authoring/flags.ts';
import { entryFields, relationFields, sourceFields } from '../src/authoring/form.ts';
import { type Content, diagnosticsOf, type Made, makeEntry, makeSource, refuseId, takenIds } from '../src/authoring/make.ts';
import { formatText } from '../src/knowledge/diagnostic.ts';
import { buildKnowledgeBase } from '../src/knowledge/index.ts';
import { kindNames } from '../src/knowledge/kinds/index.ts';
import { listWords, nearest, show } from '../src/knowledge/text.ts';
import { collectionFiles } from '../src/site/editor-files.ts';
import { readContent } from '../src/site/load.ts';
import type { KindWord } from '../src/words/index.ts';

const usage = `usage: npm run new -- ${kindNames.join('|')} ID [--root DIR] [--FIELD TEXT …] [--RELATION "ID, KEY: VALUE, …" …] [--source "URL, KEY: VALUE, …"] [--prose TEXT]\n       npm run new -- source URL [--root DIR] [--FIELD TEXT …]`;

function end(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Reads the content. The process ends with 1 where it has errors: what is new could not be told from them. */
function readAll(root: string): Content {
  const files = readContent(root);
  const { base, diagnostics } = buildKnowledgeBase(files);
  if (base !== undefined) return { files, base };
  return end(`${formatText(diagnostics.filter(({ severity }) => severity === 'error'))}The content has errors; mend them first.`);
}

/** Writes files that the check finds no error in. */
function write(root: string, content: Content, made: Made): void {
  const diagnostics = diagnosticsOf(content, made);
  process.stdout.write(formatText(diagnostics));
  if (diagnostics.some(({ severity }) => severity === 'error')) end('Nothing was written.');
  const files = [...made].map(([path, text]) => ({ path, text }));
  for (const { path, text } of [...files, ...collectionFiles(root, [...new Set([...content.files.map(({ path }) => path), ...made.keys()])])]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const { path, text } of files) console.log(`Wrote ${path}${text.includes(`# ${toFill}`) ? '; what it says is to be filled in is still missing' : ''}.`);
}

function newSource(args: readonly string[]): void {
  const fields = sourceFields().filter(({ name }) => name !== 'URL');
  const { words: [url, ...more], flags } = readFlags(args, ['root', 'id', ...fields.map(({ name }) => name)]);
  const missing = missingFlags(fields.filter(({ name }) => name !== 'outlet'), flags);
  if (url === undefined || more.length > 0) throw new CallError('Unexpected call, expected one web address');
  if (missing.length > 0) throw new CallError(`Unexpected end of the call, expected also:\n${missing.join('\n')}`);
  const [root = '.'] = flags.get('root') ?? [];
  const content = readAll(root);
  const { id, made } = makeSource(content, url, { ...(flags.has('id') ? { id: flags.get('id')![0] } : {}), ...readFields(fields, flags) });
  write(root, content, made);
  console.log(`Cite it as ${id}; in prose as [@${id}].`);
}

async function newEntry(kind: KindWord, args: readonly string[]): Promise<void> {
  const fields = entryFields(kind);
  const { words: [id, ...more], flags } = readFlags(args, ['root', 'prose', 'source', ...fields.map(({ name }) => name), ...relationFields(kind).map(({ name }) => name)]);
  if (id === undefined || more.length > 0) throw new CallError(`Unexpected call, expected one id after ${kind}`);
  const [root = '.'] = flags.get('root') ?? [];
  const missing = missingFlags(fields, flags);
  if (missing.length > 0 && !process.stdin.isTTY) throw new CallError(`Unexpected end of the call, expected also:\n${missing.join('\n')}`);
  const content = readAll(root);
  const refused = refuseId(id, takenIds(content));
  if (refused !== undefined) end(refused);
  write(root, content, makeEntry(content, kind, id, missing.length > 0 ? await askEntry(content, kind, id, flags) : flags));
}

try {
  const [kind, ...args] = process.argv.slice(2);
  const near = kind === undefined ? undefined : nearest(kind, [...kindNames, 'source']);
  if (kind === 'source') newSource(args);
  else if (kindNames.includes(kind as KindWord)) await newEntry(kind as KindWord, args);
  else throw new CallError(`Unexpected kind ${show(kind ?? '')}, expected ${listWords([...kindNames, 'source'])}${near === undefined ? '' : `\n  hint: did you mean "${near}"?`}`);
} catch (fault) {
  if (fault instanceof CallError) {
    console.error(`${fault.message}\n${usage}`);
    process.exitCode = 2;
  } else if ((fault as Error).name === 'ExitPromptError') {
    console.error('Nothing was written.');
    process.exitCode = 130;
  } else throw fault;
}
