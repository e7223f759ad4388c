import { describe, expect, test } from 'vitest';
import { loadSite, readContent } from '../site/load.ts';
import { compareBases, isEmpty } from './difference.ts';
import { baseOf, edit, type Edits, smallBase } from './fixtures/edited.ts';
import { outlineOf } from './outline.ts';
import { parts } from './things.ts';

const small = smallBase();
const changed = (edits: Edits) => compareBases(small, smallBase(edits));

/** The labels of what came, went and changed, with the fields that differ. */
const told = (edits: Edits) => {
  const difference = changed(edits);
  return parts.flatMap((part) => (['added', 'removed', 'changed'] as const).flatMap((sort) => difference[part][sort].map(({ label, was, fields }) => `${sort} ${part}: ${label}${was === undefined ? '' : ` (${was.label}, ${was.id})`}${sort === 'changed' ? ` ${fields.map(({ field }) => field).join(' ')}` : ''}`)));
};

test('says that nothing changed where only the form of the files did', () => {
  const difference = changed({
    'actors/bob.mdx': [['subkind: person\nborn: 1940-01-02', '# A remark.\nborn: "1940-01-02"\nsubkind:   person']],
    'meetings/summit.mdx': [['part-of: [{ to: talks, editorial: true }]', 'part-of:\n    - { editorial: true, to: talks }']],
    'actors/ada.mdx': [['Not in any data file', 'Not in\nany data file'], ['cite: gazette-2016\nidentifiers', 'cite: [gazette-2016]\nidentifiers']],
  });
  expect([isEmpty(difference), difference.pages, difference.datesMoved, difference.restOnOne]).toEqual([true, [], [], []]);
});

const deal = (was: string) => `---\nname: { en: Deal, ar: اتفاق }\nsubkind: framework\ndate: '2016-08'\nannex-of: res-1\n${was}summary: { en: A deal., ar: اتفاق. }\nlinks:\n  recalls: [{ to: res-1#p1, cite: hansard }]\n  concerns: [{ to: town, claimed-by: { en: a paper, ar: صحيفة }, cite: gazette-2016 }]\n---\n`;

describe('an entity with another id', () => {
  test('is told as such where it says so, and nothing that names it is told', () => {
    expect(told({ 'agreements/deal.mdx': null, 'agreements/pact.mdx': deal('was: [deal]\n'), 'statements/words.mdx': [['to: deal', 'to: pact']] })).toEqual(['changed entities: agreement pact (agreement deal, deal) was']);
  });

  test('is one that went and one that came where it does not', () => {
    expect(told({ 'agreements/deal.mdx': null, 'agreements/pact.mdx': deal(''), 'statements/words.mdx': [['to: deal', 'to: pact']] })).toEqual([
      'added entities: agreement pact', 'removed entities: agreement deal',
      'added claims: pact recalls res-1#p1', 'added claims: pact concerns town', 'added claims: words alleges-violation-of pact',
      'removed claims: deal recalls res-1#p1', 'removed claims: deal concerns town', 'removed claims: words alleges-violation-of deal',
    ]);
  });

  test('is not looked for where nothing had the old id', () => {
    expect(told({ 'actors/ada.mdx': [['was: [ada-of-utopia]', 'was: [ada-of-utopia, ada-the-envoy]']] })).toEqual(['changed entities: actor ada was']);
  });
});

describe('an id that vanished', () => {
  const gone = (edits: Edits) => changed(edits).vanished.map(({ id }) => id);
  const to = (id: string) => ({ 'statements/words.mdx': [['to: deal', `to: ${id}`]] }) as const;
  const removed = (id: string) => `- { id: ${id}, kind: agreement, name: { en: Deal, ar: اتفاق }, date: 2026-03-12, why: { en: There was none., ar: لم يكن. } }\n`;

  test('is one that no entry has or had, and that is not listed as removed', () => {
    expect(gone({ 'agreements/deal.mdx': null, 'agreements/pact.mdx': deal(''), ...to('pact') })).toEqual(['deal']);
    expect(gone({ 'agreements/deal.mdx': null, 'agreements/pact.mdx': deal('was: [deal]\n'), ...to('pact') })).toEqual([]);
    expect(gone({ 'agreements/deal.mdx': null, 'agreements/pact.mdx': deal(''), 'removed.yaml': removed('deal'), ...to('pact') })).toEqual([]);
  });

  test('may be a former id, or one that was listed as removed', () => {
    expect(gone({ 'actors/ada.mdx': [['was: [ada-of-utopia]\n', '']] })).toEqual(['ada-of-utopia']);
    expect(compareBases(smallBase({ 'removed.yaml': removed('pact') }), small).vanished).toEqual([{ id: 'pact', file: 'content/removed.yaml' }]);
  });

  test('is told first', () => {
    const outline = outlineOf(changed({ 'actors/ada.mdx': [['was: [ada-of-utopia]\n', '']] }));
    expect(outline.sections[0]).toMatchObject({ weighty: true, items: [{ words: [{ quoted: 'ada-of-utopia' }, ', of ', { quoted: 'content/actors/ada.mdx' }] }] });
  });
});

test('tells an entity in another folder as the same of another kind', () => {
  expect(told({ 'places/town.mdx': null, 'actors/town.mdx': '---\nname: { en: Town, ar: بلدة }\nsubkind: organisation\nsummary: { en: A town., ar: بلدة. }\n---\n' })).toEqual(['changed entities: actor town (place town, town) kind subkind country lat lon']);
});

test('takes a second claim of the same pair for the same when its date, and so its address, is another', () => {
  const offices = (until: string) => [['holds-office: [{ to: utopia, role: envoy, from: 2012, until: 2014-06, cite: gazette-2016 }]', `holds-office: [{ to: utopia, role: envoy, from: 2012, until: 2014-06, cite: gazette-2016 }, { to: utopia, role: envoy, from: ${until}, cite: gazette-2016 }]`]] as const;
  const difference = compareBases(smallBase({ 'actors/ada.mdx': offices('2015') }), smallBase({ 'actors/ada.mdx': offices('2016') }));
  expect(difference.claims).toEqual({ added: [], removed: [], changed: [{ id: 'ada:c-holds-office-utopia-2016', label: 'ada holds-office utopia', title: '', was: { id: 'ada:c-holds-office-utopia-2015', label: 'ada holds-office utopia' }, fields: [{ field: 'from', old: '2015', new: '2016' }], prose: [] }] });
  expect(difference.datesMoved).toEqual([{ of: 'ada holds-office utopia', field: 'from', old: '2015', new: '2016', days: 365, claims: 0 }]);
});

test('tells of every part: outlets, stories, corrections, removed entries, and how far the record reaches', () => {
  const story = '---\ntitle: { en: A way, ar: طريق }\nsummary: { en: One., ar: واحد. }\nsteps: [{ focus: [summit] }]\n---\n\n## One\n\nText.\n';
  const removed = '- { id: pact, kind: agreement, name: { en: Pact, ar: اتفاق }, date: 2026-03-12, why: { en: b, ar: ج } }\n';
  const correction = '- { date: 2026-03-12, page: ada, kind: withdrawn, old: { en: a, ar: ب }, why: { en: b, ar: ج } }\n';
  expect(told({ 'sources/publishers.yaml': [['ownership: private', 'ownership: government']], 'stories/way.mdx': story, 'corrections.yaml': correction, 'removed.yaml': removed, 'record.yaml': 'reaches: 2026-03-10\n' })).toEqual([
    'changed publishers: gazette ownership', 'added stories: way', 'added corrections: ada 2026-03-12', 'added removed: pact', 'added record: record',
  ]);
});

test('counts a date that moved by its first day, or its last where it has no first, and not where one side alone is open', () => {
  const moves = (from: string, until: string) => compareBases(smallBase({ 'tracks/talks.mdx': [['active: 2015/..', `active: ${from}`]] }), smallBase({ 'tracks/talks.mdx': [['active: 2015/..', `active: ${until}`]] })).datesMoved.map(({ days }) => days);
  expect([moves('2015/..', '2015-02/..'), moves('../2015', '../2014'), moves('2015/..', '../2015'), moves('2015', '2015-01-01')]).toEqual([[31], [-365], [undefined], [0]]);
});

test('finds claims that lost all sources but one, and new ones that have one, but no grouping of ours', () => {
  const { restOnOne } = changed({ 'meetings/summit.mdx': [['cite: [gazette-2016, hansard]', 'cite: [hansard, hansard]'], ['part-of: [{ to: talks, editorial: true }]', 'part-of: [{ to: talks, editorial: true }]\n  located-in: [{ to: town, cite: hansard }]\n  follows: [{ to: deal, cite: [hansard, gazette-2016] }]']] });
  expect(restOnOne).toEqual([{ claim: 'summit participant ada', source: 'hansard', had: ['gazette-2016', 'hansard'] }, { claim: 'summit located-in town', source: 'hansard', had: [] }]);
});

describe('the pages that differ', () => {
  const pages = (edits: Edits) => changed(edits).pages.filter(({ page }) => page !== 'embedded').map(({ address, change }) => (change === 'changed' ? address : `${address} ${change}`));

  test('are the entry alone where its text is another', () => {
    expect(pages({ 'actors/ada.mdx': [['Not in any data file', 'In no data file']] })).toEqual(['/actors/ada/']);
  });

  test('are those that show a name, where that is another', () => {
    expect(pages({ 'places/town.mdx': [['en: Town', 'en: City']] })).toEqual([
      '/agreements/deal/', '/places/town/', '/places/', '/search/c/', '/search/t/', '/search/beh/', '/map/', '/', '/graph/', '/embed/', '/timeline/', '/search/', '/feeds/', '/data/', '/query/',
    ]);
  });

  test('are those that list a source, where that is another, those that cite it in their prose alone too', () => {
    const cited = (title: string) => smallBase({ 'actors/bob.mdx': [['ar: وزير. }\n---\n', 'ar: وزير. }\n---\n\nHe spoke [@hansard].\n']], 'sources/undated.yaml': [['Minutes', title]] });
    const addresses = compareBases(cited('Minutes'), cited('Records')).pages.map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith('/actors/') || address.startsWith('/provisions/') || address.startsWith('/sources/'))).toEqual(['/actors/ada/', '/actors/bob/', '/actors/utopia/', '/sources/hall/', '/provisions/ceasefire/', '/provisions/']);
  });

  test('are the days that came, went, or tell of something that moved', () => {
    expect(pages({ 'resolutions/res-1.mdx': [['in-force: 2016-07-20/2017-07-20', 'in-force: 2016-07-20/2016-08-31']] }).filter((address) => address.startsWith('/on/2'))).toEqual(['/on/2016-07-20/', '/on/2016-08-31/ added', '/on/2016-09-01/', '/on/2017-02-03/', '/on/2017-07-20/ removed']);
  });
});

test('compares the whole record with a corrected date and a new meeting in it', () => {
  const meeting = "---\nname: { en: Meeting in a test, ar: اجتماع في اختبار }\nsubkind: bilateral\ndate: 2016-11-17\nsummary: { en: A meeting., ar: اجتماع. }\nlinks:\n  participant: [{ to: john-kerry, for: united-states, cite: us-state-department-2016-11-17 }]\n---\n";
  const { entities, claims, datesMoved, pages } = compareBases(loadSite().base, baseOf(edit(readContent('.'), { 'meetings/geneva-ii.mdx': [['date: 2014-01-22/', 'date: 2014-01-23/']], 'meetings/meeting-in-a-test.mdx': meeting })));
  expect([entities.added, entities.removed, entities.changed].map((list) => list.map(({ label }) => label))).toEqual([['meeting meeting-in-a-test'], [], ['meeting geneva-ii']]);
  expect(claims).toMatchObject({ added: [{ id: 'meeting-in-a-test:c-participant-john-kerry' }], removed: [], changed: [] });
  expect(datesMoved).toMatchObject([{ of: 'meeting geneva-ii', old: '2014-01-22/2014-02-15', new: '2014-01-23/2014-02-15', days: 1 }]);
  expect(pages).toEqual(expect.arrayContaining([
    { page: 'entity', address: '/meetings/meeting-in-a-test/', change: 'added' }, { page: 'entity', address: '/actors/john-kerry/', change: 'changed' }, { page: 'entity', address: '/actors/lakhdar-brahimi/', change: 'changed' }, { page: 'day', address: '/on/2014-01-23/', change: 'added' },
  ]));
  expect(pages.filter(({ address }) => address === '/actors/kofi-annan/')).toEqual([]);
});
