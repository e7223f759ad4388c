/** Which browser tests and measurements run in. */

import { existsSync } from 'node:fs';

/** The binary that CHROMIUM names, or Debian's: its build without windows, which is faster, before the whole. */
export function chromiumPath(): string {
  return process.env['CHROMIUM'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync) ?? '/usr/bin/chromium';
}
