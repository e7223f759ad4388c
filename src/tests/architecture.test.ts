/** The shape of the house: who may import whom, and how large a module may be. A failure names the import and the rule. */

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname.replaceAll('\\', '/'), '..', '..');

/** Parts of the house, folders or modules, in the order of who may import whom, and what each may import besides itself. A part within another has rules of its own. */
const core = ['paths', 'words'];
const edge = [...core, 'knowledge', 'graph', 'exports', 'site.config', 'site'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  paths: [],
  words: [],
  'knowledge/query': ['words', 'knowledge/relations'],
  knowledge: core,
  graph: [...core, 'knowledge'],
  exports: [...core, 'knowledge', 'graph', 'hosting/media-types'],
  'site.config': [],
  github: ['knowledge/seen'],
  links: [],
  dependencies: [],
  site: [...core, 'knowledge', 'graph', 'exports', 'site.config', 'hosting/media-types', 'links/ledger', 'links/ledger.json', 'explorer/state', 'explorer/address', 'timeline/carried', 'provisions/record', 'provisions/comparison', 'provisions/sheet', 'provisions/selection', 'provisions/compiled', 'query/answer', 'query/cell', 'query/example', 'query/names', 'share', 'styles/stand-alone'],
  share: [...core, 'knowledge', 'graph', 'styles/stand-alone'],
  explorer: [...core, 'knowledge/query', 'knowledge/relations', 'knowledge/text', 'knowledge/date', 'knowledge/date-words', 'exports/attributes', 'exports/csv', 'exports/gexf', 'exports/graphml', 'exports/xml', 'graph/arrow-head', 'graph/label', 'graph/place-labels', 'graph/radius', 'graph/shapes', 'graph/unpack', 'graph/view', 'search/name-file', 'search/names', 'search/sounds', 'search/words-of'],
  search: [...core, 'knowledge/text', 'explorer/elements', 'explorer/fetch'],
  authoring: [...core, 'knowledge', 'search', 'site/name-file'],
  query: [...core, 'knowledge/date', 'knowledge/date-words', 'exports/csv', 'explorer/elements'],
  provisions: ['words', 'knowledge/prose/hast', 'exports/csv', ...core, 'explorer/fetch'],
  bundle: [...core, 'knowledge', 'site/csp'],
  hosting: [...core, 'knowledge', 'site/csp'],
  attendance: [...core, 'knowledge/text', 'knowledge/name-order', 'explorer/elements'],
  timeline: [...core, 'knowledge/date', 'knowledge/date-words', 'graph/timeline'],
  styles: [],
  release: [...core, 'knowledge', 'exports', 'diff'],
  diff: [...core, 'knowledge', 'graph', 'site/indexes', 'site/letters'],
  components: [...edge, 'styles', 'explorer', 'provisions', 'timeline', 'search', 'attendance', 'query'],
  docs: [...edge, 'components'],
  layouts: [...edge, 'styles', 'explorer', 'provisions', 'timeline', 'search', 'attendance', 'components', 'query', 'share/size'],
  pages: [...edge, 'styles', 'explorer', 'provisions', 'timeline', 'search', 'attendance', 'components', 'docs', 'layouts', 'query'],
  scripts: [...core, 'knowledge', 'graph', 'exports', 'site.config', 'site/load', 'site/files', 'site/full-text', 'github', 'links', 'dependencies', 'authoring', 'site/editor-files', 'site/follow', 'hosting', 'bundle', 'site/revision', 'site/csp', 'diff', 'site/swap', 'site/system-fault', 'tests/fuzz', 'release', 'site/queried', 'site/query-apart', 'query', 'site/share-images', 'styles/stand-alone'],
  bench: [...core, 'knowledge', 'graph', 'exports', 'explorer', 'search', 'share', 'site/load', 'site/files', 'site/graph-files', 'site/share-images', 'scripts/installed', 'site/follow'],
  'astro.config': ['site.config', 'site'],
};

/** What a part may import as a type besides, with `import type`: that leaves nothing of the import when the program runs. */
const allowedTypes: Readonly<Record<string, readonly string[]>> = { 'knowledge/query': ['knowledge'], explorer: ['knowledge', 'graph', 'exports'], site: ['search/name-file'] };

/** A path as the table writes it. */
const nameOf = (path: string) => path.replace(/^src\//, '').replace(/\.(ts|mjs)$/, '');

/** Whether a part is a file, or holds it. */
const holds = (part: string, path: string) => `${nameOf(path)}/`.startsWith(`${part}/`);

/** The part to which a file belongs, from its path in the repository: the smallest that holds it. */
function partOf(path: string): string {
  const parts = Object.keys(allowed).filter((part) => holds(part, path));
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? nameOf(path);
}

/** Files of a folder with one of some endings, from the root of the repository. */
function filesIn(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => endings.includes(extname(path)))
    .toSorted();
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isTest = (path: string) => path.endsWith('.test.ts') || path.startsWith('src/tests/') || path.includes('/fixtures/');
const modules = [...filesIn('src', ['.ts', '.mjs', '.astro', '.mdx']), ...filesIn('scripts', ['.ts', '.mjs']), ...filesIn('bench', ['.ts']), 'astro.config.mjs'].filter((path) => !isTest(path) && !path.startsWith('bench/starlight/'));
const tests = [...filesIn('src', ['.ts']), ...filesIn('bench', ['.ts'])].filter(isTest).concat('vitest.config.ts');

/** What a text imports, as it is written: static, dynamic, re-exported, for its effect, or as a type. */
function importsOf(text: string): { readonly written: string; readonly type: boolean }[] {
  const forms = [/^\s*(?:import|export)\s[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm, /^\s*import\s*['"]([^'"]+)['"]/gm, /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g, /\bimport\.meta\.glob\s*(?:<[^>]*>)?\(\s*['"`]([^'"`]+)['"`]/g];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => ({ written: match[1]!, type: /^\s*(?:import|export)\s+type\s/.test(match[0]) })));
}

interface Import {
  readonly from: string;
  readonly written: string;
  readonly type: boolean;
  /** The file in the repository, or undefined for a package. */
  readonly file: string | undefined;
}

function importsIn(files: readonly string[]): Import[] {
  return files.flatMap((from) => importsOf(read(from)).map(({ written, type }) => ({ from, written, type, file: written.startsWith('.') ? normalize(join(dirname(from), written)) : undefined })));
}

const imports = importsIn(modules);

/** Whether a part may import a file, by the tables. */
function mayImport(part: string, file: string, type = false): boolean {
  return [part, ...(allowed[part] ?? []), ...((type && allowedTypes[part]) || [])].some((name) => holds(name, file));
}

/** All that runs where the modules of a part run, itself included: our files, and packages by name. */
function broughtBy(part: string): Set<string> {
  const brought = new Set(modules.filter((path) => holds(part, path)));
  // A set lists also what is added to it on the way.
  for (const path of brought) for (const { from, written, type, file } of imports) if (from === path && !type) brought.add(file ?? packageOf(written));
  return brought;
}

const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const packages = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);

/** The package of an import: `@scope/name` or `name`, without the path inside it. */
function packageOf(written: string): string {
  return written.split('/').slice(0, written.startsWith('@') ? 2 : 1).join('/');
}

/** Types of mdast and hast come in packages of their own name under @types. */
function isNamed(written: string): boolean {
  return isBuiltin(written) || written.startsWith('astro:') || packages.has(packageOf(written)) || packages.has(`@types/${packageOf(written)}`);
}

const lengthOf = (path: string) => read(path).replace(/\n$/, '').split('\n').length;

describe('the reader of imports', () => {
  test('finds every form of import and no other text', () => {
    const text = [
      "import a from './a.ts';", "import type { B } from './b.ts';", "import {\n  c,\n  d,\n} from './c.ts';", "export { e } from './e.ts';", "export * from './f.ts';", "import './g.css';", "const h = await import('./h.ts');", "const i = import.meta.glob('./i/*.ts');", "// from './no.ts'", "const from = './no.ts';", "export const x = 1;\nconst y = 'from';",
    ].join('\n');
    expect(importsOf(text).map(({ written }) => written).toSorted()).toEqual(['./a.ts', './b.ts', './c.ts', './e.ts', './f.ts', './g.css', './h.ts', './i/*.ts']);
  });

  test('knows which of them are gone when the program runs', () => {
    const text = "import type { A } from './a.ts';\nimport { type B } from './b.ts';\nexport type { C } from './c.ts';\nimport {\n  type D,\n} from './d.ts';";
    expect(importsOf(text)).toEqual([{ written: './a.ts', type: true }, { written: './b.ts', type: false }, { written: './c.ts', type: true }, { written: './d.ts', type: false }]);
  });

  test.each([
    ['src/knowledge/link.ts', 'knowledge'],
    ['src/knowledge/query/index.ts', 'knowledge/query'],
    ['src/knowledge/queryable.ts', 'knowledge'],
    ['src/site.config.ts', 'site.config'],
    ['src/site/load.ts', 'site'],
    ['astro.config.mjs', 'astro.config'],
    ['src/attic/old.ts', 'attic/old'],
  ])('knows that %s belongs to %s', (path, part) => {
    expect(partOf(path)).toBe(part);
  });

  test.each([
    ['knowledge', 'src/words/index.ts', true],
    ['knowledge', 'src/exports/record.ts', false],
    ['knowledge', 'src/site.config.ts', false],
    ['words', 'src/paths.ts', false],
    ['scripts', 'src/site/load.ts', true],
    ['scripts', 'src/site/routes.ts', false],
    ['components', 'src/layouts/Page.astro', false],
    ['pages', 'src/layouts/Page.astro', true],
    ['knowledge', 'src/knowledge/query/index.ts', true],
    ['knowledge/query', 'src/knowledge/date.ts', false],
    ['explorer', 'src/knowledge/query/paths.ts', true],
    ['explorer', 'src/knowledge/relations.ts', true],
    ['explorer', 'src/knowledge/base.ts', false],
    ['graph', 'src/explorer/main.ts', false],
  ])('knows that %s importing %s is allowed: %s', (part, file, expected) => {
    expect(mayImport(part, file)).toBe(expected);
  });

  test('knows that some may import types and no more', () => {
    expect([mayImport('knowledge/query', 'src/knowledge/date.ts', true), mayImport('explorer', 'src/graph/elements.ts', true), mayImport('explorer', 'src/site/load.ts', true)]).toEqual([true, true, false]);
  });

  test('reads all of the house', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });
});

test('every module belongs to a part that the table knows', () => {
  expect(modules.filter((path) => !Object.hasOwn(allowed, partOf(path)))).toEqual([]);
});

test('parts import only what stands before them', () => {
  const wrong = imports
    .filter(({ from, file, type }) => file !== undefined && !mayImport(partOf(from), file, type))
    .map(({ from, written }) => `${from} imports ${written}, but ${partOf(from)} may import only itself and: ${allowed[partOf(from)]?.join(', ') || 'nothing of ours'}${allowedTypes[partOf(from)] === undefined ? '' : `; types of ${allowedTypes[partOf(from)]!.join(', ')}`}`);
  expect(wrong).toEqual([]);
});

test('no package is imported that package.json does not name', () => {
  const wrong = [...imports, ...importsIn(tests)]
    .filter(({ written, file }) => file === undefined && !isNamed(written))
    .map(({ from, written }) => `${from} imports ${written}, but package.json does not name ${packageOf(written)}`);
  expect(wrong).toEqual([]);
});

test('the knowledge base, the words and the addresses know no Node and no Astro', () => {
  const wrong = imports
    .filter(({ from, written }) => ['knowledge', 'words', 'paths'].some((part) => holds(part, from)) && (isBuiltin(written) || /^astro\b|^@astrojs\//.test(written)))
    .map(({ from, written }) => `${from} imports ${written}, but ${partOf(from)} knows no file system, clock, network or Astro`);
  expect(wrong).toEqual([]);
});

test('the browser gets queries without any package, and the graph page with Cytoscape alone', () => {
  const queries = [...broughtBy('knowledge/query')];
  expect(queries).toContain('src/knowledge/relations.ts');
  expect(queries.filter((name) => !['knowledge/query', 'knowledge/relations', 'words'].some((part) => holds(part, name)))).toEqual([]);
  expect([...broughtBy('explorer')].filter((name) => !name.startsWith('src/'))).toEqual(['cytoscape']);
});

test('jobs with a token that may write run our own modules alone', () => {
  const scripts = ['scripts/comment', 'scripts/record'].flatMap((name) => [...broughtBy(name)]);
  expect(scripts).toContain('src/github/api.ts');
  expect(scripts.filter((name) => !name.startsWith('src/') && !name.startsWith('scripts/') && !isBuiltin(name))).toEqual([]);
});

test('no module has more than 300 lines, but tables of words', () => {
  const wrong = modules
    .filter((path) => ['.ts', '.astro'].includes(extname(path)) && partOf(path) !== 'words' && lengthOf(path) > 300)
    .map((path) => `${path} has ${lengthOf(path)} lines, but a module has at most 300`);
  expect(wrong).toEqual([]);
});

test('pages are routes only, of at most 40 lines', () => {
  const pages = modules.filter((path) => partOf(path) === 'pages');
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((path) => lengthOf(path) > 40).map((path) => `${path} has ${lengthOf(path)} lines, but a page has at most 40`)).toEqual([]);
});
