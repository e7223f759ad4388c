import { expect, test } from 'vitest';
import { loadSite } from '../site/load.ts';
import { isPermanent, isVeto } from './council.ts';

const { base } = loadSite();

test('permanent members are known by their page and by their code', () => {
  expect(['russia', 'china', 'united-kingdom', 'FR', 'US', 'japan', 'GH', 'nobody'].map((member) => isPermanent(member, base))).toEqual([true, true, true, true, true, false, false, false]);
});

test('a vote against is a veto where nine were for', () => {
  expect([isVeto('russia', { for: 9 }, base), isVeto('france', { for: 4 }, base), isVeto('japan', { for: 13 }, base)]).toEqual([true, false, false]);
});
