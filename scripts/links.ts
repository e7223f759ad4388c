/** `npm run links`: looks at the address of every source, one request a second at each host, and writes the ledger and a report of what to mend. What is found never makes it fail; exit code 1 on errors in the content, 2 on a wrong call. */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { archivedCopy } from '../src/links/archive.ts';
import { readLedger, writeLedger } from '../src/links/ledger.ts';
import { addressesOf, look } from '../src/links/look.ts';
import { linkReport } from '../src/links/report.ts';
import { turns } from '../src/links/turns.ts';
import { visit } from '../src/links/visit.ts';
import { siteConfig } from '../src/site.config.ts';
import { checkContent, ContentError } from '../src/site/load.ts';

const usage = 'usage: npm run links [-- --root DIR] [-- --ledger FILE] [-- --report FILE]';
const ledgerPath = 'src/links/ledger.json';

function options() {
  try {
    return parseArgs({ options: { root: { type: 'string', default: '.' }, ledger: { type: 'string', default: ledgerPath }, report: { type: 'string' } } }).values;
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const { root, ledger: target, report } = options();
const { base, diagnostics } = checkContent(root);
if (base === undefined) {
  console.error(new ContentError(diagnostics).message);
  process.exit(1);
}

const turn = turns(1000);
const agent = `masar-links (+${siteConfig.repository})`;
const addresses = addressesOf(base.sources.values());
const before = readLedger(JSON.parse(readFileSync(ledgerPath, 'utf8')));
const after = await look(addresses, before, new Date().toISOString().slice(0, 10), {
  visit: (url) => visit(url, { turn, agent, timeout: 20_000 }),
  archived: ({ url, issued }) => archivedCopy(url, issued, turn),
});
writeFileSync(target, writeLedger(after));
const text = linkReport(addresses, after);
if (report === undefined) process.stdout.write(text);
else writeFileSync(report, text);

const counts = Object.entries(Object.groupBy(Object.values(after.links), ({ status }) => status));
console.error(`${addresses.length} addresses: ${counts.map(([status, links]) => `${links.length} ${status}`).join(', ')}`);
