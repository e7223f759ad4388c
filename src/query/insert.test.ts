import { expect, test } from 'vitest';
import { insertTerm } from './insert.ts';

const put = (text: string, term = 'masar:host') => {
  const [before, selected, after] = text.split('|') as [string, string, string];
  const { query, cursor } = insertTerm(before + selected + after, before.length, before.length + selected.length, term, 'data/ontology.ttl#');
  return `${query.slice(0, cursor)}|${query.slice(cursor)}`;
};

test.each([
  ['PREFIX masar: <x>\n?s || ?o', 'PREFIX masar: <x>\n?s masar:host| ?o'],
  ['  prefix masar: <x>\n?s||?o', '  prefix masar: <x>\n?s masar:host |?o'],
  ['PREFIX masar: <x>\n?s |masar:chair| ?o', 'PREFIX masar: <x>\n?s masar:host| ?o'],
  ['||', 'PREFIX masar: <data/ontology.ttl#>\nmasar:host|'],
  ['# PREFIX masar:\n?s || ?o', 'PREFIX masar: <data/ontology.ttl#>\n# PREFIX masar:\n?s masar:host| ?o'],
])('%j becomes %j', (before, after) => {
  expect(put(before)).toBe(after);
});
