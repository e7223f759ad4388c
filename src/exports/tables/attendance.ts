/** Who was at which meeting, and how: a row for each claim of it, meeting by meeting, earliest first. */

import { type Claim, claimOf, dateOf, entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { attendanceOf, type PresenceWord } from '../../knowledge/query/index.ts';
import { queryable } from '../../knowledge/queryable.ts';
import { pathTo } from '../../paths.ts';
import { inArabic, inEnglish } from '../attributes.ts';
import { type Columns, csvTable } from '../csv.ts';
import { dayColumns, idsCell } from './cells.ts';

interface Row {
  readonly how: PresenceWord;
  readonly date: string | undefined;
  readonly claim: Claim;
}

const columns: Columns<Row> = {
  meeting: ({ claim }) => claim.page,
  date: ({ date }) => date,
  ...dayColumns<Row>(({ date }) => date),
  actor: ({ claim }) => claim.to.id,
  for: ({ claim }) => claim.for,
  presence: ({ how }) => how,
  role: ({ claim }) => inEnglish(claim.role),
  role_ar: ({ claim }) => inArabic(claim.role),
  claimed_by: ({ claim }) => inEnglish(claim.claimedBy),
  claimed_by_ar: ({ claim }) => inArabic(claim.claimedBy),
  disputed: ({ claim }) => String(claim.disputed),
  claim: ({ claim }) => claim.id,
  sources: ({ claim }) => idsCell(claim.cite),
  path: ({ claim: { page, anchor } }) => pathTo({ page: 'entity', kind: 'meeting', id: page, fragment: anchor }, 'en', '/'),
};

/** `attendance.csv`. */
export function attendanceCsv(base: KnowledgeBase): string {
  const rowsOf = (meeting: EntityId, actors: Iterable<readonly { readonly how: PresenceWord; readonly edge: { readonly id: string } }[]>): Row[] =>
    [...actors].flat().map(({ how, edge }) => ({ how, date: dateOf(entityOf(base, meeting)), claim: claimOf(base, edge.id) }));
  return csvTable(columns, [...attendanceOf(queryable(base)).meetings].flatMap(([meeting, actors]) => rowsOf(meeting, actors.values())));
}
