/**
 * A difference as Markdown for a comment on a pull request. Whatever comes from content stands in code spans alone,
 * where it is no markup, no link, and calls nobody by name (https://github.github.com/gfm/#code-spans).
 */

import { cut } from '../knowledge/text.ts';
import type { Difference } from './difference.ts';
import { type Item, outlineOf, type Section } from './outline.ts';

/** Characters that a comment may have, with some to spare: GitHub takes 65,536. */
const limit = 64_000;
/** Letters of a value that are shown; JSON has all. */
const longest = 300;

/** A line as a code span: between more backticks than it has in a row, with spaces that Markdown takes away again. */
export function codeSpan(text: string): string {
  const clean = cut(text, longest);
  const fence = '`'.repeat(1 + Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length)));
  return clean.trim() === '' ? '` `' : /^[` ]|[` ]$/.test(clean) ? `${fence} ${clean} ${fence}` : `${fence}${clean}${fence}`;
}

/** The first so many items of a list, and how many more there are. */
function list(items: readonly Item[], depth: number, most: number): string {
  const indent = '  '.repeat(depth);
  const lines = items.slice(0, most).map(({ words, inner }) => `${indent}- ${words.map((word) => (typeof word === 'string' ? word : codeSpan(word.quoted))).join('')}\n${list(inner, depth + 1, most)}`);
  return `${lines.join('')}${items.length > most ? `${indent}- and ${items.length - most} more\n` : ''}`;
}

function write({ heading, items, weighty }: Section, most: number): string {
  const body = list(items, 0, most);
  return weighty ? `**${heading}**\n\n${body}` : `<details><summary>${heading}</summary>\n\n${body}\n</details>\n`;
}

/** Writes it; what would be too long has shorter lists. */
export function formatMarkdown(difference: Difference): string {
  const { summary, sections } = outlineOf(difference);
  const whole = (most: number) => [`### What this changes in the record\n\n${summary}\n`, ...sections.map((section) => `\n${write(section, most)}`)].join('');
  const fitting = [Number.POSITIVE_INFINITY, 100, 30, 10, 3].map(whole).find((text) => text.length <= limit);
  return fitting ?? whole(0);
}
