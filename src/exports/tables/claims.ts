/** All claims as a table: one row a claim, in the order of the base. */

import { type Claim, entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { textOfDay } from '../../knowledge/date.ts';
import { periodOf, spanOf } from '../../knowledge/period.ts';
import { pathTo } from '../../paths.ts';
import { inArabic, inEnglish } from '../attributes.ts';
import { type Columns, csvTable } from '../csv.ts';
import { idsCell } from './cells.ts';

/** The first or the last day on which a claim may hold. */
function outerDay(claim: Claim, side: 'first' | 'last'): string | undefined {
  const day = periodOf(claim)?.possible[side] ?? Number.NaN;
  return Number.isFinite(day) ? textOfDay(day) : undefined;
}

function columnsOf(base: KnowledgeBase): Columns<Claim> {
  const kindOf = (id: Claim['page']) => entityOf(base, id).kind;
  return {
    id: ({ id }) => id,
    page: ({ page }) => page,
    page_kind: ({ page }) => kindOf(page),
    relation: ({ relation }) => relation,
    to: ({ to }) => to.id,
    provision: ({ to }) => to.provision,
    to_kind: ({ to }) => kindOf(to.id),
    for: ({ for: behalf }) => behalf,
    role: ({ role }) => inEnglish(role),
    role_ar: ({ role }) => inArabic(role),
    attendance: ({ attendance }) => attendance,
    vote: ({ vote }) => vote,
    start: (claim) => spanOf(claim).start,
    end: (claim) => spanOf(claim).end,
    earliest: (claim) => outerDay(claim, 'first'),
    latest: (claim) => outerDay(claim, 'last'),
    date_inherited: ({ inherited }) => String(inherited),
    claimed_by: ({ claimedBy }) => inEnglish(claimedBy),
    claimed_by_ar: ({ claimedBy }) => inArabic(claimedBy),
    disputed: ({ disputed }) => String(disputed),
    editorial: ({ editorial }) => String(editorial),
    quote: ({ quote }) => quote?.text,
    quote_language: ({ quote }) => quote?.language,
    quote_translation: ({ quote }) => quote && String(quote.translation ?? false),
    sources: ({ cite }) => idsCell(cite),
    note_en: ({ note }) => note?.en,
    note_ar: ({ note }) => note?.ar,
    path: ({ page, anchor }) => pathTo({ page: 'entity', kind: kindOf(page), id: page, fragment: anchor }, 'en', '/'),
  };
}

/** `claims.csv`. */
export function claimsCsv(base: KnowledgeBase): string {
  return csvTable(columnsOf(base), base.claims);
}
