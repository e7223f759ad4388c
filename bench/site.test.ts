import { expect, test } from 'vitest';
import { scriptsOf } from './site.ts';

const files: Readonly<Record<string, string>> = {
  '/assets/page.js': 'import{a}from"./shared.js";import"./side.js";const later=()=>import("./later.js");',
  '/assets/shared.js': 'export const a="from \'./no.js\'";export*from"./page.js";',
  '/assets/side.js': 'side()',
  '/assets/later.js': 'later()',
  '/assets/other.js': 'other()',
};

test('counts the scripts of a page with all that they import, each once, and no data', () => {
  const html = '<script type="application/ld+json">{}</script><script id="d" type="application/json">[]</script><script>inline()</script><script type="module" src="/assets/page.js"></script><p>other.js</p>';
  expect(scriptsOf(html, (path) => files[path])).toEqual(['inline()', files['/assets/page.js'], files['/assets/shared.js'], files['/assets/side.js'], files['/assets/later.js']]);
});
