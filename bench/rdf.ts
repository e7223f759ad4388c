/** How long the RDF of a record takes that is ten times as large as ours, and how much memory. */

import { join } from 'node:path';
import { measure } from './command.ts';
import type { Figure } from './figure.ts';

/** The figures of the N-Quads, which are written into a folder. The making up of the record counts too. */
export async function rdfFigures(repository: string, folder: string): Promise<Figure[]> {
  const { seconds, memory } = await measure('bench/rdf-file.ts', ['10000', '60000', join(folder, 'made-up.nq')], repository);
  return [
    { name: 'N-Quads of 10,000 entities and 60,000 claims', value: seconds, limit: 20, unit: 's' },
    { name: 'N-Quads of 10,000 entities and 60,000 claims, peak memory', value: memory && memory / 1e9, limit: 1, unit: 'GB' },
  ];
}
