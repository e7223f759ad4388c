/** `npm run check`: every diagnostic of the content, as text, JSON or GitHub annotations; or what the content holds, in numbers. Exit code 1 on errors, 2 on a wrong call. */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formats } from '../src/knowledge/diagnostic.ts';
import { formatStats, formatTotals, statsOf } from '../src/knowledge/stats.ts';
import { checkContent } from '../src/site/load.ts';
import { systemFault } from '../src/site/system-fault.ts';

const usage = 'usage: npm run check [-- --root DIR] [-- --format text|json|github] [-- --output FILE] [-- --stats]';

function options() {
  try {
    const { values } = parseArgs({
      options: { root: { type: 'string', default: '.' }, format: { type: 'string', default: 'text' }, output: { type: 'string' }, stats: { type: 'boolean', default: false } },
    });
    if (!Object.hasOwn(formats, values.format)) throw new TypeError(`Unknown format "${values.format}"`);
    return { ...values, format: values.format as keyof typeof formats };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}

/** The content of a folder, checked; a file that cannot be read ends the check. */
function check(root: string) {
  try {
    return checkContent(root);
  } catch (fault) {
    const told = systemFault(fault);
    if (told === undefined) throw fault;
    console.error(told);
    process.exit(1);
  }
}

const { root, format, output, stats } = options();
const { diagnostics, base } = check(root);
const text = stats && base !== undefined ? formatStats(statsOf(base)) : formats[format](diagnostics);
if (output === undefined) process.stdout.write(text);
else writeFileSync(output, text);

console.error(formatTotals(diagnostics, base));
process.exitCode = base === undefined ? 1 : 0;
