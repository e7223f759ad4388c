/** The page on which an entity is shown, or a story told: its language, its addresses, and its numbered sources. */

import type { Claim, Entity, KnowledgeBase } from '../../knowledge/base.ts';
import { entityOf } from '../../knowledge/base.ts';
import type { EntityId, Reference, SourceId } from '../../knowledge/id.ts';
import type { Locale } from '../../knowledge/locale.ts';
import type { PageContext } from '../../knowledge/prose/context.ts';
import { pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';

export interface CitingContext extends PageContext {
  /** Sources in the order in which the page cites them. */
  readonly cited: readonly SourceId[];
}

export interface EntityContext extends CitingContext {
  readonly entity: Entity;
}

/** The address of an entity or of one of its provisions. */
export function entityPath(base: KnowledgeBase, { id, provision }: Reference, locale: Locale): string {
  const { kind } = entityOf(base, id);
  return pathTo({ page: 'entity', kind, id, ...(provision === undefined ? {} : { fragment: provision }) }, locale, siteConfig.base);
}

/** The address of a claim: on the page that holds it. */
export function claimPath(base: KnowledgeBase, claim: Claim, locale: Locale): string {
  return pathTo({ page: 'entity', kind: entityOf(base, claim.page).kind, id: claim.page, fragment: claim.anchor }, locale, siteConfig.base);
}

/** A fresh context of a page with sources. They take their numbers as the page is made, from top to bottom. */
export function citingContext(base: KnowledgeBase, locale: Locale): CitingContext {
  const cited: SourceId[] = [];
  return {
    base,
    locale,
    cited,
    cite: (source) => {
      const index = cited.indexOf(source);
      return index >= 0 ? { number: index + 1, first: false } : { number: cited.push(source), first: true };
    },
    href: (reference) => entityPath(base, reference, locale),
  };
}

/** A fresh context of an entity's page. */
export function entityContext(base: KnowledgeBase, entity: Entity, locale: Locale): EntityContext {
  return { ...citingContext(base, locale), entity };
}

/** The name of an entity in a language, and its short form where it has one. */
export function nameOf(base: KnowledgeBase, id: EntityId, locale: Locale, form: 'full' | 'short' = 'full'): string {
  const { name, short } = entityOf(base, id).fields;
  return (form === 'short' ? short?.[locale] : undefined) ?? name[locale];
}
