/**
 * Says under a pull request what it does to the knowledge. Runs with a token that may write, after the run that may not:
 * whatever that run left behind comes from a stranger, so it is only read, up to a limit, as plain text.
 */

import { bodyLimit, type GitHub, ownLogin } from './api.ts';
import { cut, fenced, visible } from './plain.ts';

/** The artifact of the run: one text file, not packed. Its name is the file's. */
export const artifactName = 'change.txt';
const artifactLimit = 300_000;
const marker = '<!-- masar: what a pull request changes -->';

/** `workflow_run` of the event, as GitHub tells it. Of a fork that is gone there is no repository. */
export interface Run {
  readonly id: number;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly html_url: string;
  readonly head_repository: { readonly owner: { readonly login: string } } | null;
}

/** The artifact is not what the workflow of the repository would leave. */
export class RefusedArtifact extends Error {
  constructor(found: string) {
    super(`Unexpected artifact ${artifactName} ${found}, expected plain text in UTF-8 of at most ${artifactLimit} bytes`);
    this.name = 'RefusedArtifact';
  }
}

/** The one open pull request whose latest commit the run looked at. Asked of GitHub: the run itself is not believed. */
async function pullRequestOf(github: GitHub, { head_repository, head_branch, head_sha }: Run): Promise<number | undefined> {
  if (head_repository === null) return undefined;
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const pulls = await github.list<{ number: number; head: { sha: string } }>(`pulls?state=open&head=${head}`);
  const found = pulls.filter((pull) => pull.head.sha === head_sha);
  return found.length === 1 ? found[0]!.number : undefined;
}

/** The text that the run left, or undefined when it left none. @throws RefusedArtifact */
async function textOf(github: GitHub, run: Run): Promise<string | undefined> {
  const { artifacts } = await github.get<{ artifacts: { id: number; size_in_bytes: number }[] }>(`actions/runs/${run.id}/artifacts?name=${artifactName}`);
  // A run that was started again has one of each attempt.
  const artifact = artifacts.toSorted((a, b) => b.id - a.id)[0];
  if (artifact === undefined) return undefined;
  const bytes = artifact.size_in_bytes > artifactLimit ? undefined : await github.download(`actions/artifacts/${artifact.id}/zip`, artifactLimit);
  if (bytes === undefined) throw new RefusedArtifact('of more bytes');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') throw new RefusedArtifact('in a zip file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedArtifact('in another encoding');
  }
}

/** The comment: a text of strangers inside a fence, and where it comes from. */
export function commentBody(text: string, run: Run): string {
  const origin = `Of commit ${run.head_sha}, by [the run of the pull request](${run.html_url}). Where the pull request changes code, it may have changed this text.`;
  return `${marker}\nWhat this does to the knowledge:\n\n${fenced(cut(visible(text), bodyLimit - 1000))}\n\n${origin}\n`;
}

/** Writes the comment, or writes the one anew that is there. @returns what was done, in a sentence. @throws RefusedArtifact, GitHubError */
export async function commentOn(github: GitHub, run: Run): Promise<string> {
  if (run.event !== 'pull_request') return 'The run is of no pull request: nothing to say.';
  const number = await pullRequestOf(github, run);
  if (number === undefined) return `No open pull request, or more than one, has ${run.head_sha} as its latest commit: nothing to say.`;
  const text = await textOf(github, run);
  if (text === undefined) return `The run left no ${artifactName}: nothing to say.`;
  const comments = await github.list<{ id: number; body: string; user: { login: string } | null }>(`issues/${number}/comments?sort=created`);
  const own = comments.find(({ body, user }) => user?.login === ownLogin && body.startsWith(marker));
  const body = commentBody(text, run);
  if (own === undefined) await github.send('POST', `issues/${number}/comments`, { body });
  else await github.send('PATCH', `issues/comments/${own.id}`, { body });
  return `${own === undefined ? 'Commented on' : 'Updated the comment on'} pull request ${number}.`;
}
