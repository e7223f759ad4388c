import { expect, test } from 'vitest';
import { entityOf } from '../knowledge/base.ts';
import type { EntityId } from '../knowledge/id.ts';
import { address, baseIn } from '../tests/read-rdf.ts';
import { jsonLdOf } from './json-ld.ts';
import { namesIn } from './rdf/names.ts';

const base = baseIn('.');
const names = namesIn(base, address);

test('the pages of an entity in both languages are about the same thing, which the files in RDF name alike', () => {
  for (const entity of base.entities.values()) {
    const [english, arabic] = (['en', 'ar'] as const).map((locale) => JSON.parse(jsonLdOf(entity, locale, address)) as Record<string, string>);
    expect([english!['@id'], arabic!['@id']]).toEqual([names.entity(entity.id), names.entity(entity.id)]);
    expect([english!['url'], arabic!['url']]).toEqual([names.page(entity.id, 'en'), names.page(entity.id, 'ar')]);
  }
});

test.each([
  ['kofi-annan', 'Person'], ['russia', 'Country'], ['un-security-council', 'Organization'], ['unscr-2254', 'Legislation'], ['geneva-communique', 'CreativeWork'], ['geneva-ii', 'Event'], ['ceasefire', 'DefinedTerm'], ['moscow', 'Place'], ['us-russia-track', 'EventSeries'],
] as const)('the page of %s is about a %s', (id, type) => {
  expect(JSON.parse(jsonLdOf(entityOf(base, id as EntityId), 'en', address))['@type']).toBe(type);
});
