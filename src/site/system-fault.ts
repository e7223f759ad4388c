/** What the machine refuses, in words: a file that cannot be read, a disk that is full. */

import { getSystemErrorName } from 'node:util';

const said: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written here',
  EPERM: 'it may not be read or written here',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'it is larger than a file may be here',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
};

/** The code and path of an error: its own, or of the compiler in Rust, which has them in its words. */
function factsOf(error: NodeJS.ErrnoException): { code: string; path: string | undefined } {
  const [, path, number] = /\bin (\/[^\n]+).*\(os error (\d+)\)/s.exec(error.message) ?? [];
  return number === undefined ? { code: error.code ?? '', path: error.path } : { code: getSystemErrorName(-Number(number)), path };
}

/** One sentence about a fault of the machine that an error is, or was caused by; undefined for a fault of the program. */
export function systemFault(fault: unknown): string | undefined {
  for (let error = fault; error instanceof Error; error = error.cause) {
    const { code, path } = factsOf(error);
    if (Object.hasOwn(said, code)) return `${path === undefined ? 'A file' : path} cannot be used: ${said[code]} (${code}).`;
  }
  return undefined;
}
