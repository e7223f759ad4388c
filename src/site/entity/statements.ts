/** Statements that a page shows in full: its own words, what was said there, what somebody said. */

import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { RelationWord } from '../../words/index.ts';
import { type EntityOf, entityOf } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { statementFigure } from '../../knowledge/prose/statement.ts';
import { dayPath } from '../day/link.ts';
import { incoming } from './claims.ts';
import type { EntityContext } from './context.ts';
import { shownIn } from './disputes.ts';

/** Figures that a page shows; the claims list all statements. */
const most = 5;

const ties: ReadonlySet<RelationWord> = new Set(['said-by', 'said-at', 'responds-to']);

/** The figure of a statement on its own page. */
export function ownStatement(context: EntityContext): string | undefined {
  const { entity, base, locale } = context;
  if (entity.kind !== 'statement') return undefined;
  const day = dayPath(base, { date: entity.fields.date }, locale);
  // Its date leads to its page; here it leads on.
  return toHtml(statementFigure(entity, { ...context, href: (reference) => (reference.id === entity.id && day !== undefined ? day : context.href(reference)) }));
}

/** Statements made by a person, at a meeting or in answer to something, oldest first; those in the prose are left out. */
export function statementsOf(context: EntityContext, prose: Root | undefined): string[] {
  const shown = shownIn(prose, 'Statement', 'id');
  const ids = incoming(context.entity, context).filter(({ relation, page }) => ties.has(relation) && !shown.has(page)).map(({ page }) => page);
  return [...new Set<EntityId>(ids)].slice(0, most).map((id) => toHtml(statementFigure(entityOf(context.base, id) as EntityOf<'statement'>, context)));
}
