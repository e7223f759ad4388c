/** The content of a git revision, read from the object store: nothing is checked out, and no hook, filter or text conversion of git is run. */

import { spawnSync } from 'node:child_process';
import type { RawFile } from '../knowledge/read.ts';
import { listLimit } from '../knowledge/rules/too-large.ts';

interface Entry {
  readonly path: string;
  readonly object: string;
  /** Bytes; undefined for what is no file. */
  readonly size: number | undefined;
}

/** Runs git in a repository. @throws when it cannot be run, or fails; `undefined` in the place of the latter where `mayFail`. */
function git(root: string, args: readonly string[], input = '', mayFail = false): Buffer | undefined {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw new Error('git could not be run', { cause: error });
  if (status === 0) return stdout;
  if (mayFail) return undefined;
  throw new Error(`git ${args[0]} ended with ${status}: ${stderr.toString('utf8')}`);
}

/** The files of a tree below content/. A link, or content itself where it is no folder, has no size. */
function entriesOf(root: string, commit: string): Entry[] {
  const lines = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, 'content'])!.toString('utf8').split('\0');
  return lines.filter((line) => line !== '').map((line) => {
    const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) as unknown as [string, string, string, string, string];
    return { path, object, size: mode.startsWith('100') && path !== 'content' ? Number(size) : undefined };
  });
}

/** The bytes of objects, in their order. */
function bytesOf(root: string, objects: readonly string[]): Buffer[] {
  const all = git(root, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''))!;
  let at = 0;
  return objects.map((object) => {
    const end = all.indexOf('\n', at);
    const size = Number(new RegExp(`^${object} blob (\\d+)$`).exec(all.toString('utf8', at, end))?.[1]);
    if (Number.isNaN(size)) throw new Error(`git has no object ${object}`);
    at = end + size + 2;
    return all.subarray(end + 1, end + 1 + size);
  });
}

/**
 * All files under content/ of a revision, as readContent gives those of a folder. What is far too large is not read: zeros stand in its place, one more than its rule takes.
 * @returns undefined where the repository has no such revision, or its name begins like an option
 */
export function readRevision(root: string, revision: string): RawFile[] | undefined {
  const commit = revision.startsWith('-') ? undefined : git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], '', true)?.toString('utf8').trim();
  if (commit === undefined) return undefined;
  const entries = entriesOf(root, commit);
  const read = entries.filter(({ size }) => size !== undefined && size <= listLimit).map(({ object }) => object);
  const bytes = new Map(bytesOf(root, read).map((data, index) => [read[index]!, data]));
  return entries.map(({ path, object, size }) => (size === undefined ? { path, bytes: new Uint8Array(), symlink: true } : { path, bytes: bytes.get(object) ?? new Uint8Array(listLimit + 1) }));
}

/** The files of one side, where those that another has too are its objects: the core reads them once. */
export function sharing(files: readonly RawFile[], others: readonly RawFile[]): RawFile[] {
  const known = new Map(others.map((file) => [file.path, file]));
  return files.map((file) => {
    const other = known.get(file.path);
    return other !== undefined && other.symlink === file.symlink && Buffer.compare(other.bytes, file.bytes) === 0 ? other : file;
  });
}
