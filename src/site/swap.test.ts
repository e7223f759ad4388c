import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clear, foldersOf, restore, swap } from './swap.ts';

const root = mkdtempSync(join(tmpdir(), 'masar-swap-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with as many pages as a site of that name. */
function pages(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), text);
}

/** What all pages of a folder say, or undefined where one is missing or says something else. */
function said(folder: string): string | undefined {
  const texts = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')) : [];
  return texts.length === 3 && new Set(texts).size === 1 ? texts[0] : undefined;
}

/** Kills the process after so many renames and removals. */
const deadly = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let left = Number(process.env.STEPS);
  for (const name of ['renameSync', 'rmSync']) {
    const real = fs[name];
    fs[name] = (...args) => { real(...args); if (--left === 0) process.kill(process.pid, 'SIGKILL'); };
  }
  syncBuiltinESMExports();`;

test('the finished site takes the place of the last one, and nothing else is left', () => {
  const site = join(root, 'whole');
  pages(site, 'old');
  pages(foldersOf(site).next, 'new');
  swap(site);
  expect(said(site)).toBe('new');
  expect(Object.values(foldersOf(site)).filter((folder) => existsSync(folder))).toEqual([]);
});

test('the first site of all takes its place', () => {
  const site = join(root, 'first');
  pages(foldersOf(site).next, 'new');
  swap(site);
  expect(said(site)).toBe('new');
});

test.each([[1, 'old'], [2, 'new'], [3, 'new'], [4, 'new'], [5, 'new']])('killed after step %i it leaves a whole site, the %s one', (steps, expected) => {
  const site = join(root, `killed-${steps}`);
  pages(site, 'old');
  pages(foldersOf(site).next, 'new');
  const url = `data:text/javascript,${encodeURIComponent(deadly)}`;
  const { signal } = spawnSync(process.execPath, ['--import', url, '--input-type=module', '-e', `(await import(${JSON.stringify(join(import.meta.dirname, 'swap.ts'))})).swap(${JSON.stringify(site)})`], { env: { ...process.env, STEPS: String(steps) } });
  expect(signal).toBe('SIGKILL');
  restore(site);
  expect(said(site)).toBe(expected);
  clear(site);
  expect(said(site)).toBe(expected);
  expect(Object.values(foldersOf(site)).filter((folder) => existsSync(folder))).toEqual([]);
});

test('a site that somebody has removed does not come back in part', () => {
  const site = join(root, 'removed');
  pages(foldersOf(site).gone, 'old');
  rmSync(join(foldersOf(site).gone, 'a'));
  restore(site);
  expect(existsSync(site)).toBe(false);
  clear(site);
  expect(Object.values(foldersOf(site)).filter((folder) => existsSync(folder))).toEqual([]);
});
