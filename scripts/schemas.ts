/** `npm run schemas`: writes schemas/, and in .astro/collections/ what Astro's extension for VS Code needs to know of this machine's files. Exit code 2 on a wrong call. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionFiles, schemaFiles } from '../src/site/editor-files.ts';
import { readContent } from '../src/site/load.ts';

if (process.argv.length > 2) {
  console.error('usage: npm run schemas');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const files = [...schemaFiles(), ...collectionFiles(root, readContent(root).map(({ path }) => path))];
for (const { path, text } of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${files.length} files in schemas/ and .astro/collections/.`);
