/** The thread of {@link askWithin}: loads the record, answers one query, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import { Store } from 'oxigraph';
import { ask, BrokenQuery, loadRecord } from './answer.ts';
import type { Question, Reply } from './within.ts';

const { query, site, ...queried } = workerData as Question;
const say = (reply: Reply) => parentPort!.postMessage(reply);
const engine = new Store();
loadRecord(engine, queried);
say('loaded');
try {
  say({ answer: ask(engine, query, site) });
} catch (fault) {
  if (!(fault instanceof BrokenQuery)) throw fault;
  say({ broken: fault.said });
}
