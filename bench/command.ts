/** Runs one of the command lines of scripts/ in a process of its own, and measures it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  /** Wall time. */
  readonly seconds: number;
  /** The peaks of resident memory of all its processes added up, bytes: never too low where they did not coincide. Undefined where there is no /proc. */
  readonly memory: number | undefined;
}

/** A process and those that it started, as far as they still run. */
function treeOf(pid: string): string[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '));
  return [pid, ...children.filter((child) => child !== '').flatMap(treeOf)];
}

/** Notes the peak of each process so far; the system keeps it, so that rare looks suffice. */
function notePeaks(root: number, peaks: Map<string, number>): void {
  try {
    for (const pid of treeOf(String(root))) {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (kilobytes !== undefined) peaks.set(pid, 1024 * Number(kilobytes));
    }
  } catch {
    // One of them has just ended, or the system has no /proc.
  }
}

/** Runs a script with the Node of this process. @throws when it fails, with what it printed. */
export async function measure(script: string, args: readonly string[], cwd: string): Promise<Run> {
  const peaks = new Map<string, number>();
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, BASE: '/' } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  const watch = setInterval(() => notePeaks(child.pid!, peaks), 100);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}:\n${printed.slice(-4000)}`);
  return { seconds, memory: peaks.size === 0 ? undefined : [...peaks.values()].reduce((sum, peak) => sum + peak, 0) };
}
