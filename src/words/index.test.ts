import { describe, expect, test } from 'vitest';
import { ar, en, fill, plural, roleIds, sentence, words } from './index.ts';

/** Latin words that Arabic texts may hold: names of formats and licences, Masar's own name, the other language, ids. */
const latinAllowed = new Set([
  'Aleph', 'Atom', 'BY', 'BibTeX', 'CC', 'CSL', 'CSV', 'Ctrl', 'Cytoscape', 'EDTF', 'EndNote', 'English', 'Enter', 'Escape', 'FollowTheMoney',
  'GEXF', 'Gephi', 'GraphML', 'HTML', 'ISO', 'JSON', 'JabRef', 'LD', 'LaTeX', 'Lavrov', 'MDX', 'Masar', 'Memgraph', 'Mendeley', 'N', 'Neo',
  'NetworkX', 'OpenSanctions', 'PA', 'Python', 'Quads', 'RDF', 'RIS', 'SHA', 'SHACL', 'SIL', 'SPARQL', 'SVG', 'Turtle', 'UTF', 'WGS', 'X', 'YAML',
  'Zotero', 'biblatex', 'https', 'iCalendar', 'igraph', 'j', 'jq', 'masar', 'nq', 'pandoc', 'x', 'y', 'yEd', 'z',
]);

/** Written in the other language on purpose. */
const inOtherLanguage = ['ui.otherLanguage', 'ui.thisPageInOtherLanguage'];

/** All texts under a value, with the path of each. */
function* texts(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, path === '' ? key : `${path}.${key}`);
  }
}

const arabic = [...texts(ar)];
const english = [...texts(en)];
const withoutHoles = (text: string) => text.replaceAll(/\{\w+\}/g, '');
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]).sort();

/** Paths of the texts in which a pattern occurs outside the holes; an empty list is what we want. */
const where = (list: typeof arabic, pattern: RegExp) => list.filter(([, text]) => pattern.test(withoutHoles(text))).map(([path]) => path);

describe('plural', () => {
  test.each([
    [0, 'لا إفادات'],
    [1, 'إفادة واحدة'],
    [2, 'إفادتان'],
    [3, '3 إفادات'],
    [10, '10 إفادات'],
    [11, '11 إفادة'],
    [99, '99 إفادة'],
    [100, '100 إفادة'],
    [102, '102 إفادة'],
    [103, '103 إفادات'],
    [2941, '2,941 إفادة'],
  ])('counts %i claims in Arabic', (n, expected) => {
    expect(plural(ar.counts.claim, n, 'ar')).toBe(expected);
  });

  test.each([
    [3, '3 مصادر'],
    [11, '11 مصدرًا'],
    [100, '100 مصدر'],
  ])('puts the noun after %i into its case in Arabic', (n, expected) => {
    expect(plural(ar.counts.source, n, 'ar')).toBe(expected);
  });

  test.each([
    [0, 'no claims'],
    [1, '1 claim'],
    [2, '2 claims'],
    [2941, '2,941 claims'],
  ])('counts %i claims in English', (n, expected) => {
    expect(plural(en.counts.claim, n, 'en')).toBe(expected);
  });

  test('takes the form for other numbers where a category has none of its own', () => {
    expect(plural({ one: '{n} page', other: '{n} pages' }, 0, 'en')).toBe('0 pages');
    expect(plural({ one: 'صفحة', other: '{n} صفحة' }, 2, 'ar')).toBe('2 صفحة');
  });

  test('finds a form for every category that Arabic has', () => {
    const forms = [...Object.values(ar.counts), ...Object.values(ar.kinds).map((kind) => kind.count)];
    for (const form of forms) expect(Object.keys(form)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });
});

describe('fill', () => {
  test('puts each value into its hole, as often as the hole occurs', () => {
    expect(fill('{from} – {until}, {from}', { from: '14', until: '15' })).toBe('14 – 15, 14');
  });

  test('takes a value as it is, dollar signs and braces included', () => {
    expect(fill('for {name}', { name: '$& {name}' })).toBe('for $& {name}');
  });

  test('throws when a hole has no value', () => {
    expect(() => fill('{from} – {until}', { from: '14' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: No value for {until} in "{from} – {until}"]`,
    );
    expect(() => fill('{constructor}', {})).toThrow('No value for {constructor}');
  });

  test('throws when a value has no hole', () => {
    expect(() => fill('for {name}', { name: 'Russia', role: 'host' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: No {role} in "for {name}"]`,
    );
  });

  test('makes whole sentences of the words in both languages', () => {
    expect(fill(en.relations.participant.reads, { this: 'the Moscow talks', other: 'John Kerry' })).toBe(
      'John Kerry took part in the Moscow talks.',
    );
    expect(fill(ar.relations.participant.reads, { this: 'محادثات موسكو', other: 'جون كيري' })).toBe('ممن شارك في محادثات موسكو: جون كيري.');
    expect(fill(ar.dates.day, { day: '15', month: ar.months.long[6], year: '2016' })).toBe('15 تموز/يوليو 2016');
  });
});

describe('sentence', () => {
  test('begins with a capital where the script has them, and ends with a full stop', () => {
    expect(sentence('talks, conferences and summits')).toBe('Talks, conferences and summits.');
    expect(sentence('محادثات ومؤتمرات وقمم')).toBe('محادثات ومؤتمرات وقمم.');
  });
});

describe('words', () => {
  test('are there for both languages of the site', () => {
    expect(Object.keys(words)).toEqual(['en', 'ar']);
  });

  test('have the same holes in both languages', () => {
    const counted = /(^|\.)(counts|count)\./;
    const templates = (list: typeof arabic) =>
      list.filter(([path, text]) => !counted.test(path) && holes(text).length > 0).map(([path, text]) => `${path}: ${holes(text).join(' ')}`);
    expect(templates(arabic)).toEqual(templates(english));
  });

  test('are never empty and never end in white space, but for the signs that part a line', () => {
    const parting = ['ui.comma', 'ui.semicolon', 'ui.colon'];
    for (const list of [arabic, english]) {
      expect(list.filter(([path, text]) => text.trim() !== text && !parting.includes(path))).toEqual([]);
      expect(list.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test('list the roles in the order of their ids, each id once', () => {
    expect(new Set(roleIds).size).toBe(roleIds.length);
    expect(Object.keys(en.roles)).toEqual(roleIds);
    expect(Object.keys(ar.roles)).toEqual(roleIds);
  });

  test('stand in the same order in both languages', () => {
    for (const part of ['kinds', 'subkinds', 'relations', 'statuses', 'attendance', 'ownership', 'counts', 'rules', 'fields', 'dataFiles', 'dataFields', 'ui'] as const) {
      expect(Object.keys(ar[part]), part).toEqual(Object.keys(en[part]));
    }
  });

  test('say in one sentence what each check refuses or warns of', () => {
    for (const rule of Object.values(en.rules)) expect(rule).toMatch(/^(Refuses|Warns of) .+, since .+\.$/);
    for (const rule of Object.values(ar.rules)) expect(rule).toMatch(/^([يت]ُرفض|يُحذَّر من) .+، لأن.+\.$/);
  });
});

describe('the Arabic words', () => {
  test('hold no Latin words but those that the list allows', () => {
    const strangers = arabic
      .filter(([path]) => !inOtherLanguage.includes(path))
      .flatMap(([path, text]) =>
        [...withoutHoles(text).matchAll(/\p{Script=Latin}+/gu)].filter(([word]) => !latinAllowed.has(word)).map(([word]) => `${path}: ${word}`),
      );
    expect(strangers).toEqual([]);
  });

  test('are in Arabic: only names of formats and numbers stand without an Arabic letter', () => {
    const bare = arabic
      .filter(([path, text]) => !inOtherLanguage.includes(path) && /[\p{L}\d]/u.test(withoutHoles(text)) && !/\p{Script=Arabic}/u.test(text))
      .map(([path]) => path);
    expect(bare).toEqual(['site.otherName', 'fields.pax']);
  });

  test('write digits as 0-9', () => {
    expect(where(arabic, /[\u0660-\u0669\u06f0-\u06f9]/)).toEqual([]);
  });

  test('use Arabic commas, semicolons, question marks and quotation marks', () => {
    expect(where(arabic, /[,;?"'“”‘’]/)).toEqual([]);
  });

  test('write the sign of tanwin before its alif', () => {
    expect(where(arabic, /\u0627\u064b/)).toEqual([]);
  });

  test('write the name of Syria as the United Nations does', () => {
    expect(where(arabic, /سورية/)).toEqual([]);
  });

  test('never call a claim an allegation, but for an alleged violation', () => {
    expect(where(arabic, /ادعاء|ادّعاء|زعم|مزعوم/)).toEqual([
      'relations.alleges-violation-of.out',
      'relations.alleges-violation-of.in',
      'rules.missing-speaker',
    ]);
  });
});

describe('the English words', () => {
  test('hold no straight quotation marks and no exclamation marks', () => {
    expect(where(english, /["'!]/)).toEqual([]);
  });

  test('are in Latin letters but for Masar’s other name and the other language', () => {
    expect(where(english, /\p{Script=Arabic}/u)).toEqual(['site.otherName', ...inOtherLanguage]);
  });
});
