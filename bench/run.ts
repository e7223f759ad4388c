/**
 * `npm run bench`: measures each figure for which an issue names a limit, and prints it beside that limit.
 * With `--gate`, exit code 1 where one is missed by more than half. Works on copies: content/ and dist/ stay as they are.
 * With `--peer 300,1000`, measures builds of so many made-up entries instead, beside those of the nearest neighbour, and prints tables in Markdown.
 */

import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserFigures } from './browser.ts';
import { measure } from './command.ts';
import { explorerFigures } from './explorer.ts';
import { fileFigures } from './files.ts';
import { closesGate, type Figure, formatFigures } from './figure.ts';
import { madeUpContent } from './made-up-content.ts';
import { compare, formatComparisons, ourSite, peerSite } from './peer.ts';
import { queryFigures } from './queries.ts';
import { rdfFigures } from './rdf.ts';
import { saveFigures } from './saves.ts';
import { searchFigures } from './search.ts';
import { siteFigures } from './site.ts';

const root = resolve(import.meta.dirname, '..');

/** Does something in a folder of its own, which is removed afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'masar-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkFigures(folder: string): Promise<Figure[]> {
  for (const { path, text } of madeUpContent(1000)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push((await measure('scripts/check.ts', ['--root', folder], root)).seconds);
  return [{ name: 'npm run check on 1,000 files, median of 3', value: times.toSorted((a, b) => a - b)[1], limit: 4, unit: 's' }];
}

async function diffFigures(folder: string): Promise<Figure[]> {
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  appendFileSync(join(folder, 'content/actors/john-kerry.mdx'), '\nMore.\n');
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push((await measure('scripts/diff.ts', [root, folder], root)).seconds);
  return [{ name: 'npm run diff on the content, median of 3', value: times.toSorted((a, b) => a - b)[1], limit: 5, unit: 's' }];
}

async function buildFigures(folder: string): Promise<Figure[]> {
  for (const name of ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { seconds, memory } = await measure('scripts/build.ts', [], folder);
  return [
    { name: 'npm run build', value: seconds, limit: 60, unit: 's' },
    { name: 'npm run build, peak memory', value: memory && memory / 1e9, limit: 2, unit: 'GB' },
    ...siteFigures(join(folder, 'dist')),
    ...searchFigures(join(folder, 'dist'), join(root, 'src/search/fixtures/queries.txt')),
    ...(await browserFigures(folder)),
  ];
}

async function peerTables(sizes: readonly number[]): Promise<string> {
  return inFolder((folder) => inFolder(async (peerFolder) => {
    const [ours, peer] = [ourSite(root, folder), peerSite(root, peerFolder)];
    const comparisons = [];
    for (const size of sizes) comparisons.push(await compare(ours, peer, size));
    return formatComparisons(comparisons);
  }));
}

const { values: { gate, peer } } = parseArgs({ options: { gate: { type: 'boolean', default: false }, peer: { type: 'string' } } });
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 1e9).toFixed(1)} GB, ${process.platform} ${process.arch}, Node ${process.version}\n`);
if (peer !== undefined) console.log(await peerTables(peer.split(',').map(Number)));
else {
  const figures = [...queryFigures(), ...explorerFigures(root), ...(await inFolder(checkFigures)), ...(await inFolder((folder) => saveFigures(root, folder))), ...(await inFolder(diffFigures)), ...(await inFolder((folder) => rdfFigures(root, folder))), ...(await inFolder(fileFigures)), ...(await inFolder(buildFigures))];
  console.log(formatFigures(figures));
  const missed = figures.filter(closesGate);
  if (gate && missed.length > 0) {
    console.error(`\nMissed by more than half, or not measured: ${missed.map(({ name }) => name).join('; ')}`);
    process.exitCode = 1;
  }
}
