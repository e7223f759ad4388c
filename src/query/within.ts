/** Asks in a thread of its own, so that a query that runs away can be stopped. For Node; the browser has src/query/client.ts. */

import { Worker } from 'node:worker_threads';
import { type Answer, BrokenQuery, type Queried } from './answer.ts';

/** What the thread is given. */
export interface Question extends Queried {
  readonly query: string;
  readonly site: string;
}

/** What it says: that the record is loaded, then the answer, or the words of the engine for a query that it does not take. */
export type Reply = 'loaded' | { readonly answer: Answer } | { readonly broken: string };

/** Puts a query to the record; undefined where there is no answer after some seconds, those of loading not counted. @throws BrokenQuery; what the engine throws at a fault of its own */
export function askWithin(question: Question, seconds: number): Promise<Answer | undefined> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: question });
  const answered = new Promise<Answer | undefined>((found, fail) => {
    let limit: NodeJS.Timeout | undefined;
    thread.on('message', (reply: Reply) => {
      if (reply === 'loaded') limit = setTimeout(() => found(undefined), seconds * 1000);
      else if ('broken' in reply) fail(new BrokenQuery(reply.broken));
      else found(reply.answer);
    });
    thread.on('error', fail);
    thread.on('exit', () => clearTimeout(limit));
  });
  return answered.finally(() => thread.terminate());
}
