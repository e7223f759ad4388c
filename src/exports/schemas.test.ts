/** GraphML and GEXF as libxml2 finds them: well formed, of the right form, every edge between two nodes of the file. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dataOf, everything } from '../tests/read-data.ts';

const schema = (name: string) => ({ fileName: name, contents: readFileSync(`src/exports/fixtures/schemas/${name}`, 'utf8') });
const schemas = { 'graph.graphml': [schema('graphml.xsd')], 'graph.gexf': [schema('gexf.xsd')] };

/** What libxml2 says against a file, in its words. */
async function faultsIn(fileName: keyof typeof schemas, contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName, contents }], schema: schemas[fileName], preload: [schema('viz.xsd')], maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}

describe.each(['.', everything])('of the content in %s', (root) => {
  const { texts } = dataOf(root);
  test.each(['graph.graphml', 'graph.gexf'] as const)('%s has the form that its schema gives', async (name) => {
    expect(await faultsIn(name, texts.get(name)!)).toEqual([]);
  });
});

test.each([
  ['graph.graphml', 'target="bob"', 'target="nobody"', "No match found for key-sequence ['nobody']"],
  ['graph.gexf', 'target="bob"', 'target="nobody"', "No match found for key-sequence ['nobody']"],
  ['graph.gexf', 'start="2016-07-15"', 'start="2016-07~"', "'2016-07~' is not a valid value of the atomic type 'xs:date'"],
  ['graph.graphml', '</graph>', '', 'Opening and ending tag mismatch'],
] as const)('a fault in %s is found: %s as %s', async (name, right, wrong, expected) => {
  const text = dataOf(everything).texts.get(name)!;
  expect(text).toContain(right);
  expect((await faultsIn(name, text.replace(right, wrong))).join('\n')).toContain(expected);
});
