/**
 * Our build beside that of the nearest neighbour, Starlight with a graph of the site, on the same notes and the same machine, in turns:
 * from nothing, and again after one note has changed. The neighbour has a lock of its own in `starlight/` and is installed when it is asked for.
 */

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure, type Run } from './command.ts';
import { type ContentFile, madeUpContent } from './made-up-content.ts';
import { notesFor } from './peer-notes.ts';
import { scriptsOf } from './site.ts';

/** What a page loads, gzipped, in bytes: data that it fetches by itself counts, what a reader asks for does not. */
export interface Load {
  readonly html: number;
  readonly script: number;
  readonly data: number;
}

export interface Builds {
  /** Seconds for what is there before a build: share images, which are kept between builds, and the layout of the graph, which is committed with the content. */
  readonly apart: number;
  readonly cold: Run;
  readonly warm: Run;
  readonly entityPage: Load;
  /** Undefined where a site has no page of its whole graph. */
  readonly graphPage: Load | undefined;
}

export interface Comparison {
  readonly entities: number;
  readonly ours: Builds;
  readonly peer: Builds;
}

interface Site {
  readonly folder: string;
  readonly files: (entities: number) => ContentFile[];
  /** The folder of the notes, and what an earlier build left, which a cold one must not find. */
  readonly notes: string;
  readonly left: readonly string[];
  /** The programs that make what is there before a build. */
  readonly before: readonly (readonly [script: string, ...args: string[]])[];
  readonly script: string;
  readonly args: readonly string[];
  readonly graphPage: string | undefined;
  /** The data that a page fetches by itself. */
  readonly data: (html: string) => string[];
}

/** The note that changes, and the page that is weighed. */
const note = 'meetings/meeting-1.mdx';
const page = 'meetings/meeting-1/index.html';

function write(folder: string, files: readonly ContentFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function weigh({ folder, data }: Site, path: string): Load {
  const packed = (text: string) => gzipSync(text, { level: 9 }).length;
  const read = (name: string) => (existsSync(join(folder, 'dist', name)) ? readFileSync(join(folder, 'dist', name), 'utf8') : undefined);
  const html = read(path)!;
  const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + packed(text), 0);
  return { html: packed(html), script: sum(scriptsOf(html, read)), data: sum(data(html).map((name) => read(name)!)) };
}

/** Our repository in a folder, without its content. */
export function ourSite(root: string, folder: string): Site {
  for (const name of ['public', 'bench/share.ts', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder, files: madeUpContent, notes: 'content', left: ['dist', '.astro'], before: [['bench/share.ts'], ['scripts/layout.ts', '--anew']], script: 'scripts/build.ts', args: [], graphPage: 'graph/index.html',
    data: (html) => [...html.matchAll(/data-(?:graph|words)="\/([^"]+\.json)"/g)].map(([, name]) => name!),
  };
}

/** The neighbour in a folder, installed by its lock. @throws when npm fails. */
export function peerSite(root: string, folder: string): Site {
  cpSync(join(root, 'bench/starlight'), folder, { recursive: true });
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The neighbour could not be installed:\n${stderr.slice(-2000)}`);
  return {
    folder, files: (entities) => notesFor(madeUpContent(entities)), notes: 'src/content/docs', left: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
    before: [],
    script: 'node_modules/astro/bin/astro.mjs', args: ['build', '--silent'], graphPage: undefined,
    data: () => readdirSync(join(folder, 'dist/sitegraph')).map((name) => `sitegraph/${name}`),
  };
}

const build = ({ script, args, folder }: Site) => measure(script, args, folder);

/** Makes what is there before a build; the number says in how many seconds. */
async function prepare({ before, folder }: Site): Promise<number> {
  let seconds = 0;
  for (const [script, ...args] of before) seconds += (await measure(script, args, folder)).seconds;
  return seconds;
}

/** Builds both sites with so many entities, in turns. */
export async function compare(ours: Site, peer: Site, entities: number): Promise<Comparison> {
  const sites = [ours, peer] as const;
  for (const { folder, files, notes, left } of sites) {
    for (const name of [notes, ...left]) rmSync(join(folder, name), { recursive: true, force: true });
    write(folder, files(entities));
  }
  const made = [await prepare(ours), await prepare(peer)];
  const cold = [await build(ours), await build(peer)] as const;
  for (const { folder, notes } of sites) appendFileSync(join(folder, notes, note), '\nThe talks went on.\n');
  const warm = [await build(ours), await build(peer)] as const;
  const [of, ofPeer] = sites.map((site, index): Builds => ({ apart: made[index]!, cold: cold[index]!, warm: warm[index]!, entityPage: weigh(site, page), graphPage: site.graphPage === undefined ? undefined : weigh(site, site.graphPage) })) as [Builds, Builds];
  return { entities, ours: of, peer: ofPeer };
}

const number = (value: number | undefined, digits = 1) => (value === undefined ? '–' : value.toFixed(digits));
const gigabytes = ({ memory }: Run) => number(memory && memory / 1e9, 2);
const ratio = (ours: number | undefined, peer: number | undefined) => number(ours !== undefined && peer !== undefined ? ours / peer : undefined, 2);
const kilobytes = (load: Load | undefined, part: keyof Load) => number(load && load[part] / 1000);

/** The comparisons as two tables in Markdown: builds, and what pages load. */
export function formatComparisons(comparisons: readonly Comparison[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  const builds = comparisons.map(({ entities, ours, peer }) =>
    row([entities, ...(['cold', 'warm'] as const).flatMap((kind) => [number(ours[kind].seconds), number(peer[kind].seconds), ratio(ours[kind].seconds, peer[kind].seconds)]), gigabytes(ours.cold), gigabytes(peer.cold), ratio(ours.cold.memory, peer.cold.memory), number((1000 * ours.cold.seconds) / entities), number(ours.apart)]),
  );
  const loads = comparisons.flatMap(({ entities, ours, peer }) =>
    ([['entry, ours', ours.entityPage], ['entry, peer', peer.entityPage], ['graph, ours', ours.graphPage]] as const).map(([name, load]) => row([entities, name, kilobytes(load, 'html'), kilobytes(load, 'script'), kilobytes(load, 'data')])),
  );
  return (
    row(['entities', 'cold, s', 'peer', 'ratio', 'warm, s', 'peer', 'ratio', 'peak, GB', 'peer', 'ratio', 'ms an entity', 'apart, s']) + `|${' ---: |'.repeat(12)}\n${builds.join('')}\n` +
    row(['entities', 'page', 'HTML, kB gzip', 'script', 'data']) + `| ---: | --- |${' ---: |'.repeat(3)}\n${loads.join('')}`
  );
}
