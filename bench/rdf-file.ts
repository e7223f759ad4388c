/** Writes the N-Quads of a made-up record into a file: `node bench/rdf-file.ts ENTITIES CLAIMS FILE`. A process of its own, so that its memory can be measured. */

import { closeSync, openSync, writeFileSync } from 'node:fs';
import { nQuads } from '../src/exports/rdf/n-quads.ts';
import { madeUpBase } from './made-up-base.ts';

const [entities, claims, file] = process.argv.slice(2);
const open = openSync(file!, 'w');
for (const piece of nQuads(madeUpBase(Number(entities), Number(claims)), { site: 'https://masar.example', base: '/' })) writeFileSync(open, piece);
closeSync(open);
