import { expect, test } from 'vitest';
import { formatText } from './diagnostic.ts';
import { buildKnowledgeBase } from './index.ts';

const entry = '---\nname: { en: Ceasefire, ar: وقف إطلاق النار }\nsummary: { en: No fire., ar: لا نار. }\n---\n';

function build(files: Readonly<Record<string, string>>) {
  const all = { 'content/topics/ceasefire.mdx': entry, ...files };
  return buildKnowledgeBase(Object.entries(all).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}

test('keeps the day to which the record reaches', () => {
  expect(build({ 'content/record.yaml': '# To this day.\nreaches: 2026-03-10\n' }).base!.reaches).toBe('2026-03-10');
});

test('says nothing of what the record reaches and what was corrected where no file does', () => {
  expect(build({}).base).toMatchObject({ reaches: undefined, corrections: [], removed: [] });
});

test.each(['', '# to be filled in\n', 'reaches:\n'])('refuses %j as the file of the record, rather than say nothing', (text) => {
  const { base, diagnostics } = build({ 'content/record.yaml': text });
  expect(base).toBeUndefined();
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['wrong-value', 1]]);
});

test('keeps corrections newest first, those of one day in the order of the file', () => {
  const list = ['2026-03-11', '2026-03-12', '2026-04-01', '2026-03-12'].map((date, index) => `- { date: ${date}, page: ceasefire, kind: withdrawn, old: { en: a, ar: ب }, why: { en: "${index}", ar: ج } }\n`);
  expect(build({ 'content/corrections.yaml': list.join('') }).base!.corrections.map(({ date, why }) => `${date} ${why.en}`)).toEqual(['2026-04-01 2', '2026-03-12 1', '2026-03-12 3', '2026-03-11 0']);
});

test('has no corrections in an empty list, and refuses what is no list', () => {
  expect(build({ 'content/corrections.yaml': '# None yet.\n[]\n' }).base!.corrections).toEqual([]);
  expect(formatText(build({ 'content/corrections.yaml': 'ceasefire: { kind: withdrawn }\n' }).diagnostics)).toBe(
    'content/corrections.yaml:1:1  error  Unexpected keys with values, expected a list  wrong-value\n  hint: see the data model for what this field holds\n',
  );
});

test('does not take an entry that only a correction names for one to which something leads', () => {
  const strike = '---\nname: { en: Strike, ar: ضربة }\nsubkind: attack\ndate: 2016-07-16\nsummary: { en: An attack., ar: هجوم. }\n---\n';
  const correction = '- { date: 2026-03-12, page: strike, kind: withdrawn, old: { en: a, ar: ب }, why: { en: c, ar: د } }\n';
  expect(build({ 'content/events/strike.mdx': strike, 'content/corrections.yaml': correction }).diagnostics.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['unlinked-entity content/events/strike.mdx']);
});

const story = (title: string, steps: string, body: string) => `---\ntitle: { en: ${title}, ar: قصة }\nsummary: { en: What happened., ar: ما حدث. }\nsteps: ${steps}\n---\n\n${body}\n`;

test('keeps stories by id, with their steps as written and their prose in each language, and makes nothing of the graph of them', () => {
  const { base } = build({
    'content/stories/second.mdx': story('Second', '[{ focus: [ceasefire] }]', '## One\n\nText.'),
    'content/stories/first.mdx': story('First', '[{ focus: [ceasefire], depth: 2, from: 2016-07-14, until: 2016-07-16, relations: [concerns], attendance: [declined], layout: rings }]', '## One\n\nText.'),
    'content/stories/first.ar.mdx': '## واحد\n\nنص.\n',
  });
  expect([...base!.stories.values()].map(({ id, file, fields: { title, steps }, prose }) => ({ id, file, title: title.en, steps, prose: Object.keys(prose) }))).toEqual([
    { id: 'first', file: 'content/stories/first.mdx', title: 'First', steps: [{ focus: ['ceasefire'], depth: 2, from: '2016-07-14', until: '2016-07-16', relations: ['concerns'], attendance: ['declined'], layout: 'rings' }], prose: ['en', 'ar'] },
    { id: 'second', file: 'content/stories/second.mdx', title: 'Second', steps: [{ focus: ['ceasefire'] }], prose: ['en'] },
  ]);
  expect([base!.entities.size, base!.claims.length]).toEqual([1, 0]);
});

test('does not ask a story with broken facts for its sections', () => {
  const { diagnostics } = build({ 'content/stories/first.mdx': story('First', '[]', '## One\n\nText.') });
  expect(formatText(diagnostics)).toBe('content/stories/first.mdx:4:8  error  Unexpected list of 0, expected at least 1  wrong-value\n  hint: see the data model for what this field holds\n');
});
