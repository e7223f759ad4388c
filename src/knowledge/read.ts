/**
 * One content file, from bytes to what it says: frontmatter with the place of each value, and the body as a syntax tree.
 * Takes a path and bytes, gives a value whatever they are; what is wrong stays in it for the rules to report.
 */

import matter from 'gray-matter';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import type { KindWord } from '../words/index.ts';
import { crowded } from './crowded.ts';
import type { Place } from './diagnostic.ts';
import type { EntityId, StoryId } from './id.ts';
import { kindOfFolder } from './kinds/index.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A file as the edge found it. `symlink` marks a link or a device, of which nothing was read. */
export interface RawFile {
  /** Relative to the repository root, with forward slashes: `content/meetings/geneva-ii.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly symlink?: boolean;
}

/** What a path under content/ says about its file, or undefined when no file belongs there. */
export type FileRole =
  | { readonly role: 'entity'; readonly kind: KindWord; readonly id: EntityId }
  | { readonly role: 'story'; readonly id: StoryId }
  | { readonly role: 'translation'; readonly id: EntityId | StoryId }
  | { readonly role: 'sources' }
  | { readonly role: 'publishers' }
  | { readonly role: 'record' }
  | { readonly role: 'corrections' }
  | { readonly role: 'removed' }
  | { readonly role: 'documentation' };

/** The files beside the folders of content/. */
export const rootFiles: ReadonlyMap<string, FileRole> = new Map([
  ['record.yaml', { role: 'record' }],
  ['corrections.yaml', { role: 'corrections' }],
  ['removed.yaml', { role: 'removed' }],
  ['README.md', { role: 'documentation' }],
]);

/** The file of the outlets. */
export const outletsFile = 'content/sources/publishers.yaml';

/** The folder of the guided stories. */
export const storyFolder = 'stories';

/** The role of a path; the id it gives is not checked. */
export function roleOf(path: string): FileRole | undefined {
  const [root, folder, name, ...rest] = path.split('/');
  if (root !== 'content' || folder === undefined || rest.length > 0) return undefined;
  if (name === undefined) return rootFiles.get(folder);
  if (folder === 'sources') {
    if (name === 'publishers.yaml') return { role: 'publishers' };
    return /^([0-9]{4}|undated)\.yaml$/.test(name) ? { role: 'sources' } : undefined;
  }
  const kind = kindOfFolder(folder);
  const parts = /^(.+?)(\.ar)?\.mdx$/.exec(name);
  if (parts === null || (kind === undefined && folder !== storyFolder)) return undefined;
  if (parts[2] !== undefined) return { role: 'translation', id: parts[1] as EntityId | StoryId };
  return kind === undefined ? { role: 'story', id: parts[1] as StoryId } : { role: 'entity', kind, id: parts[1] as EntityId };
}

/** How a file's frontmatter begins and ends. */
export type FrontmatterState = 'yaml' | 'missing' | 'unclosed' | 'other-language';

export interface ReadFile {
  readonly path: string;
  /** Line ends are `\n`, a byte order mark is gone. */
  readonly text: string;
  readonly frontmatter: FrontmatterState;
  readonly yaml: YamlText | undefined;
  /** The prose; undefined when its Markdown is broken. Positions are those of the file. */
  readonly body: Root | undefined;
  readonly bodyFault: { readonly place: Place; readonly reason: string } | undefined;
}

/** Bytes as text, or undefined when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

const markdown = remark().use(remarkMdx).freeze();

/** The brace that was opened before a point and is not closed there; the parser names the point at which it gave up. */
function openBrace(lines: readonly string[], line: number, column: number): Place | undefined {
  const before = [...lines.slice(0, line - 1), lines[line - 1]!.slice(0, column - 1)].join('\n');
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === '}') depth++;
    if (before[at] !== '{' || depth-- > 0) continue;
    const above = before.slice(0, at).split('\n');
    return { line: above.length, column: above.at(-1)!.length + 1 };
  }
  return undefined;
}

/** A fault's place, kept inside the text. */
function placeIn(text: string, fault: VFileMessage): Place {
  const lines = text.split('\n');
  // Of an unclosed tag the parser gives the place of what is around it, or none; the tag's own is in its words.
  const [, tagLine, tagColumn] = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(fault.reason) ?? [];
  const line = Math.min(Math.max(Number(tagLine ?? fault.line ?? 1), 1), lines.length);
  const column = Math.min(Math.max(Number(tagColumn ?? fault.column ?? 1), 1), lines[line - 1]!.length + 1);
  return (fault.reason.includes('closing brace') ? openBrace(lines, line, column) : undefined) ?? { line, column };
}

/** How deep lists and tags may stand in each other; what walks the tree goes down by calling itself. */
const deepest = 50;

/** The first place that is nested too deeply. */
function tooDeep(root: Root): Place | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return { line: level[0]!.position!.start.line, column: level[0]!.position!.start.column };
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Parses prose as MDX without running any of it. */
function readBody(text: string): Pick<ReadFile, 'body' | 'bodyFault'> {
  const bodyFault = crowded(text);
  if (bodyFault !== undefined) return { body: undefined, bodyFault };
  try {
    const body = markdown.parse(text);
    const place = tooDeep(body);
    return place === undefined ? { body, bodyFault: undefined } : { body: undefined, bodyFault: { place, reason: `nested more than ${deepest} deep` } };
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault;
    return { body: undefined, bodyFault: { place: placeIn(text, fault), reason: fault.reason } };
  }
}

/** gray-matter with the one engine that is allowed; its own would run code for `---js`. It calls no engine for a comment alone. */
function splitFrontmatter(text: string): YamlText {
  let yaml = readYaml('');
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (source: string) => {
          yaml = readYaml(source);
          return {};
        },
        stringify: () => '',
      },
    },
  });
  return yaml;
}

/** Reads a whole .mdx file. The text is that of {@link decode}. */
export function readMdx(path: string, text: string): ReadFile {
  const none = { path, text, yaml: undefined };
  if (!/^---/.test(text)) return { ...none, frontmatter: 'missing', ...readBody(text) };
  const unread = { ...none, body: undefined, bodyFault: undefined };
  if (!/^---[ \t]*\n/.test(text)) return { ...unread, frontmatter: /^----/.test(text) ? 'missing' : 'other-language' };
  const close = /\n---(.*)(\n|$)/.exec(text.slice(3));
  if (close === null || close[1]!.trim() !== '') return { ...unread, frontmatter: 'unclosed' };
  const end = 3 + close.index + close[0].length;
  const blank = text.slice(0, end).replaceAll(/[^\n]/g, ' ');
  return { path, text, frontmatter: 'yaml', yaml: splitFrontmatter(text.slice(0, end)), ...readBody(blank + text.slice(end)) };
}
