/** Dates that moved: those of what stands on both sides. */

import type { KnowledgeBase } from '../knowledge/base.ts';
import { type DateText, dayRange, toDate } from '../knowledge/date.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { ChangesByPart } from './change.ts';

export interface DateMove {
  /** What has the date, by its label. */
  readonly of: string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  /** By how many days its first day moved, later or, below zero, earlier; of what has no first day, its last. Left out where the end is open on one side alone. */
  readonly days?: number;
  /** How many claims take their date from it and move with it. */
  readonly claims: number;
}

const dateFields: ReadonlySet<string> = new Set(['date', 'in-force', 'active', 'born', 'died', 'founded', 'dissolved', 'from', 'until', 'issued', 'reaches']);

function shift(old: string, now: string): number | undefined {
  const [a, b] = [dayRange(toDate(old)), dayRange(toDate(now))];
  return [b.first - a.first, b.last - a.last].find(Number.isFinite);
}

/** All of them, part by part. */
export function datesMoved(changes: ChangesByPart, after: KnowledgeBase): DateMove[] {
  const parts = [changes.entities, changes.claims, changes.sources, changes.record];
  return parts.flatMap(({ changed }) =>
    changed.flatMap(({ id, label, fields }) =>
      fields.flatMap(({ field, old, new: now }): DateMove[] => {
        if (!dateFields.has(field) || old === undefined || now === undefined) return [];
        const days = shift(old as DateText, now as DateText);
        const claims = (after.claimsFrom.get(id as EntityId) ?? []).filter(({ inherited, date }) => inherited && date === now).length;
        return [{ of: label, field, old: String(old), new: String(now), ...(days === undefined ? {} : { days }), claims }];
      }),
    ),
  );
}
