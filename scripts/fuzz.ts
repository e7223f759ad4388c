/**
 * `npm run fuzz`: tries every reader of content and addresses with made-up inputs. Exit code 1 where one crashes, does not hold or takes
 * more than a second, 2 on a wrong call. The runs are those of a worker, so that one which never ends is told too.
 */

import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzz, inputOf } from '../src/tests/fuzz/fuzz.ts';
import { targets } from '../src/tests/fuzz/targets.ts';

const usage = 'usage: npm run fuzz [-- --runs N] [-- --seed S]';

/** Milliseconds that one run may take. */
const slowest = 1000;

/** Milliseconds without a new run after which it is taken to hang. */
const patience = 15_000;

function options(): { runs: number; seed: number } {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } });
    const [runs, seed] = [Number(values.runs), Number(values.seed)];
    if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) throw new TypeError(`Unexpected --runs ${values.runs} --seed ${values.seed}, expected whole numbers`);
    return { runs, seed };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}

/** Runs one target in a worker. @returns whether nothing was found. */
function tried(index: number, runs: number, seed: number): Promise<boolean> {
  const target = targets[index]!;
  const count = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: { index, runs, seed, count } });
  return new Promise((done, fail) => {
    let before = -1;
    const watch = setInterval(() => {
      const run = Atomics.load(count, 0);
      if (run === before && run > 0) {
        console.log(`${target.name}: run ${run} by the seed ${seed} does not end: ${inputOf(target, run, seed)}`);
        worker.terminate().then(() => end(false), fail);
      }
      before = run;
    }, patience);
    const end = (ok: boolean) => {
      clearInterval(watch);
      done(ok);
    };
    worker.on('error', fail);
    worker.on('message', ({ failure, longest, runs: made }: ReturnType<typeof fuzz>) => {
      console.log(`${target.name}: ${made} runs, the longest ${longest.toFixed(1)} ms${failure === undefined ? '' : `\n${failure}`}`);
      end(failure === undefined);
    });
  });
}

if (isMainThread) {
  const { runs, seed } = options();
  console.log(`Seed ${seed}`);
  for (const index of targets.keys()) if (!(await tried(index, runs, seed))) process.exitCode = 1;
} else {
  const { index, runs, seed, count } = workerData as { index: number; runs: number; seed: number; count: Int32Array };
  parentPort!.postMessage(fuzz(targets[index]!, runs, seed, slowest, (run) => void Atomics.store(count, 0, run)));
}
