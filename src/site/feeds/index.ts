/** The table of feeds: of the whole record, of each kind, and of each track and actor of which there is enough to tell. */

import type { Entity, KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { kindNames } from '../../knowledge/kinds/index.ts';
import { type Locale, locales } from '../../knowledge/locale.ts';
import { type FeedPage, feedPath, pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { fill, type KindWord, words } from '../../words/index.ts';
import { atom } from '../../exports/feed/atom.ts';
import type { Feed, FeedEntry } from '../../exports/feed/feed.ts';
import { jsonFeed } from '../../exports/feed/json-feed.ts';
import { madeOnce } from '../load.ts';
import { happened } from './happened.ts';
import { learned } from './learned.ts';

export type FeedName = 'happened' | 'learned';
const writers = { atom, json: jsonFeed } as const;
export const feedFormats = Object.keys(writers) as (keyof typeof writers)[];

/** A feed of a page, in both languages. */
export interface FeedOf {
  readonly page: FeedPage;
  readonly name: FeedName;
  readonly entries: Readonly<Record<Locale, readonly FeedEntry[]>>;
}

/** Entries of a feed: of the whole record, and of a part of it. */
const most = { whole: 50, part: 20 } as const;
/** Of a track or actor there is a feed of what happened if it has so many entries. */
const enough = 5;

/** The entries that claims join to one, itself among them. */
function around({ claimsFrom, claimsTo, entities }: KnowledgeBase, id: EntityId): Entity[] {
  const ids = new Set([id, ...(claimsFrom.get(id) ?? []).map(({ to }) => to.id), ...(claimsTo.get(id) ?? []).map(({ page }) => page)]);
  return [...ids].map((one) => entities.get(one)!);
}

function inBoth(entries: (locale: Locale) => readonly FeedEntry[], limit: number): FeedOf['entries'] {
  return { en: entries('en').slice(0, limit), ar: entries('ar').slice(0, limit) };
}

/** All feeds of a base. The two of the whole record are there even when nothing is in them. */
export function feedsOf(base: KnowledgeBase): FeedOf[] {
  const all = [...base.entities.values()];
  const pair = (page: FeedPage, entities: readonly Entity[], kinds: readonly Entity['kind'][], limit: number): FeedOf[] => [
    { page, name: 'happened', entries: inBoth((locale) => happened(base, entities, locale), limit) },
    { page, name: 'learned', entries: inBoth((locale) => learned(base, new Set(entities), new Set(kinds), locale), limit) },
  ];
  const parts = [
    ...kindNames.flatMap((kind) => pair({ page: 'kind', kind }, all.filter((entity) => entity.kind === kind), [kind], most.part)),
    ...all.filter(({ kind }) => kind === 'track' || kind === 'actor').flatMap(({ kind, id }) => pair({ page: 'entity', kind, id }, around(base, id), [], most.part)),
  ];
  return [...pair({ page: 'home' }, all, kindNames, most.whole), ...parts.filter(({ page, name, entries }) => entries.en.length >= (page.page === 'entity' && name === 'happened' ? enough : 1))];
}

/** The feeds of the site, found once a build. */
export const siteFeeds = madeOnce('feeds', ({ base }) => feedsOf(base));

/** What a feed is of: an entry, a kind, or the whole record. */
export function subjectOf({ page }: FeedOf, base: KnowledgeBase, locale: Locale): string {
  return page.page === 'home' ? words[locale].feeds.whole : page.page === 'kind' ? words[locale].kinds[page.kind as KindWord].many : base.entities.get(page.id as EntityId)!.fields.name[locale];
}

/** A feed as its writers take it. */
function toFeed(feed: FeedOf, format: keyof typeof writers, base: KnowledgeBase, locale: Locale): Feed {
  const { site, feeds } = words[locale];
  const { page, name } = feed;
  const entries = feed.entries[locale];
  const whole = (path: string) => `${siteConfig.site}${path}`;
  return {
    title: fill(words[locale].ui.pageTitle, { title: fill(feeds.feedOf, { feed: feeds[name], name: subjectOf(feed, base, locale) }), site: site.name }),
    description: feeds[`${name}Text`],
    language: locale,
    home: whole(pathTo(page, locale, siteConfig.base)),
    self: whole(feedPath(page, name, format, locale, siteConfig.base)),
    author: site.name,
    day: entries[0]?.day ?? base.reaches ?? '1970-01-01',
    entries,
  };
}

/** The files of all feeds, by their paths below the root of the site. */
export function* feedFiles(base: KnowledgeBase): Generator<readonly [path: string, text: () => string]> {
  for (const feed of siteFeeds()) {
    for (const locale of locales) for (const format of feedFormats) yield [feedPath(feed.page, feed.name, format, locale, ''), () => writers[format](toFeed(feed, format, base, locale))];
  }
}

/** The pages with a feed of what happened there, by their address. */
const told = madeOnce('told', () => new Set(siteFeeds().flatMap(({ name, page }) => (name === 'happened' ? [pathTo(page, 'en', '')] : []))));

/** The feed to which the head of a page points: of what happened there. */
export function feedLink(page: FeedPage, locale: Locale): { href: string; type: string }[] {
  return told().has(pathTo(page, 'en', '')) ? [{ href: feedPath(page, 'happened', 'atom', locale, siteConfig.base), type: 'application/atom+xml' }] : [];
}
