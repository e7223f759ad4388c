/** Copies of the repository in which tests build, and what is in them. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { filesOf } from './built.ts';

/** A copy of the repository without its history, in a folder of its own that is gone after the tests; `content` names the folder of its content. */
export function copyRepository(content = 'content'): string {
  const folder = mkdtempSync(join(tmpdir(), 'masar-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a script of a copy to its end. */
export function run(folder: string, script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
}

/** The SHA-256 of each file of a folder. */
export function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(filesOf(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}
