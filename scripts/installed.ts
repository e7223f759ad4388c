/** What tests and measurements need of the machine. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The browser that CHROMIUM names, or Debian's: its build without windows, which is faster, before the whole. */
export function chromiumPath(): string {
  return process.env['CHROMIUM'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync) ?? '/usr/bin/chromium';
}

/** Whether nginx is here. Our configuration for it is tested where it is, in CI always. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}
