/** Pictures that were drawn before, in a folder outside of the site, each under the digest of all that decides its bytes. Files that no build asked for in a month are removed. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPng, rendererDigest } from './render.ts';
import { drawAll } from './threads.ts';

const month = 30 * 86_400_000;

export interface Store {
  /** Draws what is not there yet, on all cores; the number says how many. */
  readonly fill: (svgs: readonly string[]) => Promise<number>;
  /** The PNG of an SVG; drawn now if it is not there. */
  readonly png: (svg: string) => Uint8Array;
  /** Removes what was not asked for in the month before `now`, in milliseconds. */
  readonly prune: (now: number) => void;
}

/** The pictures in a folder, which is made when the first is kept. Every method throws what the file system says. */
export function openStore(folder: string): Store {
  const renderer = rendererDigest();
  const fileOf = (svg: string) => join(folder, `${createHash('sha256').update(`${renderer}\n${svg}`).digest('hex')}.png`);
  /** A build that is killed leaves no half of a picture under its name. */
  const keep = (file: string, png: Uint8Array) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
  };
  const has = (file: string) => statSync(file, { throwIfNoEntry: false }) !== undefined;
  return {
    async fill(svgs) {
      const wanted = [...new Map(svgs.map((svg) => [fileOf(svg), svg]))];
      const missing = wanted.filter(([file]) => !has(file));
      await drawAll(missing, keep);
      const now = new Date();
      for (const [file] of wanted) utimesSync(file, now, now);
      return missing.length;
    },
    png(svg) {
      const file = fileOf(svg);
      if (!has(file)) keep(file, renderPng(svg));
      return readFileSync(file);
    },
    prune(now) {
      for (const name of readdirSync(folder)) if (statSync(join(folder, name)).mtimeMs < now - month) rmSync(join(folder, name));
    },
  };
}
