/** What holds for every input: reading damaged content never throws, dates print and parse, orders are total. Inputs made up from nothing are those of src/tests/fuzz. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidate, piece } from '../tests/fuzz/arbitraries.ts';
import { placesEverything } from '../tests/fuzz/targets.ts';
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

describe('reading', () => {
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
        placesEverything([...files.values()]);
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
  });
});

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
