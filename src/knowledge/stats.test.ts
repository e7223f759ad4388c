import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildKnowledgeBase } from './index.ts';
import { formatStats, formatTotals, statsOf } from './stats.ts';

const shared = join(import.meta.dirname, 'fixtures', 'shared');
const files = readdirSync(shared, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: file.slice(shared.length + 1), bytes: readFileSync(file) }));

test('counts entities, claims and sources, most frequent first and years in order', () => {
  const { base } = buildKnowledgeBase(files);
  expect(formatStats(statsOf(base!))).toMatchInlineSnapshot(`
    "record
          7  entities
          5  claims with a source
          0  groupings without a source
          5  claims that rest on one source
          0  claims of one party
          0  lasting claims without a date
          3  claims of statements
          2  sources
          0  pages with English prose
          0  pages with Arabic prose
          7  pages without Arabic prose
          7  entities without prose
          0  pages with prose that rest on two independent outlets, of 0
          0  Council votes with all 15 members named, of 0

    entities by kind
          2  actor
          1  event
          1  meeting
          1  resolution
          1  statement
          1  topic

    entities by year
          1  2015
          3  2016
          3  undated

    claims by relation
          1  about
          1  host
          1  participant
          1  said-at
          1  said-by

    sources by language
          2  en

    sources by country of the outlet
          1  GB
          1  international or unknown

    sources by owner of the outlet
          1  intergovernmental
          1  private

    first words of the prose, where more than one page begins so
    "
  `);
});

test('counts pages that rest on two outlets among those with prose, statements’ claims, and Council votes whose members are all named', () => {
  const text = (subkind: string, more: string, prose = '') => `---\nname: { en: Text, ar: نص }\nsubkind: ${subkind}\ndate: 2016\nsummary: { en: a, ar: ب }\n${more}---\n${prose}`;
  const members = ['russia', 'CN', 'FR', 'GB', 'US', 'AO', 'EG', 'ES', 'JP', 'MY', 'NZ', 'SN', 'UA', 'UY', 'VE'];
  const vote = (named: readonly string[]) => `vote: { tally: { for: 12, against: 2, abstain: 1, absent: 0 }, for: [${named.slice(3)}], against: [${named.slice(0, 2)}], abstain: [${named.slice(2, 3)}], cite: un-press-2016-07-16 }\n`;
  const more = {
    'content/resolutions/draft-a.mdx': text('draft-not-adopted', `symbol: S/1\n${vote(members)}`, 'Russia voted against it [@reuters-2016-07-16].\n'),
    'content/resolutions/draft-b.mdx': text('draft-not-adopted', `symbol: S/2\n${vote(members.slice(0, 14))}`, 'Russia voted against it [@un-press-2016-07-16].\n'),
    'content/resolutions/assembly.mdx': text('unga-resolution', `symbol: A/1\n${vote(members)}`),
    'content/resolutions/statement.mdx': text('presidential-statement', 'symbol: S/PRST/1\n'),
    'content/topics/ceasefire.ar.mdx': 'لا نار [@un-press-2016-07-16].\n',
  };
  const { base } = buildKnowledgeBase([...files, ...Object.entries(more).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))]);
  const [record] = statsOf(base!);
  expect(record!.rows.filter(([name]) => /statements|prose|Council/.test(name))).toEqual([
    ['claims of statements', 3],
    ['pages with English prose', 2],
    ['pages with Arabic prose', 1],
    ['pages without Arabic prose', 10],
    ['entities without prose', 8],
    ['pages with prose that rest on two independent outlets, of 3', 1],
    ['Council votes with all 15 members named, of 2', 1],
  ]);
});

test('says in one line how many mistakes there are and what the record holds, with lasting claims that have no date', () => {
  const office = '---\nname: { en: A minister, ar: وزيرة }\nsubkind: person\nsummary: { en: a, ar: b }\nlinks:\n  holds-office: [{ to: russia, cite: reuters-2016-07-16 }]\n  member-of: [{ to: russia, from: 2016, cite: reuters-2016-07-16 }]\n  supports: [{ to: russia, cite: reuters-2016-07-16 }]\n---\n';
  const { base, diagnostics } = buildKnowledgeBase([...files, { path: 'content/actors/minister.mdx', bytes: new TextEncoder().encode(office) }]);
  expect(formatTotals(diagnostics, base)).toBe('0 errors, 1 warning; 8 entities, 8 claims (2 without a date), 2 sources');
});

test('says of a record with errors only how many mistakes there are', () => {
  const { base, diagnostics } = buildKnowledgeBase([]);
  expect(formatTotals(diagnostics, base)).toBe('1 error, 0 warnings');
});
