import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import type { EntityId } from '../knowledge/id.ts';
import { correctionLinks, correctionsOf, correctionsOfPage, fieldsOf } from './corrections.ts';

const texts = {
  'content/actors/russia.mdx': '---\nname: { en: Russia, ar: روسيا }\nsubkind: state\nsummary: { en: A state., ar: دولة. }\n---\n',
  'content/meetings/moscow-talks.mdx': '---\nname: { en: Moscow talks, ar: محادثات موسكو }\nsubkind: bilateral\ndate: 2016-07-14\nsummary: { en: Talks., ar: محادثات. }\nlinks:\n  host: [{ to: russia, cite: a }]\n---\n',
  'content/sources/2016.yaml': 'a: { type: article, title: T, outlet: o }\n',
  'content/sources/publishers.yaml': 'o: { name: { en: O, ar: و }, ownership: private }\n',
  'content/corrections.yaml': `
- { date: 2026-03-12, page: moscow-talks, claim: c-host-russia, kind: corrected, old: { en: a, ar: ب }, new: { en: c, ar: د }, why: { en: e, ar: و } }
- { date: 2026-03-12, page: moscow-talks, claim: c-host-france, kind: withdrawn, old: { en: a, ar: ب }, why: { en: e, ar: و } }
- { date: 2026-04-01, page: russia, kind: withdrawn, old: { en: a, ar: ب }, why: { en: e, ar: و } }
`,
};
const base = buildKnowledgeBase(Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))).base!;

test('each correction has an address of its own, and a title in the language of the page', () => {
  expect(correctionsOf(base, 'en').map(({ href, title }) => [href, title])).toEqual([
    ['/corrections/#russia-2026-04-01', 'Withdrawn on 1 April 2026'],
    ['/corrections/#moscow-talks-2026-03-12', 'Corrected on 12 March 2026'],
    ['/corrections/#moscow-talks-2026-03-12-2', 'Withdrawn on 12 March 2026'],
  ]);
  expect(correctionsOf(base, 'ar')[1]).toMatchObject({ href: '/ar/corrections/#moscow-talks-2026-03-12', title: 'صُوِّب في 12 آذار/مارس 2026' });
});

test('a correction leads to its claim as long as the page has it', () => {
  expect(correctionsOf(base, 'en').map(({ claim }) => claim?.id)).toEqual([undefined, 'moscow-talks:c-host-russia', undefined]);
});

test('a page has its own corrections, with the same addresses', () => {
  expect(correctionsOfPage(base, 'moscow-talks' as EntityId, 'en').map(({ fragment }) => fragment)).toEqual(['moscow-talks-2026-03-12', 'moscow-talks-2026-03-12-2']);
  expect(correctionsOfPage(base, 'nothing' as EntityId, 'en')).toEqual([]);
});

test('an issue and a mail begin with the name of what is to be corrected, and say where it stands', () => {
  const page = 'https://masar.example/meetings/moscow-talks/';
  const fields = fieldsOf(base.entities.get('moscow-talks' as EntityId)!);
  expect(fields).toEqual(['name', 'subkind', 'date', 'summary', 'host']);
  expect(correctionLinks({ name: 'Moscow talks', page, version: '0123456789ab', fields }, 'en')).toEqual([
    { text: 'Suggest a correction', href: 'https://github.com/masar-project/masar/issues/new?title=Correction%3A%20Moscow%20talks&template=correct.yml&page=https%3A%2F%2Fmasar.example%2Fmeetings%2Fmoscow-talks%2F&field=name%2C%20subkind%2C%20date%2C%20summary%2C%20host&version=0123456789ab' },
    { text: 'Suggest a correction by mail', href: 'mailto:corrections@masar.example?subject=Correction%3A%20Moscow%20talks&body=https%3A%2F%2Fmasar.example%2Fmeetings%2Fmoscow-talks%2F%0A0123456789ab%0A%0A' },
  ]);
});

test('the link of a page fills in fields that the form of the repository has', () => {
  const form = parse(readFileSync(join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/correct.yml'), 'utf8')) as { body: { id?: string }[] };
  const [issue] = correctionLinks({ name: 'A', page: 'https://masar.example/', version: '0123456789ab', fields: ['date'] }, 'en');
  const { title, template, ...filled } = Object.fromEntries(new URL(issue!.href).searchParams);
  expect([title, template]).toEqual(['Correction: A', 'correct.yml']);
  expect(Object.keys(filled)).toEqual(['page', 'field', 'version']);
  expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(filled)));
});
