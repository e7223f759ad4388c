/** `npm run release`: the data as a numbered, dated release, as a folder and as a zip. Exit code 1 on errors in the content or in the release before, 2 on a wrong call. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { writeZip } from '../src/bundle/zip.ts';
import { dataFiles } from '../src/exports/index.ts';
import { parseDay } from '../src/knowledge/date.ts';
import { type Files, nameOf, readPrevious, releaseFiles, releaseOf } from '../src/release/index.ts';
import { siteConfig } from '../src/site.config.ts';
import { checkContent, ContentError } from '../src/site/load.ts';

const usage = 'usage: npm run release [-- --output FOLDER] [-- --date DAY|today] [-- --previous FOLDER|ZIP]\nThe day is the one to which the record reaches, if none is given; the number is the next after the release before, or 1.';

function end(code: 1 | 2, message: string): never {
  console.error(code === 2 ? `${message}\n${usage}` : message);
  process.exit(code);
}

function options() {
  try {
    const { values } = parseArgs({ options: { output: { type: 'string', default: 'release' }, date: { type: 'string' }, previous: { type: 'string' } } });
    const date = values.date === 'today' ? new Date().toISOString().slice(0, 10) : values.date;
    if (date !== undefined && 'expected' in parseDay(date)) throw new TypeError(`Unexpected date "${date}", expected a day such as 2026-03-10, or today`);
    if (values.previous !== undefined && !existsSync(values.previous)) throw new TypeError(`Unexpected release "${values.previous}", expected a folder or a zip`);
    return { ...values, date };
  } catch (fault) {
    return end(2, (fault as Error).message);
  }
}

/** The files of a release, in a folder or below the one folder of a zip. @throws what reading or unpacking throws */
function filesOf(path: string): Files {
  if (!statSync(path).isDirectory()) return new Map(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
  return new Map(readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'), readFileSync(join(entry.parentPath, entry.name))]));
}

/** The release before, or the end of the program. */
function previousOf(path: string) {
  let files: Files;
  try {
    files = filesOf(path);
  } catch (fault) {
    return end(1, `Unexpected release "${path}", expected a folder or a zip that can be read: ${(fault as Error).message}`);
  }
  const previous = readPrevious(files);
  return typeof previous === 'string' ? end(1, `${path}: ${previous}`) : previous;
}

const { output, previous: before, date: given } = options();
const { base, version, diagnostics } = checkContent('.');
if (base === undefined) end(1, new ContentError(diagnostics).message);
const date = given ?? base.reaches ?? end(2, 'content/record.yaml does not say to which day the record reaches: give one');
const previous = before === undefined ? undefined : previousOf(before);
if (previous !== undefined && date < previous.manifest.date) end(1, `Unexpected date ${date}, expected none before that of release ${previous.manifest.number}, ${previous.manifest.date}`);

const release = releaseOf(base, dataFiles(base, version, siteConfig), version, date, previous, siteConfig);
const folder = join(output, nameOf(release));
if (existsSync(folder) || existsSync(`${folder}.zip`)) end(1, `Unexpected ${folder}, expected no release of this number there: take it away, or name it with --previous`);
const files = releaseFiles(release, readFileSync('LICENSE-content', 'utf8'));
try {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(`${folder}.next`, path)), { recursive: true });
    writeFileSync(join(`${folder}.next`, path), text);
  }
  const { bytes } = await writeZip(`${folder}.zip.next`, nameOf(release), (async function* () { for (const { path, text } of files) yield { name: path, content: text }; })());
  renameSync(`${folder}.next`, folder);
  renameSync(`${folder}.zip.next`, `${folder}.zip`);
  const { added = [], corrected = [], withdrawn = [] } = release.changes ?? {};
  console.log(`Release ${release.number} of ${date}: ${files.length} files in ${folder}/ and ${folder}.zip (${(bytes / 1e6).toFixed(1)} MB); claims: ${previous === undefined ? 'none to compare with' : `${added.length} added, ${corrected.length} corrected, ${withdrawn.length} withdrawn`}.`);
} catch (fault) {
  for (const made of [`${folder}.next`, `${folder}.zip.next`]) rmSync(made, { recursive: true, force: true });
  throw new Error('The release was not written.', { cause: fault });
}
