import { afterEach, expect, test } from 'vitest';
import { github } from './api.ts';
import { commentOn, type Run } from './comment.ts';
import { type FakeRepository, fakeGitHub } from '../tests/fake-github.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const run: Run = { id: 7, event: 'pull_request', head_sha: sha, head_branch: 'lima & co', html_url: 'https://github.com/a/b/actions/runs/7', head_repository: { owner: { login: 'stranger' } } };
const pulls = [{ number: 12, head: { sha, label: 'stranger:lima & co' } }];
const left = (text: string | Buffer, more = {}) => [{ id: 3, name: 'change.txt', bytes: Buffer.from(text), ...more }];

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What is said and written when a run of a repository has ended. */
async function after(repository: FakeRepository, of: Run = run) {
  const { api, written, stop } = await fakeGitHub(repository);
  stops.push(stop);
  const said = await commentOn(github({ api, repository: 'a/b', token: 'secret' }), of).catch((fault: Error) => `${fault.name}: ${fault.message}`);
  return { said, written: written.map((call) => call.replace(/\{.*/s, '')), body: written.map((call) => (JSON.parse(call.slice(call.indexOf('{'))) as { body: string }).body)[0] };
}

test('a pull request gets one comment, with the text of its run', async () => {
  expect(await after({ pulls, artifacts: left('+ actor lima\n') })).toEqual({
    said: 'Commented on pull request 12.',
    written: ['POST issues/12/comments '],
    body: `<!-- masar: what a pull request changes -->\nWhat this does to the knowledge:\n\n~~~text\n+ actor lima\n~~~\n\nOf commit ${sha}, by [the run of the pull request](https://github.com/a/b/actions/runs/7). Where the pull request changes code, it may have changed this text.\n`,
  });
});

test('the next run writes the same comment anew, also behind a hundred others', async () => {
  const others = Array.from({ length: 120 }, (_, id) => ({ id, body: 'Thanks', user: { login: 'reader' } }));
  const own = { id: 500, body: '<!-- masar: what a pull request changes -->\nold', user: { login: 'github-actions[bot]' } };
  expect(await after({ pulls, artifacts: left('new'), comments: [...others, own] })).toMatchObject({ said: 'Updated the comment on pull request 12.', written: ['PATCH issues/comments/500 '] });
});

test('a comment that somebody else began with the marker is left alone', async () => {
  const planted = [{ id: 1, body: '<!-- masar: what a pull request changes -->', user: { login: 'stranger' } }, { id: 2, body: '<!-- masar: what a pull request changes -->', user: null }];
  expect(await after({ pulls, artifacts: left('new'), comments: planted })).toMatchObject({ written: ['POST issues/12/comments '] });
});

test('of a run that was started again, the last artifact counts', async () => {
  expect(await after({ pulls, artifacts: [...left('first'), ...left('second', { id: 9 })] })).toMatchObject({ body: expect.stringContaining('second') });
});

test.each([
  ['ends the fence', 'a\n~~~\n@everyone [x](https://evil.example) <img src="https://evil.example/a.png">\n~~~~~~', '~~~~~~~text\na\n~~~\n@everyone [x](https://evil.example) <img src="https://evil.example/a.png">\n~~~~~~\n~~~~~~~\n'],
  ['turns its direction', 'role: \u202etsop\u202c \u0000\u001b[2K\r\nb', '~~~text\nrole: \\u{202e}tsop\\u{202c} \\u{0}\\u{1b}[2K\nb\n~~~\n'],
  ['is Arabic', 'جنيف\n', '~~~text\nجنيف\n~~~\n'],
])('a text that %s stays a text', async (_, text, block) => {
  const { body } = await after({ pulls, artifacts: left(text) });
  expect(body).toContain(`\n\n${block}\nOf commit`);
});

test('a long text is cut at a line, and says by how much', async () => {
  const { body } = await after({ pulls, artifacts: left('0123456789\n'.repeat(20_000)) });
  expect(body!.length).toBeLessThan(60_000);
  expect(body).toContain('0123456789\n… and 14638 more lines\n~~~');
});

const refused = (found: string) => ({ said: `RefusedArtifact: Unexpected artifact change.txt ${found}, expected plain text in UTF-8 of at most 300000 bytes`, written: [] });

test.each([
  ['says that it is large', left('a', { size_in_bytes: 300_001 }), refused('of more bytes')],
  ['is larger than it says', left(Buffer.alloc(2_000_000, 'a'), { size_in_bytes: 10 }), refused('of more bytes')],
  ['is a zip file', left('PK\u0003\u0004'), refused('in a zip file')],
  ['is no UTF-8', left(Buffer.from([0x61, 0xff, 0xfe])), refused('in another encoding')],
])('an artifact that %s is refused, and nothing is written', async (_, artifacts, expected) => {
  expect(await after({ pulls, artifacts })).toMatchObject(expected);
});

test.each([
  ['another event', { ...run, event: 'push' }, {}, 'The run is of no pull request: nothing to say.'],
  ['a newer commit', { ...run, head_sha: 'f'.repeat(40) }, {}, `No open pull request, or more than one, has ${'f'.repeat(40)} as its latest commit: nothing to say.`],
  ['another fork', { ...run, head_repository: { owner: { login: 'other' } } }, {}, `No open pull request, or more than one, has ${sha} as its latest commit: nothing to say.`],
  ['a fork that is gone', { ...run, head_repository: null }, {}, `No open pull request, or more than one, has ${sha} as its latest commit: nothing to say.`],
  ['two pull requests', run, { pulls: [...pulls, { ...pulls[0]!, number: 13 }] }, `No open pull request, or more than one, has ${sha} as its latest commit: nothing to say.`],
  ['no artifact', run, { artifacts: left('a', { name: 'other.txt' }) }, 'The run left no change.txt: nothing to say.'],
])('nothing is written of a run with %s', async (_, of, repository, said) => {
  expect(await after({ pulls, artifacts: left('a'), ...repository }, of)).toMatchObject({ said, written: [] });
});

test('an answer of GitHub that is none is thrown with the call', async () => {
  expect(await after({ pulls, artifacts: left('a'), refuses: 403 })).toMatchObject({ said: 'GitHubError: GitHub answered 403 to POST issues/12/comments: {"message":"Refused"}' });
});
