/** What is fuzzed: for each reader the inputs that are made up for it, and what must hold of whatever it makes of one. */

import { fail } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as attendance from '../../attendance/address.ts';
import { facets } from '../../attendance/state.ts';
import * as explorer from '../../explorer/address.ts';
import { layouts, sizes } from '../../explorer/state.ts';
import { parseDate, printDate } from '../../knowledge/date.ts';
import { buildKnowledgeBase } from '../../knowledge/index.ts';
import { kindNames } from '../../knowledge/kinds/index.ts';
import type { RawFile } from '../../knowledge/read.ts';
import { relationNames } from '../../knowledge/relations.ts';
import * as provisions from '../../provisions/selection.ts';
import * as search from '../../search/address.ts';
import { readContent } from '../../site/load.ts';
import * as timeline from '../../timeline/address.ts';
import { attendanceIds } from '../../words/index.ts';
import { framed, nearlyDate, paths, proseFile, query, text } from './arbitraries.ts';

/** A reader with its inputs. `holds` throws where something does not hold. */
export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<unknown>;
  readonly holds: (input: never) => void;
}

const target = <T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void): Target => ({ name, inputs, holds });

/** The lines of a file as an editor shows them, whatever its bytes. */
function linesOf({ bytes }: RawFile): string[] {
  return new TextDecoder().decode(bytes).split(/\r\n?|\n/);
}

/** Builds the base of some files: an error means none, and every diagnostic has a place inside its file. */
export function placesEverything(files: readonly RawFile[]): void {
  const { base, diagnostics } = buildKnowledgeBase(files);
  if ((base === undefined) !== diagnostics.some(({ severity }) => severity === 'error')) fail('A base in spite of an error, or none without');
  for (const diagnostic of diagnostics) {
    const { file, line, column, endLine = line, endColumn = column, rule } = diagnostic;
    const found = files.find(({ path }) => path === file);
    if (rule === 'no-content' && file === 'content' && line === 1 && column === 1) continue;
    const lines = linesOf(found ?? fail(`No file for ${JSON.stringify(diagnostic)}`));
    const inside = line >= 1 && column >= 1 && endLine <= lines.length && column <= lines[line - 1]!.length + 1 && endColumn <= lines[endLine - 1]!.length + 1;
    if (!inside || endLine < line || (endLine === line && endColumn < column)) fail(`Outside of its file: ${JSON.stringify({ diagnostic, text: lines.join('\n') })}`);
  }
}

/** What prose may name, and no more: it is read again with each input. */
const named = readContent('src/knowledge/fixtures/shared').filter(({ path }) => /^content\/sources\/|\/russia\.mdx$/.test(path));

/** What is read is printed, and read again as the same; at most so many things are said back, each cut. */
function comesBack<S>(parse: (query: string) => { readonly state: S; readonly unknown: readonly string[] }, print: (state: S) => string): (query: string) => void {
  return (asked) => {
    const { state, unknown } = parse(asked);
    if (unknown.some((part) => part.length > 60)) fail('More is said back than a reader can use');
    const again = parse(print(state));
    if (!isDeepStrictEqual(again.state, state) || again.unknown.length > 0) fail(`Printed as ${print(state)}, read again as ${JSON.stringify(again)}`);
  };
}

const ids = ['russia', 'john-kerry', 'moscow-talks', 'unscr-2254', 'ceasefire', 'geneva-process'];
const days = { first: 14_975, last: 20_522 };

const graph: explorer.Known = { kinds: kindNames, subkinds: ['bilateral', 'state'], relations: relationNames, tracks: ['geneva-process'], topics: ['ceasefire'], behalf: ['russia'], days, hasNode: (id) => ids.includes(id), hasEdge: (id) => id === 'moscow-talks:c-host-russia' };
const bars: timeline.Known = { kind: kindNames, track: ['geneva-process'], actor: ['russia', 'john-kerry'], topic: ['ceasefire'], days };
const tables: attendance.Known = { facets: Object.fromEntries(facets.map((facet) => [facet, { name: facet, values: ids }])) as unknown as attendance.Known['facets'], columns: new Set(ids) };
const names: search.Known = { kinds: ['actor', 'resolution', 'meeting'], first: 1974, last: 2026 };
const texts: provisions.Known = { texts: ids, topics: ['ceasefire'] };

/** In the order in which a reader meets them. */
export const targets: readonly Target[] = [
  target('read: any bytes', fc.tuple(paths, fc.uint8Array({ maxLength: 200 })), ([path, bytes]) => placesEverything([{ path, bytes }])),
  target('read: signs of YAML and MDX', fc.tuple(paths, fc.oneof(text, framed)), ([path, bytes]) => placesEverything([{ path, bytes }])),
  target('prose', proseFile, (bytes) => placesEverything([...named, { path: 'content/events/strike.mdx', bytes }])),
  target('dates', nearlyDate, (value) => {
    const parsed = parseDate(value);
    if ('date' in parsed ? printDate(parsed.date) !== value : parsed.expected === '') fail(JSON.stringify(parsed));
  }),
  target(
    'the address of the explorer',
    query(['kind', 'subkind', 'relation', 'track', 'topic', 'for', 'attendance', 'claims', 'sources', 'all', 'at', 'from', 'until', 'focus', 'depth', 'path', 'compare', 'met', 'layout', 'size', 'story', 'node', 'edge', 'pair'], [...ids, ...kindNames, ...attendanceIds, ...layouts, ...sizes, 'participant', 'host', 'disputed', 'yes', '2', '3', 'texts', 'meetings', 'a-story.3', 'moscow-talks:c-host-russia', '2016-01-01', '2017-01-01']),
    comesBack((asked) => explorer.parseState(asked, graph), (state) => explorer.printState(state, graph)),
  ),
  target(
    'the address of the timeline',
    query(['kind', 'track', 'actor', 'topic', 'from', 'until', 'day'], [...ids, ...kindNames, '2016-01-01', '2017-01-01']),
    comesBack((asked) => { const { choice, unknown } = timeline.parseChoice(asked, bars); return { state: choice, unknown }; }, timeline.printChoice),
  ),
  target(
    'the address of the provisions',
    query(['texts', 'topic'], ids),
    comesBack((asked) => { const { selection, unknown } = provisions.parseSelection(asked, texts); return { state: selection, unknown }; }, provisions.printSelection),
  ),
  target(
    'the address of attendance and votes',
    query([...facets, 'rows', 'columns', 'tables'], [...ids, 'most', 'name', 'newest', 'one']),
    comesBack((asked) => attendance.parseState(asked, tables), (state) => attendance.printState(state, tables)),
  ),
  target(
    'the address of the search',
    query(['q', 'kind', 'from', 'to', 'page'], ['actor', 'meeting', '2012', '2016', '3', 'القرار ٢٢٥٤', 'besieged']),
    comesBack((asked) => { const { search: state, refused } = search.parseSearch(asked, names); return { state, unknown: refused }; }, (state) => search.printSearch(state, names)),
  ),
];
