/** `npm run serve`: serves dist/ on port 4321 (PORT changes it, 0 takes any free one), compressed, with security headers. */

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../src/hosting/headers.ts';
import { mediaTypeOf } from '../src/hosting/media-types.ts';
import { siteConfig } from '../src/site.config.ts';
import { restore } from '../src/site/swap.ts';

restore('dist');
const root = resolve('dist');

/** The file of a request, or undefined when there is none inside dist/. */
async function find(path: string): Promise<{ name: string; data: Buffer } | undefined> {
  const name = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!name.startsWith(root + sep)) return undefined;
  return readFile(name).then((data) => ({ name, data }), () => undefined);
}

function send(response: ServerResponse, status: number, name: string, data: Buffer, gzip: boolean): void {
  const path = name.slice(root.length).replaceAll(sep, '/');
  const packed = gzip && !name.endsWith('.woff2');
  const body = packed ? gzipSync(data, { level: 9 }) : data;
  response.writeHead(status, { 'content-type': mediaTypeOf(name), 'content-length': body.length, ...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}), ...headersOf(path) });
  response.end(body);
}

/** The path below the base, or undefined when the request lies outside it or is no path. */
function below(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(siteConfig.base) && !path.includes('\0') ? `/${path.slice(siteConfig.base.length)}` : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer(async (request, response) => {
  const path = below(request.url ?? '/');
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const file = path === undefined ? undefined : await find(path);
  if (file !== undefined) return send(response, 200, file.name, file.data, gzip);
  if (path !== undefined && (await find(`${path}/`)) !== undefined) return void response.writeHead(308, { location: `${siteConfig.base}${path.slice(1)}/` }).end();
  const lost = await find(path?.startsWith('/ar/') ? '/ar/404.html' : '/404.html');
  send(response, 404, '404.html', lost?.data ?? Buffer.from('Not found'), gzip);
});

const port = Number(process.env['PORT'] ?? 4321);
server.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EADDRINUSE') throw fault;
  console.error(`Port ${port} is taken. Choose another: PORT=4322 npm start`);
  process.exit(1);
});
server.listen(port, () => console.log(`Masar is served at http://localhost:${(server.address() as AddressInfo).port}${siteConfig.base}`));
