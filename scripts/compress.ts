/** `npm run compress`: puts brotli and gzip forms beside the texts of dist/, for servers that send such files as they are. */

import { existsSync } from 'node:fs';
import { compressFolder } from '../src/hosting/compress.ts';

if (!existsSync('dist')) {
  console.error('There is no dist/ to compress. Build it first: npm run build');
  process.exit(1);
}
const { files, bytes, brotli, gzip } = await compressFolder('dist');
const megabytes = (number: number) => `${(number / 1e6).toFixed(1)} MB`;
console.log(`Compressed ${files} files of ${megabytes(bytes)}: brotli ${megabytes(brotli)}, gzip ${megabytes(gzip)}.`);
