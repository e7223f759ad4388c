/** What prose names: the entries that it links to or shows, and the sources that it cites. Whether they exist is not asked. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceId } from '../id.ts';
import { splitCitations } from '../prose/citation.ts';
import { valuesOf } from '../prose/components/component.ts';
import { componentOf } from '../prose/components/index.ts';
import { parseProseLink } from '../prose/link.ts';
import { remembered } from '../remember.ts';

export interface Mentions {
  readonly entries: ReadonlySet<string>;
  readonly sources: ReadonlySet<SourceId>;
}

/** The mentions of one file, whose links start from its path; none where its Markdown is broken. */
export const mentionsIn = remembered(({ path, body }: { readonly path: string; readonly body: Root | undefined }): Mentions => {
  const entries = new Set<string>();
  const sources = new Set<SourceId>();
  if (body === undefined) return { entries, sources };
  visit(body, (node) => {
    if (node.type === 'link') {
      const link = parseProseLink(path, node.url);
      if (link !== undefined) entries.add(link.id);
    } else if (node.type === 'text') {
      for (const piece of splitCitations(node.value)) if (typeof piece !== 'string') for (const { source } of piece) sources.add(source);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const [name, value = ''] of Object.entries(valuesOf(node))) {
        const names = componentOf(node.name)?.attributes[name]?.names;
        if (names === 'source') sources.add(value as SourceId);
        // The dispute of another page is named as `<id>#<dispute>`.
        else if (names === 'dispute' ? value.includes('#') : names !== undefined) entries.add(value.split('#')[0]!);
      }
    }
  });
  return { entries, sources };
});
