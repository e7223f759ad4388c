/** The scripts of a copy on disk: islands as classic scripts, as a page from disk may load no module, and files carried in scripts, as it may fetch none. */

import { basename } from 'node:path';
import { build } from 'esbuild';
import type { NamedFile } from './zip.ts';

/** Where the scripts of pages begin, by the components that bring them: Astro names its files after these. */
const islands: Readonly<Record<string, string>> = {
  Explorer: 'src/explorer/main.ts',
  MatrixPage: 'src/attendance/main.ts',
  Search: 'src/search/main.ts',
  TextChooser: 'src/provisions/main.ts',
  Timeline: 'src/timeline/main.ts',
};

/** The file in the copy for the address of a script of the site. @throws for a script that is of no known component. */
export function islandOf(address: string): string {
  const component = /\/(\w+)\.astro_[^/]*\.js$/.exec(address)?.[1] ?? '';
  if (!Object.hasOwn(islands, component)) throw new Error(`The script ${address} is of no component that src/bundle/scripts.ts knows`);
  return `assets/${component}.js`;
}

/** All islands, each in one classic script. */
export async function makeIslands(): Promise<NamedFile[]> {
  const { outputFiles } = await build({ entryPoints: islands, outdir: 'assets', bundle: true, format: 'iife', minify: true, target: 'es2023', charset: 'utf8', legalComments: 'inline', write: false, logLevel: 'error' });
  return outputFiles.map(({ path, contents }) => ({ name: `assets/${basename(path)}`, content: contents }));
}

/** A script that hands over the text of a file; src/explorer/fetch.ts takes it. */
export function carrying(text: string): string {
  return `document.currentScript.carried=${JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')};\n`;
}
