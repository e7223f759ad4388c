import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemFault } from './system-fault.ts';

/** What an action throws. */
function thrown(action: () => unknown): unknown {
  try {
    return action();
  } catch (fault) {
    return fault;
  }
}

test('a full disk is said with the file, also as the cause of another error', () => {
  const full = thrown(() => writeFileSync('/dev/full', 'a'));
  expect(systemFault(full)).toBe('A file cannot be used: the disk is full (ENOSPC).');
  expect(systemFault(new Error('The site was not built', { cause: full }))).toBe('A file cannot be used: the disk is full (ENOSPC).');
});

test('a file that may not be read is said by its path', () => {
  expect(systemFault(Object.assign(new Error('no'), { code: 'EACCES', path: 'content/actors/russia.mdx' }))).toBe('content/actors/russia.mdx cannot be used: it may not be read or written here (EACCES).');
});

test('a full disk is said where the compiler met it', () => {
  const fault = new Error('Build failed with 1 error:\n\nFailed to write file in /tmp/dist.next/entry.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>');
  expect(systemFault(fault)).toBe('/tmp/dist.next/entry.mjs cannot be used: the disk is full (ENOSPC).');
});

test('a fault of the program is none of the machine', () => {
  expect([new TypeError('x is not a function'), thrown(() => readFileSync('no-such-file')), 'text', undefined].map(systemFault)).toEqual([undefined, undefined, undefined, undefined]);
});
