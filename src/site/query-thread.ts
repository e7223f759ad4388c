/** A thread that answers the queries of the page of questions. */

import { parentPort, workerData } from 'node:worker_threads';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { answerQueries } from './query-page.ts';

parentPort!.postMessage(answerQueries(workerData as KnowledgeBase));
