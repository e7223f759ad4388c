import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cytoscapeStyle, diskPolicy, graphPolicy, headerPolicy, pagePolicy, queryPolicy, searchPolicy, tablePolicy } from './csp.ts';

test('a page without script allows none', () => {
  expect(pagePolicy).toBe("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'");
});

test('the graph allows its own script and data, and the one style sheet that Cytoscape inserts, by its hash', () => {
  const hash = createHash('sha256').update(cytoscapeStyle).digest('base64');
  expect(graphPolicy).toBe(`default-src 'none'; style-src 'self' 'sha256-${hash}'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'`);
});

test('the search and the questions allow their own script and data, and compiled programs: they alone', () => {
  expect(queryPolicy).toBe(`${searchPolicy}; worker-src 'self'`);
  expect(searchPolicy).toBe("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
});

test('the style sheet is the one that the installed Cytoscape inserts', () => {
  const shipped = readFileSync('node_modules/cytoscape/dist/cytoscape.esm.mjs', 'utf8');
  const name = /var className = '(__________cytoscape_container)';/.exec(shipped)![1];
  const rest = /stylesheet\.textContent = '\.' \+ className \+ '([^']*)';/.exec(shipped)![1];
  expect(`.${name}${rest}`).toBe(cytoscapeStyle);
});

test.each([
  ['/graph/index.html', graphPolicy],
  ['/ar/graph/index.html', graphPolicy],
  ['/attendance/index.html', tablePolicy],
  ['/ar/votes/index.html', tablePolicy],
  ['/timeline/index.html', tablePolicy],
  ['/ar/timeline/index.html', tablePolicy],
  ['/timeline/2016/index.html', pagePolicy],
  ['/graph.html', pagePolicy],
  ['/actors/graph/index.html', pagePolicy],
  ['/actors/embed/index.html', pagePolicy],
  ['/embed.html', pagePolicy],
  ['/fr/embed/index.html', pagePolicy],
  ['/index.html', pagePolicy],
  ['/search/index.html', searchPolicy],
  ['/ar/search/index.html', searchPolicy],
  ['/search/a/index.html', pagePolicy],
  ['/pagefind/pagefind-worker.js', searchPolicy],
  ['/query/index.html', queryPolicy],
  ['/ar/query/index.html', queryPolicy],
  ['/assets/query-worker-B2c4.js', queryPolicy],
  ['/assets/other.js', pagePolicy],
])('the header for %s is its policy, and no frame may hold it', (path, policy) => {
  expect(headerPolicy(path)).toBe(`${policy}; frame-ancestors 'none'`);
});

test.each(['/embed/index.html', '/embed/unscr-2254/index.html', '/ar/embed/unscr-2254/index.html'])('the header for %s is that of the graph, and any site may show it in a frame', (path) => {
  expect(headerPolicy(path)).toBe(`${graphPolicy}; frame-ancestors *`);
});

test.each(['/pictures/around/un.svg', '/ar/pictures/timeline/2016/lanes.svg'])('the header for %s allows the style in it alone, and any site may show it', (path) => {
  expect(headerPolicy(path)).toBe("default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors *");
});

test('in a copy on disk files load files, and nothing is fetched or compiled', () => {
  expect(diskPolicy(pagePolicy)).toBe("default-src 'none'; style-src file:; font-src file:; img-src file:; form-action file:; base-uri 'none'");
  expect(diskPolicy(queryPolicy)).toBe(diskPolicy(searchPolicy));
  expect(diskPolicy(searchPolicy)).toBe(`${diskPolicy(pagePolicy)}; script-src file:`);
});
