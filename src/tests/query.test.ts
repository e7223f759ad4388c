/** The command line of queries, on a small content. */

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const query = (input: string, ...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/query.ts'), ...parameters], { cwd: 'src/tests/hostile', input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('answers what stands in standard input, as a table or another format', () => {
  const asked = 'PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\nSELECT ?id { ?town a <data/ontology.ttl#Place> ; <http://purl.org/dc/terms/identifier> ?id }';
  expect(query(asked, '-')).toEqual({ status: 0, stdout: '?id\ntown\n', stderr: '' });
  expect(query(asked, '-', '--format', 'csv').stdout).toBe('id\r\ntown\r\n');
});

test('tells of a broken query with its place', () => {
  const { status, stdout, stderr } = query('SELECT ?s {\n  ?s <p> }', '-');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^stdin:2:11 {2}error {2}expected OPTIONAL\n$/);
});

test.each([
  [[], 'Unexpected 0 files, expected one'],
  [['a.rq', 'b.rq'], 'Unexpected 2 files, expected one'],
  [['nowhere.rq'], "ENOENT: no such file or directory, open 'nowhere.rq'"],
  [['-', '--format', 'xml'], 'Unexpected format "xml", expected one of table, csv, json, turtle'],
  [['-', '--timeout', 'long'], 'Unexpected timeout "long", expected seconds, from more than 0 to a day'],
])('refuses a wrong call: %j', (parameters, message) => {
  const { status, stdout, stderr } = query('ASK {}', ...parameters);
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', message]);
  expect(stderr).toContain('\nusage: npm run query -- FILE.rq|- ');
});

test('refuses a format that does not fit the answer', () => {
  expect(query('ASK {}', '-', '--format', 'turtle')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Unexpected format "turtle", expected table, csv or json for rows\n/) });
});
