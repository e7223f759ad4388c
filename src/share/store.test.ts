import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from './store.ts';

const day = 86_400_000;
const square = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${colour}"/></svg>`;
let folder = '';
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'masar-store-')), 'share'); });
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('draws each picture once, on threads or when it is asked for, alike', async () => {
  const store = openStore(folder);
  const now = store.png(square('red'));
  expect(await store.fill([square('red'), square('blue'), square('blue')])).toBe(1);
  expect(await openStore(folder).fill([square('red'), square('blue')])).toBe(0);
  expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{64}\.png$/.test(name))).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(await store.fill([square('red')])).toBe(1);
  expect(Buffer.compare(store.png(square('red')), now)).toBe(0);
});

test('says what is wrong with a picture, and keeps none', async () => {
  await expect(openStore(folder).fill(['<svg'])).rejects.toThrow(/SVG/);
  expect(() => openStore(folder).png('<svg')).toThrow(/SVG/);
});

test('forgets what no build asked for in a month', async () => {
  const store = openStore(folder);
  await store.fill([square('red'), square('blue')]);
  const old = new Date(Date.now() - 31 * day);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
  writeFileSync(join(folder, 'left.png.123'), 'half a picture');
  utimesSync(join(folder, 'left.png.123'), old, old);
  await store.fill([square('red')]);
  store.prune(Date.now());
  expect(readdirSync(folder)).toHaveLength(1);
  expect(await store.fill([square('red'), square('blue')])).toBe(1);
});
