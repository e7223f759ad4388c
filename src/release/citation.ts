/** How a release is cited, as CITATION.cff: https://citation-file-format.github.io/ */

import { stringify } from 'yaml';
import { en } from '../words/index.ts';
import { homeOf, licence, type Release } from './release.ts';

/** The whole file. */
export function citationFile({ number, date, contentVersion, address }: Release): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this data, please cite the release.',
    type: 'dataset',
    title: `${en.site.name}: ${en.site.tagline}`,
    abstract: en.site.description,
    authors: [{ name: 'The Masar contributors', website: address.repository }],
    version: String(number),
    'date-released': date,
    identifiers: [{ type: 'other', value: contentVersion, description: 'Version of the content' }],
    license: licence.id,
    url: homeOf(address),
    'repository-code': address.repository,
    keywords: ['Syria', 'peace process', 'negotiations', 'United Nations', 'knowledge graph'],
  }, { lineWidth: 0 });
}
