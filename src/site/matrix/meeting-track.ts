/** The track under which a meeting is listed once. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';

type Parts = Pick<KnowledgeBase, 'claimsFrom' | 'entities'>;

/** Of what an entry is said to be a part, by id. */
function wholesOf(id: EntityId, { claimsFrom }: Parts): EntityId[] {
  return (claimsFrom.get(id) ?? []).filter(({ relation }) => relation === 'part-of').map(({ to }) => to.id).toSorted();
}

/** The track of which a meeting is a part, itself or as part of another meeting; of two the smaller, which is part of the other. Undefined outside of every track. */
export function trackOf(meeting: EntityId, base: Parts, passed: ReadonlySet<EntityId> = new Set()): EntityId | undefined {
  const wholes = wholesOf(meeting, base);
  const tracks = wholes.filter((id) => base.entities.get(id)?.kind === 'track');
  if (tracks.length > 0) return tracks.find((id) => !tracks.some((other) => wholesOf(other, base).includes(id))) ?? tracks[0];
  for (const whole of wholes) {
    const track = base.entities.get(whole)?.kind === 'meeting' && !passed.has(whole) ? trackOf(whole, base, new Set([...passed, meeting])) : undefined;
    if (track !== undefined) return track;
  }
  return undefined;
}
