/** What queries are put to: the record with its sources, and the words for its terms. */

import { nQuads } from '../exports/rdf/n-quads.ts';
import { ontology } from '../exports/rdf/ontology.ts';
import { turtle } from '../exports/rdf/turtle.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Queried } from '../query/answer.ts';
import { siteConfig } from '../site.config.ts';

/** The address of the site, to which those in queries are relative. */
export const queryBase = `${siteConfig.site}${siteConfig.base}`;

/** What `masar.nq` and `ontology.ttl` hold. */
export function queried(base: KnowledgeBase): Queried {
  return { quads: nQuads(base, siteConfig), ontology: [...turtle([ontology(siteConfig)], siteConfig)].join('') };
}
