/** The main thread's side of a thread that renders pages. */

import { Worker } from 'node:worker_threads';
import type { Answer, Start, Task } from './thread.ts';

/** Starts a thread. A page that cannot be rendered rejects with its cause; a thread that dies rejects all that waits at it. */
export function openThread(start: Start) {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: start });
  const waiting = new Map<number, { readonly done: (page: Response) => void; readonly fail: (fault: Error) => void }>();
  let dead: Error | undefined;
  let last = 0;
  worker.on('message', (answer: Answer) => {
    const { done, fail } = waiting.get(answer.id)!;
    waiting.delete(answer.id);
    if ('html' in answer) done(new Response(answer.html));
    else fail(answer.fault);
  });
  worker.on('error', (fault) => {
    dead = new Error('A thread that renders pages has died', { cause: fault });
    for (const { fail } of waiting.values()) fail(dead);
  });
  return {
    /** How many pages are not back yet. */
    waiting: () => waiting.size,
    render: (url: string, component: string) =>
      new Promise<Response>((done, fail) => {
        if (dead !== undefined) return fail(dead);
        const id = ++last;
        waiting.set(id, { done, fail });
        worker.postMessage({ id, url, component } satisfies Task);
      }),
    close: () => worker.terminate(),
  };
}
