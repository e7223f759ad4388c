import { expect, test } from 'vitest';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import { redirectsFile, redirectsOf } from './redirects.ts';

const files = [
  { path: 'content/topics/ceasefire.mdx', text: '---\nname: { en: Ceasefire, ar: وقف إطلاق النار }\nsummary: { en: Ceasefires., ar: وقف. }\nwas: [truce, armistice]\n---\n' },
  { path: 'content/topics/peace.mdx', text: '---\nname: { en: Peace, ar: السلام }\nsummary: { en: Peace., ar: سلام. }\n---\n' },
];

test('each former address of an entry leads to it, in both languages, as Markdown and as data, and below the base path', () => {
  const { base, diagnostics } = buildKnowledgeBase(files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(redirectsFile(redirectsOf(base!, '/masar/'))).toBe(`/masar/topics/truce/ /masar/topics/ceasefire/ 301
/masar/topics/truce.md /masar/topics/ceasefire.md 301
/masar/ar/topics/truce/ /masar/ar/topics/ceasefire/ 301
/masar/ar/topics/truce.md /masar/ar/topics/ceasefire.md 301
/masar/topics/truce.json /masar/topics/ceasefire.json 301
/masar/topics/truce.ttl /masar/topics/ceasefire.ttl 301
/masar/topics/truce.jsonld /masar/topics/ceasefire.jsonld 301
/masar/topics/armistice/ /masar/topics/ceasefire/ 301
/masar/topics/armistice.md /masar/topics/ceasefire.md 301
/masar/ar/topics/armistice/ /masar/ar/topics/ceasefire/ 301
/masar/ar/topics/armistice.md /masar/ar/topics/ceasefire.md 301
/masar/topics/armistice.json /masar/topics/ceasefire.json 301
/masar/topics/armistice.ttl /masar/topics/ceasefire.ttl 301
/masar/topics/armistice.jsonld /masar/topics/ceasefire.jsonld 301
`);
});
