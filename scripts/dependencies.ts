/** `npm run dependencies`: the licences of all packages, and what `npm audit` knows of them. `--output FILE` writes the list. Exit code 1 on a licence outside the list or a fault of level high, 2 on a wrong call. */

import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { grave, readAudit } from '../src/dependencies/advisories.ts';
import { dependenciesOf, type LockFile, refusals, thirdParty } from '../src/dependencies/licences.ts';

function options() {
  try {
    return parseArgs({ options: { output: { type: 'string' } } }).values;
  } catch (fault) {
    console.error(`${(fault as Error).message}\nusage: npm run dependencies [-- --output FILE]`);
    process.exit(2);
  }
}

/** The licence that an installed package names itself. */
function licenceAt(path: string): string | undefined {
  const file = join(path, 'package.json');
  const { license } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown }) : {};
  return typeof license === 'string' ? license : undefined;
}

/** What `npm audit` prints; it exits with 1 when it found something, and when it could not ask. */
const audit = () => promisify(execFile)('npm', ['audit', '--json'], { maxBuffer: 2 ** 26 }).then(({ stdout }) => stdout, (fault: { stdout?: string }) => {
  if (!fault.stdout) throw fault;
  return fault.stdout;
});

const { output } = options();
const lock = readFileSync('package-lock.json', 'utf8');
const dependencies = dependenciesOf(JSON.parse(lock) as LockFile, licenceAt);
if (output !== undefined) writeFileSync(output, thirdParty(dependencies));

const result = readAudit(await audit());
if (!result.answered) console.log(`This registry answers no audits (${result.why}): known faults were not looked for.`);
const errors = [...refusals(dependencies, lock), ...(result.answered ? grave(result.advisories) : [])];
for (const error of errors) console.log(error);
console.error(`${dependencies.length} packages, ${errors.length} errors`);
process.exitCode = errors.length === 0 ? 0 : 1;
