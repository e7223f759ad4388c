import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import { readContent } from './load.ts';
import { goneFiles } from './gone.ts';

const hostile = '<script>alert("1")</script> ]]> \\u202E & %0a';
const files = [
  ...readContent('src/knowledge/fixtures/shared'),
  ...Object.entries({
    'content/topics/ceasefire.mdx': '---\nname: { en: Ceasefire, ar: وقف إطلاق النار }\nsummary: { en: Ceasefires., ar: وقف. }\nwas: [truce]\n---\n',
    'content/removed.yaml': `- { id: hoax, kind: event, name: { en: '${hostile}', ar: خدعة }, date: 2026-03-12, why: { en: '${hostile}', ar: لم يثبت }, see: strike, cite: reuters-2016-07-16 }\n- { id: rumour, kind: event, name: { en: Rumour, ar: إشاعة }, date: 2026-03-12, why: { en: Not shown, ar: لم تثبت } }\n`,
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
];
const { base } = buildKnowledgeBase([...new Map(files.map((file) => [file.path, file])).values()]);
const made = new Map([...goneFiles(base!, 'abc')].map(([path, text]) => [path, text()]));

test('each former or removed id has a page in both languages, and what was removed a record', () => {
  expect([...made.keys()]).toEqual([
    'topics/truce/index.html', 'ar/topics/truce/index.html', 'events/hoax/index.html', 'ar/events/hoax/index.html', 'events/hoax.json', 'events/rumour/index.html', 'ar/events/rumour/index.html', 'events/rumour.json',
  ]);
});

test('a former address leads to the entry at once, by a link too, and says that the other is the right one', () => {
  const page = made.get('ar/topics/truce/index.html')!;
  expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ar/topics/ceasefire/">');
  expect(page).toContain('<link rel="canonical" href="https://masar.example/ar/topics/ceasefire/">');
  expect(page).toContain('<p>صار لهذا المدخل عنوان آخر. صار في: <a href="/ar/topics/ceasefire/">وقف إطلاق النار</a></p>');
});

test('the address of what was removed says what it was, when it was removed, why, and what to read, and is not to be indexed', () => {
  const page = made.get('events/hoax/index.html')!;
  const text = '&#x3C;script>alert("1")&#x3C;/script> ]]> \\u202E &#x26; %0a';
  expect(page).toContain(`<main><h1>${text}</h1><p>Event, <bdi lang="en" dir="ltr">hoax</bdi></p><p>An entry stood here and has been taken out of the record. Removed on 12 March 2026.</p><p>Why: ${text}</p><p>See instead: <a href="/events/strike/">`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toMatch(/<script|refresh/);
});

test('a record says the same as data', () => {
  expect(JSON.parse(made.get('events/rumour.json')!)).toEqual({ id: 'rumour', kind: 'event', name: { en: 'Rumour', ar: 'إشاعة' }, contentVersion: 'abc', removed: { date: '2026-03-12', why: { en: 'Not shown', ar: 'لم تثبت' } }, sources: {} });
  expect(JSON.parse(made.get('events/hoax.json')!)).toMatchObject({ removed: { see: 'strike' }, sources: { 'reuters-2016-07-16': { outlet: 'reuters', publisher: { name: { en: 'Reuters' } } } } });
});

test.each([...made.keys()].filter((path) => path.endsWith('.html')))('%s is valid HTML', async (path) => {
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', 'doctype-style': 'off' } }).validateString(made.get(path)!);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});
