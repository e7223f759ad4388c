/** One request to the address of a source: follows redirects, reads no body, and reaches nothing inside a private network. */

import { type LookupAddress, lookup } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Turn } from './turns.ts';
import type { Visit } from './ledger.ts';

export interface VisitOptions {
  /** Waits until a host may be asked. */
  readonly turn: Turn;
  /** Whole time for one request, in milliseconds. */
  readonly timeout: number;
  /** Who asks, as servers log it. */
  readonly agent: string;
  /** Which IP addresses may be reached. */
  readonly reachable?: (address: string) => boolean;
}

const mostRedirects = 5;
const longestAddress = 2000;

/** Whether an IP address is one of the public internet: neither loopback, link-local, private, multicast nor reserved. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** What ends a visit without an answer; `code` is kept in the ledger. */
class Unanswered extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Looks up a host, and refuses it when any of its addresses is out of reach: the connection is made to what was looked at. */
function guarded(reachable: (address: string) => boolean): LookupFunction {
  return (host, options, callback) =>
    lookup(host, { ...options, all: true }, (fault: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
      if (fault !== null) callback(fault, []);
      else if (found.some(({ address }) => !reachable(address))) callback(new Unanswered('PRIVATE'), []);
      else if (options.all) callback(null, found);
      else callback(null, found[0]!.address, found[0]!.family);
    });
}

/** The head of the answer to one GET; its body is not read. */
function ask(url: URL, { timeout, agent, reachable = isPublic }: VisitOptions): Promise<Pick<IncomingMessage, 'statusCode' | 'headers'>> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !reachable(host)) throw new Unanswered('PRIVATE');
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeout);
    const request = get(url, { agent: false, signal, lookup: guarded(reachable), headers: { 'user-agent': agent, accept: '*/*' } }, (response) => {
      resolve(response);
      response.destroy();
    });
    request.on('error', (fault) => reject(signal.aborted ? new Unanswered('TIMEOUT') : fault));
  });
}

/** The next address of a redirect. */
function nextOf(url: URL, location: string | undefined): URL {
  const next = location === undefined || location.length > longestAddress ? null : URL.parse(location, url);
  if (next === null) throw new Unanswered('BAD_REDIRECT');
  if (!['http:', 'https:'].includes(next.protocol) || next.username !== '') throw new Unanswered('BAD_REDIRECT');
  next.hash = '';
  return next;
}

function visitOf(code: number, moved: { readonly moved?: string }): Visit {
  if (code >= 200 && code < 300) return { status: 'ok', ...moved };
  if (code === 404 || code === 410) return { status: 'gone', answer: code, ...moved };
  return { status: code >= 400 && code < 500 ? 'refused' : 'failing', answer: code, ...moved };
}

/** Looks at an address. What goes wrong on the way is an answer too: `TIMEOUT`, `PRIVATE`, `BAD_REDIRECT`, `REDIRECTS`, or the code of the system. */
export async function visit(address: string, options: VisitOptions): Promise<Visit> {
  try {
    let url = new URL(address);
    url.hash = '';
    const first = url.href;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      await options.turn(url.host);
      const { statusCode = 0, headers } = await ask(url, options);
      if (![301, 302, 303, 307, 308].includes(statusCode)) return visitOf(statusCode, url.href === first ? {} : { moved: url.href });
      url = nextOf(url, headers.location);
    }
    return { status: 'failing', answer: 'REDIRECTS' };
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    return { status: 'failing', answer: code };
  }
}
