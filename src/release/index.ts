/** The door to releases: the base and its data files in, every file of the release out. Knows no clock and no file system. */

import type { DataFile } from '../exports/data-file.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { locales } from '../knowledge/locale.ts';
import { changelogJson, changelogMarkdown, changelogOf } from './changelog.ts';
import { citationFile } from './citation.ts';
import { codebook } from './codebook.ts';
import { dataPackage } from './datapackage.ts';
import { datasetDescription, voidDescription } from './descriptions.ts';
import { manifestJson, manifestPath } from './manifest.ts';
import type { Previous } from './previous.ts';
import { type Address, homeOf, type Release, type ReleaseFile } from './release.ts';
import { readTable } from './table.ts';

export { type Files, type Previous, readPrevious } from './previous.ts';
export { nameOf, type Release, type ReleaseFile } from './release.ts';

/** A release of a base on a day, numbered after the one before. */
export function releaseOf(base: KnowledgeBase, data: readonly DataFile[], contentVersion: string, date: string, previous: Previous | undefined, address: Address): Release {
  const claims = readTable(data.find(({ name }) => name === 'claims.csv')!.text);
  const changes = previous === undefined ? undefined : changelogOf({ number: previous.manifest.number, date: previous.manifest.date, contentVersion: previous.manifest.contentVersion }, previous.claims, claims, base);
  return { number: (previous?.manifest.number ?? 0) + 1, date, contentVersion, base, data, changes, address };
}

const readme = ({ number, date, address }: Release) => `# Masar, data, release ${number} of ${date}

The record of ${homeOf(address)} on that day, in \`data/\`.

- \`codebook.md\`, \`codebook.ar.md\`: what each field and each word of a closed list means
- \`CHANGES.md\`, \`changes.json\`: claims that were added, corrected or withdrawn since the release before
- \`CITATION.cff\`: how to cite it
- \`LICENSE.txt\`: CC BY 4.0, and what it does not cover
- \`datapackage.json\`, \`dataset.jsonld\`, \`void.ttl\`: descriptions for Frictionless, schema.org and linked data
- \`manifest.json\`: counts, the versions of content and fields, and the SHA-256 of every file

In the CSV files a cell that a spreadsheet might take for a formula has an apostrophe before it; take it away when you read them.
`;

/** Every file of a release; `licenceText` is the licence of the data. The same release gives the same bytes. */
export function releaseFiles(release: Release, licenceText: string): ReleaseFile[] {
  const files: ReleaseFile[] = [
    { path: 'README.md', text: readme(release) },
    { path: 'LICENSE.txt', text: licenceText },
    { path: 'CITATION.cff', text: citationFile(release) },
    { path: 'CHANGES.md', text: changelogMarkdown(release, release.changes) },
    { path: 'changes.json', text: changelogJson(release, release.changes) },
    ...locales.map((locale) => ({ path: locale === 'en' ? 'codebook.md' : `codebook.${locale}.md`, text: codebook(release, locale) })),
    { path: 'datapackage.json', text: dataPackage(release) },
    { path: 'dataset.jsonld', text: datasetDescription(release) },
    { path: 'void.ttl', text: voidDescription(release) },
    ...release.data.map(({ name, text }) => ({ path: `data/${name}`, text })),
  ];
  return [...files, { path: manifestPath, text: manifestJson(release, files) }];
}
