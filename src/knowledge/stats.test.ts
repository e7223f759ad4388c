import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildKnowledgeBase } from './index.ts';
import { formatStats, statsOf } from './stats.ts';

const shared = join(import.meta.dirname, 'fixtures', 'shared');
const files = readdirSync(shared, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: file.slice(shared.length + 1), bytes: readFileSync(file) }));

test('counts entities, claims and sources, most frequent first and years in order', () => {
  const { base } = buildKnowledgeBase(files);
  expect(formatStats(statsOf(base!))).toMatchInlineSnapshot(`
    "record
          6  entities
          4  claims with a source
          0  groupings without a source
          4  claims that rest on one source
          0  claims of one party
          0  lasting claims without a date
          2  sources
          0  pages with English prose
          0  pages with Arabic prose
          6  pages without Arabic prose

    entities by kind
          2  actor
          1  meeting
          1  resolution
          1  statement
          1  topic

    entities by year
          1  2015
          2  2016
          3  undated

    claims by relation
          1  host
          1  participant
          1  said-at
          1  said-by

    sources by language
          2  en

    sources by country of the outlet
          1  GB
          1  international or unknown

    sources by owner of the outlet
          1  intergovernmental
          1  private

    first words of the prose, where more than one page begins so
    "
  `);
});
