/** Where sources differ: accounts with figures as tables, the rest point by point; what the prose shows already is left out. */

import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { accountsTable, type Dispute, disputeSlug } from '../../knowledge/prose/accounts.ts';
import { valuesOf } from '../../knowledge/prose/components/component.ts';
import { fill, plural, words } from '../../words/index.ts';
import type { EntityContext } from './context.ts';
import { citesHtml } from './texts.ts';

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
}

export interface DisputePoint {
  readonly about: string;
  readonly accounts: readonly { readonly text: string; readonly cites: string }[];
}

const hasFigures = ({ accounts }: Dispute) => accounts.some(({ figure }) => figure !== undefined);

/** The disputes of a page. `prose` is the text that the page shows. */
export function disputesOf(context: EntityContext, prose: Root | undefined): { tables: DisputeTable[]; points: DisputePoint[] } {
  const { entity, locale } = context;
  const { ui, counts } = words[locale];
  const shown = shownIn(prose, 'Accounts', 'of');
  const disputes = (entity.fields.disputed ?? []).filter((dispute) => !shown.has(disputeSlug(dispute)));
  return {
    tables: disputes.filter(hasFigures).map((dispute) => ({
      id: `accounts-${disputeSlug(dispute)}`,
      heading: fill(ui.accountsOf, { about: dispute.about[locale], accounts: plural(counts.account, dispute.accounts.length, locale) }),
      html: toHtml(accountsTable(dispute, context, false)),
    })),
    points: disputes.filter((dispute) => !hasFigures(dispute)).map((dispute) => ({
      about: dispute.about[locale],
      accounts: dispute.accounts.map(({ text, cite }) => ({ text: text[locale], cites: citesHtml(cite, context) })),
    })),
  };
}
