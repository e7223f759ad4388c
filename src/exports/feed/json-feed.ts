/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */

import { type Feed, momentOf } from './feed.ts';

/** The whole file. */
export function jsonFeed({ title, description, language, home, self, author, entries }: Feed): string {
  const items = entries.map(({ href, title: name, text, day }) => ({ id: href, url: href, title: name, content_text: text, date_published: momentOf(day) }));
  return `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, home_page_url: home, feed_url: self, description, language, authors: [{ name: author }], items }, null, 1)}\n`;
}
