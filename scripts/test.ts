/** `npm test`: types, form, content, unit tests, build, browser tests; then `N passed, N failed` over all, also when a step dies. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, hasNginx } from './installed.ts';

const folder = mkdtempSync(join(tmpdir(), 'masar-test-'));
let passed = 0;
let failed = 0;

const chromium = chromiumPath();

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** A step that is right or wrong as a whole counts as one. */
function step(name: string, command: string, ...args: string[]): boolean {
  console.log(`\n${name}`);
  const ok = run(command, args);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** A project of tests: each test counts; a run that dies before it reports counts as one failure. */
function tests(project: string): void {
  console.log(`\nTests: ${project}`);
  const file = join(folder, `${project}.json`);
  const ok = run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }) : undefined;
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  if (!ok && (report?.numFailedTests ?? 0) === 0) failed++;
}

try {
  if (existsSync(chromium)) {
    step('Types', 'astro', 'check', '--minimumSeverity', 'error');
    step('Form', 'biome', 'check', '.');
    step('Content', process.execPath, 'scripts/check.ts');
    tests('unit');
    if (step('Build', process.execPath, 'scripts/build.ts')) tests('site');
    if (!hasNginx()) console.log('\nThe configuration for nginx was not tested: nginx is not here (apt-get install nginx-light libnginx-mod-http-brotli-static).');
  } else {
    console.error(`No browser at ${chromium}. Install Debian's (apt-get install chromium-headless-shell), or name one: CHROMIUM=/path/to/chromium npm test`);
    failed++;
  }
} catch (fault) {
  console.error(fault);
  failed++;
} finally {
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
