import { expect, test } from 'vitest';
import { askWithin } from './within.ts';

const site = 'https://masar.example/';
const quads = Array.from({ length: 9 }, (_, n) => `<${site}a${n}> <${site}p> "${n}" <${site}g> .\n`).join('');
const within = (query: string, seconds = 60) => askWithin({ quads, ontology: '', query, site }, seconds);

test('an answer comes out of the thread as it is', async () => {
  expect(await within('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toMatchObject({ form: 'rows', columns: ['n'], rows: [{ n: { type: 'literal', value: '9' } }] });
});

test('a broken query is told with its place', async () => {
  await expect(within('SELECT ?s {\n  ?s <p> }')).rejects.toMatchObject({ name: 'BrokenQuery', line: 2, column: 11 });
});

test('a query that runs away is stopped', async () => {
  const pairs = Array.from({ length: 20 }, (_, n) => `?s${n} ?p${n} ?o${n} .`).join(' ');
  expect(await within(`SELECT (COUNT(*) AS ?n) { ${pairs} }`, 0.1)).toBeUndefined();
});
