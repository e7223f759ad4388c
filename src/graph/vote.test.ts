import { expect, test } from 'vitest';
import { drawVote } from './vote.ts';

test('a vote of a few members has a mark for each, in the order of the ways to vote, and says each way', () => {
  expect(drawVote({ for: 2, against: 1, abstain: 0, absent: 1 }, 'en')).toBe(
    '<ul class="ballot">' +
      '<li class="for"><svg aria-hidden="true" width="30" height="15"><circle cx="7.5" cy="7.5" r="5"></circle><circle cx="22.5" cy="7.5" r="5"></circle></svg><span>For <b>2</b></span></li>' +
      '<li class="against"><svg aria-hidden="true" width="15" height="15"><circle cx="7.5" cy="7.5" r="5"></circle><path d="M2.5 12.5l10 -10"></path></svg><span>Against <b>1</b></span></li>' +
      '<li class="absent"><svg aria-hidden="true" width="15" height="15"><circle cx="7.5" cy="7.5" r="5"></circle></svg><span>Not voting <b>1</b></span></li>' +
      '</ul>',
  );
});

test('the Council’s fifteen have fifteen marks, whatever the vote', () => {
  for (const tally of [{ for: 15, against: 0, abstain: 0, absent: 0 }, { for: 4, against: 9, abstain: 2, absent: 0 }, { for: 13, against: 1, abstain: 0, absent: 1 }]) {
    expect(drawVote(tally, 'ar').match(/<circle/g)).toHaveLength(15);
  }
});

test('the votes of an assembly are bars on one scale, which begin at the right in Arabic', () => {
  const tally = { for: 137, against: 12, abstain: 17, absent: 27 };
  const bars = (locale: 'en' | 'ar') => [...drawVote(tally, locale).matchAll(/viewBox="0 0 (\d+) 10".*?<rect(?: x="(\d+)")? width="(\d+)"/g)].map(([, all, x, width]) => [all, x, width]);
  expect(bars('en')).toEqual([['193', undefined, '137'], ['193', undefined, '12'], ['193', undefined, '17'], ['193', undefined, '27']]);
  expect(bars('ar')).toEqual([['193', '56', '137'], ['193', '181', '12'], ['193', '176', '17'], ['193', '166', '27']]);
  expect(drawVote(tally, 'ar')).toContain('<span>المؤيدون <b>137</b></span>');
});
