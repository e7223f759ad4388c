/** `entities.ftm.jsonl`: entries, then posts and claims, one a line. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Address } from '../address.ts';
import { linkOf } from './link.ts';
import { type FtmEntity, thingOf } from './thing.ts';

/** Everything that the model can hold. A post that several held is there once. */
export function followTheMoney(base: KnowledgeBase, address: Address): string {
  const things = [...base.entities.values()].flatMap((entity) => thingOf(base, entity, address) ?? []);
  const entities = new Map<string, FtmEntity>([...things, ...base.claims.flatMap((claim) => linkOf(base, claim))].map((proxy) => [proxy.id, proxy]));
  return [...entities.values()].map((proxy) => `${JSON.stringify(proxy)}\n`).join('');
}
