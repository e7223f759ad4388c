/** The release as a Data Package of Frictionless: https://datapackage.org/standard/data-package/ */

import { dataFields } from '../exports/fields.ts';
import type { DataFile } from '../exports/data-file.ts';
import { type DataFieldWord, type DataFileWord, en } from '../words/index.ts';
import { homeOf, licence, nameOf, type Release } from './release.ts';
import { readTable, typeOf } from './table.ts';

/** Each column of a table, with what it means and holds. */
function tableSchema({ name, text }: DataFile) {
  const { columns, rows } = readTable(text);
  const meanings = new Map((dataFields[name as DataFileWord] ?? []).flatMap(({ fields }) => fields.flatMap(({ names, word }) => names.map((field): [string, DataFieldWord] => [field, word]))));
  const fields = columns.map((column) => {
    const word = meanings.get(column);
    const cells = rows.map((row) => row[column]!);
    return { name: column, type: typeOf(cells), ...(word === undefined ? {} : { description: en.dataFields[word] }), ...(cells.includes('') ? {} : { constraints: { required: true } }) };
  });
  return { fields, missingValues: [''] };
}

/** The file `datapackage.json`. Cells that a spreadsheet might take for a formula have an apostrophe before them, as README.md says. */
export function dataPackage(release: Release): string {
  const { number, date, data, address } = release;
  const resources = data.map((file) => {
    const [, ending] = /\.(\w+)$/.exec(file.name)!;
    const isTable = ending === 'csv';
    return {
      name: file.name.toLowerCase(),
      path: `data/${file.name}`,
      ...(isTable ? { type: 'table' } : {}),
      description: en.dataFiles[file.name as DataFileWord],
      format: ending,
      mediatype: file.mediaType,
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...(isTable ? { schema: tableSchema(file) } : {}),
    };
  });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(release),
    title: `${en.site.name}: ${en.site.tagline}`,
    description: en.site.description,
    homepage: homeOf(address),
    version: String(number),
    created: `${date}T00:00:00Z`,
    keywords: ['Syria', 'peace process'],
    licenses: [{ name: licence.id, title: licence.title, path: licence.address }],
    contributors: [{ title: 'The Masar contributors', path: address.repository, roles: ['author'] }],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
