/** The record of an entity as JSON, once for all languages. */
import type { APIRoute } from 'astro';
import { recordOf } from '../../exports/record.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { entityOf } from '../../knowledge/base.ts';
import { folderOf } from '../../knowledge/kinds/index.ts';
import { loadSite } from '../../site/load.ts';

export function getStaticPaths() {
  return [...loadSite().base.entities.values()].map(({ kind, id }) => ({ params: { kinds: folderOf(kind), id } }));
}

export const GET: APIRoute = ({ params }) => {
  const { base, version } = loadSite();
  const record = recordOf(base, entityOf(base, params['id'] as EntityId), version);
  return new Response(`${JSON.stringify(record, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
