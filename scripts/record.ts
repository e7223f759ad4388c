/** Commits the ledger of links and keeps its issue: for the workflow "Links". Uses no package, so that the job with the token installs none. Exit code 2 on a wrong call. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { github } from '../src/github/api.ts';
import { commitFile, keepIssue } from '../src/github/record.ts';
import { siteConfig } from '../src/site.config.ts';

function options() {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
  try {
    const { ledger, report } = parseArgs({ options: { ledger: { type: 'string' }, report: { type: 'string' } } }).values;
    if (ledger === undefined || report === undefined) throw new TypeError('Missing option: both files are needed');
    if (api === undefined || repository === undefined || token === undefined) throw new TypeError('Missing variable: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN are needed');
    return { ledger, report, api, repository, token };
  } catch (fault) {
    console.error(`${(fault as Error).message}\nusage: node scripts/record.ts --ledger FILE --report FILE`);
    process.exit(2);
  }
}

const { ledger, report, ...access } = options();
const client = github(access);
const issue = await keepIssue(client, { label: 'source-links', title: 'Source links that lead nowhere', body: readFileSync(report, 'utf8') });
console.log(`Issue: ${issue}.`);
const committed = await commitFile(client, { path: 'src/links/ledger.json', bytes: readFileSync(ledger), branch: siteConfig.branch, message: 'links: look at the addresses of sources' });
console.log(committed ? `The ledger is on ${siteConfig.branch}.` : 'The ledger is as it was.');
