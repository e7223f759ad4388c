import { describe, expect, test } from 'vitest';
import { relationNames } from '../knowledge/relations.ts';
import { words } from './index.ts';
import { attendanceIds, type KindWord } from './keys.ts';
import { nameInSentence, type SentenceClaim, type SentencePart, sentence } from './sentence.ts';

type Locale = 'en' | 'ar';

const names: Readonly<Record<string, readonly [en: string, ar: string]>> = {
  'lavrov-kerry-2016-07': ['Kerry’s Moscow talks', 'محادثات كيري في موسكو'],
  'sergey-lavrov': ['Sergey Lavrov', 'سيرغي لافروف'],
  russia: ['Russia', 'روسيا'],
  usa: ['United States', 'الولايات المتحدة'],
  'unscr-2254': ['resolution 2254', 'القرار 2254'],
  speech: ['Lavrov on the truce', 'لافروف عن الهدنة'],
  moscow: ['Moscow', 'موسكو'],
};

/** Parts as one text, with the names of a language. */
const told = (parts: readonly SentencePart[], locale: Locale) =>
  parts.map((part) => (typeof part === 'string' ? part : nameInSentence(part, names[part.id]![locale === 'en' ? 0 : 1], locale))).join('');

const tell = (claim: SentenceClaim, locale: Locale, date?: string) => told(sentence(claim, date, words[locale], locale), locale);

const talks = { source: 'lavrov-kerry-2016-07', target: 'sergey-lavrov', relation: 'participant' } as const;
const vote = { source: 'unscr-2254', target: 'usa', relation: 'voted' } as const;
const violation = { source: 'speech', target: 'unscr-2254', relation: 'alleges-violation-of' } as const;

test('a claim is told with its date and on whose behalf, and its names are by id', () => {
  const claim = { ...talks, for: 'russia' };
  expect(sentence(claim, '14–15 July 2016', words.en, 'en')).toEqual([
    { id: 'sergey-lavrov', first: true }, ' took part in ', { id: 'lavrov-kerry-2016-07' }, ', 14–15 July 2016, for ', { id: 'russia' }, '.',
  ]);
  expect(tell(claim, 'en', '14–15 July 2016')).toBe('Sergey Lavrov took part in Kerry’s Moscow talks, 14–15 July 2016, for Russia.');
  expect(tell(claim, 'ar', '14–15 تموز/يوليو 2016')).toBe('ممن شارك في محادثات كيري في موسكو: سيرغي لافروف، 14–15 تموز/يوليو 2016، عن روسيا.');
});

test.each([
  ['attended', 'Sergey Lavrov took part in Kerry’s Moscow talks.', 'ممن شارك في محادثات كيري في موسكو: سيرغي لافروف.'],
  ['invited', 'Sergey Lavrov was invited to Kerry’s Moscow talks.', 'ممن دُعي إلى محادثات كيري في موسكو: سيرغي لافروف.'],
  ['declined', 'Sergey Lavrov stayed away from Kerry’s Moscow talks.', 'ممن امتنع عن المشاركة في محادثات كيري في موسكو: سيرغي لافروف.'],
  ['walked-out', 'Sergey Lavrov walked out of Kerry’s Moscow talks.', 'ممن انسحب من محادثات كيري في موسكو: سيرغي لافروف.'],
  ['observer', 'Sergey Lavrov was an observer at Kerry’s Moscow talks.', 'ممن حضر محادثات كيري في موسكو بصفة مراقب: سيرغي لافروف.'],
  ['excluded', 'Sergey Lavrov was kept out of Kerry’s Moscow talks.', 'ممن استُبعد من محادثات كيري في موسكو: سيرغي لافروف.'],
] as const)('a participant who is %s is told as such', (attendance, english, arabic) => {
  expect([tell({ ...talks, attendance }, 'en'), tell({ ...talks, attendance }, 'ar')]).toEqual([english, arabic]);
});

test.each([
  ['for', 'The United States voted for resolution 2254.', 'ممن صوّت لصالح القرار 2254: الولايات المتحدة.'],
  ['against', 'The United States voted against resolution 2254.', 'ممن صوّت ضد القرار 2254: الولايات المتحدة.'],
  ['abstain', 'The United States abstained in the vote on resolution 2254.', 'ممن امتنع عن التصويت على القرار 2254: الولايات المتحدة.'],
  ['absent', 'The United States took no part in the vote on resolution 2254.', 'ممن لم يشارك في التصويت على القرار 2254: الولايات المتحدة.'],
] as const)('a vote %s is told as such', (way, english, arabic) => {
  expect([tell({ ...vote, vote: way }, 'en'), tell({ ...vote, vote: way }, 'ar')]).toEqual([english, arabic]);
});

test.each([
  ['meeting', talks.source, 'moscow', 'Kerry’s Moscow talks took place in Moscow.', 'مكان انعقاد محادثات كيري في موسكو هو موسكو.'],
  ['place', 'moscow', 'russia', 'Moscow lies in Russia.', 'من الأماكن الواقعة في روسيا: موسكو.'],
  [undefined, 'speech', 'moscow', 'Lavrov on the truce was held in Moscow, or lies there.', 'مكان لافروف عن الهدنة هو موسكو.'],
] as const)('the place of a %s is told as such', (sourceKind, source, target, english, arabic) => {
  const claim = { source, target, relation: 'located-in', ...(sourceKind && { sourceKind }) } as const;
  expect([tell(claim, 'en'), tell(claim, 'ar')]).toEqual([english, arabic]);
});

describe('the end of a sentence', () => {
  test('says according to whom, by id or in words, and that it is disputed', () => {
    expect(tell({ ...talks, for: 'russia', claimedBy: 'usa', disputed: true }, 'en', 'July 2016')).toBe(
      'Sergey Lavrov took part in Kerry’s Moscow talks, July 2016, for Russia, according to the United States. This is disputed.',
    );
    expect(tell({ ...talks, claimedBy: { en: 'a paper', ar: 'صحيفة' }, disputed: true }, 'ar')).toBe(
      'ممن شارك في محادثات كيري في موسكو: سيرغي لافروف، بحسب صحيفة. وهذه الإفادة محل خلاف.',
    );
  });

  test('does not say again who alleges a violation', () => {
    expect(tell({ ...violation, claimedBy: 'usa' }, 'en', '3 June 2016')).toBe('According to the United States, Lavrov on the truce tells of a violation of resolution 2254, or is one, 3 June 2016.');
    expect(tell({ ...violation, claimedBy: 'usa' }, 'ar')).toBe('بحسب الولايات المتحدة، في لافروف عن الهدنة خرق لما جاء في القرار 2254 أو حديث عن خرق كهذا.');
  });
});

test('a paragraph of a text is named by its number, a point without one by its id', () => {
  const about = { source: 'speech', target: 'unscr-2254', relation: 'about' } as const;
  expect(sentence({ ...about, provision: 'p4' }, undefined, words.en, 'en')).toEqual([{ id: 'speech', first: true }, ' is about paragraph 4 of ', { id: 'unscr-2254' }, '.']);
  expect([tell({ ...about, provision: 'x2' }, 'en'), tell({ ...about, provision: 'p4' }, 'ar'), tell({ ...about, provision: 'x2' }, 'ar')]).toEqual([
    'Lavrov on the truce is about point x2 of resolution 2254.',
    'موضوع لافروف عن الهدنة هو الفقرة 4 من القرار 2254.',
    'موضوع لافروف عن الهدنة هو النقطة x2 من القرار 2254.',
  ]);
});

test('every sentence of every claim is whole in both languages', () => {
  const votes = ['for', 'against', 'abstain', 'absent'] as const;
  const kinds: readonly KindWord[] = ['actor', 'resolution', 'meeting', 'agreement', 'statement', 'event', 'place', 'topic', 'track'];
  const bare: SentenceClaim[] = [
    ...relationNames.map((relation) => ({ source: 'speech', target: 'moscow', relation })),
    ...attendanceIds.map((attendance) => ({ source: 'speech', target: 'moscow', relation: 'participant', attendance }) as const),
    ...votes.map((way) => ({ source: 'speech', target: 'moscow', relation: 'voted', vote: way }) as const),
    ...kinds.map((sourceKind) => ({ source: 'speech', target: 'moscow', relation: 'located-in', sourceKind }) as const),
  ];
  const claims = bare.flatMap((claim) => [claim, { ...claim, provision: 'p4', for: 'russia', claimedBy: 'usa' }]);
  const faults = (['en', 'ar'] as const).flatMap((locale) =>
    claims.flatMap((claim) => [undefined, '2016'].flatMap((date) => {
      const parts = sentence(claim, date, words[locale], locale);
      const text = told(parts, locale);
      const ids = parts.flatMap((part) => (typeof part === 'object' ? [part.id] : [])).toSorted().join(' ');
      const expected = claim.for === undefined ? 'moscow speech' : 'moscow russia speech usa';
      const whole = /^[^{}.]+[^\s{}.,،:;؛]\.$/.test(text) && !/\s[.,،:]|\s\s|[,،:]\s*[,،:.]/.test(text);
      return whole && ids === expected && text.includes('2016') === (date !== undefined) ? [] : [text];
    })),
  );
  expect(claims.length).toBe(110);
  expect(faults).toEqual([]);
});
