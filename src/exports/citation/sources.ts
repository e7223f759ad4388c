/** The sources of the record as works to cite. */

import { type KnowledgeBase, listOf } from '../../knowledge/base.ts';
import type { CitedWork } from './cited-work.ts';

/** All of them, in the order of the base. What is in Arabic names its publisher in Arabic. */
export function citedSources({ sources, publishers }: KnowledgeBase): CitedWork[] {
  return [...sources.values()].map(({ id, type, title, author, outlet, issued, number, URL, 'read-at': copy, archive, note, language = 'en' }) => ({
    key: id,
    type,
    title,
    authors: listOf(author),
    publisher: publishers.get(outlet)!.name[language === 'ar' ? 'ar' : 'en'],
    issued,
    number,
    address: URL ?? copy,
    archive,
    note: [note, URL !== undefined && copy !== undefined ? `Read at ${copy}` : undefined].filter((part) => part !== undefined).join(' ') || undefined,
    language,
  }));
}
