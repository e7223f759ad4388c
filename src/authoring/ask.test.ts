/** The questions, answered by keys as on a terminal. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import { askEntry } from './ask.ts';
import type { Flags } from './make.ts';

const shared = join(import.meta.dirname, '../knowledge/fixtures/shared');
const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(mdx|yaml)$/.test(path)).map((path) => ({ path, bytes: readFileSync(join(shared, path)) }));
const content = { files, base: buildKnowledgeBase(files).base! };
const enter = '\r';
const down = '\u001b[B';

/** Answers a meeting’s questions: whenever the terminal shows the text of the next pair, its keys are typed. */
async function answer(given: Flags, pairs: readonly (readonly [shown: string, keys: string])[]): Promise<Flags> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  // Each question ends what it writes to; a terminal goes on.
  output.end = () => output;
  let shown = '';
  let next = 0;
  output.on('data', (data) => {
    shown += stripVTControlCharacters(String(data));
    const [text, keys] = pairs[next] ?? [];
    if (text === undefined || !shown.includes(text)) return;
    next++;
    shown = '';
    setTimeout(() => input.write(keys), 20);
  });
  const flags = await askEntry(content, 'meeting', 'new-one', given, { input, output });
  expect(next).toBe(pairs.length);
  return flags;
}

const given = new Map([['name.en', ['A']], ['name.ar', ['ب']], ['subkind', ['bilateral']], ['summary.en', ['A.']]]);

test('asks only for what is missing, refuses a wrong answer at once, leaves an empty one out, and finds an entry by its Arabic name', async () => {
  const flags = await answer(given, [
    ['date: The day or days', `2016-13${enter}`],
    ['Unexpected date "2016-13"', `${'\u007f'.repeat(7)}2016-07${enter}`],
    ['summary.ar:', enter],
    ['cite: the source', 'Briefing'],
    ['❯ Briefing (un-press-2016-07-16)', enter],
    ['Add a link?', `${down}${enter}`],
    ['participant: The entry', 'كيري'],
    ['❯ John Kerry (john-kerry)', enter],
    ['for: On whose', 'Rossiya'],
    ['❯ Russia (russia)', enter],
    ['role: In what', `foreign-minister${enter}`],
    ['attendance: How', enter],
    ['date: When', enter],
    ['❯ (none)', enter],
    ['Add a link?', enter],
  ]);
  expect([...flags].filter(([name]) => !given.has(name))).toEqual([
    ['date', ['2016-07']],
    ['cite', ['un-press-2016-07-16']],
    ['participant', ['john-kerry, for: russia, role: foreign-minister, editorial: true']],
  ]);
});
