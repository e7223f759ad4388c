/** `npm run layout`: makes src/graph/positions.json, where the nodes of the graph stand, again from what stands and the content; with `--anew` from the content alone. Exit code 1 on errors in the content, 2 on a wrong call. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { graphOf } from '../src/graph/elements.ts';
import { type LayoutFile, makeLayout, readLayout, writeLayout } from '../src/graph/layout.ts';
import type { Position } from '../src/graph/positions.ts';
import { checkContent, ContentError } from '../src/site/load.ts';

const usage = 'usage: npm run layout [-- --anew]';

function options() {
  try {
    return parseArgs({ options: { anew: { type: 'boolean', default: false } } }).values;
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const { anew } = options();
const root = join(import.meta.dirname, '..');
const path = join(root, 'src/graph/positions.json');
const { base, diagnostics } = checkContent(root);
if (base === undefined) {
  console.error(new ContentError(diagnostics).message);
  process.exit(1);
}

const before = existsSync(path) ? readLayout(JSON.parse(readFileSync(path, 'utf8')) as LayoutFile) : undefined;
const after = makeLayout(graphOf(base), anew ? undefined : before);
writeFileSync(path, writeLayout(after));

/** How far the nodes of a map moved that stood before, in words. */
function moves(old: ReadonlyMap<string, Position>, now: ReadonlyMap<string, Position>): string {
  const ways = [...old].flatMap(([id, from]) => {
    const to = now.get(id);
    return to === undefined || (to.x === from.x && to.y === from.y) ? [] : [Math.hypot(to.x - from.x, to.y - from.y)];
  });
  return ways.length === 0 ? 'none moved' : `${ways.length} moved, the farthest by ${Math.round(Math.max(...ways))} px`;
}

const known = before?.byDate.positions ?? new Map<string, Position>();
const { byDate, free } = after;
const placed = [...byDate.positions.keys()].filter((id) => !known.has(id)).length;
const gone = [...known.keys()].filter((id) => !byDate.positions.has(id as never)).length;
console.log(`${byDate.positions.size} nodes: ${placed} placed anew, ${gone} gone.`);
console.log(`By date (${byDate.width} x ${byDate.height}): ${moves(known, byDate.positions)}.`);
console.log(`Free (${free.width} x ${free.height}): ${moves(before?.free.positions ?? new Map(), free.positions)}.`);
