/** The page's side of its worker: one at a time, which is ended where a query is stopped and started anew by the next. */

import type { Reply, Request } from './protocol.ts';

/** Why there is no reply: the reader stopped it, time was up, the engine or the data did not come, or the engine broke down. */
export type Silence = 'stopped' | 'too-long' | 'not-loaded' | 'broke-down';

export interface Client {
  /** Starts a worker where there is none; undefined once it is loaded. */
  readonly load: () => Promise<Silence | undefined>;
  /** Puts a query, and loads first where nothing is. */
  readonly query: (text: string) => Promise<Reply | Silence>;
  /** The last answer as a file. */
  readonly file: (format: Extract<Request, { ask: 'file' }>['format']) => Promise<Reply | Silence>;
  readonly stop: () => void;
}

/** A client of the worker that `start` starts, each query of which has some seconds. */
export function makeClient(start: () => Worker, settings: Omit<Extract<Request, { ask: 'load' }>, 'ask'>, seconds: number): Client {
  let worker: Worker | undefined;
  let loading: Promise<Silence | undefined> | undefined;
  let end: (why: Silence) => void = () => {};

  /** Sends a request and waits for the reply to it; whatever else comes of it ends the worker. */
  function send(request: Request, limit?: number): Promise<Reply | Silence> {
    const { promise, resolve } = Promise.withResolvers<Reply | Silence>();
    const mine = worker!;
    const timer = limit === undefined ? undefined : setTimeout(() => end('too-long'), limit * 1000);
    end = (why) => {
      mine.terminate();
      worker = loading = undefined;
      resolve(why);
    };
    mine.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
    mine.onerror = (event) => {
      event.preventDefault();
      end('broke-down');
    };
    mine.postMessage(request);
    return promise.finally(() => clearTimeout(timer));
  }

  async function begin(): Promise<Silence | undefined> {
    worker = start();
    const reply = await send({ ask: 'load', ...settings });
    if (typeof reply === 'string') return reply === 'broke-down' ? 'not-loaded' : reply;
    if (reply.is === 'loaded') return undefined;
    end('not-loaded');
    return 'not-loaded';
  }

  const load = () => (loading ??= begin());
  return {
    load,
    query: async (query) => (await load()) ?? send({ ask: 'query', query }, seconds),
    file: async (format) => (await load()) ?? send({ ask: 'file', format }),
    stop: () => end('stopped'),
  };
}
