/** `npm run check`: every diagnostic of the content, as text, JSON or GitHub annotations; or what the content holds, in numbers. Exit code 1 on errors, 2 on a wrong call. */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formats } from '../src/knowledge/diagnostic.ts';
import type { BuildResult } from '../src/knowledge/index.ts';
import { formatStats, formatTotals, statsOf } from '../src/knowledge/stats.ts';
import { followContent } from '../src/site/follow.ts';
import { checkContent } from '../src/site/load.ts';
import { systemFault } from '../src/site/system-fault.ts';

const usage = 'usage: npm run check [-- --root DIR] [-- --format text|json|github] [-- --output FILE] [-- --stats] [-- --watch]';

function options() {
  try {
    const { values } = parseArgs({
      options: { root: { type: 'string', default: '.' }, format: { type: 'string', default: 'text' }, output: { type: 'string' }, stats: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
    });
    if (!Object.hasOwn(formats, values.format)) throw new TypeError(`Unknown format "${values.format}"`);
    if (values.watch && !existsSync(join(values.root, 'content'))) throw new TypeError(`No content/ to watch in "${values.root}"`);
    return { ...values, format: values.format as keyof typeof formats };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const { root, format, output, stats, watch } = options();

function report({ diagnostics, base }: BuildResult): void {
  const text = stats && base !== undefined ? formatStats(statsOf(base)) : formats[format](diagnostics);
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  console.error(formatTotals(diagnostics, base));
  process.exitCode = base === undefined ? 1 : 0;
}

try {
  if (watch) {
    followContent(root, (result, milliseconds) => {
      report(result);
      console.error(`Checked in ${Math.round(milliseconds)} ms. Waiting for the next save; Ctrl+C ends it.\n`);
    });
  } else report(checkContent(root));
} catch (fault) {
  const told = systemFault(fault);
  if (told === undefined) throw fault;
  console.error(told);
  process.exitCode = 1;
}
