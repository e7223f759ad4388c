/** What differs between things of one part. */

import { compareFields, type FieldChange } from './fields.ts';
import { pairUp } from './pair.ts';
import { compareProse, type SectionChange } from './prose.ts';
import type { Part, Thing } from './things.ts';

/** A thing that came, went or is another now. What came has new values alone, what went old ones. */
export interface Change extends Pick<Thing, 'id' | 'label' | 'title'> {
  /** How it was known before, where that was otherwise. */
  readonly was?: Pick<Thing, 'id' | 'label'>;
  readonly fields: readonly FieldChange[];
  readonly prose: readonly SectionChange[];
}

export interface Changes {
  readonly added: readonly Change[];
  readonly removed: readonly Change[];
  readonly changed: readonly Change[];
}

export type ChangesByPart = Readonly<Record<Part, Changes>>;

const nothing: Pick<Thing, 'fields' | 'prose'> = { fields: new Map(), prose: {} };

/** Compares the things of one part. */
export function compareThings(before: readonly Thing[], after: readonly Thing[]): Changes {
  const changes = { added: [] as Change[], removed: [] as Change[], changed: [] as Change[] };
  for (const [old, now] of pairUp(before, after, ({ key }) => key, ({ near }) => near)) {
    const { id, label, title } = (now ?? old)!;
    const fields = compareFields((old ?? nothing).fields, (now ?? nothing).fields);
    const prose = compareProse((old ?? nothing).prose, (now ?? nothing).prose);
    const was = old !== undefined && (old.id !== id || old.label !== label) ? { was: { id: old.id, label: old.label } } : {};
    if (fields.length + prose.length === 0) continue;
    changes[old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'].push({ id, label, title, ...was, fields, prose });
  }
  return changes;
}
