/** Draws many SVGs at once, on as many threads as the machine has cores. */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer } from './worker.ts';

/** Draws one SVG on a thread. */
function draw(worker: Worker, svg: string): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('message', (answer: Answer) => {
      worker.off('error', fail);
      if ('png' in answer) done(answer.png);
      else fail(answer.fault);
    });
    worker.postMessage(svg);
  });
}

/** Gives each picture to `take` as soon as it is drawn, in no order; an SVG is made when its turn comes. @throws the first fault of a drawing, or of `take` */
export async function drawAll<Key>(pictures: readonly (readonly [key: Key, svg: string])[], take: (key: Key, png: Uint8Array) => void): Promise<void> {
  const next = pictures.values();
  const run = async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    try {
      for (const [key, svg] of next) take(key, await draw(worker, svg));
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), pictures.length) }, run));
}
