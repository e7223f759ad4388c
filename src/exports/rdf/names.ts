/** The names of things in RDF: each is an address on the English pages of the site, where a reader finds what it names. */

import { type Claim, entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId, SourceId } from '../../knowledge/id.ts';
import { dataPath, pathTo } from '../../paths.ts';
import { type Address, addressOf } from '../address.ts';
import { expand } from './vocabularies.ts';

export interface Names {
  readonly term: ReturnType<typeof termIn>;
  /** What a page is about, as opposed to the page. */
  readonly entity: (id: EntityId) => string;
  /** A part of an entity's page: a provision, the vote. */
  readonly part: (id: EntityId, fragment: string) => string;
  readonly claim: (claim: Pick<Claim, 'page' | 'anchor'>) => string;
  readonly source: (id: SourceId) => string;
  readonly outlet: (id: SourceId) => string;
  /** The page itself in a language. */
  readonly page: (id: EntityId, locale: 'en' | 'ar') => string;
}

/** The namespace of Masar's own terms: the address of its ontology. */
export function namespaceOf({ site, base }: Address): string {
  return `${site}${dataPath('ontology.ttl', base)}#`;
}

/** Compact IRIs, `masar:Claim` or `rdfs:label`, in full. */
export function termIn(address: Address): (compact: string) => string {
  const masar = namespaceOf(address);
  const known = new Map<string, string>();
  return (compact) => {
    const full = known.get(compact) ?? (compact.startsWith('masar:') ? `${masar}${compact.slice('masar:'.length)}` : expand(compact));
    known.set(compact, full);
    return full;
  };
}

/** The names of what a base holds. */
export function namesIn(base: KnowledgeBase, address: Address): Names {
  const { site, base: path } = address;
  const part = (id: EntityId, fragment: string) => `${addressOf(entityOf(base, id), address)}#${fragment}`;
  const outlet = (id: SourceId) => `${site}${pathTo({ page: 'outlet', id }, 'en', path)}`;
  return {
    term: termIn(address),
    entity: (id) => part(id, 'it'),
    part,
    claim: ({ page, anchor }) => part(page, anchor),
    source: (id) => `${outlet(base.sources.get(id)!.outlet)}#${id}`,
    outlet: (id) => `${outlet(id)}#it`,
    page: (id, locale) => `${site}${pathTo({ page: 'entity', kind: entityOf(base, id).kind, id }, locale, path)}`,
  };
}
