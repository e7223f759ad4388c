/** What holds for every input: reading never throws, every diagnostic has a place in its file, dates print and parse, orders are total. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, parseDate, printDate, toDate } from './date.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { buildKnowledgeBase } from './index.ts';
import type { RawFile } from './read.ts';
import { rules } from './rules/index.ts';

const root = join(import.meta.dirname, '..', '..');
const encode = (text: string) => new TextEncoder().encode(text);

const content: readonly RawFile[] = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .map((name) => `content/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(mdx|yaml)$/.test(path))
  .toSorted()
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));

/** The lines of a file as an editor shows them, whatever its bytes. */
function linesOf({ bytes }: RawFile): string[] {
  return new TextDecoder().decode(bytes).split(/\r\n?|\n/);
}

/** Builds the base and checks what must hold of every diagnostic. */
function check(files: readonly RawFile[]): void {
  const { base, diagnostics } = buildKnowledgeBase(files);
  expect(base === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  for (const diagnostic of diagnostics) {
    const { file, line, column, endLine = line, endColumn = column, rule } = diagnostic;
    const found = files.find(({ path }) => path === file);
    if (rule === 'no-content') {
      expect(diagnostic).toMatchObject({ file: 'content', line: 1, column: 1 });
      continue;
    }
    const lines = linesOf(found!);
    const where = JSON.stringify({ diagnostic, text: lines.join('\n') });
    expect(line, where).toBeGreaterThanOrEqual(1);
    expect(column, where).toBeGreaterThanOrEqual(1);
    expect(endLine, where).toBeLessThanOrEqual(lines.length);
    expect(column, where).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    expect(endColumn, where).toBeLessThanOrEqual(lines[endLine - 1]!.length + 1);
    expect(endLine > line || (endLine === line && endColumn >= column), where).toBe(true);
  }
}

const paths = fc.constantFrom(
  'content/events/strike.mdx', 'content/events/strike.ar.mdx', 'content/sources/2016.yaml', 'content/sources/publishers.yaml', 'content/record.yaml', 'content/corrections.yaml', 'content/README.md', 'content/Bad Name.mdx', 'content/resolutions/unscr-1.mdx',
);

/** Pieces that mean something to one of the parsers, in any order. */
const piece = fc.constantFrom(
  '---', '---\n', '\n---\n', '---js\n', '\n', '\r\n', '\r', '\t', ' ', '  ', ': ', '- ', '? ', '{', '}', '[', ']', '"', "'", '|', '>', '&a', '*a', '!tag', '!!str', '%', '#', '@', '`', '<', '/>', '</', '<Quote ',
  'by="russia"', 'cite="a"', '<Statement id="a" />', '<Accounts of="a#b" />', '</Quote>', '<b>', '{/*', '*/}', 'import x', 'export const x = 1', '[@a; @b, p. 3]', '[a](b.mdx)', '![a](b)', '&#64;', '\\', '\u202e', '\0', '\ufeff', '\u{1f600}', '\ud800',
  'name', 'en', 'ar', 'links', 'participant', 'cite', 'date', 'vote', 'tally', 'subkind', 'provisions', 'disputed', '2016-07', '2016-02-30', '__proto__', 'constructor', 'مسار', 'a', '1', 'null', 'true', '<<', '~',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => encode(pieces.join('')));
const framed = fc.tuple(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 20 })).map(([front, body]) => encode(`---\n${front.join('')}\n---\n${body.join('')}`));

describe('reading', () => {
  test('never throws and places every diagnostic inside its file, whatever the bytes', () => {
    fc.assert(
      fc.property(paths, fc.uint8Array({ maxLength: 200 }), (path, bytes) => check([{ path, bytes }])),
      { numRuns: 1000 },
    );
  });

  test('never throws and places every diagnostic inside its file, whatever the signs of YAML and MDX in it', () => {
    fc.assert(
      fc.property(paths, fc.oneof(text, framed), (path, bytes) => check([{ path, bytes }])),
      { numRuns: 4000 },
    );
  });

  test('never throws and places every diagnostic inside its file for damaged copies of the real content', () => {
    const small = content.filter(({ bytes }) => bytes.length < 8000);
    const damage = fc.record({
      file: fc.constantFrom(...small),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      put: fc.oneof(fc.array(piece, { maxLength: 3 }).map((pieces) => encode(pieces.join(''))), fc.uint8Array({ maxLength: 4 })),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const files = new Map<string, RawFile>();
        for (const { file, at, cut, put } of damages) {
          const { bytes } = files.get(file.path) ?? file;
          const start = Math.floor(at * bytes.length);
          files.set(file.path, { path: file.path, bytes: Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]) });
        }
        check([...files.values()]);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same base and diagnostics in whatever order the files come', () => {
    const some = content.filter(({ path }) => /actors|sources/.test(path)).slice(0, 20);
    const { diagnostics } = buildKnowledgeBase(some);
    expect(diagnostics.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (files) => {
        expect(buildKnowledgeBase(files).diagnostics).toEqual(diagnostics);
      }),
      { numRuns: 10 },
    );
  });

  test('finds no mistake in the content of the repository', () => {
    expect(content.length).toBeGreaterThan(25);
    expect(buildKnowledgeBase(content).diagnostics).toEqual([]);
    check(content);
  });
});

const two = (n: number) => String(n).padStart(2, '0');
/** Days up to 31 in every month: half of what is made is no date at all. */
const end = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 31 })), fc.constantFrom('', '~', '?', '%'))
  .map(([year, month, day, mark]) => `${String(year).padStart(4, '0')}${month === null ? '' : `-${two(month)}${day === null ? '' : `-${two(day)}`}`}${mark}`);
const candidate = fc.oneof(end, fc.tuple(fc.oneof(end, fc.constant('..')), fc.oneof(end, fc.constant('..'))).map((ends) => ends.join('/')));
const date = candidate.filter((value) => 'date' in parseDate(value));
/** Near each other, so that many are equal in one part or in all. */
const nearDate = fc.constantFrom('2016', '2016~', '2016-01', '2016-01-01', '2016-01-01?', '2016/2016', '2016-01-01/2016-12-31', '../2016', '2016/..', '2016-01/..', '2016-12-31', '2015', '2015/2016', '2016-02-29');

describe('dates', () => {
  test('print as the text that was read', () => {
    fc.assert(
      fc.property(date, (value) => {
        expect(printDate(toDate(value))).toBe(value);
      }),
    );
  });

  test('read as the value that was printed', () => {
    fc.assert(
      fc.property(date, (value) => {
        const read = toDate(value);
        expect(toDate(printDate(read))).toEqual(read);
      }),
    );
  });

  test('are never read from other text without an explanation, and reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), candidate, fc.array(fc.constantFrom('2', '0', '1', '-', '/', '.', '~', '?', '%', 'X', 'Y', 'T', ':', 'Z', ' '), { maxLength: 12 }).map((signs) => signs.join(''))), (value) => {
        const parsed = parseDate(value);
        if ('date' in parsed) expect(printDate(parsed.date)).toBe(value);
        else expect(parsed.expected).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

/** The laws of a total order; `same` says which values are one. */
function expectTotalOrder<T>(values: fc.Arbitrary<T>, compare: (a: T, b: T) => number, same: (a: T, b: T) => boolean): void {
  const sign = (a: T, b: T) => Math.sign(compare(a, b));
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(sign(a, a)).toBe(0);
      expect(sign(a, b) + sign(b, a)).toBe(0);
      expect(sign(a, b) === 0).toBe(same(a, b));
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
}

describe('orders are total', () => {
  test('that of dates', () => {
    const values = fc.oneof(date, nearDate, fc.constant(undefined));
    expectTotalOrder<string | undefined>(values, compareDates, (a, b) => a === b);
  });

  test('that of diagnostics', () => {
    const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
      rule: fc.constantFrom(...rules.map(({ id }) => id).slice(0, 3)),
      severity: fc.constant('error'),
      file: fc.constantFrom('content/a.mdx', 'content/b.mdx', 'content/ä.mdx'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 12 }),
      message: fc.constantFrom('a', 'b', 'B'),
    });
    const key = ({ rule, file, line, column, message }: Diagnostic) => JSON.stringify([rule, file, line, column, message]);
    expectTotalOrder(diagnostic, compareDiagnostics, (a, b) => key(a) === key(b));
  });
});
