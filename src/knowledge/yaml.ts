/**
 * YAML of frontmatter and bibliography files, with the place of every key and value.
 * Only plain data is read: anchors, aliases, tags and duplicate keys are problems, not values.
 */

import { type Document, isAlias, isMap, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Place } from './diagnostic.ts';
import { show } from './text.ts';

/** Where a value stands inside a YAML document: keys and list positions from the top. */
export type Path = readonly PropertyKey[];

export interface YamlProblem {
  readonly place: Place;
  readonly message: string;
}

export interface YamlText {
  /** The plain value, or undefined when there are problems. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  at(path: Path): Place;
  /** The place of the key at the end of a path. */
  atKey(path: Path): Place;
}

/** How deep lists and maps may stand in each other: the parser goes down by calling itself. */
const deepest = 50;

/** The place of a bracket, or of the signs of lists on one line, that goes deeper. A line that begins with a letter or a digit begins anew. */
function tooDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]|^\w|(?:[-?] +){50}/gm)) {
    if (sign.length > 1) return index;
    open = /[[{]/.test(sign) ? open + 1 : /\w/.test(sign) ? 0 : Math.max(0, open - 1);
    if (open > deepest) return index;
  }
  return undefined;
}

/** The form of a value that is not plain data, or undefined. */
function forbidden(node: Node): string | undefined {
  if ('anchor' in node && node.anchor) return `anchor ${show(`&${node.anchor}`)}`;
  if (node.tag !== undefined) return `tag ${show(node.tag)}`;
  return undefined;
}

/** The range of a node with the tag before it, which the parser leaves out. */
function withTag(text: string, range: readonly number[] | null | undefined): readonly number[] | null | undefined {
  if (!range) return range;
  const start = Math.max(0, range[0]! - 100);
  const tag = /(?<!\S)!\S*\s*$/u.exec(text.slice(start, range[0]));
  return tag === null ? range : [start + tag.index, range[1]!];
}

/** Unresolved tags are left to the visit, which refuses every tag. */
function findProblems(document: Document, text: string, place: (range: readonly number[] | null | undefined) => Place): YamlProblem[] {
  const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const faults = [...document.errors, ...warnings].map((fault): [string, YamlProblem] => {
    const message = `Unexpected YAML (${fault.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '')}), expected plain keys and values`;
    return [`${fault.pos} ${message}`, { place: place(fault.pos), message }];
  });
  const problems = [...new Map(faults).values()];
  visit(document, {
    Alias: (_, node) => void problems.push({ place: place(node.range), message: `Unexpected alias ${show(`*${node.source}`)}, expected the value itself` }),
    Node: (_, node) => {
      const form = forbidden(node);
      if (form !== undefined) problems.push({ place: place(withTag(text, node.range)), message: `Unexpected ${form}, expected plain keys and values` });
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === 'string' && pair.key.value !== '__proto__') return;
      const key = pair.key as Node | null;
      const found = isScalar(key) ? show(String(key.value)) : isAlias(key) ? show(`*${key.source}`) : 'that is a list or has keys itself';
      problems.push({ place: place(key?.range), message: `Unexpected key ${found}, expected a word` });
    },
  });
  return problems;
}

/** What is known of a text that was not parsed. */
function unread(problem: YamlProblem): YamlText {
  return { value: undefined, problems: [problem], at: () => problem.place, atKey: () => problem.place };
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === path.at(-1));
}

/**
 * Reads one YAML document whose text begins at the start of a file, or at `firstLine` of it when something stands before.
 * Never throws, whatever the text.
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  // The parser's own count misses the lines of a scalar that it refuses.
  const lines = new LineCounter();
  lines.lineStarts = [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
  const point = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const deep = tooDeep(text);
  if (deep !== undefined) return unread({ place: point(deep), message: `Unexpected nesting of more than ${deepest}, expected plain keys and values` });
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, stringKeys: false, uniqueKeys: true, prettyErrors: false });
  const place = (range: readonly number[] | null | undefined): Place => {
    if (!range) return point(0);
    const start = point(range[0]!);
    const end = point(Math.max(range[0]!, range[1]!));
    return { ...start, endLine: end.line, endColumn: end.column };
  };
  const at = (path: Path): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return place(node.range);
      const key = pairAt(document, path.slice(0, length))?.key as Node | undefined;
      if (key?.range) return place(key.range);
    }
    return place(document.contents?.range);
  };
  const problems = findProblems(document, text, place);
  return {
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    at,
    atKey: (path) => {
      const key = pairAt(document, path)?.key as Node | undefined;
      return key?.range ? place(key.range) : at(path);
    },
  };
}
