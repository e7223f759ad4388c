/** A language server as an editor talks to it: https://microsoft.github.io/language-server-protocol/ */

import { spawn } from 'node:child_process';

type Message = { readonly id?: number; readonly method?: string; readonly params?: { items?: readonly { section?: string }[] }; readonly result?: unknown };

export interface LanguageServer {
  request(method: string, params: object): Promise<unknown>;
  notify(method: string, params: object): void;
  stop(): void;
}

/** Starts one. What it asks of the settings, `settings` answers by section. */
export function startServer(script: string, cwd: string, settings: Readonly<Record<string, unknown>> = {}): LanguageServer {
  const child = spawn(process.execPath, [script, '--stdio'], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let sent = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const take = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: method === 'workspace/configuration' ? params!.items!.map(({ section }) => settings[section ?? ''] ?? null) : null });
  };
  let received = Buffer.alloc(0);
  child.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      const text = received.subarray(head + 4, head + 4 + length).toString();
      received = received.subarray(head + 4 + length);
      take(JSON.parse(text) as Message);
    }
  });
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve) => {
        waiting.set(++sent, resolve);
        send({ id: sent, method, params });
      }),
    stop: () => void child.kill(),
  };
}
