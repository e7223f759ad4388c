/** New entries and sources: what is written passes the check, and what would not is refused before anything is written. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatText } from '../knowledge/diagnostic.ts';
import { buildKnowledgeBase } from '../knowledge/index.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import type { KindWord } from '../words/index.ts';
import { toFill } from './entry.ts';
import { CallError } from './flags.ts';
import { entryFields, relationFields, sourceFields } from './form.ts';
import { type Content, diagnosticsOf, makeEntry, makeSource, refuseId, takenIds } from './make.ts';

const shared = join(import.meta.dirname, '../knowledge/fixtures/shared');
const encode = (text: string) => new TextEncoder().encode(text);

/** The small content of the fixtures, with more addresses. */
function contentWith(more: Readonly<Record<string, string>> = {}): Content {
  const texts = new Map(readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(mdx|yaml)$/.test(path)).map((path) => [path, readFileSync(join(shared, path), 'utf8')]));
  for (const [path, text] of Object.entries(more)) texts.set(path, text);
  const files = [...texts].map(([path, text]) => ({ path, bytes: encode(text) }));
  return { files, base: buildKnowledgeBase(files).base! };
}

const content = contentWith({
  'content/sources/2016.yaml': [
    '# By year of publication.\n',
    'reuters-2016-07-16: { type: article-newspaper, title: Talks, outlet: reuters, issued: 2016-07-16, URL: https://www.reuters.com/a, read-at: https://copies.example/a }\n',
    'un-press-2016-07-16: { type: webpage, title: Briefing, outlet: un-press, issued: 2016-07-16, URL: https://press.un.org/a }\n',
    'un-press-2016-07-17: { type: webpage, title: Briefing, outlet: un-press, issued: 2016-07-17, URL: https://www.reuters.com/video }\n',
  ].join(''),
});
const flags = (given: Readonly<Record<string, string | readonly string[]>>) => new Map(Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]));

const common = { 'name.en': 'A new one: first', 'name.ar': 'جديد', 'summary.en': 'It is new.', 'summary.ar': 'هو جديد.', cite: 'reuters-2016-07-16' };

/** What a kind needs besides, and one link. */
const needed: Readonly<Record<KindWord, Readonly<Record<string, string | readonly string[]>>>> = {
  actor: { subkind: 'person', born: '1950', 'member-of': 'russia, role: { en: adviser to all, ar: مستشار للجميع }, from: 2015, cite: reuters-2016-07-16' },
  resolution: { subkind: 'unsc-resolution', symbol: 'S/RES/1 (2016)', date: '2016-07-20', vote: '{ tally: { for: 15, against: 0, abstain: 0, absent: 0 }, for: [russia], cite: un-press-2016-07-16 }', recalls: 'unscr-2254#p4, cite: un-press-2016-07-16' },
  meeting: { subkind: 'bilateral', date: '2016-07-20', participant: ['john-kerry, role: foreign-minister, cite: reuters-2016-07-16', 'russia, attendance: invited, cite: [reuters-2016-07-16, un-press-2016-07-16]'] },
  agreement: { subkind: 'ceasefire', date: '2016-07-20', 'in-force': '2016-07-21/..', provisions: '[{ id: p1, topic: ceasefire, text: { en: No fire., ar: لا نار. }, cite: reuters-2016-07-16 }]', signatory: 'russia, cite: reuters-2016-07-16' },
  statement: { subkind: 'speech', date: '2016-07-20', 'words.text': '“Enough: stop”', 'words.language': 'en', 'said-by': 'john-kerry, cite: reuters-2016-07-16', 'alleges-violation-of': 'unscr-2254, claimed-by: russia, cite: un-press-2016-07-16' },
  event: { subkind: 'siege', date: '2016-07~', involves: 'russia, cite: reuters-2016-07-16' },
  place: { subkind: 'city', country: 'SY', lat: '33.51', lon: '36.29', 'part-of': 'moscow-talks, editorial: true' },
  topic: { 'part-of': 'moscow-talks, editorial: true' },
  track: { subkind: 'talks', active: '2016/2017', host: 'russia, cite: reuters-2016-07-16' },
};

test.each(kindNames)('what is made of a whole %s passes the check', (kind) => {
  const made = makeEntry(content, kind, 'new-one', flags({ ...common, aliases: ['Other', 'Another'], ...needed[kind] }));
  expect(formatText(diagnosticsOf(content, made))).toBe('');
  expect([...made.values()].join('')).not.toContain(toFill);
});

test.each(kindNames)('what is left to be filled in of a %s is said where it belongs, and is all that the check finds', (kind) => {
  const made = makeEntry(content, kind, 'new-one', flags({ 'name.en': 'New' }));
  const [[path, text]] = [...made] as [[string, string]];
  expect(formatText(diagnosticsOf(content, made).filter(({ severity }) => severity === 'error'))).toBe('');
  const lines = text.split('\n').flatMap((line, index) => (line.includes(`# ${toFill}`) ? [index + 1] : []));
  const errors = buildKnowledgeBase([...content.files, { path, bytes: encode(text) }]).diagnostics.filter(({ severity }) => severity === 'error');
  expect([...new Set(errors.map(({ file, line }) => `${file}:${line}`))]).toEqual(lines.map((line) => `${path}:${line}`));
  expect(lines).toHaveLength(entryFields(kind).filter(({ required }) => required).length - 1);
});

test('an entry is written as the record writes it, with what else it may have', () => {
  const made = makeEntry(content, 'topic', 'aid', flags({ ...common, cite: ['reuters-2016-07-16', 'un-press-2016-07-16'], concerns: [] as string[] }));
  expect(made.get('content/topics/aid.mdx')).toBe(
    [
      '---', 'name:', '  en: "A new one: first"', '  ar: جديد', 'summary:', '  en: It is new.', '  ar: هو جديد.', 'cite: [ reuters-2016-07-16, un-press-2016-07-16 ]',
      '# What else a topic may have; delete these lines when you have done:', '# short: A shorter name for drawings and tables.', '# aliases: Other names and spellings that people search by, in any script.',
      '# identifiers: Numbers in Wikidata, PA-X and the UN Digital Library.', '# disputed: Matters on which sources differ, side by side.', '# was: Ids that this entity had before; their addresses lead here.', '# recorded: The day on which the entry came into the record; left out where it was there from the start.',
      '# allow: Warnings switched off for this file, each with the reason.', '# links:', '#   part-of: This topic is part of the entry named. It may be: actor, meeting, agreement, event or track.',
      '# A link is written { to: id, cite: source-id }, with for, role and dates where the source says so; editorial: true stands in the place of cite where no source makes the link.',
      '# The prose follows the second line of hyphens. Each sentence ends with what it rests on: [@source-id, para. 3].', '---', '',
    ].join('\n'),
  );
});

test('what would be wrong is told with the place at which it would stand', () => {
  const made = makeEntry(content, 'meeting', 'new-one', flags({ ...common, ...needed.meeting, date: '2016-13-01', participant: ['john-kery, cite: reuters-2016-07-16', 'strike, cite: reuters-2016-07-16'] }));
  expect(formatText(diagnosticsOf(content, made))).toBe('content/meetings/new-one.mdx:6:7  error  Unexpected date "2016-13-01", expected a day that exists  malformed-date\n  hint: write a date such as 2016, 2016-07, 2016-07-15, 2016-07~, 2016-07-14/2016-07-15 or 2015-12-18/..\n');
  const linked = makeEntry(content, 'meeting', 'new-one', flags({ ...common, ...needed.meeting, participant: ['john-kery, cite: reuters-2016-07-16', 'strike'] }));
  expect(diagnosticsOf(content, linked).map(({ rule, line, hint }) => `${rule} ${line} ${hint}`)).toEqual([
    'unknown-id 13 did you mean "john-kerry"? (content/actors/john-kerry.mdx)',
    'uncited-claim 14 write { to: strike, cite: … }, or editorial: true for a grouping made here',
    'wrong-end 14 name the right entry, or use another relation; the data model lists what each may link',
  ]);
});

test('prose and a missing source come with the entry', () => {
  const made = makeEntry(content, 'event', 'new-one', flags({ ...common, ...needed.event, cite: 'reuters-2016-07-18', source: 'https://press.un.org/b?x=1,2, title: "Talks, again", outlet: reuters, type: webpage, issued: 2016-07-18', prose: 'It happened [@reuters-2016-07-18].' }));
  expect(formatText(diagnosticsOf(content, made))).toBe('');
  expect(made.get('content/events/new-one.mdx')).toMatch(/\n---\n\nIt happened \[@reuters-2016-07-18\]\.\n$/);
  const text = new TextDecoder().decode(content.files.find(({ path }) => path === 'content/sources/2016.yaml')!.bytes);
  expect(made.get('content/sources/2016.yaml')).toBe(text.replace('un-press-2016-07-16:', 'reuters-2016-07-18:\n  type: webpage\n  title: Talks, again\n  outlet: reuters\n  issued: 2016-07-18\n  URL: https://press.un.org/b?x=1,2\nun-press-2016-07-16:'));
});

describe('an id', () => {
  const taken = takenIds(contentWith({ 'content/actors/russia.mdx': readFileSync(join(shared, 'content/actors/russia.mdx'), 'utf8').replace('iso: RU', 'iso: RU\nwas: [ussr]'), 'content/removed.yaml': '- { id: hoax, kind: event, name: { en: Hoax, ar: خدعة }, date: 2026-03-12, why: { en: A hoax., ar: خدعة. } }\n' }));
  test.each([
    ['Moscow Talks!', 'Unexpected id "Moscow Talks!", expected a-z, 0-9 and single hyphens, at most 64 letters\n  hint: write moscow-talks; the nearest that there is: content/meetings/moscow-talks.mdx'],
    ['../../etc/passwd', 'Unexpected id "../../etc/passwd", expected a-z, 0-9 and single hyphens, at most 64 letters\n  hint: write etc-passwd'],
    ['لقاء', 'Unexpected id "لقاء", expected a-z, 0-9 and single hyphens, at most 64 letters'],
    ['russia', 'Unexpected id "russia", expected one that nothing has\n  hint: content/actors/russia.mdx has it'],
    ['ussr', 'Unexpected id "ussr", expected one that nothing has\n  hint: content/actors/russia.mdx has it'],
    ['hoax', 'Unexpected id "hoax", expected one that nothing has\n  hint: content/removed.yaml has it'],
    ['geneva-ii', undefined],
  ])('%j is taken or refused with what would do', (id, expected) => {
    expect(refuseId(id, taken)).toBe(expected);
  });
});

describe('a source', () => {
  const fields = { type: 'webpage', title: 'A briefing: again', issued: '2016-07-16' };
  test('takes its outlet from the host, its id from outlet, date and title, and its place by the id', () => {
    const { id, made } = makeSource(content, 'https://press.un.org/b', fields);
    expect([id, [...made.keys()]]).toEqual(['un-press-2016-07-16-a', ['content/sources/2016.yaml']]);
    expect(made.get('content/sources/2016.yaml')).toContain('un-press-2016-07-16-a:\n  type: webpage\n  title: "A briefing: again"\n  outlet: un-press\n  issued: 2016-07-16\n  URL: https://press.un.org/b\nun-press-2016-07-17:');
    expect(formatText(diagnosticsOf(content, made))).toBe('');
  });

  test('without a date goes into undated.yaml, and of a year without a file into a new one', () => {
    const undated = makeSource(content, 'https://press.un.org/c', { type: 'webpage', title: 'The long way home' });
    expect([undated.id, [...undated.made.keys()]]).toEqual(['un-press-the-long-way', ['content/sources/undated.yaml']]);
    expect(makeSource(content, 'https://press.un.org/c', { ...fields, issued: '2013~' }).made.get('content/sources/2013.yaml')).toMatch(/^un-press-2013:\n {2}type: webpage\n/);
  });

  test.each([
    ['https://unheard.example/a', 'Unexpected host unheard.example that no source has, expected --outlet with an id of content/sources/publishers.yaml\n  hint: if the outlet is not there, add a line in the order of the ids: unheard: { name: { en: …, ar: … }, country: …, ownership: … }'],
    ['https://copies.example/b', 'Unexpected host copies.example that no source has, expected --outlet with an id of content/sources/publishers.yaml\n  hint: if the outlet is not there, add a line in the order of the ids: copies: { name: { en: …, ar: … }, country: …, ownership: … }'],
    ['https://www.reuters.com/b', 'Unexpected host reuters.com of several outlets, expected --outlet: reuters or un-press'],
    ['https://press.un.org/a', 'Unexpected address "https://press.un.org/a", expected one that no source has\n  hint: cite un-press-2016-07-16 (content/sources/2016.yaml)'],
    ['javascript:alert(1)', 'Unexpected address "javascript:alert(1)", expected one that begins with https:// or http://'],
  ])('at %s is not guessed', (url, message) => {
    expect(() => makeSource(content, url, fields)).toThrow(new CallError(message));
  });
});

test('no flag has two meanings', () => {
  for (const kind of kindNames) {
    const names = ['root', 'prose', 'source', ...entryFields(kind).map(({ name }) => name), ...relationFields(kind).map(({ name }) => name)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
  expect(sourceFields().map(({ name }) => name)).not.toContain('id');
});
