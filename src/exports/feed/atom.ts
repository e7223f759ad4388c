/** A feed as Atom 1.0 (https://www.rfc-editor.org/rfc/rfc4287). */

import { declaration, element, escapeXml } from '../xml.ts';
import { type Feed, type FeedEntry, momentOf } from './feed.ts';

const text = (name: string, content: string) => element(name, { type: 'text' }, escapeXml(content));
const link = (rel: string, href: string, type: string) => element('link', { rel, type, href });

function entryElement({ href, title, text: summary, day }: FeedEntry): string {
  return element('entry', {}, `\n${[element('id', {}, escapeXml(href)), text('title', title), link('alternate', href, 'text/html'), element('published', {}, momentOf(day)), element('updated', {}, momentOf(day)), text('summary', summary)].join('\n')}\n`);
}

/** The whole file. */
export function atom({ title, description, language, home, self, author, day, entries }: Feed): string {
  const head = [element('id', {}, escapeXml(self)), text('title', title), text('subtitle', description), link('self', self, 'application/atom+xml'), link('alternate', home, 'text/html'), element('updated', {}, momentOf(day)), element('author', {}, element('name', {}, escapeXml(author)))];
  return `${declaration}${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, `\n${[...head, ...entries.map(entryElement)].join('\n')}\n`)}\n`;
}
