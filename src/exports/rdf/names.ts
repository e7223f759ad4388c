/** The names of things in RDF: each is an address on the English pages of the site, where a reader finds what it names. */

import { type Claim, entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId, ProvisionId, SourceId } from '../../knowledge/id.ts';
import { dataPath, pathTo } from '../../paths.ts';
import { expand } from './vocabularies.ts';

/** Where the site lives: its host without a path, and the path below it. */
export interface Address {
  readonly site: string;
  readonly base: string;
}

export interface Names {
  /** A term as a compact IRI, `masar:Claim` or `rdfs:label`, in full. */
  readonly term: (compact: string) => string;
  /** What a page is about, as opposed to the page. */
  readonly entity: (id: EntityId) => string;
  /** A part of an entity's page: a provision, the vote. */
  readonly part: (id: EntityId, fragment: ProvisionId | string) => string;
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

/** The names of what a base holds. */
export function namesIn(base: KnowledgeBase, address: Address): Names {
  const { site, base: path } = address;
  const masar = namespaceOf(address);
  const terms = new Map<string, string>();
  const part = (id: EntityId, fragment: string) => `${site}${pathTo({ page: 'entity', kind: entityOf(base, id).kind, id, fragment }, 'en', path)}`;
  const outlet = (id: SourceId) => `${site}${pathTo({ page: 'outlet', id }, 'en', path)}`;
  return {
    term: (compact) => {
      const known = terms.get(compact) ?? (compact.startsWith('masar:') ? `${masar}${compact.slice('masar:'.length)}` : expand(compact));
      terms.set(compact, known);
      return known;
    },
    entity: (id) => part(id, 'it'),
    part,
    claim: ({ page, anchor }) => part(page, anchor),
    source: (id) => `${outlet(base.sources.get(id)!.outlet)}#${id}`,
    outlet: (id) => `${outlet(id)}#it`,
    page: (id, locale) => `${site}${pathTo({ page: 'entity', kind: entityOf(base, id).kind, id }, locale, path)}`,
  };
}
