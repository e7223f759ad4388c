/** Building: the same content gives the same bytes. What goes wrong is tested of a small site, in small.test.ts. */

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './built.ts';
import { copyRepository, hashes, run } from './copy.ts';

test('two builds in different folders, time zones and languages, with and without threads, are the same to the byte', () => {
  const here = copyRepository();
  const built = run(here, 'build', [], { TZ: 'Pacific/Auckland', LANG: 'ar_SY.UTF-8', THREADS: '0' });
  expect(built).toEqual({ status: 0, stdout: expect.stringMatching(/^Built dist\/: \d+ entities, \d+ claims, \d+ sources\.\n$/), stderr: '' });
  expect(hashes(join(here, 'dist'))).toEqual(hashes(dist));
}, 400_000);

test('a busy port is said, with the way to another', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const served = run('.', 'serve', [], { PORT: String(port) });
  expect([served.status, served.stderr]).toEqual([1, `Port ${port} is taken. Choose another: PORT=4322 npm start\n`]);
  other.close();
});
