import { expect, test } from 'vitest';
import { loadSite } from '../load.ts';
import { trackOf } from './meeting-track.ts';

const { base } = loadSite();

test.each([
  ['astana-1', 'astana-process'],
  ['geneva-ii-first-round', 'geneva-process'],
  ['constitutional-committee-session-1', 'constitutional-track'],
  ['sochi-congress', undefined],
])('%s stands under %s: of two tracks the smaller, and through the meeting of which it is a part', (meeting, track) => {
  expect(trackOf(meeting as never, base)).toBe(track);
});
