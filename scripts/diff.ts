/** `npm run diff`: what a change does to the knowledge, between two revisions of git or folders that hold content/. Exit code 1 on errors in the content of either, or where an id vanished, 2 on a wrong call. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBases, formats, picturesOf } from '../src/diff/index.ts';
import { entityOf, type KnowledgeBase } from '../src/knowledge/base.ts';
import { formatText } from '../src/knowledge/diagnostic.ts';
import { buildKnowledgeBase } from '../src/knowledge/index.ts';
import type { RawFile } from '../src/knowledge/read.ts';
import { pathTo } from '../src/paths.ts';
import { siteConfig } from '../src/site.config.ts';
import { readContent } from '../src/site/load.ts';
import { readRevision, sharing } from '../src/site/revision.ts';
import { standAloneStyle } from '../src/styles/stand-alone.ts';

const usage = 'usage: npm run diff -- BASE [HEAD] [--format text|markdown|json] [--output FILE] [--svg DIR]\nBASE and HEAD are revisions of git or folders that hold content/; HEAD is the working tree if left out.';

function refuse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' }, output: { type: 'string' }, svg: { type: 'string' } } });
    if (!Object.hasOwn(formats, values.format)) throw new TypeError(`Unknown format "${values.format}"`);
    const [base, head = '.', ...rest] = positionals;
    if (base === undefined || rest.length > 0) throw new TypeError(`Unexpected ${positionals.length} sides, expected one or two`);
    return { ...values, format: values.format as keyof typeof formats, sides: [base, head] };
  } catch (fault) {
    refuse((fault as Error).message);
  }
}

const { format, output, svg, sides } = options();

/** The files of a folder that holds content/, or of a revision. */
function filesOf(side: string): readonly RawFile[] {
  const files = existsSync(join(side, 'content')) ? readContent(side) : readRevision('.', side);
  return files ?? refuse(`Unexpected "${side}", expected a revision of git, or a folder that holds content/`);
}

const [old, present] = sides.map(filesOf) as [readonly RawFile[], readonly RawFile[]];
const [before, after] = [old, sharing(present, old)].map((files, index) => {
  const { base, diagnostics } = buildKnowledgeBase(files);
  if (base === undefined) console.error(`The content of ${sides[index]} has errors:\n${formatText(diagnostics)}`);
  return base;
});
if (before === undefined || after === undefined) process.exit(1);

const difference = compareBases(before, after);
const text = formats[format](difference);
if (svg !== undefined) {
  const style = standAloneStyle(['kinds', 'graph'], 'en');
  const hrefIn = (base: KnowledgeBase) => ({ id }: { readonly id: Parameters<typeof entityOf>[1] }) => `${siteConfig.site}${pathTo({ page: 'entity', kind: entityOf(base, id).kind, id }, 'en', siteConfig.base)}`;
  const pictures = picturesOf(before, after, difference, style, hrefIn);
  mkdirSync(svg, { recursive: true });
  for (const picture of pictures) writeFileSync(join(svg, `${picture.id}.svg`), picture.svg);
  console.error(`${pictures.length} pictures in ${svg}`);
}
if (output === undefined) process.stdout.write(text);
else writeFileSync(output, text);
if (difference.vanished.length > 0) {
  for (const { id, file } of difference.vanished) console.error(`${file}:1:1  error  Unexpected end of the id "${id}", expected it to keep its address  vanished-id\n  hint: name it in the "was" of the entry that has another id now, or list it in content/removed.yaml`);
  process.exitCode = 1;
}
