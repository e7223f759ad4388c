/**
 * Every rule against its own files: fixtures/<rule>/bad must give exactly expected.txt, fixtures/<rule>/ok nothing.
 * Under each lie the files of fixtures/shared; a fixture's own files win. UPDATE_FIXTURES=1 writes expected.txt anew.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/index.ts';
import { formatText } from '../diagnostic.ts';
import { buildKnowledgeBase } from '../index.ts';
import type { RawFile } from '../read.ts';
import { rules } from './index.ts';
import { fileLimit, listLimit } from './too-large.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/** All files under a folder, with their paths from it. */
function filesIn(folder: string): RawFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) };
    });
}

const shared = filesIn(join(fixtures, 'shared'));

const spaces = (length: number) => new Uint8Array(length).fill(0x20);

/** What no repository should hold, made here. */
const made: Readonly<Record<string, readonly RawFile[]>> = {
  'symlink/bad': [
    { path: 'content/actors/passwd.mdx', bytes: new Uint8Array(), symlink: true },
    { path: 'content/README.md', bytes: new Uint8Array(), symlink: true },
  ],
  'too-large/bad': [
    { path: 'content/actors/russia.ar.mdx', bytes: spaces(fileLimit + 1) },
    { path: 'content/README.md', bytes: spaces(fileLimit + 1) },
    { path: 'content/sources/2015.yaml', bytes: spaces(listLimit + 1) },
  ],
  'too-large/ok': [
    { path: 'content/actors/russia.ar.mdx', bytes: spaces(fileLimit) },
    { path: 'content/sources/2015.yaml', bytes: spaces(fileLimit + 1) },
  ],
};

/** Rules for which the shared files would be the cure. */
const alone = ['no-content'];

function filesOf(rule: string, folder: 'ok' | 'bad'): RawFile[] {
  const own = [...filesIn(join(fixtures, rule, folder)), ...(made[`${rule}/${folder}`] ?? [])];
  const all = [...(alone.includes(rule) ? [] : shared), ...own];
  return [...new Map(all.map((file) => [file.path, file])).values()];
}

const names = readdirSync(fixtures).filter((name) => name !== 'shared');
const ids: string[] = rules.map(({ id }) => id);
const updating = process.env['UPDATE_FIXTURES'] === '1';

test('every rule has a fixture, and every fixture a rule', () => {
  expect(names.toSorted()).toEqual(ids.toSorted());
});

test('every rule stands in the table once, and the words explain each of them and no other', () => {
  expect(Object.keys(en.rules).toSorted()).toEqual(ids.toSorted());
});

test('the shared files have no mistakes', () => {
  const { base, diagnostics } = buildKnowledgeBase(shared);
  expect(formatText(diagnostics)).toBe('');
  expect(base?.entities.size).toBe(7);
});

describe.each(rules.map(({ id, severity }) => [id, severity] as const))('%s', (rule, severity) => {
  const expected = join(fixtures, rule, 'expected.txt');
  const { base, diagnostics } = buildKnowledgeBase(filesOf(rule, 'bad'));

  if (updating) {
    test('writes the expected output anew, but not in CI', () => {
      expect(process.env['CI'], 'Unexpected UPDATE_FIXTURES in CI, expected fixtures that a person has read').toBeUndefined();
      writeFileSync(expected, formatText(diagnostics));
    });
  }

  test(`reports its mistakes exactly as expected.txt has them, and gives ${severity === 'error' ? 'no' : 'a'} base`, () => {
    expect(formatText(diagnostics)).toBe(readFileSync(expected, 'utf8'));
    expect(diagnostics.filter((diagnostic) => diagnostic.rule === rule)).not.toEqual([]);
    expect(base === undefined).toBe(severity === 'error');
  });

  test('finds nothing in what is right', () => {
    const right = buildKnowledgeBase(filesOf(rule, 'ok'));
    expect(formatText(right.diagnostics)).toBe('');
    expect(right.base).toBeDefined();
  });
});
