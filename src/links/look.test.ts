import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archivedCopy } from './archive.ts';
import { copyInPlaceOf, entryOf, type Ledger, readLedger, type Visit, writeLedger } from './ledger.ts';
import { type Address, addressesOf, look } from './look.ts';
import { linkReport } from './report.ts';
import { turns } from './turns.ts';

const copy = (url: string) => `https://web.archive.org/web/20160714000000/${url}`;
const atOnce = async () => {};

test('turns at one host lie apart, those at different hosts do not', async () => {
  let clock = 0;
  const turn = turns(1000, () => clock, async (ms) => {
    clock += ms;
  });
  const times: [string, number][] = [];
  for (const host of ['a', 'a', 'b', 'a']) {
    await turn(host);
    times.push([host, clock]);
  }
  clock = 10_000;
  await turn('a');
  expect([times, clock]).toEqual([[['a', 0], ['a', 1000], ['b', 1000], ['a', 2000]], 10_000]);
});

test('turns that are asked for at once are given one after the other', async () => {
  const waits: number[] = [];
  const turn = turns(1000, () => 0, async (ms) => void waits.push(ms));
  await Promise.all(['a', 'a', 'a', 'b'].map(turn));
  expect(waits).toEqual([1000, 2000]);
});

test('an address is looked at once, whoever names it', () => {
  const sources = [
    { id: 'a', URL: 'https://x.example/1', 'read-at': 'https://y.example/1', issued: '2016-07' },
    { id: 'b', URL: 'https://x.example/1' },
    { id: 'c', URL: 'https://z.example/', 'read-at': 'https://z.example/' },
    { id: 'd' },
  ];
  expect(addressesOf(sources)).toEqual([
    { url: 'https://x.example/1', sources: ['a', 'b'], issued: '2016-07' },
    { url: 'https://y.example/1', sources: ['a'], issued: '2016-07' },
    { url: 'https://z.example/', sources: ['c'], issued: undefined },
  ]);
});

test('a look asks every address once and the archive where no copy is known, and drops what no source names', async () => {
  const asked: string[] = [];
  const before: Ledger = { looked: '2026-11-16', links: { 'https://a.example/1': { status: 'ok', archived: copy('https://a.example/1') }, 'https://old.example/': { status: 'ok' } } };
  const answers: Readonly<Record<string, Visit>> = { 'https://a.example/1': { status: 'gone', answer: 404 }, 'https://a.example/2': { status: 'ok', moved: 'https://a.example/' }, 'https://b.example/': { status: 'failing', answer: 'TIMEOUT' }, 'https://intranet.example/': { status: 'failing', answer: 'PRIVATE' } };
  const addresses = Object.keys(answers).map((url) => ({ url, sources: ['s'] }));
  const after = await look(addresses, before, '2026-11-23', {
    async visit(url) {
      asked.push(`visit ${url}`);
      return answers[url]!;
    },
    async archived({ url }) {
      asked.push(`archive ${url}`);
      return url.includes('b.example') ? undefined : copy(url);
    },
  });
  expect(asked.toSorted()).toEqual(['archive https://a.example/2', 'archive https://b.example/', 'visit https://a.example/1', 'visit https://a.example/2', 'visit https://b.example/', 'visit https://intranet.example/']);
  expect(writeLedger(after)).toBe(`{
  "looked": "2026-11-23",
  "links": {
    "https://a.example/1": {"status":"gone","answer":404,"seen":"2026-11-16","archived":"https://web.archive.org/web/20160714000000/https://a.example/1"},
    "https://a.example/2": {"status":"ok","moved":"https://a.example/","archived":"https://web.archive.org/web/20160714000000/https://a.example/2"},
    "https://b.example/": {"status":"failing","answer":"TIMEOUT"},
    "https://intranet.example/": {"status":"failing","answer":"PRIVATE"}
  }
}
`);
  expect(readLedger(JSON.parse(writeLedger(after)))).toEqual(after);
});

test('a few hosts are looked at together, the addresses of each one after the other', async () => {
  const addresses = Array.from({ length: 60 }, (_, n) => ({ url: `https://${n % 20}.example/${n}`, sources: ['s'] }));
  const busy = new Set<string>();
  let most = 0;
  const after = await look(addresses, { links: {} }, '2026-11-23', {
    async visit(url) {
      const { host } = new URL(url);
      expect(busy).not.toContain(host);
      busy.add(host);
      most = Math.max(most, busy.size);
      await new Promise(setImmediate);
      busy.delete(host);
      return { status: 'ok' };
    },
    archived: async () => undefined,
  });
  expect([Object.keys(after.links).length, most]).toEqual([60, 8]);
});

test('the day on which an address was last seen stays until it is seen again', () => {
  const first: Ledger = { looked: '2026-11-02', links: { u: { status: 'ok' } } };
  const second: Ledger = { looked: '2026-11-09', links: { u: entryOf(first, 'u', { status: 'failing', answer: 500 }, undefined) } };
  const third: Ledger = { looked: '2026-11-16', links: { u: entryOf(second, 'u', { status: 'gone', answer: 404 }, copy('u')) } };
  expect([second.links['u'], third.links['u'], entryOf(third, 'u', { status: 'ok' }, undefined)]).toEqual([
    { status: 'failing', answer: 500, seen: '2026-11-02' },
    { status: 'gone', answer: 404, seen: '2026-11-02', archived: copy('u') },
    { status: 'ok', archived: copy('u') },
  ]);
});

test('the committed ledger is one, and is written as it would be', () => {
  const text = readFileSync(join(import.meta.dirname, 'ledger.json'), 'utf8');
  expect(writeLedger(readLedger(JSON.parse(text))).replace('{}', '{\n  }')).toBe(text.replace('{}', '{\n  }'));
});

test.each([
  ['a script as a copy', { links: { u: { status: 'ok', archived: 'javascript:alert(1)' } } }],
  ['a copy elsewhere', { links: { u: { status: 'ok', archived: 'https://web.archive.org.evil.example/web/20160714000000/u' } } }],
  ['another scheme', { links: { u: { status: 'ok', moved: 'javascript:alert(1)' } } }],
  ['an unknown status', { links: { u: { status: 'fine' } } }],
  ['an unknown key', { links: {}, more: 1 }],
])('a ledger with %s is refused', (_, value) => {
  expect(() => readLedger(value)).toThrow();
});

test.each([
  ['gone', copy('u')],
  ['failing', copy('u')],
  ['ok', undefined],
  ['refused', undefined],
] as const)('a copy stands in for an address that is %s: %s', (status, expected) => {
  expect(copyInPlaceOf({ links: { u: { status, archived: copy('u') } } }, 'u')).toBe(expected);
  expect(copyInPlaceOf({ links: {} }, 'constructor')).toBeUndefined();
});

/** What the archive is asked, and what is made of its answer. */
async function ask(answer: unknown, issued?: string) {
  const asked: string[] = [];
  const found = await archivedCopy('https://a.example/?b=1&c=ü', issued, atOnce, async (address) => {
    asked.push(address);
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : Response.json(answer);
  });
  return { asked: asked.join(), found };
}

const snapshot = (url: string, more = {}) => ({ archived_snapshots: { closest: { available: true, status: '200', timestamp: '20160714000000', url, ...more } } });

test.each([
  [undefined, ''],
  ['2016', '&timestamp=2016'],
  ['2016-07~', '&timestamp=201607'],
  ['2016-07-14/2016-07-15', '&timestamp=20160714'],
])('the archive is asked for the copy nearest to %s', async (issued, query) => {
  expect((await ask({ archived_snapshots: {} }, issued)).asked).toBe(`https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2F%3Fb%3D1%26c%3D%C3%BC${query}`);
});

test.each([
  ['a copy', snapshot('http://web.archive.org/web/20160714000000/https://a.example/'), copy('https://a.example/')],
  ['no copy', { archived_snapshots: {} }, undefined],
  ['a copy of an error', snapshot('http://web.archive.org/web/20160714000000/https://a.example/', { status: '404' }), undefined],
  ['a copy that is not there', snapshot('http://web.archive.org/web/20160714000000/https://a.example/', { available: false }), undefined],
  ['a copy elsewhere', snapshot('http://evil.example/web/20160714000000/https://a.example/'), undefined],
  ['a script', snapshot('javascript:alert(1)'), undefined],
  ['no JSON', new Response('<html>'), undefined],
  ['an error', new Response('{}', { status: 503 }), undefined],
  ['nothing', new TypeError('fetch failed'), undefined],
])('the archive answers with %s', async (_, answer, expected) => {
  expect((await ask(answer)).found).toBe(expected);
});

const addresses: Address[] = ['https://a.example/`x`', 'https://b.example/', 'https://c.example/', 'https://d.example/', 'https://e.example/'].map((url, index) => ({ url, sources: index === 0 ? ['s0', 't0'] : [`s${index}`] }));

test('the report lists what is gone, and what fails for two weeks', () => {
  const report = linkReport(addresses, { looked: '2026-11-23', links: {
    'https://a.example/`x`': { status: 'gone', answer: 404, seen: '2026-11-16', archived: copy('https://a.example/`x`') },
    'https://b.example/': { status: 'failing', answer: 'TIMEOUT', seen: '2026-11-09' },
    'https://c.example/': { status: 'failing', answer: 'TIMEOUT', seen: '2026-11-10' },
    'https://d.example/': { status: 'refused', answer: 403 },
    'https://e.example/': { status: 'gone', answer: 404, moved: 'https://e.example/home' },
  } });
  expect(report).toBe(`Looked at on 2026-11-23: 3 of 5 addresses of sources lead nowhere. Find where the text is now, or name the copy as \`archive\` in \`content/sources/\`.

- \`s0\`, \`t0\`: \`https://a.example/%60x%60\` (404; last seen 2026-11-16; copy: \`https://web.archive.org/web/20160714000000/https://a.example/%60x%60\`)
- \`s1\`: \`https://b.example/\` (TIMEOUT; last seen 2026-11-09; no archived copy)
- \`s4\`: \`https://e.example/\` (404; led to \`https://e.example/home\`; never seen; no archived copy)
`);
});

test('without anything to mend the report is empty', () => {
  expect([linkReport(addresses, { links: {} }), linkReport(addresses, { looked: '2026-11-23', links: { 'https://b.example/': { status: 'ok' } } })]).toEqual(['', '']);
});
