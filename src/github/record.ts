/** What a weekly look leaves in the repository: a file on a branch, and one issue that is open as long as there is something to mend. */

import { createHash } from 'node:crypto';
import { bodyLimit, type GitHub, GitHubError, ownLogin } from './api.ts';
import { cut } from './plain.ts';

/** The name that git gives to the bytes of a file. */
function blobName(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Commits a file to a branch unless it stands there already. @returns whether there was something to commit. @throws GitHubError */
export async function commitFile(github: GitHub, file: { readonly path: string; readonly bytes: Buffer; readonly branch: string; readonly message: string }): Promise<boolean> {
  const { path, bytes, branch, message } = file;
  const there = await github.get<{ sha: string }>(`contents/${path}?ref=${encodeURIComponent(branch)}`).catch((fault: unknown) => {
    if (fault instanceof GitHubError && fault.status === 404) return undefined;
    throw fault;
  });
  if (there?.sha === blobName(bytes)) return false;
  await github.send('PUT', `contents/${path}`, { message, branch, content: bytes.toString('base64'), ...(there === undefined ? {} : { sha: there.sha }) });
  return true;
}

/** Opens the issue of a label, writes it anew, or closes it when `body` is empty; a body that is too long for GitHub is cut. @returns what was done. @throws GitHubError */
export async function keepIssue(github: GitHub, issue: { readonly label: string; readonly title: string; readonly body: string }): Promise<'opened' | 'updated' | 'closed' | 'nothing'> {
  const { label, title } = issue;
  const body = cut(issue.body, bodyLimit);
  const open = await github.list<{ number: number; user: { login: string } | null; pull_request?: object }>(`issues?state=open&labels=${encodeURIComponent(label)}`);
  const own = open.find(({ user, pull_request }) => user?.login === ownLogin && pull_request === undefined);
  if (own === undefined && body === '') return 'nothing';
  if (own === undefined) {
    await github.send('POST', 'issues', { title, body, labels: [label] });
    return 'opened';
  }
  await github.send('PATCH', `issues/${own.number}`, body === '' ? { state: 'closed', state_reason: 'completed' } : { title, body });
  return body === '' ? 'closed' : 'updated';
}
