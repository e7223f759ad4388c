import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Locale } from '../knowledge/locale.ts';
import { type Entries, on, recordOf, twoTracks } from './fixtures/record.ts';
import { drawTracks } from './tracks.ts';

const draw = (entries: Entries, locale: Locale = 'en') => {
  const tracks = drawTracks({ base: recordOf(entries), locale, href: ({ id }) => `/${id}` });
  return tracks && { ...tracks, html: toHtml(tracks.drawing) };
};
const links = (html: string) => [...html.matchAll(/<a href="([^"]*)" class="([^"]*)">(?:<title>([^<]*)<\/title>)?/g)].map(([, href, kind, title]) => [href, kind, title]);

test('each lane and each entry is a link, an entry with its name and date, by lane and date', () => {
  expect(links(draw(twoTracks)!.html)).toEqual([
    ['/council', 'track', undefined],
    ['/draft', 'resolution failed', 'draft, draft, not adopted, 4 February 2012'],
    ['/adopted', 'resolution', 'adopted, 27 September 2013'],
    ['/alpha', 'track', undefined],
    ['/first-talks', 'meeting', 'first talks, 30 June 2012'],
    ['/text', 'agreement', 'text, 30 June 2012'],
    ['/beta', 'track', undefined],
    ['/second-talks', 'meeting', 'second talks, 7–8 May 2013'],
  ]);
});

test('it says what it shows, and lists it by date', () => {
  const drawing = draw(twoTracks)!;
  expect(drawing.html).toContain('role="group" aria-label="Tracks, 2011 to 2013: Security Council, alpha, beta; 5 entries"');
  expect(drawing.span).toBe('Tracks, 2011 to 2013');
  expect(drawing.more).toBe(0);
  expect(drawing.entries.map(({ id, lanes }) => `${id}: ${lanes.join(', ')}`)).toEqual(['draft: Security Council', 'first-talks: alpha', 'text: alpha', 'second-talks: beta', 'adopted: Security Council']);
});

test('a track that ended has a bar at its end, an open one runs to the edge, and one that came out of another is joined to it', () => {
  const lines = [...draw(twoTracks)!.html.matchAll(/<path class="t(?: join)?" d="([^"]*)"/g)].map(([, d]) => d);
  expect(lines).toEqual(['M754.4 78.4C767.4 78.4 767.4 160.9 780.4 160.9', 'M0 29.2H1200', 'M585.9 78.4H969.5m0 -7v14', 'M780.4 160.9H1200']);
});

test('an entry of two tracks stands on both, joined, and is listed once', () => {
  const drawing = draw({ ...twoTracks, 'meetings/second-talks': `subkind: bilateral\ndate: 2013-05-07\nlinks:\n  part-of: [{ to: alpha, cite: paper-2016 }, { to: beta, cite: paper-2016 }]` })!;
  expect(links(drawing.html).filter(([href]) => href === '/second-talks')).toHaveLength(2);
  expect(drawing.html).toMatch(/<path class="t join" d="M([\d.]+) [\d.]+V[\d.]+">/);
  expect(drawing.entries.find(({ id }) => id === 'second-talks')?.lanes).toEqual(['alpha', 'beta']);
});

test('what has no room is counted', () => {
  const crowd = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`meetings/m${n}`, `subkind: bilateral\ndate: 2013-02-0${n + 1}\nlinks:\n  ${on('alpha')}`]));
  const drawing = draw({ ...twoTracks, ...crowd })!;
  expect(drawing.more).toBe(2);
  expect(drawing.entries).toHaveLength(12);
});

test('a label leaves out the year that the axis says', () => {
  const name = { 'meetings/second-talks': `${twoTracks['meetings/second-talks']}\nshort: { en: "Vienna talks, May 2013", ar: "محادثات فيينا، أيار 2013" }` };
  expect(draw({ ...twoTracks, ...name })!.html).toMatch(/<tspan[^>]*>Vienna talks<\/tspan>/);
  expect(draw({ ...twoTracks, ...name }, 'ar')!.html).toMatch(/<tspan[^>]*>محادثات فيينا<\/tspan>/);
});

test('a record without tracks or texts of the Council has no drawing', () => {
  expect(draw({ 'actors/council': 'subkind: un-body' })).toBeUndefined();
});
