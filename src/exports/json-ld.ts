/** Entities and the data files in the terms of schema.org, for search engines: https://schema.org/docs/full.html */

import { dateOf, type Entity, listOf } from '../knowledge/base.ts';
import { kindTerms } from '../knowledge/kinds/index.ts';
import type { Locale } from '../knowledge/locale.ts';
import { dataPath, outside, pathTo } from '../paths.ts';
import { words } from '../words/index.ts';
import { type Address, addressOf } from './address.ts';
import type { DataFile } from './data-file.ts';

/** JSON for a data block of a page; `<` is escaped, so that no text can end the block. */
function dataBlock(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

function typeOf(entity: Entity): string {
  if (entity.kind !== 'actor') return kindTerms[entity.kind].replace('schema:', '');
  return { person: 'Person', state: 'Country' }[entity.fields.subkind as string] ?? 'Organization';
}

/** Properties that only some kinds have. schema.org takes whole days, so EDTF marks are left out. */
function ownProperties(entity: Entity): Record<string, unknown> {
  const date = dateOf(entity);
  const plain = (text: string | undefined) => text?.replaceAll(/[~?%]/g, '');
  const [start, end] = plain(date)?.split('/') ?? [];
  switch (entity.kind) {
    case 'meeting':
    case 'event':
      return { startDate: start, endDate: end === '..' ? undefined : (end ?? start) };
    case 'resolution':
      return { legislationIdentifier: listOf(entity.fields.symbol), legislationDate: start };
    case 'agreement':
    case 'statement':
      return { dateCreated: start };
    case 'place':
      return entity.fields.lat === undefined ? {} : { geo: { '@type': 'GeoCoordinates', latitude: entity.fields.lat, longitude: entity.fields.lon } };
    default:
      return {};
  }
}

/** The data block of an entity's page. */
export function jsonLdOf(entity: Entity, locale: Locale, lives: Address): string {
  const { name, aliases = [], summary, identifiers } = entity.fields;
  const address = `${lives.site}${pathTo({ page: 'entity', kind: entity.kind, id: entity.id }, locale, lives.base)}`;
  const others = [...new Set([name.en, name.ar, name.ru, name.fr, ...aliases])].filter((text) => text !== undefined && text !== name[locale]);
  return dataBlock({
    '@type': typeOf(entity),
    '@id': `${addressOf(entity, lives)}#it`,
    url: address,
    name: name[locale],
    alternateName: others,
    description: summary[locale],
    ...(identifiers?.wikidata === undefined ? {} : { sameAs: outside.wikidata(identifiers.wikidata) }),
    ...ownProperties(entity),
  });
}

/** The data block of /data/. */
export function datasetJsonLd(files: readonly DataFile[], version: string, locale: Locale, { site, base }: Address): string {
  const { site: names, ui } = words[locale];
  return dataBlock({
    '@type': 'Dataset',
    name: `${names.name}${ui.colon}${names.tagline}`,
    description: names.description,
    url: `${site}${pathTo({ page: 'data' }, locale, base)}`,
    version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: files.map(({ name, mediaType }) => ({ '@type': 'DataDownload', name, encodingFormat: mediaType, contentUrl: `${site}${dataPath(name, base)}` })),
  });
}
