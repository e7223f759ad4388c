import { expect, test } from 'vitest';
import { makeClient } from './client.ts';
import type { Reply, Request } from './protocol.ts';

/** Workers that answer as they are told, or not at all, with what became of each. */
function workers(answer: (request: Request) => Reply | 'fault' | undefined) {
  const started: { ended: boolean }[] = [];
  const start = () => {
    const worker = {
      ended: false,
      onmessage: (_: { data: Reply }) => {},
      onerror: (_: { preventDefault: () => void }) => {},
      terminate: () => { worker.ended = true; },
      postMessage: (request: Request) => {
        const reply = answer(request);
        if (reply === 'fault') queueMicrotask(() => worker.onerror({ preventDefault: () => {} }));
        else if (reply !== undefined) queueMicrotask(() => worker.onmessage({ data: reply }));
      },
    };
    started.push(worker);
    return worker as unknown as Worker;
  };
  return { started, client: makeClient(start, { files: ['/a.nq', '/o.ttl'], site: 'https://masar.example/', locale: 'en' }, 0.02) };
}

const truth: Reply = { is: 'truth', value: true, seconds: 0 };
const answering = (to: Record<string, Reply | 'fault'>) => workers((request) => (request.ask === 'load' ? { is: 'loaded' } : request.ask === 'query' ? to[request.query] : undefined));

test('one worker is loaded, and answers query after query', async () => {
  const { started, client } = answering({ a: truth, b: { is: 'broken', message: 'expected', line: 1, column: 1 } });
  expect([await client.query('a'), await client.query('b'), await client.query('a')]).toEqual([truth, { is: 'broken', message: 'expected', line: 1, column: 1 }, truth]);
  expect(started).toHaveLength(1);
});

test('a query that takes too long ends its worker, and the next one has another', async () => {
  const { started, client } = answering({ a: truth });
  expect([await client.query('long'), await client.query('a')]).toEqual(['too-long', truth]);
  expect(started.map(({ ended }) => ended)).toEqual([true, false]);
});

test('the reader stops a query, and the loading too', async () => {
  const { client } = answering({});
  await client.load();
  const query = client.query('long');
  await Promise.resolve();
  client.stop();
  expect(await query).toBe('stopped');
  const silent = workers(() => undefined);
  const loading = silent.client.load();
  silent.client.stop();
  expect([await loading, silent.started[0]!.ended]).toEqual(['stopped', true]);
});

test('an engine that breaks down is told from one that could not be loaded', async () => {
  expect(await answering({ a: 'fault' }).client.query('a')).toBe('broke-down');
  for (const reply of ['fault', { is: 'not-loaded' }] as const) {
    const { started, client } = workers(() => reply);
    expect([await client.query('a'), await client.query('a'), started.map(({ ended }) => ended)]).toEqual(['not-loaded', 'not-loaded', [true, true]]);
  }
});
