/** All claims as a table: one row a claim, in the order of the base. */

import { type Claim, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import type { LocalText } from '../knowledge/locale.ts';
import { spanOf } from '../knowledge/period.ts';
import { pathTo } from '../paths.ts';
import { writeCsv } from './csv.ts';

const columns = [
  'id', 'page', 'page_kind', 'relation', 'to', 'provision', 'to_kind', 'for', 'role', 'attendance', 'vote', 'start', 'end', 'date_inherited', 'claimed_by', 'disputed', 'editorial', 'quote',
  'quote_language', 'quote_translation', 'sources', 'note_en', 'note_ar', 'path',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | undefined>>;

/** An id as it is, words in English. */
function inEnglish(value: string | Pick<LocalText, 'en'> | undefined): string | undefined {
  return typeof value === 'object' ? value.en : value;
}

function rowOf(base: KnowledgeBase, claim: Claim): Row {
  const { id, anchor, page, relation, to, role, attendance, vote, for: behalf, inherited, claimedBy, disputed, editorial, quote, cite, note } = claim;
  const pageKind = entityOf(base, page).kind;
  const { start, end } = spanOf(claim);
  return {
    id,
    page,
    page_kind: pageKind,
    relation,
    to: to.id,
    provision: to.provision,
    to_kind: entityOf(base, to.id).kind,
    for: behalf,
    role: inEnglish(role),
    attendance,
    vote,
    start,
    end,
    date_inherited: String(inherited),
    claimed_by: inEnglish(claimedBy),
    disputed: String(disputed),
    editorial: String(editorial),
    quote: quote?.text,
    quote_language: quote?.language,
    quote_translation: quote && String(quote.translation ?? false),
    sources: cite.join(' '),
    note_en: note?.en,
    note_ar: note?.ar,
    path: pathTo({ page: 'entity', kind: pageKind, id: page, fragment: anchor }, 'en', '/'),
  };
}

/** `claims.csv`. */
export function claimsCsv(base: KnowledgeBase): string {
  return writeCsv(columns, base.claims.map((claim) => rowOf(base, claim)));
}
