/** Comments on a pull request what it changes, after its run: for the workflow "Comment", which tells the run in GITHUB_EVENT_PATH. Uses no package, so that the job with the token installs none. Exit code 1 on a refused artifact, 2 outside a workflow. */

import { readFileSync } from 'node:fs';
import { github } from '../src/github/api.ts';
import { commentOn, RefusedArtifact, type Run } from '../src/github/comment.ts';

const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_EVENT_PATH: event } = process.env;
if (api === undefined || repository === undefined || token === undefined || event === undefined) {
  console.error('usage: GITHUB_API_URL=… GITHUB_REPOSITORY=… GITHUB_TOKEN=… GITHUB_EVENT_PATH=… node scripts/comment.ts');
  process.exit(2);
}

const { workflow_run: run } = JSON.parse(readFileSync(event, 'utf8')) as { workflow_run: Run };
try {
  console.log(await commentOn(github({ api, repository, token }), run));
} catch (fault) {
  if (!(fault instanceof RefusedArtifact)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
