/** Where sources differ: accounts side by side, with figures as sections of their own; what the prose shows already is left out. */

import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Claim, entityOf, type EntityOf } from '../../knowledge/base.ts';
import { dayRange, toDate } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { accountsTable, type Dispute, disputeSlug } from '../../knowledge/prose/accounts.ts';
import { valuesOf } from '../../knowledge/prose/components/component.ts';
import { capital } from '../../knowledge/text.ts';
import { fill, plural, words } from '../../words/index.ts';
import type { EntityContext } from './context.ts';

/** Values of an attribute of a component over a whole text: what a page's prose has shown. */
export function shownIn(prose: Root | undefined, component: string, attribute: string): ReadonlySet<string> {
  const shown = new Set<string>();
  if (prose === undefined) return shown;
  visit(prose, (node) => {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === component) shown.add(valuesOf(node)[attribute] ?? '');
  });
  return shown;
}

export interface DisputeTable {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
  /** The page that holds the dispute, where it is another. */
  readonly page: EntityId | undefined;
}

/** A dispute without figures: its table says itself what is disputed. */
export interface DisputePoint {
  readonly html: string;
}

const hasFigures = ({ accounts }: Dispute) => accounts.some(({ figure }) => figure !== undefined);
const daysOf = (date: string) => dayRange(toDate(date));

/** Whether an account is what somebody said in a statement: by its speaker, or on whose behalf it was said on that day. */
function isSaidIn({ by, date }: Dispute['accounts'][number], statement: EntityOf<'statement'>, said: readonly Claim[]): boolean {
  const isSpeaker = said.some(({ to }) => to.id === by);
  if (date === undefined) return isSpeaker;
  const [own, other] = [daysOf(statement.fields.date), daysOf(date)];
  return (isSpeaker || said.some((claim) => claim.for !== undefined && claim.for === by)) && own.first <= other.last && other.first <= own.last;
}

/** Disputes of what a statement is about or answers, of which it gives one account; each with the page that holds it. */
function disputesAround({ base, entity }: EntityContext): { dispute: Dispute; page: EntityId }[] {
  if (entity.kind !== 'statement') return [];
  const claims = base.claimsFrom.get(entity.id) ?? [];
  const said = claims.filter(({ relation }) => relation === 'said-by');
  const subjects = new Set(claims.filter(({ relation }) => relation === 'about' || relation === 'responds-to').map(({ to }) => to.id));
  return [...subjects].flatMap((page) => (entityOf(base, page).fields.disputed ?? []).filter(({ accounts }) => accounts.some((account) => isSaidIn(account, entity, said))).map((dispute) => ({ dispute, page })));
}

/** The disputes of a page; on that of a statement also those of which it is one account. `prose` is the text that the page shows. */
export function disputesOf(context: EntityContext, prose: Root | undefined): { tables: DisputeTable[]; points: DisputePoint[] } {
  const { entity, locale } = context;
  const { ui, counts } = words[locale];
  const shown = shownIn(prose, 'Accounts', 'of');
  const own = (entity.fields.disputed ?? []).filter((dispute) => !shown.has(disputeSlug(dispute)));
  const table = (dispute: Dispute, page?: EntityId): DisputeTable => ({
    id: `accounts-${disputeSlug(dispute)}`,
    heading: fill(ui.accountsOf, { about: capital(dispute.about[locale]), accounts: plural(counts.account, dispute.accounts.length, locale) }),
    html: toHtml(accountsTable(dispute, context, false)),
    page,
  });
  return {
    tables: [...own.filter(hasFigures).map((dispute) => table(dispute)), ...disputesAround(context).map(({ dispute, page }) => table(dispute, page))],
    points: own.filter((dispute) => !hasFigures(dispute)).map((dispute) => ({ html: toHtml(accountsTable(dispute, context, true)) })),
  };
}
