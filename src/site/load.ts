/** The file system's side of the knowledge base: reads content/ once, and gives it to the core. Knows no Astro. */

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { type Diagnostic, formatText } from '../knowledge/diagnostic.ts';
import { buildKnowledgeBase, type BuildResult } from '../knowledge/index.ts';
import type { RawFile } from '../knowledge/read.ts';
import { listLimit } from '../knowledge/rules/too-large.ts';
import { compareText } from '../knowledge/text.ts';

/** Reads all files under content/, whatever they are, as often as it is called; a file that has not changed is the same object again. */
export function contentReader(root: string): () => RawFile[] {
  let known = new Map<string, { readonly stamp: string; readonly file: RawFile }>();
  return () => {
    const seen: typeof known = new Map();
    const look = (path: string): void => {
      const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
      if (stat?.isDirectory()) return void readdirSync(join(root, path)).toSorted(compareText).forEach((name) => void look(`${path}/${name}`));
      if (stat === undefined) return;
      const stamp = [stat.mode, stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs].join(' ');
      const before = known.get(path);
      seen.set(path, before?.stamp === stamp ? before : { stamp, file: readFile(root, path, stat.isFile()) });
    };
    look('content');
    known = seen;
    return [...seen.values()].map(({ file }) => file);
  };
}

/** A link is named and not followed; a file that is far too large is cut, and refused by its rule. */
function readFile(root: string, path: string, isFile: boolean): RawFile {
  return isFile ? { path, bytes: readFileSync(join(root, path)).subarray(0, listLimit + 1) } : { path, bytes: new Uint8Array(), symlink: true };
}

/** All files under content/. */
export function readContent(root: string): RawFile[] {
  return contentReader(root)();
}

/** First 12 hex digits of the SHA-256 over the sorted lines `path sha256` of all files under content/: the same content has the same version. */
export function versionOf(files: readonly RawFile[]): string {
  const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
  const lines = files.map(({ path, bytes }) => `${path} ${sha256(bytes)}\n`).toSorted(compareText);
  return sha256(lines.join('')).slice(0, 12);
}

/** Content that has errors, with all of them: no site is made of it. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    super(`${formatText(diagnostics)}${errors} ${errors === 1 ? 'error' : 'errors'} in content/; "npm run check" shows them again`);
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}

export interface Site {
  readonly base: KnowledgeBase;
  readonly version: string;
}

/** A site with what has been made of it already, by name. */
interface Loaded extends Site {
  readonly made: Map<string, unknown>;
}

/** Checks the content of a repository. */
export function checkContent(root: string): BuildResult & { version: string } {
  const files = readContent(root);
  return { ...buildKnowledgeBase(files), version: versionOf(files) };
}

/** Where the script that builds leaves what it has read: the pages are bundled apart from it, and run in the same process. */
const given = globalThis as { [key: symbol]: Loaded | undefined };
const key = Symbol.for('masar.site');

/** Gives the pages that are built in this process what has been read already, and what has been made of it by the names of madeOnce. */
export function giveSite(site: Site, made: ReadonlyMap<string, unknown> = new Map()): void {
  given[key] = { ...site, made: new Map(made) };
}

let loaded: Loaded | undefined;

function readSite(): Loaded {
  const { base, version, diagnostics } = checkContent(process.cwd());
  if (base === undefined) throw new ContentError(diagnostics);
  return { base, version, made: new Map() };
}

/** The content of the repository in which the build runs, read once a build. @throws ContentError with every diagnostic. */
export function loadSite(): Site {
  loaded ??= given[key] ?? readSite();
  return loaded;
}

/** What is made of the content once a build, for the pages and for the script that builds them. @throws ContentError as loadSite does. */
export function madeOnce<Thing>(name: string, make: (site: Site) => Thing): () => Thing {
  return () => {
    const { made, ...site } = loadSite() as Loaded;
    if (!made.has(name)) made.set(name, make(site));
    return made.get(name) as Thing;
  };
}
