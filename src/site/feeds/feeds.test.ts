import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { dateOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { buildKnowledgeBase } from '../../knowledge/index.ts';
import { loadSite, readContent } from '../load.ts';
import { feedFiles, feedLink, feedsOf } from './index.ts';

const { base } = loadSite();
const files = new Map([...feedFiles(base)].map(([path, text]) => [path, text()]));

describe('the feeds of the whole content', () => {
  test('are read by another reader, each with an id, a title, a day and entries that differ, as Atom and as JSON alike', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.atom')) continue;
      const read = parseAtomFeed(text)!;
      const json = parseJsonFeed(files.get(path.replace(/atom$/, 'json'))!)!;
      const ids = (read.entries ?? []).map(({ id }) => id);
      expect([read.id, read.updated], path).toEqual([`https://masar.example/${path}`, expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/)]);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect((json.items ?? []).map(({ id }) => id), path).toEqual(ids);
    }
  });

  test('tell of what happened newest first, and never of what has no date or lies after the reach of the record', () => {
    const [whole] = feedsOf(base);
    const days = whole!.entries.en.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    expect([days.length, days[0]! <= base.reaches!]).toEqual([50, true]);
    const { entries } = feedsOf(base).find(({ page }) => page.page === 'entity' && page.id === 'us-russia-track')!;
    for (const { href } of entries.ar) expect(dateOf(base.entities.get(href.split('/').at(-2) as never)!), href).toBeDefined();
  });

  test('are the same when they are made again, in both languages as many', () => {
    expect([...feedFiles(base)].map(([path, text]) => [path, text()])).toEqual([...files]);
    expect([...files.keys()].filter((path) => path.startsWith('ar/')).length * 2).toBe(files.size);
  });

  test('are linked from the pages that have one', () => {
    expect(feedLink({ page: 'kind', kind: 'meeting' }, 'ar')).toEqual([{ href: '/ar/meetings/happened.atom', type: 'application/atom+xml' }]);
    expect(feedLink({ page: 'kind', kind: 'place' }, 'en')).toEqual([]);
  });
});

const encode = (text: string) => new TextEncoder().encode(text);
const made = (extra: Readonly<Record<string, string>>): KnowledgeBase => {
  const own = Object.entries(extra).map(([path, text]) => ({ path, bytes: encode(text) }));
  return buildKnowledgeBase([...new Map([...readContent('src/knowledge/fixtures/shared'), ...own].map((file) => [file.path, file])).values()]).base!;
};

describe('what was learned', () => {
  const learnt = made({
    'content/events/raid.mdx': '---\nname: { en: Raid, ar: غارة }\nsubkind: attack\ndate: 2016-07-16~\nrecorded: 2026-03-11\nsummary: { en: A raid., ar: غارة. }\nlinks: { involves: [{ to: russia, cite: reuters-2016-07-16 }] }\n---\n',
    'content/corrections.yaml': '- { date: 2026-03-12, page: strike, kind: corrected, old: { en: two, ar: اثنان }, new: { en: three, ar: ثلاثة }, why: { en: Misread., ar: خطأ في القراءة. } }\n- { date: 2026-03-10, page: russia, kind: withdrawn, old: { en: x, ar: س }, why: { en: Not shown., ar: لم يثبت. } }\n',
    'content/removed.yaml': '- { id: hoax, kind: event, name: { en: Hoax, ar: خدعة }, date: 2026-03-13, why: { en: A hoax., ar: خدعة. } }\n',
  });
  const feeds = feedsOf(learnt).filter(({ name }) => name === 'learned');
  const entries = (page: string, locale: 'en' | 'ar' = 'en') => feeds.find((feed) => (feed.page.page === 'home' ? 'home' : feed.page.page === 'kind' ? feed.page.kind : feed.page.id) === page)?.entries[locale];

  test('is what was recorded, corrected or removed, by the day that the content names', () => {
    expect(entries('home')).toEqual([
      { href: 'https://masar.example/events/hoax/', title: 'Removed: Hoax', text: 'A hoax.', day: '2026-03-13' },
      { href: 'https://masar.example/corrections/#strike-2026-03-12', title: 'Corrected: Strike', text: 'Misread. Before: two; Now: three', day: '2026-03-12' },
      { href: 'https://masar.example/events/raid/', title: 'Added: Raid', text: 'A raid.', day: '2026-03-11' },
      { href: 'https://masar.example/corrections/#russia-2026-03-10', title: 'Withdrawn: Russia', text: 'Not shown. Before: x', day: '2026-03-10' },
    ]);
    expect(entries('home', 'ar')!.map(({ title }) => title)).toEqual(['حُذف: خدعة', 'صُوّب: ضربة', 'أُضيف: غارة', 'سُحب: روسيا']);
  });

  test('is told of a kind, and of an actor with what claims join to it', () => {
    expect(entries('event')!.map(({ title }) => title)).toEqual(['Removed: Hoax', 'Corrected: Strike', 'Added: Raid']);
    expect(entries('russia')!.map(({ title }) => title)).toEqual(['Added: Raid', 'Withdrawn: Russia']);
    expect(entries('topic')).toBeUndefined();
  });

  test('is empty of a record to which nothing came, in a feed that is there all the same', () => {
    expect(feedsOf(made({})).filter(({ name }) => name === 'learned').map(({ page, entries: { en, ar } }) => [page, en, ar])).toEqual([[{ page: 'home' }, [], []]]);
  });
});
