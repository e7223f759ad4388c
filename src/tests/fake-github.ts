/** A server with as much of GitHub's API as the workflows use, for tests: it keeps what is written, and logs every call that writes. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRepository {
  readonly pulls?: readonly { number: number; head: { sha: string; label: string } }[];
  readonly artifacts?: readonly { id: number; name: string; bytes: Buffer; size_in_bytes?: number }[];
  readonly comments?: { id: number; body: string; user: { login: string } | null }[];
  readonly issues?: { number: number; user: { login: string } | null; labels: string[]; pull_request?: object }[];
  readonly files?: Readonly<Record<string, string>>;
  /** Status of every call that writes, where it is refused. */
  readonly refuses?: number;
}

/** Serves a repository `a/b` to the token `secret`. Artifacts come from another host name, as GitHub's do, which must not see the token. */
export async function fakeGitHub(repository: FakeRepository): Promise<{ api: string; written: string[]; stop: () => void }> {
  const written: string[] = [];
  const { pulls = [], artifacts = [], comments = [], issues = [], files = {} } = repository;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url!, 'http://localhost');
    const path = pathname.replace('/repos/a/b/', '');
    const page = <T>(list: readonly T[]) => list.slice(100 * (Number(query.get('page') ?? 1) - 1), 100 * Number(query.get('page') ?? 1));
    const answer = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const [, id] = path.match(/^(?:blob|actions\/artifacts)\/(\d+)/) ?? [];
    if (path.includes('blob/')) {
      if (request.headers.authorization !== undefined) return answer(400, 'the token went to another host');
      return response.end(artifacts.find((artifact) => artifact.id === Number(id ?? path.split('/').at(-1)))!.bytes);
    }
    if (request.headers.authorization !== 'Bearer secret') return answer(401, { message: 'Bad credentials' });
    if (request.method !== 'GET') {
      let body = '';
      for await (const part of request) body += part;
      written.push(`${request.method} ${path} ${body}`);
      return repository.refuses === undefined ? answer(200, {}) : answer(repository.refuses, { message: 'Refused' });
    }
    if (path === 'pulls') return answer(200, page(pulls.filter(({ head }) => head.label === query.get('head'))));
    if (/^actions\/runs\/\d+\/artifacts$/.test(path)) return answer(200, { artifacts: artifacts.filter(({ name }) => name === query.get('name')).map(({ bytes, size_in_bytes = bytes.length, ...artifact }) => ({ ...artifact, size_in_bytes })) });
    if (id !== undefined) return response.writeHead(302, { location: `http://127.0.0.1:${(server.address() as AddressInfo).port}/blob/${id}` }).end();
    if (/^issues\/\d+\/comments$/.test(path)) return answer(200, page(comments));
    if (path === 'issues') return answer(200, page(issues.filter(({ labels }) => labels.includes(query.get('labels')!))));
    const file = files[path.replace('contents/', '')];
    return file === undefined ? answer(404, { message: 'Not Found' }) : answer(200, { sha: file });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { api: `http://localhost:${(server.address() as AddressInfo).port}`, written, stop: () => { server.closeAllConnections(); server.close(); } };
}
