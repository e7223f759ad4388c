/** Debian's nginx with our configuration, as tests start it: on a free port, with its files in a folder of its own. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig, type NginxOptions, usual } from '../../hosting/nginx.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether it can send files that brotli has compressed. */
export const hasBrotli = existsSync(brotliModule);

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

export interface Nginx {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built site. @throws with what nginx says of a configuration that it refuses. */
export async function startNginx(options: Pick<NginxOptions, 'base' | 'root'> & Partial<NginxOptions>): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'masar-nginx-'));
  const address = `127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, 'masar.conf'), nginxConfig({ ...usual, brotli: hasBrotli, listen: [address], ...options }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  // Started by root, its workers would else be somebody who may not read temporary folders.
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(join(folder, 'nginx.conf'), `${hasBrotli ? `load_module ${brotliModule};` : ''} ${asRoot} pid ${folder}/pid; error_log stderr; worker_processes 1; events {} http { access_log off; ${temporary} include ${folder}/masar.conf; }`);
  const call = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const checked = spawnSync('nginx', ['-t', ...call], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(checked.error?.message ?? checked.stderr);
  const server = spawn('nginx', [...call, '-g', 'daemon off;'], { stdio: 'ignore' });
  const ended = new Promise((end) => server.once('exit', end));
  const origin = `http://${address}`;
  while ((await fetch(origin).catch(() => undefined)) === undefined) {
    if (server.exitCode !== null) throw new Error('nginx ended before it answered');
    await new Promise((later) => setTimeout(later, 20));
  }
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { origin, stop };
}
