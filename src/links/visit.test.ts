import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublic, visit } from './visit.ts';

let server: Server;
let origin: string;
const asked: string[] = [];
const hosts: string[] = [];
let bytesSent: () => number;

const answers: Readonly<Record<string, RequestListener>> = {
  '/ok': (_, response) => response.end('a page'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/lost': (_, response) => response.writeHead(404).end(),
  '/robot': (_, response) => response.writeHead(403).end(),
  '/busy': (_, response) => response.writeHead(429).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/elsewhere?a=1#part' }).end(),
  '/elsewhere': (_, response) => response.end(),
  '/to-lost': (_, response) => response.writeHead(302, { location: '/lost' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-login': (_, response) => response.writeHead(302, { location: 'http://user:word@127.0.0.1/' }).end(),
  '/long': (_, response) => response.writeHead(302, { location: `/${'a'.repeat(2001)}` }).end(),
  '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/to-router': (_, response) => response.writeHead(307, { location: 'http://[::ffff:192.168.0.1]/' }).end(),
  '/hang': () => {},
  '/half': (_, response) => response.writeHead(200).flushHeaders(),
  '/reset': (request) => request.socket.destroy(),
  '/garbage': (request) => request.socket.end('no HTTP at all\r\n\r\n'),
  '/heads': (_, response) => response.writeHead(200, { x: 'a'.repeat(100_000) }).end(),
  '/huge': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
};

beforeAll(async () => {
  const sockets = new Set<Socket>();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
    response.on('error', () => {});
    answers[pathname]!(request, response);
  });
  server.on('connection', (socket) => sockets.add(socket));
  bytesSent = () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A visit which may reach the test's own server and nothing else. */
const look = (path: string, timeout = 5000) => visit(`${origin}${path}`, { agent: 'test', timeout, turn: async (host) => void hosts.push(host), reachable: (address) => address === '127.0.0.1' });

test.each([
  ['/ok', { status: 'ok' }],
  ['/ok#part', { status: 'ok' }],
  ['/gone', { status: 'gone', answer: 410 }],
  ['/lost', { status: 'gone', answer: 404 }],
  ['/robot', { status: 'refused', answer: 403 }],
  ['/busy', { status: 'refused', answer: 429 }],
  ['/broken', { status: 'failing', answer: 503 }],
  ['/round', { status: 'failing', answer: 'REDIRECTS' }],
  ['/nowhere', { status: 'failing', answer: 'BAD_REDIRECT' }],
  ['/to-file', { status: 'failing', answer: 'BAD_REDIRECT' }],
  ['/to-login', { status: 'failing', answer: 'BAD_REDIRECT' }],
  ['/long', { status: 'failing', answer: 'BAD_REDIRECT' }],
  ['/to-metadata', { status: 'failing', answer: 'PRIVATE' }],
  ['/to-router', { status: 'failing', answer: 'PRIVATE' }],
  ['/half', { status: 'ok' }],
  ['/reset', { status: 'failing', answer: 'ECONNRESET' }],
  ['/garbage', { status: 'failing', answer: 'HPE_INVALID_CONSTANT' }],
  ['/heads', { status: 'failing', answer: 'HPE_HEADER_OVERFLOW' }],
])('what %s answers is %j', async (path, expected) => {
  expect(await look(path)).toEqual(expected);
});

test('a redirect is followed, and where it leads is noted, whatever is there', async () => {
  expect(await look('/moved')).toEqual({ status: 'ok', moved: `${origin}/elsewhere?a=1` });
  expect(await look('/to-lost')).toEqual({ status: 'gone', answer: 404, moved: `${origin}/lost` });
});

test('a host that takes the connection and says nothing is left after the time allowed', async () => {
  expect(await look('/hang', 100)).toEqual({ status: 'failing', answer: 'TIMEOUT' });
});

test('a body without end is not read', async () => {
  const before = bytesSent();
  expect(await look('/huge')).toEqual({ status: 'ok' });
  // What fits into the buffers of two sockets on one machine, and no more.
  await expect.poll(() => new Promise((counted) => server.getConnections((_, count) => counted(count)))).toBeLessThanOrEqual(2);
  expect(bytesSent() - before).toBeLessThan(20_000_000);
});

test('each request waits for a turn at its host, redirects too, and says who asks', async () => {
  hosts.length = 0;
  asked.length = 0;
  await look('/moved#x');
  expect(hosts).toEqual([new URL(origin).host, new URL(origin).host]);
  expect(asked).toEqual(['GET /moved test', 'GET /elsewhere?a=1 test']);
});

describe('without leave', () => {
  const options = { agent: 'test', timeout: 2000, turn: async () => {} };

  test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://2130706433', 'http://0x7f.1', 'https://127.0.0.1', 'http://0.0.0.0', 'http://[::ffff:7f00:1]'])('%s is not reached', async (host) => {
    asked.length = 0;
    expect(await visit(`${host}:${new URL(origin).port}/ok`, options)).toEqual({ status: 'failing', answer: 'PRIVATE' });
    expect(asked).toEqual([]);
  });
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ...['10.0.0.1', '172.16.0.1', '192.168.1.1', '127.1.2.3', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.51.100.1', '::', '::1', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2001:db8::1', 'localhost', ''].map((address) => [address, false] as const),
] as const)('the address "%s" is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});
