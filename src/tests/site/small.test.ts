/**
 * A small site of content in which every text would be a script, a template or the end of something: what goes wrong leaves the
 * last good site as it was, and what is built holds the texts as texts, under any base path.
 */

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from './built.ts';
import { copyRepository, hashes, run } from './copy.ts';

const content = 'src/tests/hostile/content';
const here = copyRepository(content);
const site = join(here, 'dist');
const notBuilt = 'The site was not built; dist/ is as it was.\n';

/** What stands for the last good site: no build looks into it. */
const good = { 'index.html': '<p>The last good site</p>', 'actors/index.html': '<p>Actors</p>' };
function lastGood(): Record<string, string> {
  mkdirSync(join(site, 'actors'), { recursive: true });
  for (const [file, text] of Object.entries(good)) writeFileSync(join(site, file), text);
  return hashes(site);
}

const edit = (file: string, change: (text: string) => string) => writeFileSync(join(here, file), change(readFileSync(join(here, file), 'utf8')));
const mend = () => cpSync(content, join(here, 'content'), { recursive: true });

describe('the last good site stays', () => {
  test.each(['dist.next', 'dist.next/data/manifest.json', 'dist.next/index.html', 'dist.next/pagefind'])('where a build is killed once there is %s', async (moment) => {
    const before = lastGood();
    const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: here, stdio: 'ignore' });
    const ended = new Promise((end) => build.on('exit', (_, signal) => end(signal)));
    while (!existsSync(join(here, moment)) && build.exitCode === null) await wait(1);
    build.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(join(here, 'dist.next'))).toBe(true);
    expect(hashes(site)).toEqual(before);
  });

  test('where a file grows larger than the disk has room for', () => {
    const before = lastGood();
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 60; exec "${process.execPath}" scripts/build.ts`], { cwd: here, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/ cannot be used: it is larger than a file may be here \(EFBIG\)\.\n/);
    expect(stderr).toMatch(new RegExp(`${notBuilt}$`));
    expect(hashes(site)).toEqual(before);
    expect(existsSync(join(here, 'dist.next'))).toBe(false);
  });

  test('where a file of the content cannot be read', () => {
    const before = lastGood();
    chmodSync(here, 0o755);
    chmodSync(join(here, 'content/actors/bob.mdx'), 0);
    // Root reads everything.
    const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const said = 'content/actors/bob.mdx cannot be used: it may not be read or written here (EACCES).\n';
    const as = (script: string) => spawnSync(process.execPath, [`scripts/${script}.ts`], { cwd: here, encoding: 'utf8', ...who });
    expect(as('check')).toMatchObject({ status: 1, stderr: said });
    expect(as('build')).toMatchObject({ status: 1, stderr: said + notBuilt });
    chmodSync(join(here, 'content/actors/bob.mdx'), 0o644);
    expect(hashes(site)).toEqual(before);
  });

  test('where five mistakes are planted, and they are reported at their places', () => {
    const before = lastGood();
    edit('content/meetings/summit.mdx', (text) => text.replace('to: bob', 'to: bobb'));
    edit('content/actors/utopia.mdx', (text) => text.replace('\nsummary:', '\nsumary:'));
    edit('content/places/town.mdx', (text) => text.replace(/lat: .*/, 'lat: 95'));
    edit('content/resolutions/unscr-1.mdx', (text) => text.replace('date: 2016-07-20', 'date: 2016-07-32'));
    edit('content/statements/words.mdx', (text) => `${text.trimEnd()}\n\n<script>alert(1)</script>\n`);
    const built = run(here, 'build');
    expect(built.status).toBe(1);
    const found = [...built.stderr.matchAll(/^(content\/\S+?):(\d+):\d+ {2}error .* {2}([a-z0-9-]+)$/gm)].map(([, file, line, rule]) => ({ file: file!, line: Number(line), rule }));
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/actors/utopia.mdx missing-field', 'content/actors/utopia.mdx unknown-key', 'content/meetings/summit.mdx unknown-id', 'content/places/town.mdx wrong-value', 'content/resolutions/unscr-1.mdx malformed-date', 'content/statements/words.mdx refused-component',
    ]);
    for (const { file, line, rule } of found) if (rule !== 'missing-field') expect(readFileSync(join(here, file), 'utf8').split('\n')[line - 1]).toMatch(/bobb|sumary|95|2016-07-32|<script>/);
    expect(hashes(site)).toEqual(before);
  });

  test('and the check writes the mistakes as JSON and annotations, to a file where one is named', () => {
    const json = run(here, 'check', ['--format', 'json']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)[0]).toMatchObject({ file: expect.stringMatching(/^content\//), line: expect.any(Number), rule: expect.any(String) });
    const output = join(here, 'annotations.txt');
    const github = run('.', 'check', ['--root', here, '--format', 'github', '--output', output]);
    expect([github.status, github.stdout]).toEqual([1, '']);
    expect(readFileSync(output, 'utf8')).toMatch(/^::error file=content\/actors\/utopia\.mdx,line=\d+,/);
    expect(run('.', 'check', ['--format', 'xml']).status).toBe(2);
    mend();
  });

  test('where there is no content', () => {
    const before = lastGood();
    renameSync(join(here, 'content'), join(here, 'content-away'));
    const built = run(here, 'build');
    renameSync(join(here, 'content-away'), join(here, 'content'));
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('content:1:1  error  Unexpected folder without entries');
    expect(hashes(site)).toEqual(before);
  });
});

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

/** A node and all within it. */
function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* all(child);
}

describe('under a base path', () => {
  const pages = new Map<string, readonly Node[]>();
  beforeAll(() => {
    const built = run(here, 'build', [], { BASE: 'masar', SITE: 'https://example.org/' });
    expect(built).toEqual({ status: 0, stdout: 'Built dist/: 11 entities, 16 claims, 2 sources.\n', stderr: '' });
    for (const file of filesOf(site)) if (file.endsWith('.html')) pages.set(file, [...all(parse(readFileSync(join(site, file), 'utf8')) as Node)]);
  });

  /** What a look at each element of each page finds. */
  const found = (look: (element: Required<Pick<Node, 'tagName' | 'attrs'>> & Node, file: string) => readonly string[]) =>
    [...pages].flatMap(([file, nodes]) => nodes.flatMap((node) => (node.tagName === undefined || node.attrs === undefined ? [] : look({ ...node, tagName: node.tagName, attrs: node.attrs }, file))));

  test('every address of every page begins with it', () => {
    expect(pages.size).toBeGreaterThan(150);
    const outside = filesOf(site)
      .filter((file) => /\.(html|css|xml)$/.test(file))
      .flatMap((file) => readFileSync(join(site, file), 'utf8').match(/(?:(?:href|src|action)="|url\(|<loc>https:\/\/example\.org)\/(?!masar\/)[^")<]*/g) ?? []);
    expect(outside).toEqual([]);
  });

  test('no page has a script but ours and data', () => {
    const scripts = found(({ tagName, attrs }) => (tagName === 'script' ? [attrs.map(({ name, value }) => `${name}=${value.replace(/^\/masar\/assets\/.*/, 'ours')}`).filter((text) => !text.startsWith('id=')).join(' ')] : []));
    expect(new Set(scripts)).toEqual(new Set(['type=module src=ours', 'type=application/ld+json', 'type=application/json']));
  });

  test('no page has a handler, an inline style, or an element that loads or runs something', () => {
    const odd = found(({ tagName, attrs }, file) => [
      ...attrs.filter(({ name }) => /^on|^style$|^srcdoc$|^formaction$|^ping$/.test(name)).map(({ name }) => `${file}: ${name} of ${tagName}`),
      ...(['img', 'iframe', 'object', 'embed', 'applet', 'style', 'foreignobject', 'animate', 'set', 'audio', 'video', 'frame', 'portal'].includes(tagName) ? [`${file}: ${tagName}`] : []),
    ]);
    expect(odd).toEqual([]);
  });

  test('no page loads from, or sends to, another host; links lead by http, https or mail', () => {
    const odd = found(({ tagName, attrs }, file) => {
      const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
      const loads = tagName === 'link' && !/^(?:canonical|alternate)$/.test(value('rel') ?? '') ? ['href'] : ['use', 'image', 'script'].includes(tagName) ? ['href', 'src', 'xlink:href'] : ['form', 'input', 'button'].includes(tagName) ? ['action', 'src'] : [];
      const foreign = loads.flatMap((name) => value(name) ?? []).filter((url) => !/^(?:\/masar\/|#)/.test(url));
      const leads = tagName === 'a' && !/^(?:https?:\/\/|mailto:|\/masar\/|#|$)/.test(value('href') ?? '') ? [value('href')!] : [];
      return [...foreign, ...leads].map((url) => `${file}: ${tagName} ${url}`);
    });
    expect(odd).toEqual([]);
  });

  test('what an author wrote is read as text, to the letter', () => {
    const role = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;&#x3c;]]>--><!--{{7*7}}$\u007b7*7}\`\\u003c`;
    const texts = (file: string) => pages.get(file)!.filter(({ value, tagName }) => value !== undefined && tagName === undefined).map(({ value }) => value!);
    expect(texts('meetings/summit/index.html')).toContain(`=HYPERLINK("x") ${role}`);
    expect(texts('corrections/index.html')).toContain(`Hoax ${role}`);
    expect(texts('events/hoax/index.html')).toContain(`Why: Why ${role}`);
    expect(texts('actors/constructor/index.html').join('')).toContain('<script>alert(1)</script> <img src=x onerror=alert(1)> <b> ]]> --> {{7*7}} $\u007b7*7}');
  });

  test('data in pages and files is data: JSON is read, its signs of markup are escaped in pages, XML is well-formed', () => {
    for (const [file, nodes] of pages) for (const { tagName, attrs, childNodes } of nodes) {
      if (tagName !== 'script' || !attrs!.some(({ name, value }) => name === 'type' && value.endsWith('json'))) continue;
      const text = childNodes!.map(({ value }) => value).join('');
      expect(() => JSON.parse(text), file).not.toThrow();
      expect(text, file).not.toContain('<');
    }
    const faults: string[] = [];
    for (const file of filesOf(site)) {
      const text = readFileSync(join(site, file), 'utf8');
      if (file.endsWith('.json')) expect(() => JSON.parse(text), file).not.toThrow();
      if (/\.(?:xml|svg|gexf|graphml|atom)$/.test(file)) new DOMParser({ errorHandler: (_: string, message: string) => void faults.push(`${file}: ${message}`) } as never).parseFromString(text, 'text/xml');
    }
    expect(faults).toEqual([]);
  });
});
