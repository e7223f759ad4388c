import { expect, test } from 'vitest';
import { buildKnowledgeBase } from '../../knowledge/index.ts';
import type { SourceId } from '../../knowledge/id.ts';
import { sourceView } from './sources.ts';

const texts = {
  'content/actors/russia.mdx': '---\nname: { en: Russia, ar: روسيا }\nsubkind: state\nsummary: { en: A state., ar: دولة. }\ncite: [lost, kept, copied]\n---\n',
  'content/sources/2016.yaml': 'lost: { type: article, title: T, outlet: o, URL: https://a.example/lost }\nkept: { type: article, title: T, outlet: o, read-at: https://a.example/kept }\ncopied: { type: article, title: T, outlet: o, URL: https://a.example/lost, archive: https://archive.example/ }\n',
  'content/sources/publishers.yaml': 'o: { name: { en: O, ar: و }, ownership: private }\n',
};
const base = buildKnowledgeBase(Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))).base!;
const archived = 'https://web.archive.org/web/20160714000000/https://a.example/';
const ledger = { links: { 'https://a.example/lost': { status: 'gone', archived }, 'https://a.example/kept': { status: 'ok', archived } } } as const;

test.each([
  ['lost', archived],
  ['kept', undefined],
  ['copied', 'https://archive.example/'],
])('the archived copy of the source "%s" is %s', (id, expected) => {
  const source = base.sources.get(id as SourceId)!;
  expect(sourceView(source, base.publishers.get(source.outlet)!, 'en', ledger).archive).toBe(expected);
});
