/** What changes in prose: words added and removed, section by section. */

import { diffArrays } from 'diff';
import type { Nodes, Root } from 'mdast';
import type { Locale } from '../knowledge/locale.ts';
import { pairUp } from './pair.ts';

export type Prose = Readonly<Partial<Record<Locale, Root>>>;

/** Words that went and words that came in their place; either may be empty. */
export interface Edit {
  readonly old: string;
  readonly new: string;
}

/** A section whose words differ. */
export interface SectionChange {
  readonly locale: Locale;
  /** Its heading as it is now, or was where it is gone; empty for what stands before the first. */
  readonly section: string;
  /** How many words came and went: runs between white space. */
  readonly added: number;
  readonly removed: number;
  readonly edits: readonly Edit[];
}

interface Section {
  readonly heading: string;
  readonly words: readonly string[];
}

/** A node as text with all that a reader sees of it: where links lead to, and the attributes of components. */
function textOf(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(textOf).join('') : '';
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'link':
      return `[${inner}](${node.url})`;
    case 'break':
      return '\n';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return `<${node.name}${node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}="${attribute.value}"` : '')).join('')}>${inner}${inner === '' ? '' : `</${node.name}>`}${node.type === 'mdxJsxFlowElement' ? '\n' : ''}`;
    case 'paragraph':
    case 'heading':
    case 'listItem':
      return `${inner}\n`;
    default:
      return inner;
  }
}

/** The sections of a text in their order; the heading is part of what each says. */
function sectionsOf(root: Root | undefined): Section[] {
  const sections: { heading: string; text: string }[] = [{ heading: '', text: '' }];
  for (const node of root?.children ?? []) {
    if (node.type === 'heading') sections.push({ heading: textOf(node).trim(), text: '' });
    sections.at(-1)!.text += textOf(node);
  }
  return sections.map(({ heading, text }) => ({ heading, words: text.split(/\s+/u).filter((word) => word !== '') }));
}

function compareWords(before: readonly string[], after: readonly string[]): Edit[] {
  const edits: { old: string; new: string }[] = [];
  let open = false;
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = false;
      continue;
    }
    if (!open) edits.push({ old: '', new: '' });
    open = true;
    edits.at(-1)![added ? 'new' : 'old'] = value.join(' ');
  }
  return edits;
}

const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + (text === '' ? 0 : text.split(' ').length), 0);

/** The sections that differ, English first. A section whose heading alone is new is compared with the one in its place. */
export function compareProse(before: Prose, after: Prose): SectionChange[] {
  return (['en', 'ar'] as const).flatMap((locale) => {
    if (before[locale] === after[locale]) return [];
    return pairUp(sectionsOf(before[locale]), sectionsOf(after[locale]), ({ heading }) => heading, () => '').flatMap(([old, now]) => {
      const edits = compareWords(old?.words ?? [], now?.words ?? []);
      return edits.length === 0 ? [] : [{ locale, section: (now ?? old)!.heading, added: count(edits.map((edit) => edit.new)), removed: count(edits.map((edit) => edit.old)), edits }];
    });
  });
}
