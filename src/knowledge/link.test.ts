import { describe, expect, test } from 'vitest';
import type { Claim } from './base.ts';
import { formatText } from './diagnostic.ts';
import { buildKnowledgeBase } from './index.ts';
import type { EntityId } from './id.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const entry = (fields: string) => `---\nname: { en: a, ar: b }\nsummary: { en: a, ar: b }\n${fields}---\n`;

const others: Readonly<Record<string, string>> = {
  'content/actors/russia.mdx': entry('subkind: state\n'),
  'content/actors/kerry.mdx': entry('subkind: person\n'),
  'content/actors/us.mdx': entry('subkind: state\n'),
  'content/topics/ceasefire.mdx': entry(''),
  'content/agreements/deal.mdx': entry('subkind: plan\ndate: 2016\nprovisions: [{ id: p1, topic: ceasefire, text: { en: a, ar: b }, cite: s }]\n'),
  'content/sources/undated.yaml': 's: { type: webpage, title: T, outlet: o }\nt: { type: webpage, title: T, outlet: o }\n',
  'content/sources/publishers.yaml': 'o: { name: { en: O, ar: O }, ownership: private }\n',
};

/** The claims of one page among the others, which are too few to give no warnings. */
function claimsOn(path: string, fields: string): readonly Claim[] {
  const files = { ...others, [path]: entry(fields) };
  const { base, diagnostics } = buildKnowledgeBase(Object.entries(files).map(([name, text]) => ({ path: name, bytes: encode(text) })));
  expect(formatText(diagnostics.filter(({ severity }) => severity === 'error'))).toBe('');
  return base!.claimsFrom.get(path.split('/').at(-1)!.replace('.mdx', '') as EntityId) ?? [];
}

const meeting = (links: string) => claimsOn('content/meetings/talks.mdx', `subkind: bilateral\ndate: 2016-07-14/2016-07-15\nlinks:\n${links}`);
const person = (links: string) => claimsOn('content/actors/lavrov.mdx', `subkind: person\nlinks:\n${links}`);

test('a link becomes a claim with all that was written, and its place', () => {
  const [claim] = meeting(
    '  participant: [{ to: kerry, for: us, role: visiting-minister, attendance: invited, date: 2016-07-14, cite: [s, t], claimed-by: russia, disputed: true, note: { en: n, ar: m }, quote: { text: q, language: en } }]\n',
  );
  expect(claim).toEqual({
    id: 'talks:c-participant-kerry', anchor: 'c-participant-kerry', page: 'talks', relation: 'participant', to: { id: 'kerry' }, for: 'us', role: 'visiting-minister', attendance: 'invited', date: '2016-07-14', inherited: false,
    cite: ['s', 't'], claimedBy: 'russia', disputed: true, editorial: false, note: { en: 'n', ar: 'm' }, quote: { text: 'q', language: 'en' }, origin: { file: 'content/meetings/talks.mdx', path: ['links', 'participant', 0] },
  });
});

test('a grouping of ours has no source and says so', () => {
  const [claim] = meeting('  host: [{ to: russia, editorial: true }]\n');
  expect(claim).toMatchObject({ cite: [], editorial: true });
});

describe('the date of a claim', () => {
  test('is that of its page when the relation is momentary and has none', () => {
    expect(meeting('  host: [{ to: russia, cite: s }]\n')[0]).toMatchObject({ date: '2016-07-14/2016-07-15', inherited: true });
  });

  test('is its own where it has one', () => {
    expect(meeting('  host: [{ to: russia, date: 2016-07-14, cite: s }]\n')[0]).toMatchObject({ date: '2016-07-14', inherited: false });
  });

  test('is not that of its page when it lasts from or until a day', () => {
    const [claim] = meeting('  mediator: [{ to: kerry, from: 2016, cite: s }]\n');
    expect(claim).toMatchObject({ from: '2016', inherited: false });
    expect(claim).not.toHaveProperty('date');
  });

  test('is none when the relation lasts and says nothing', () => {
    const [claim] = person('  member-of: [{ to: russia, cite: s }]\n');
    expect(claim).toMatchObject({ inherited: false });
    expect(claim).not.toHaveProperty('date');
  });

  test('is none when a momentary relation stands on a page without a date', () => {
    const [claim] = person('  succeeds: [{ to: kerry, cite: s }]\n');
    expect(claim).toMatchObject({ inherited: false });
    expect(claim).not.toHaveProperty('date');
  });
});

test('who took part attended, where nothing else is said; other relations know no attendance', () => {
  const claims = meeting('  participant: [{ to: kerry, cite: s }]\n  host: [{ to: russia, cite: s }]\n');
  expect(claims.map(({ relation, attendance }) => [relation, attendance])).toEqual([['participant', 'attended'], ['host', undefined]]);
});

describe('addresses', () => {
  test('name the relation and the other end, with its provision', () => {
    const claims = meeting('  host: [{ to: russia, cite: s }]\n  concerns: [{ to: "deal#p1", cite: s }, { to: deal, cite: s }]\n');
    expect(claims.map(({ id }) => id)).toEqual(['talks:c-host-russia', 'talks:c-concerns-deal', 'talks:c-concerns-deal-p1']);
  });

  test('of a second claim with the same pair add its date, of a third with the same date a number', () => {
    const claims = person(
      '  holds-office:\n' +
        ['from: 1994', 'from: 2004-03-09', 'from: 2004-03-09', 'from: 2004-03-09', 'until: 2012~', 'from: 2013/2014'].map((time) => `    - { to: russia, ${time}, cite: s }\n`).join(''),
    );
    const byPlace = claims.toSorted((a, b) => Number(a.origin.path[2]) - Number(b.origin.path[2]));
    expect(byPlace.map(({ anchor }) => anchor)).toEqual([
      'c-holds-office-russia',
      'c-holds-office-russia-2004-03-09',
      'c-holds-office-russia-2004-03-09-2',
      'c-holds-office-russia-2004-03-09-3',
      'c-holds-office-russia-2012',
      'c-holds-office-russia-2013-2014',
    ]);
  });

  test('of a second claim without a date add a number alone', () => {
    expect(person('  member-of: [{ to: russia, cite: s }, { to: russia, cite: t }]\n').map(({ anchor }) => anchor)).toEqual(['c-member-of-russia', 'c-member-of-russia-2']);
  });

  test('do not change when a claim is added below', () => {
    const before = meeting('  host: [{ to: russia, cite: s }]\n').map(({ id }) => id);
    const after = meeting('  host: [{ to: russia, cite: s }, { to: russia, date: 2016-07-14, cite: s }]\n').map(({ id }) => id);
    expect(after).toContain(before[0]);
    expect(after).toHaveLength(2);
  });
});

test('claims are listed by relation, then by date, then by the other end', () => {
  const claims = meeting(
    '  concerns: [{ to: deal, cite: s }]\n  host: [{ to: russia, cite: s }]\n  participant:\n    - { to: us, cite: s }\n    - { to: kerry, cite: s }\n    - { to: russia, date: 2016-07-13, cite: s }\n',
  );
  expect(claims.map(({ relation, to }) => `${relation} ${to.id}`)).toEqual(['participant russia', 'participant kerry', 'participant us', 'host russia', 'concerns deal']);
});

describe('votes', () => {
  const resolution = `subkind: unsc-resolution
symbol: S/RES/1
date: 2015-12-18
vote:
  tally: { for: 13, against: 1, abstain: 1, absent: 0 }
  for: [us, MY]
  against: [russia]
  abstain: [CN]
  cite: [s, t]
`;

  test('of members that have a page become claims with the vote’s sources and the resolution’s date', () => {
    const claims = claimsOn('content/resolutions/unscr-1.mdx', resolution);
    expect(claims.map(({ id, vote }) => [id, vote])).toEqual([['unscr-1:c-voted-russia', 'against'], ['unscr-1:c-voted-us', 'for']]);
    expect(claims[1]).toEqual({
      id: 'unscr-1:c-voted-us', anchor: 'c-voted-us', page: 'unscr-1', relation: 'voted', to: { id: 'us' }, vote: 'for', date: '2015-12-18', inherited: true, cite: ['s', 't'], disputed: false, editorial: false,
      origin: { file: 'content/resolutions/unscr-1.mdx', path: ['vote', 'for', 0] },
    });
  });
});

test('the base finds a claim from both of its ends', () => {
  const files = { ...others, 'content/meetings/talks.mdx': entry('subkind: bilateral\ndate: 2016\nlinks: { host: [{ to: russia, cite: s }] }\n') };
  const { base } = buildKnowledgeBase(Object.entries(files).map(([path, text]) => ({ path, bytes: encode(text) })));
  expect(base!.claimsFrom.get('talks' as EntityId)).toEqual(base!.claimsTo.get('russia' as EntityId));
  expect(base!.claims).toHaveLength(1);
});
