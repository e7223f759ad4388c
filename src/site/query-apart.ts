/** Answers the queries of the page of questions on a thread of its own, since the engine never gives back the memory that it took. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { QueryAnswers } from './query-page.ts';

/** @throws what answerQueries throws. */
export async function answerApart(base: KnowledgeBase): Promise<QueryAnswers> {
  const [answers] = await once(new Worker(new URL('query-thread.ts', import.meta.url), { workerData: base }), 'message');
  return answers;
}
