/** What the workflows may do, and that their forms and owners name what is there. The scripts that they run have tests beside this one. */

import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../knowledge/diagnostic.ts';
import { ar, en } from '../words/index.ts';

const root = join(import.meta.dirname, '../..');
const github = join(root, '.github');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
  readonly env?: unknown;
}

interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly env?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Everything that a workflow must not do, in words: an empty list is a good one. */
function faultsOf(text: string): string[] {
  const { on, permissions, env, jobs } = parse(text) as Workflow;
  const events = typeof on === 'string' ? [on] : Object.keys(on);
  const hostile = events.includes('pull_request');
  const faults: string[] = [];
  if (events.some((event) => ['pull_request_target', 'issue_comment', 'issues'].includes(event))) faults.push('starts with the rights of the repository on what strangers do');
  if (JSON.stringify(permissions) !== '{}') faults.push('gives permissions to all jobs');
  if (env !== undefined) faults.push('gives variables to all jobs');
  if (/\bsecrets\b/.test(text)) faults.push('uses a secret');
  for (const [name, job] of Object.entries(jobs)) {
    const fault = (what: string) => void faults.push(`${name} ${what}`);
    const writes = Object.values(job.permissions ?? { all: 'write' }).some((right) => right === 'write');
    if (job.permissions === undefined) fault('names no permissions');
    if (job['timeout-minutes'] === undefined) fault('has no time limit');
    if (job.env !== undefined) fault('gives variables to all steps');
    if (hostile && writes) fault('may write in a pull request');
    for (const { uses, run, with: inputs, env: variables } of job.steps) {
      if (uses !== undefined && !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses)) fault(`uses ${uses}, which is not pinned by its commit`);
      if (uses !== undefined && !new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`).test(text)) fault(`does not say which version ${uses} is`);
      if (uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false) fault('leaves the token in the checkout');
      if (uses?.startsWith('actions/checkout@') && /github\.event\.(workflow_run|pull_request)|head_ref/.test(JSON.stringify(inputs))) fault('checks out the code of a stranger');
      if (run !== undefined && !/^(scripts\/ci\/[a-z-]+\.sh|\.ci\/run)$/.test(run)) fault(`runs "${run}", which is no script of the repository`);
      if (writes && uses?.startsWith('actions/setup-node@') && inputs?.['package-manager-cache'] !== false) fault('takes a cache that a pull request may have filled');
      if (Object.values(variables ?? {}).some((value) => /github\.(event|head_ref)/.test(value))) fault('hands over what a stranger wrote');
      if (hostile && JSON.stringify(variables ?? {}).includes('token')) fault('hands its token to the code of a stranger');
    }
  }
  return faults;
}

const workflows = readdirSync(join(github, 'workflows'));

test.each(workflows)('%s keeps to the rules', (name) => {
  expect(faultsOf(read(`.github/workflows/${name}`))).toEqual([]);
});

test('there are four workflows, and each of their scripts can be run and is run', () => {
  expect(workflows).toEqual(['comment.yml', 'links.yml', 'pages.yml', 'pull-request.yml']);
  const steps = workflows.flatMap((name) => Object.values((parse(read(`.github/workflows/${name}`)) as Workflow).jobs).flatMap((job) => job.steps));
  const scripts = new Set(steps.flatMap(({ run }) => run ?? []));
  expect([...scripts].toSorted()).toEqual(['.ci/run', ...readdirSync(join(root, 'scripts/ci')).map((name) => `scripts/ci/${name}`)]);
  for (const script of scripts) accessSync(join(root, script), constants.X_OK);
});

test('what each job may write is no more than this', () => {
  const rights = workflows.flatMap((name) => Object.entries((parse(read(`.github/workflows/${name}`)) as Workflow).jobs).map(([job, { permissions }]) => [`${name} ${job}`, Object.entries(permissions!).flatMap(([what, right]) => (right === 'write' ? [what] : []))] as const));
  expect(Object.fromEntries(rights.filter(([, may]) => may.length > 0))).toEqual({ 'comment.yml comment': ['pull-requests'], 'links.yml record': ['contents', 'issues'], 'pages.yml deploy': ['pages', 'id-token'] });
});

test('the comment comes after the workflow of that name', () => {
  const { on } = parse(read('.github/workflows/comment.yml')) as { on: { workflow_run: { workflows: string[] } } };
  expect(on.workflow_run.workflows).toEqual([(parse(read('.github/workflows/pull-request.yml')) as { name: string }).name]);
});

test('the check knows the form of annotations that the pull request asks for', () => {
  expect(read('scripts/ci/content.sh')).toContain('npm run -s check -- --format github');
  expect(Object.keys(formats)).toContain('github');
});

const good = `on: pull_request
permissions: {}
jobs:
  a:
    permissions:
      contents: read
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${'0'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - run: scripts/ci/check.sh
`;

/** A value that GitHub puts in. */
const value = (name: string) => `\${{ ${name} }}`;

describe('the reader of workflows', () => {
  test('finds no fault in a good one', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test.each([
    ['on: pull_request', 'on: pull_request_target', 'starts with the rights of the repository on what strangers do'],
    ['permissions: {}', 'permissions: write-all', 'gives permissions to all jobs'],
    ['permissions: {}', 'env: { A: b }\npermissions: {}', 'gives variables to all jobs'],
    ['scripts/ci/check.sh', `scripts/ci/check.sh\n        env: { A: "${value('secrets.B')}" }`, 'uses a secret'],
    ['    permissions:\n      contents: read\n', '', 'a names no permissions'],
    ['contents: read', 'contents: write', 'a may write in a pull request'],
    [`read\n    timeout-minutes: 5\n    steps:\n      - uses: actions/checkout@`, `write\n    timeout-minutes: 5\n    steps:\n      - uses: actions/setup-node@`, 'a takes a cache that a pull request may have filled'],
    ['    timeout-minutes: 5\n', '', 'a has no time limit'],
    ['    timeout-minutes: 5\n', '    timeout-minutes: 5\n    env: { A: b }\n', 'a gives variables to all steps'],
    [`@${'0'.repeat(40)}`, '@v1', 'a uses actions/checkout@v1, which is not pinned by its commit'],
    [' # v1.2.3', '', `a does not say which version actions/checkout@${'0'.repeat(40)} is`],
    ['persist-credentials: false', 'fetch-depth: 2', 'a leaves the token in the checkout'],
    ['persist-credentials: false', `persist-credentials: false\n          ref: ${value('github.event.workflow_run.head_sha')}`, 'a checks out the code of a stranger'],
    ['scripts/ci/check.sh', `echo ${value('github.head_ref')}`, `a runs "echo ${value('github.head_ref')}", which is no script of the repository`],
    ['scripts/ci/check.sh', `scripts/ci/check.sh\n        env: { A: "${value('github.event.pull_request.title')}" }`, 'a hands over what a stranger wrote'],
    ['scripts/ci/check.sh', `scripts/ci/check.sh\n        env: { A: "${value('github.token')}" }`, 'a hands its token to the code of a stranger'],
  ])('finds that "%s" became "%s"', (from, to, fault) => {
    expect(good).toContain(from);
    expect(faultsOf(good.replace(from, to))).toContain(fault);
  });
});

describe('the forms of issues', () => {
  interface Form {
    readonly name: string;
    readonly description: string;
    readonly body: readonly { readonly type: string; readonly id: string; readonly attributes: { readonly label: string; readonly options?: string[] } }[];
  }
  const form = (name: string) => parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as Form;

  test.each(['correct', 'suggest'])('%s has fields that GitHub knows, each with an id of its own and a label in both languages', (name) => {
    const { body, description } = form(name);
    expect(description.length).toBeLessThan(200);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    expect(body.filter(({ type, id, attributes: { label } }) => !['input', 'textarea', 'dropdown'].includes(type) || !/^[a-z]+$/.test(id) || !/^.+ · .*\p{Script=Arabic}/u.test(label))).toEqual([]);
  });

  test('an entry can be suggested of every kind', () => {
    const { options } = form('suggest').body.find(({ id }) => id === 'kind')!.attributes;
    expect(options).toEqual(Object.keys(en.kinds).map((kind) => `${en.kinds[kind as keyof typeof en.kinds].one} · ${ar.kinds[kind as keyof typeof ar.kinds].one}`));
  });
});

test('the template of pull requests asks three questions', () => {
  expect(read('.github/pull_request_template.md').match(/^## .*\?$/gm)).toEqual(['## What changes?', '## Which source supports it?', '## Did `npm run check` pass?']);
});

test('every line of CODEOWNERS is for files that are there, and names a team', () => {
  const lines = read('.github/CODEOWNERS').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/));
  const files = ['content', 'src'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name.replaceAll('\\', '/')}`));
  const used = (pattern: string) => pattern === '*' || files.some((file) => file.startsWith(pattern) || matchesGlob(file, pattern));
  expect(lines.filter(([pattern]) => !used(pattern!))).toEqual([]);
  expect(lines.filter(([, ...teams]) => teams.length !== 1 || !/^@masar-project\/[a-z]+$/.test(teams[0]!))).toEqual([]);
});
