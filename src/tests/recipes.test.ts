/** The recipes of CONTRIBUTING.md, as they stand there: their commands are run and their edits made, one after the other, on a copy of the content. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatText } from '../knowledge/diagnostic.ts';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import { contentReader } from '../site/load.ts';

const repository = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
  /** The last file that is named before it. */
  readonly file: string | undefined;
}

/** The fenced blocks of a section, without what they are indented by. */
function blocksOf(heading: string): Block[] {
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${heading}"`);
  return [...section.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map(({ 1: indent, 2: language, 3: text, index }) => ({
    language: language!,
    text: text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    file: [...section.slice(0, index).matchAll(/`(content\/[^`]+\.\w+)`/g)].at(-1)?.[1],
  }));
}

let root: string;
let read: ReturnType<typeof contentReader>;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'masar-recipes-'));
  cpSync(join(repository, 'content'), join(root, 'content'), { recursive: true });
  read = contentReader(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a script as npm does; the check is made here, where what has not changed need not be read again. */
function run(command: string): void {
  const [, name, words = ''] = /^npm run (\S+)(?: -- (.*))?\n$/s.exec(command.replaceAll(' \\\n', ' ')) ?? [];
  if (name === 'check' && words === '') return void expect(formatText(buildKnowledgeBase(read()).diagnostics)).toBe('');
  const script = (JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts[name ?? '']!;
  const { status, stderr } = spawnSync(`${process.execPath} ${script.replace(/^node /, `${repository}/`)} ${words.trim()} --root ${root}`, { shell: true, encoding: 'utf8', cwd: repository });
  expect(`${status} ${stderr}`).toBe('0 ');
}

/** Makes an edit: in the file of its first line, what stands on its lines without a plus is there once, and gives way to what stands on those without a minus. */
function edit(diff: string): void {
  const [, file, lines] = /^@@ (\S+)\n(.*)$/s.exec(diff) as unknown as [string, string, string];
  const side = (sign: string) => [...lines.matchAll(/^(.)(.*\n)/gm)].filter(([, mark]) => mark === ' ' || mark === sign).map(([, , text]) => text!).join('');
  const text = readFileSync(join(root, file), 'utf8');
  expect(text.split(side('-')), `${file} has once:\n${side('-')}`).toHaveLength(2);
  writeFileSync(join(root, file), text.replace(side('-'), () => side('+')));
}

function follow({ language, text, file }: Block): void {
  if (language === 'sh') run(text);
  else if (language === 'diff') edit(text);
  else if (language === 'mdx') writeFileSync(join(root, file!), text, { flag: 'wx' });
  else throw new Error(`No recipe has a block of ${language}`);
}

// They go on from each other. A command reads all of the content.
test.each(['Add a meeting', 'Correct a date', 'Add a source', 'Translate a page', 'Dispute a claim'])('“%s” can be followed by its own words, and leaves nothing to mend', (heading) => {
  const blocks = blocksOf(heading);
  expect(blocks.at(-1)).toMatchObject({ language: 'sh', text: 'npm run check\n' });
  for (const block of blocks) follow(block);
}, 180_000);
