import { expect, test } from 'vitest';
import { siteTokens, standAloneStyle, tokensIn } from './stand-alone.ts';

test('takes the values that the rules name, and no others, in light and dark', () => {
  const style = standAloneStyle(['signs'], 'en');
  expect(style.split('\n').slice(0, 3)).toEqual([
    ':root { color-scheme: light dark; --dispute: #99291b; --k-actor: #2f68c8; --paper: #fcfcfa; }',
    '@media (prefers-color-scheme: dark) { :root { --dispute: #f09a86; --k-actor: #92aef7; --paper: #15181a; } }',
    '.sign { color: var(--k-actor); }',
  ]);
});

test('takes the faces of the language, and its rules', () => {
  const [english, arabic] = (['en', 'ar'] as const).map((locale) => standAloneStyle(['graph'], locale)) as [string, string];
  expect([english.includes('"Source Sans 3"'), english.includes('Tajawal'), english.includes(':lang(ar)')]).toEqual([true, false, false]);
  expect([arabic.includes('"Source Sans 3"'), arabic.includes('Tajawal'), arabic.includes(':lang(ar)')]).toEqual([false, true, true]);
});

test.each(['kinds', 'graph', 'lanes', 'signs'])('every value that %s names is there, and nothing is loaded', (name) => {
  const { light, en, ar } = siteTokens();
  for (const [locale, own] of [['en', en], ['ar', ar]] as const) {
    const style = standAloneStyle([name], locale);
    expect([...style.matchAll(/var\(--([\w-]+)/g)].filter(([, key]) => !light.has(key!) && !own.has(key!))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  }
});

test('says which part of a sheet is not there', () => {
  expect(() => tokensIn(':root {\n --paper: #fff;\n}\n')).toThrow('tokens.css has no dark values');
});
