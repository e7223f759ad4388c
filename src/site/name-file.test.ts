import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedFile } from '../graph/pack.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { unpackNames } from '../search/name-file.ts';
import { wordsOf } from '../search/words-of.ts';
import { checkContent } from './load.ts';
import { packNames, yearsOfRecord } from './name-file.ts';

const base = checkContent(process.cwd()).base!;
const file = packNames(base);
const entries = new Map(unpackNames(file).map((entry) => [entry.id, entry]));

test('the names of the whole record have at most 60 kB, compressed, and are the same bytes when they are packed again', () => {
  const { name, text } = packedFile('names', file);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  expect(packedFile('names', packNames(base))).toEqual({ name, text });
});

test('each entry is there with its kind, its names in both languages and every word of all its names', () => {
  expect(entries.size).toBe(base.entities.size);
  for (const { id, kind, fields } of base.entities.values()) {
    const entry = entries.get(id)!;
    expect([entry.kind, entry.label]).toEqual([kind, { en: fields.name.en, ar: fields.name.ar }]);
    const packed = new Set([...entry.names, entry.further ?? ''].flatMap(wordsOf));
    const words = [...Object.values(fields.name), ...Object.values(fields.short ?? {}), ...(fields.aliases ?? [])].flatMap((text) => wordsOf(text as string));
    expect(words.filter((word) => !packed.has(word) && !/^(?:al|el|in|of|on|the|and|for|to|de|la|le|du|as|an|at|ad|az|ar|es|ed|ez|ash|ул|ас|аш|ан|ат|ад|аз|эль|эд|аль|في|من|بشان)$/u.test(word)), id).toEqual([]);
  }
});

test('years are those of an entry, and of one that has not ended go on to the end of the record', () => {
  expect(['unscr-2254', 'kerry-lavrov-moscow-2016-07', 'geneva-iii', 'sergey-lavrov'].map((id) => entries.get(id)!.years)).toEqual([[2015], [2016], [2016], []]);
  expect(entries.get('geneva-process')!.years[0]).toBeGreaterThanOrEqual(2012);
  expect(yearsOfRecord(base)).toEqual({ first: Math.min(...[...entries.values()].flatMap(({ years }) => years)), last: 2026 });
  expect(kindNames.length).toBeLessThanOrEqual(10);
});
