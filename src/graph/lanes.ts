/**
 * What the drawing of the tracks shows: the texts of the Security Council, and the tracks of talks with most dated parts.
 * Chosen by rule, so that two builds draw the same. Days are since 1970-01-01; knows no px and no words.
 */

import { countClaims, dateOf, type Entity, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import { dayRange, toDate } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import { compareText } from '../knowledge/text.ts';
import type { KindWord, SubkindWord } from '../words/index.ts';
import { type Axis, daysOf } from './axis.ts';

export interface LaneEntry {
  readonly id: EntityId;
  readonly kind: KindWord;
  readonly day: number;
  /** How many claims begin or end at it. */
  readonly claims: number;
  /** A draft that was not adopted. */
  readonly failed: boolean;
}

export interface Lane {
  /** The track, or the body that adopted the texts; undefined where nothing says which. */
  readonly id: EntityId | undefined;
  readonly council: boolean;
  /** Since when, and until when it was active; infinite where it is open. */
  readonly from: number;
  readonly until: number;
  /** Those that come first to the lane's line first: meetings before what they produced, then by claims. */
  readonly entries: readonly LaneEntry[];
  /** The tracks out of which it came: which it follows, or of which it is part, by a claim with a source. */
  readonly outOf: readonly EntityId[];
}

/** Tracks that the drawing has room for, besides the Council. */
const room = 7;
/** The sub-kinds of tracks on which people meet; the others are series of texts and decisions. */
const talks: ReadonlySet<SubkindWord> = new Set(['talks', 'negotiation', 'local-deals']);
const texts: ReadonlySet<SubkindWord> = new Set(['unsc-resolution', 'draft-not-adopted']);
/** What stands on a track. What a meeting produced hangs below it. */
const parts: readonly KindWord[] = ['meeting', 'agreement', 'event'];

const has = (set: ReadonlySet<SubkindWord>, { fields }: Entity) => 'subkind' in fields && set.has(fields.subkind);

/** Those of some entities that stand on the axis. */
function entriesOf(entities: Iterable<Entity>, base: KnowledgeBase, axis: Axis): LaneEntry[] {
  return [...entities]
    .flatMap((entity): LaneEntry[] => {
      const { id, kind } = entity;
      const date = dateOf(entity);
      const day = date === undefined ? Number.NaN : daysOf(date).first;
      const place = axis.at(day);
      return place >= 0 && place <= 1 ? [{ id, kind, day, claims: countClaims(base, id), failed: 'subkind' in entity.fields && entity.fields.subkind === 'draft-not-adopted' }] : [];
    })
    .toSorted((a, b) => parts.indexOf(a.kind) - parts.indexOf(b.kind) || b.claims - a.claims || compareText(a.id, b.id));
}

function council(base: KnowledgeBase, axis: Axis): Lane {
  const entries = entriesOf([...base.entities.values()].filter((entity) => has(texts, entity)), base, axis);
  const id = entries.flatMap((entry) => base.claimsFrom.get(entry.id) ?? []).find(({ relation }) => relation === 'adopted-by')?.to.id;
  return { id, council: true, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, entries, outOf: [] };
}

function laneOf(track: Entity, base: KnowledgeBase, axis: Axis): Lane {
  const pages = new Set((base.claimsTo.get(track.id) ?? []).filter(({ relation }) => relation === 'part-of').map(({ page }) => page));
  const entries = entriesOf([...pages].map((id) => entityOf(base, id)).filter(({ kind }) => parts.includes(kind)), base, axis);
  const { first, last } = dayRange(toDate(dateOf(track)!));
  const outOf = (base.claimsFrom.get(track.id) ?? []).filter(({ relation, editorial }) => !editorial && (relation === 'follows' || relation === 'part-of')).map(({ to }) => to.id);
  return { id: track.id, council: false, from: first, until: last, entries, outOf };
}

/** Lanes in the order in which they began, but a lane that came out of another right below it. */
export function inOrder<L extends Pick<Lane, 'id' | 'from' | 'outOf'>>(lanes: readonly L[]): L[] {
  const ordered: L[] = [];
  for (const lane of lanes.toSorted((a, b) => a.from - b.from || compareText(a.id!, b.id!))) {
    const origin = ordered.findLastIndex(({ id }) => lane.outOf.includes(id!));
    ordered.splice(origin === -1 ? ordered.length : origin + 1, 0, lane);
  }
  return ordered;
}

/** The lanes from top to bottom: the Council, then tracks. A lane without entries is left out. */
export function lanesOf(base: KnowledgeBase, axis: Axis): Lane[] {
  const tracks = [...base.entities.values()]
    .filter((entity) => entity.kind === 'track' && has(talks, entity))
    .map((track) => laneOf(track, base, axis))
    .filter(({ entries, from, until }) => entries.length > 0 && axis.at(from) < 1 && axis.at(until) > 0)
    .toSorted((a, b) => b.entries.length - a.entries.length || compareText(a.id!, b.id!))
    .slice(0, room);
  return [council(base, axis), ...inOrder(tracks)].filter(({ entries }) => entries.length > 0);
}
