/** Turns at hosts, so that none is asked more often than it should. */

import { setTimeout } from 'node:timers/promises';

/** Resolves when a host may be asked. */
export type Turn = (host: string) => Promise<void>;

/** Turns that lie at least `interval` milliseconds apart at each host, in the order in which they were asked for. */
export function turns(interval: number, now: () => number = Date.now, pause: (ms: number) => Promise<unknown> = setTimeout): Turn {
  const free = new Map<string, number>();
  return async (host) => {
    const at = Math.max(now(), free.get(host) ?? 0);
    free.set(host, at + interval);
    if (at > now()) await pause(at - now());
  };
}
