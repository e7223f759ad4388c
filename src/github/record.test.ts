import { afterEach, expect, test } from 'vitest';
import { github } from './api.ts';
import { type FakeRepository, fakeGitHub } from '../tests/fake-github.ts';
import { commitFile, keepIssue } from './record.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(repository: FakeRepository) {
  const { api, written, stop } = await fakeGitHub(repository);
  stops.push(stop);
  return { client: github({ api, repository: 'a/b', token: 'secret' }), written };
}

const file = { path: 'links.json', bytes: Buffer.from('hello\n'), branch: 'main', message: 'links: look' };

test.each([
  ['is new', {}, true, ['PUT contents/links.json {"message":"links: look","branch":"main","content":"aGVsbG8K"}']],
  ['differs', { 'links.json': '0123' }, true, ['PUT contents/links.json {"message":"links: look","branch":"main","content":"aGVsbG8K","sha":"0123"}']],
  // What `printf 'hello\n' | git hash-object --stdin` prints.
  ['is the same', { 'links.json': 'ce013625030ba8dba906f756967f9e9ca394464a' }, false, []],
])('a file that %s is committed if it must be', async (_, files, committed, calls) => {
  const { client, written } = await open({ files });
  expect([await commitFile(client, file), written]).toEqual([committed, calls]);
});

test('a branch that takes no commit is a fault', async () => {
  const { client } = await open({ refuses: 409 });
  await expect(commitFile(client, file)).rejects.toThrow('GitHub answered 409 to PUT contents/links.json');
});

const own = { number: 5, user: { login: 'github-actions[bot]' }, labels: ['links'] };
const issue = { label: 'links', title: 'T', body: 'B' };

test.each([
  ['opened', {}, issue, ['POST issues {"title":"T","body":"B","labels":["links"]}']],
  ['opened', { issues: [{ ...own, user: { login: 'stranger' } }, { ...own, labels: ['other'] }, { ...own, pull_request: {} }] }, issue, ['POST issues {"title":"T","body":"B","labels":["links"]}']],
  ['updated', { issues: [own] }, { ...issue, body: `${'a'.repeat(59_990)}\n- b\n- c\n- d` }, [`PATCH issues/5 {"title":"T","body":"${'a'.repeat(59_990)}\\n- b\\n- c\\n… and 1 more lines"}`]],
  ['updated', { issues: [own] }, issue, ['PATCH issues/5 {"title":"T","body":"B"}']],
  ['closed', { issues: [own] }, { ...issue, body: '' }, ['PATCH issues/5 {"state":"closed","state_reason":"completed"}']],
  ['nothing', {}, { ...issue, body: '' }, []],
] as const)('the issue: %s', async (done, repository, wanted, calls) => {
  const { client, written } = await open(repository as FakeRepository);
  expect([await keepIssue(client, wanted), written]).toEqual([done, calls]);
});
