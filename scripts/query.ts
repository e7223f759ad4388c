/** `npm run query -- FILE`: puts a query in SPARQL to the content, `-` reads it from standard input. Exit code 1 where there is no answer, 2 on a wrong call. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BrokenQuery } from '../src/query/answer.ts';
import { type AnswerFormat, formats, written } from '../src/query/formats.ts';
import { askWithin } from '../src/query/within.ts';
import { checkContent, ContentError } from '../src/site/load.ts';
import { queried, queryBase } from '../src/site/queried.ts';

const usage = `usage: npm run query -- FILE.rq|- [--format ${formats.join('|')}] [--timeout SECONDS]\nTriples, of CONSTRUCT and DESCRIBE, are written as turtle; anything else as a table if nothing else is said.`;

function refuse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

/** The answer is not there: says why, at a place of the query if there is one. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string' }, timeout: { type: 'string', default: '30' } } });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new TypeError(`Unexpected ${positionals.length} files, expected one`);
    if (values.format !== undefined && !(formats as readonly string[]).includes(values.format)) throw new TypeError(`Unexpected format "${values.format}", expected one of ${formats.join(', ')}`);
    const seconds = Number(values.timeout);
    if (!(seconds > 0 && seconds <= 86_400)) throw new TypeError(`Unexpected timeout "${values.timeout}", expected seconds, from more than 0 to a day`);
    return { file, seconds, format: values.format as AnswerFormat | undefined, query: readFileSync(file === '-' ? 0 : file, 'utf8') };
  } catch (fault) {
    refuse((fault as Error).message);
  }
}

const { file, seconds, format, query } = options();
const { base, diagnostics } = checkContent('.');
if (base === undefined) fail(new ContentError(diagnostics).message);
const asked = file === '-' ? 'stdin' : file;
const { quads, ontology } = queried(base);
const answer = await askWithin({ quads: [...quads], ontology, query, site: queryBase }, seconds).catch((fault: unknown) => {
  if (!(fault instanceof BrokenQuery)) throw fault;
  fail(`${[asked, fault.line, fault.column].filter((part) => part !== undefined).join(':')}  error  ${fault.message}`);
});
if (answer === undefined) fail(`${asked}  error  No answer after ${seconds} s; --timeout allows more`);
const text = written(answer, format ?? (answer.form === 'triples' ? 'turtle' : 'table'), queryBase);
if (text === undefined) refuse(`Unexpected format "${format}", expected ${answer.form === 'triples' ? 'turtle for triples' : 'table, csv or json for rows'}`);
process.stdout.write(text);
