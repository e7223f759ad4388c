/** What an editor offers: the servers of the extensions that .vscode/extensions.json recommends, with the repository's own schemas and settings. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { collectionFiles, schemaFiles } from '../site/editor-files.ts';
import { type LanguageServer, startServer } from './language-server.ts';

const repository = join(import.meta.dirname, '..', '..');
/** The servers come with @astrojs/check. */
const astro = createRequire(createRequire(join(repository, 'package.json')).resolve('@astrojs/check')).resolve('@astrojs/language-server/package.json');
const yaml = createRequire(astro).resolve('volar-service-yaml');
const servers = { astro: join(dirname(astro), 'bin/nodeServer.js'), yaml: createRequire(yaml).resolve('yaml-language-server/bin/yaml-language-server') };

const settings = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;

test('schemas/ holds what "npm run schemas" writes', () => {
  const files = schemaFiles();
  expect(readdirSync(join(repository, 'schemas')).toSorted()).toEqual(files.map(({ path }) => path.replace('schemas/', '')).toSorted());
  for (const { path, text } of files) expect(readFileSync(join(repository, path), 'utf8') === text, `${path} is not as "npm run schemas" writes it`).toBe(true);
});

test('every schema that the settings name is there', () => {
  const named = Object.keys(settings['yaml.schemas'] as object).map((path) => path.replace('./', ''));
  const paths = schemaFiles().map(({ path }) => path);
  expect(named.filter((path) => !paths.includes(path))).toEqual([]);
});

/** An open file, whose text has a bar where the cursor stands. */
function editor(server: LanguageServer, uri: string, languageId: string) {
  let version = 0;
  const ask = async (method: string, marked: string): Promise<unknown> => {
    const cursor = marked.indexOf('|');
    const before = marked.slice(0, cursor).split('\n');
    const text = before.join('\n') + marked.slice(cursor + 1);
    if (version === 0) server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: ++version, text } });
    else server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ text }] });
    return server.request(`textDocument/${method}`, { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } });
  };
  return {
    completed: async (marked: string) => {
      const answer = (await ask('completion', marked)) as { items: { label: string }[] } | { label: string }[];
      return (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
    },
    hover: async (marked: string) => ((await ask('hover', marked)) as { contents: { value: string } }).contents.value,
  };
}

let root: string;
let server: LanguageServer;

async function start(script: string): Promise<void> {
  server = startServer(script, root, { yaml: { schemas: settings['yaml.schemas'] } });
  const folder = { uri: pathToFileURL(root).href, name: 'masar' };
  const textDocument = { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ['markdown'] } };
  const initializationOptions = { typescript: { tsdk: join(repository, 'node_modules/typescript/lib') }, contentIntellisense: settings['astro.content-intellisense'] };
  await server.request('initialize', { processId: process.pid, rootUri: folder.uri, workspaceFolders: [folder], capabilities: { textDocument, workspace: { workspaceFolders: true, configuration: true } }, initializationOptions });
  server.notify('initialized', {});
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'masar-editor-'));
  for (const { path, text } of [...schemaFiles(), ...collectionFiles(root, ['content/meetings/geneva-ii.mdx', 'content/sources/2016.yaml'])]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the frontmatter of an entry, by Astro’s extension', () => {
  let open: ReturnType<typeof editor>;
  beforeAll(async () => {
    await start(servers.astro);
    open = editor(server, pathToFileURL(join(root, 'content/meetings/geneva-ii.mdx')).href, 'mdx');
  });
  afterAll(() => server.stop());

  test.each([
    ['keys', '---\nname: { en: A, ar: ب }\n|\n---\n\nText.\n', ['subkind', 'date', 'summary', 'cite', 'links', 'disputed']],
    ['sub-kinds', '---\nsubkind: |\n---\n', ['bilateral', 'talks-round']],
    ['relations', '---\nlinks:\n  |\n---\n', ['participant', 'host', 'produced', 'part-of']],
    ['keys of a link', '---\nlinks:\n  participant:\n    - to: john-kerry\n      |\n---\n', ['for', 'role', 'attendance', 'cite']],
    ['roles', '---\nlinks:\n  participant:\n    - to: john-kerry\n      role: |\n---\n', ['foreign-minister', 'secretary-of-state']],
  ])('%s are completed', async (_, marked, expected) => {
    expect(await open.completed(marked)).toEqual(expect.arrayContaining(expected));
  });

  test('a relation is explained where the cursor stands on it, and no relation of another kind is offered', async () => {
    expect(await open.hover('---\nlinks:\n  partici|pant: [{ to: john-kerry }]\n---\n')).toBe('#### Meeting\n\nThe entry named took part in this meeting. It may be: actor.');
    expect(await open.completed('---\nlinks:\n  |\n---\n')).not.toContain('said-by');
  });
});

describe('the bibliography, by the YAML extension', () => {
  let open: ReturnType<typeof editor>;
  beforeAll(async () => {
    await start(servers.yaml);
    open = editor(server, pathToFileURL(join(root, 'content/sources/2016.yaml')).href, 'yaml');
  });
  afterAll(() => server.stop());

  test('keys and types of sources are completed and explained', async () => {
    // The server asks for the settings only once it runs.
    await vi.waitFor(async () => expect(await open.completed('reuters-2016:\n  type: speech\n  |\n')).toEqual(expect.arrayContaining(['title', 'outlet', 'issued', 'URL', 'primary'])), { timeout: 20_000 });
    expect(await open.completed('reuters-2016:\n  type: |\n')).toEqual(expect.arrayContaining(['article-newspaper', 'speech', 'webpage']));
    expect(await open.hover('reuters-2016:\n  out|let: reuters\n')).toContain('An outlet of publishers.yaml.');
  });
});
