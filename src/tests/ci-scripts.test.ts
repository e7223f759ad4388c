/** The scripts of the workflows, run as GitHub runs them. `npm` is a stand-in that writes down what it is asked and can be told to fail: what it would do has tests of its own. */

import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeGitHub } from './fake-github.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let clone: string;
const git = (...args: string[]) => promisify(execFile)('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', clone, ...args]).then(({ stdout }) => stdout.trim());

/** `npm ci` does nothing, `npm run -s check` and `links` are the real ones; the others write their arguments into the file after `--output`. Fails at what FAIL names. */
const npm = `#!/bin/sh
echo "npm $*" >> "$LOG"
case "$*" in *"$FAIL"*) [ -n "$FAIL" ] && exit 3 ;; esac
if [ "$1" = run ] && [ "$3" = check ]; then shift 4; exec "$NODE" scripts/check.ts "$@"; fi
if [ "$1" = run ] && [ "$3" = links ]; then shift 4; exec "$NODE" scripts/links.ts "$@"; fi
for last; do :; done
case "$*" in *--output*) echo "$*" > "$last" ;; esac
exit 0
`;

const entry = (host: string) => `---\nname: { en: Moscow talks, ar: محادثات موسكو }\nsubkind: bilateral\ndate: 2016-07-14\nsummary: { en: Talks., ar: محادثات. }\nlinks:\n  host:\n    - { to: ${host}, cite: a }\n---\n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masar-ci-'));
  clone = join(folder, 'clone');
  const files = {
    'content/actors/russia.mdx': '---\nname: { en: Russia, ar: روسيا }\nsubkind: state\nsummary: { en: A state., ar: دولة. }\n---\n',
    'content/meetings/moscow-talks.mdx': entry('russia'),
    'content/sources/2016.yaml': 'a: { type: article, title: T, outlet: o, URL: "http://192.0.2.1/a" }\n',
    'content/sources/publishers.yaml': 'o: { name: { en: O, ar: و }, ownership: private }\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), text);
  }
  cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
  for (const path of ['src', 'node_modules', 'package.json']) symlinkSync(join(root, path), join(clone, path));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), npm);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  symlinkSync(process.execPath, join(folder, 'bin/node'));
  await git('init', '-q', '-b', 'main');
  await git('add', 'content');
  await git('commit', '-qm', 'base');
  await git('commit', '-qm', 'change', '--allow-empty');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script in the clone. */
async function run(script: string, env: Readonly<Record<string, string>> = {}) {
  const log = join(folder, 'log');
  rmSync(log, { force: true });
  const { PATH } = process.env;
  const result = await promisify(execFile)(join(clone, 'scripts/ci', script), { cwd: folder, env: { PATH: `${join(folder, 'bin')}:${PATH}`, LOG: log, NODE: process.execPath, FAIL: '', ...env } }).then((done) => ({ code: 0, ...done }), ({ code, stdout, stderr }) => ({ code, stdout, stderr }));
  return { ...(result as { code: number; stdout: string; stderr: string }), calls: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] };
}

test('content.sh checks, and says what the change does as text and in the summary', async () => {
  const base = await git('rev-parse', 'HEAD^1');
  const summary = join(folder, 'summary.md');
  expect(await run('content.sh', { GITHUB_STEP_SUMMARY: summary })).toMatchObject({
    code: 0,
    calls: ['npm ci --ignore-scripts', 'npm run -s check -- --format github', `npm run -s diff -- ${base} --format text --output change.txt`, `npm run -s diff -- ${base} --format markdown --output ${summary}`],
  });
  expect([existsSync(join(clone, 'change.txt')), existsSync(summary)]).toEqual([true, true]);
});

test('content.sh fails where the comparison does, such as of an id that vanished, once the summary is written', async () => {
  const { code, calls } = await run('content.sh', { GITHUB_STEP_SUMMARY: join(folder, 'vanished.md'), FAIL: '--format text' });
  expect([code, calls.length, existsSync(join(folder, 'vanished.md'))]).toEqual([3, 4, true]);
});

test('content.sh marks the lines of what is wrong, and stops there', async () => {
  writeFileSync(join(clone, 'content/meetings/moscow-talks.mdx'), entry('rusia'));
  const { code, stdout, calls } = await run('content.sh', { GITHUB_STEP_SUMMARY: join(folder, 'none.md') });
  writeFileSync(join(clone, 'content/meetings/moscow-talks.mdx'), entry('russia'));
  expect([code, calls.length, existsSync(join(folder, 'none.md'))]).toEqual([1, 2, false]);
  expect(stdout).toContain('::error file=content/meetings/moscow-talks.mdx,line=8,endLine=8,col=13,endColumn=18,title=unknown-id::Unexpected host "rusia", expected the id of an actor%0Ahint: did you mean "russia"? (content/actors/russia.mdx)\n');
});

test.each([
  ['build.sh', ['npm ci --ignore-scripts', 'npm run build']],
  ['dependencies.sh', ['npm ci --ignore-scripts', 'npm run -s dependencies']],
])('%s runs %j, and fails where one of them does', async (script, calls) => {
  expect(await run(script)).toMatchObject({ code: 0, calls });
  expect(await run(script, { FAIL: 'ci' })).toMatchObject({ code: 3, calls: calls.slice(0, 1) });
  expect(await run(script, { FAIL: calls[1]!.slice(4) })).toMatchObject({ code: 3, calls });
});

test('links.sh writes a ledger and a report, and does not fail of what it finds; record.sh commits and reports it', async () => {
  expect(await run('links.sh')).toMatchObject({ code: 0, stderr: '1 addresses: 1 failing\n' });
  const ledger = readFileSync(join(clone, 'links/ledger.json'), 'utf8');
  expect(ledger).toMatch(/^\{\n {2}"looked": "\d{4}-\d\d-\d\d",\n {2}"links": \{\n {4}"http:\/\/192\.0\.2\.1\/a": \{"status":"failing","answer":"PRIVATE"\}\n {2}\}\n\}\n$/);
  const { api, written, stop } = await fakeGitHub({});
  const done = await run('record.sh', { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'secret' });
  stop();
  expect(done).toMatchObject({ code: 0, stdout: 'Issue: opened.\nThe ledger is on main.\n' });
  expect(written.map((call) => call.slice(0, call.indexOf('{')))).toEqual(['POST issues ', 'PUT contents/src/links/ledger.json ']);
  expect(Buffer.from((JSON.parse(written[1]!.slice(written[1]!.indexOf('{'))) as { content: string }).content, 'base64').toString()).toBe(ledger);
});

test('comment.sh comments on the pull request of the run that the event names', async () => {
  const event = join(folder, 'event.json');
  const sha = 'a'.repeat(40);
  const run7 = { id: 7, event: 'pull_request', head_sha: sha, head_branch: '$(touch owned)', html_url: 'https://github.com/a/b/actions/runs/7', head_repository: { owner: { login: 'stranger' } } };
  writeFileSync(event, JSON.stringify({ action: 'completed', workflow_run: run7 }));
  const repository = { pulls: [{ number: 4, head: { sha, label: 'stranger:$(touch owned)' } }], artifacts: [{ id: 1, name: 'change.txt', bytes: Buffer.from('nothing changed\n') }] };
  const { api, written, stop } = await fakeGitHub(repository);
  const env = { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'secret', GITHUB_EVENT_PATH: event };
  expect(await run('comment.sh', env)).toEqual({ code: 0, stdout: 'Commented on pull request 4.\n', stderr: '', calls: [] });
  stop();
  const zip = await fakeGitHub({ ...repository, artifacts: [{ ...repository.artifacts[0]!, bytes: Buffer.from('PK\u0003\u0004') }] });
  expect(await run('comment.sh', { ...env, GITHUB_API_URL: zip.api })).toMatchObject({ code: 1, stdout: '', stderr: 'Unexpected artifact change.txt in a zip file, expected plain text in UTF-8 of at most 300000 bytes\n' });
  zip.stop();
  expect([written.length, zip.written]).toEqual([1, []]);
});

test('scripts that talk to GitHub say what they need outside a workflow', async () => {
  expect(await run('comment.sh')).toMatchObject({ code: 2, stderr: 'usage: GITHUB_API_URL=… GITHUB_REPOSITORY=… GITHUB_TOKEN=… GITHUB_EVENT_PATH=… node scripts/comment.ts\n' });
  expect(await run('record.sh')).toMatchObject({ code: 2, stderr: 'Missing variable: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN are needed\nusage: node scripts/record.ts --ledger FILE --report FILE\n' });
});
