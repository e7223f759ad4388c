import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const hostile = '<b>&amp;</b> ]]> <![CDATA[ "x" \'y\' \u202eينقلب\u202c\r\nline\ttab';
const feed: Feed = {
  title: hostile,
  description: hostile,
  language: 'ar',
  home: 'https://masar.example/ar/?a=1&b="2"',
  self: 'https://masar.example/ar/happened.atom',
  author: 'Masar & <others>',
  day: '2016-07-16',
  entries: [
    { href: 'https://masar.example/ar/events/b/', title: hostile, text: `${hostile}\u0007\0\ud800`, day: '2016-07-16' },
    { href: 'https://masar.example/ar/events/a/', title: 'A', text: 'B', day: '0999-01-02' },
  ],
};

test('another reader takes every text out of Atom as it was put in, but for what XML cannot hold', () => {
  const read = parseAtomFeed(atom(feed))!;
  expect(read).toMatchObject({ id: feed.self, updated: '2016-07-16T00:00:00Z', authors: [{ name: feed.author }] });
  expect([read.title, read.subtitle].map((text) => (typeof text === 'string' ? text : text?.value))).toEqual([hostile, hostile]);
  expect(read.links).toEqual([{ rel: 'self', type: 'application/atom+xml', href: feed.self }, { rel: 'alternate', type: 'text/html', href: feed.home }]);
  expect(read.entries!.map(({ id, title, summary, updated, published }) => [id, title, summary, updated, published].map((text) => (typeof text === 'string' ? text : text?.value)))).toEqual([
    [feed.entries[0]!.href, hostile, hostile, '2016-07-16T00:00:00Z', '2016-07-16T00:00:00Z'],
    [feed.entries[1]!.href, 'A', 'B', '0999-01-02T00:00:00Z', '0999-01-02T00:00:00Z'],
  ]);
});

test('Atom has what RFC 4287 asks of a feed without entries', () => {
  expect(atom({ ...feed, title: 'T', description: 'D', home: 'h', self: 's', author: 'A', entries: [] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>s</id>
<title type="text">T</title>
<subtitle type="text">D</subtitle>
<link rel="self" type="application/atom+xml" href="s"/>
<link rel="alternate" type="text/html" href="h"/>
<updated>2016-07-16T00:00:00Z</updated>
<author><name>A</name></author>
</feed>
`);
});

test('another reader takes JSON Feed for what it is, with the fields that version 1.1 asks for', () => {
  const read = parseJsonFeed(jsonFeed(feed))!;
  expect(read).toMatchObject({ title: hostile, home_page_url: feed.home, feed_url: feed.self, language: 'ar', authors: [{ name: feed.author }] });
  expect(read.items!.map(({ id, url, content_text }) => [id, url, content_text])).toEqual(feed.entries.map(({ href, text }) => [href, href, text]));
  const { version, items } = JSON.parse(jsonFeed(feed));
  expect([version, items.every(({ id, content_text }: Record<string, unknown>) => typeof id === 'string' && typeof content_text === 'string')]).toEqual(['https://jsonfeed.org/version/1.1', true]);
});
