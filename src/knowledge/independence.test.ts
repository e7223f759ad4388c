import { describe, expect, test } from 'vitest';
import { entityOf } from './base.ts';
import type { EntityId } from './id.ts';
import { restsOnTwoOutlets } from './independence.ts';
import { buildKnowledgeBase } from './index.ts';

const outlets = `
tass: { name: { en: TASS, ar: تاس }, country: RU, ownership: state-run }
rt: { name: { en: RT, ar: روسيا اليوم }, country: RU, ownership: state-funded }
russia-mfa: { name: { en: Foreign Ministry of Russia, ar: وزارة الخارجية الروسية }, country: RU, ownership: government }
kommersant: { name: { en: Kommersant, ar: كوميرسانت }, country: RU, ownership: private }
sana: { name: { en: SANA, ar: سانا }, country: SY, ownership: state-run }
bbc: { name: { en: BBC, ar: بي بي سي }, country: GB, ownership: public-broadcaster }
reuters: { name: { en: Reuters, ar: رويترز }, country: GB, ownership: private }
agency: { name: { en: An agency, ar: وكالة }, ownership: state-run }
bureau: { name: { en: A bureau, ar: مكتب }, ownership: state-run }
site: { name: { en: A site, ar: موقع }, ownership: unknown }
`;
const sources = `
tass-1: { type: article, title: T, outlet: tass }
tass-2: { type: article, title: T, outlet: tass }
rt-1: { type: article, title: T, outlet: rt }
russia-mfa-1: { type: article, title: T, outlet: russia-mfa }
kommersant-1: { type: article, title: T, outlet: kommersant }
sana-1: { type: article, title: T, outlet: sana }
bbc-1: { type: article, title: T, outlet: bbc, URL: "https://example.org/a" }
reuters-1: { type: article, title: T, outlet: reuters, URL: "https://example.org/b" }
reuters-2: { type: article, title: T, outlet: reuters }
reuters-at-bbc: { type: article, title: T, outlet: reuters, read-at: "https://example.org/a" }
sana-at-bbc: { type: article, title: T, outlet: sana, read-at: "https://example.org/a" }
agency-1: { type: article, title: T, outlet: agency }
bureau-1: { type: article, title: T, outlet: bureau }
site-1: { type: article, title: T, outlet: site }
`;

/** The page of a strike with more frontmatter and its prose. */
function page(frontmatter: string, prose: Readonly<Partial<Record<'en' | 'ar', string>>> = {}) {
  const files = {
    'content/events/strike.mdx': `---\nname: { en: Strike, ar: ضربة }\nsubkind: attack\ndate: 2016-07-16\nsummary: { en: An attack., ar: هجوم. }\n${frontmatter}---\n\n${prose.en ?? ''}\n`,
    ...(prose.ar === undefined ? {} : { 'content/events/strike.ar.mdx': prose.ar }),
    'content/actors/russia.mdx': '---\nname: { en: Russia, ar: روسيا }\nsubkind: state\nsummary: { en: A state., ar: دولة. }\nlinks:\n  opposes: [{ to: strike, cite: reuters-1 }]\n---\n',
    'content/sources/2016.yaml': sources,
    'content/sources/publishers.yaml': outlets,
  };
  const { base, diagnostics } = buildKnowledgeBase(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return restsOnTwoOutlets(base!, entityOf(base!, 'strike' as EntityId));
}

describe('the sources of a page', () => {
  test.each([
    ['reuters-1, bbc-1', true],
    ['kommersant-1, tass-1', true],
    ['tass-1, sana-1', true],
    ['tass-1, rt-1, russia-mfa-1, sana-1', true],
    ['agency-1, bureau-1', true],
    ['bbc-1, reuters-at-bbc, reuters-1', true],
    ['reuters-1, site-1, bbc-1', true],
    ['reuters-1', false],
    ['reuters-1, site-1', false],
    ['reuters-1, reuters-2', false],
    ['tass-1, tass-2', false],
    ['tass-1, rt-1', false],
    ['tass-1, rt-1, russia-mfa-1', false],
    ['bbc-1, reuters-at-bbc', false],
    ['reuters-at-bbc, sana-at-bbc', false],
  ])('%s: two outlets independent of each other: %s', (cite, expected) => {
    expect(page(`cite: [${cite}]\n`)).toBe(expected);
  });
});

test('a page without sources rests on none', () => {
  expect(page('')).toBe(false);
});

test.each([
  ['a claim that it holds', 'links:\n  involves: [{ to: russia, cite: bbc-1 }]\n', {}],
  ['a dispute', 'disputed:\n  - about: { en: a, ar: ب }\n    accounts: [{ text: { en: a, ar: ب }, cite: bbc-1 }, { text: { en: c, ar: د }, cite: reuters-1 }]\n', {}],
  ['its English prose', '', { en: 'It happened [@bbc-1, p. 3].' }],
  ['its Arabic prose', '', { ar: 'حدث ذلك [@bbc-1].' }],
  ['a quotation in it', '', { en: '<Quote by="russia" cite="bbc-1">It happened.</Quote>' }],
])('counts the source of %s', (_, frontmatter, prose) => {
  expect(page(`cite: reuters-1\n${frontmatter}`, prose)).toBe(true);
});

test('does not count the source of a claim that another page holds', () => {
  expect(page('cite: bbc-1\n')).toBe(false);
});
