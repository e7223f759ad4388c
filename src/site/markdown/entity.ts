/** The page of an entry as Markdown: what it is, its prose, what a text says, where sources differ, its claims, and its sources as notes. */

import type { Entity, KnowledgeBase } from '../../knowledge/base.ts';
import { entityOf } from '../../knowledge/base.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { type Locale, locales, otherLocale } from '../../knowledge/locale.ts';
import { accountsTable, disputeSlug } from '../../knowledge/prose/accounts.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { proseTree } from '../../knowledge/prose/render.ts';
import { citationNumbers } from '../../knowledge/prose/sources.ts';
import { statementFigure } from '../../knowledge/prose/statement.ts';
import { listOf } from '../../knowledge/base.ts';
import { markdownPath, pathTo, recordPath } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { fill, words } from '../../words/index.ts';
import { claimGroups, roleParts } from '../entity/claims.ts';
import { type EntityContext, entityContext, nameOf } from '../entity/context.ts';
import { shownIn } from '../entity/disputes.ts';
import { type Fact, factsOf } from '../entity/facts.ts';
import { sourcesOf, type SourceView } from '../entity/sources.ts';
import { markdownOf } from './document.ts';

const whole = (path: string) => `${siteConfig.site}${path}`;

/** The whole address of an entry's Markdown. */
export function markdownAddress(base: KnowledgeBase, id: EntityId, locale: Locale): string {
  return whole(markdownPath(entityOf(base, id).kind, id, locale, siteConfig.base));
}

/** A link to the Markdown of an entry. */
export function entryLink(base: KnowledgeBase, id: EntityId, locale: Locale): Child {
  return h('a', { href: markdownAddress(base, id, locale) }, nameOf(base, id, locale));
}

const cites = (ids: Entity['fields']['cite'], context: EntityContext): Child => (ids === undefined ? undefined : citationNumbers(listOf(ids).map((source) => ({ source })), context));

function factItem({ label, values }: Fact, { base, locale }: EntityContext): Child {
  const { ui } = words[locale];
  const said = values.map(({ text, entity, href, note }, index): Child => [index === 0 ? '' : ui.semicolon, entity === undefined ? (href === undefined ? text : h('a', { href }, text)) : entryLink(base, entity, locale), note === undefined ? '' : ` (${note})`]);
  return h('li', {}, label, ui.colon, ...said);
}

/** What an entry has of its own, before its prose. */
function head(context: EntityContext): Child[] {
  const { entity, locale } = context;
  const { ui, kinds } = words[locale];
  const { name, aliases = [], summary, cite } = entity.fields;
  const others = [name[otherLocale(locale)], ...aliases];
  const page = whole(pathTo({ page: 'entity', kind: entity.kind, id: entity.id }, locale, siteConfig.base));
  return [
    h('h1', {}, name[locale]),
    h('blockquote', {}, h('p', {}, summary[locale], cites(cite, context))),
    h('ul', {},
      h('li', {}, words[locale].fields.kind, ui.colon, kinds[entity.kind].one),
      h('li', {}, words[locale].fields.aliases, ui.colon, others.join(ui.semicolon)),
      ...factsOf(context).map((fact) => factItem(fact, context)),
      h('li', {}, ui.openPage, ui.colon, h('a', { href: page }, page)),
      h('li', {}, 'JSON', ui.colon, h('a', { href: whole(recordPath(entity.kind, entity.id, siteConfig.base)) }, `${entity.id}.json`)),
    ),
  ];
}

/** The prose in the language of the page, else the one there is. */
function prose(context: EntityContext): Child[] {
  const { entity, locale } = context;
  const { ui } = words[locale];
  const language = entity.prose[locale] === undefined ? otherLocale(locale) : locale;
  const tree = entity.prose[language];
  const statement = entity.kind === 'statement' ? [statementFigure(entity, context)] : [];
  if (tree === undefined) return statement;
  return [...statement, language === locale ? undefined : h('p', {}, h('em', {}, locale === 'ar' ? ui.noArabicProse : ui.noEnglishProse)), ...proseTree(entity, tree, { ...context, locale: language })];
}

function provisions(context: EntityContext): Child[] {
  const { base, entity, locale } = context;
  const list = 'provisions' in entity.fields ? (entity.fields.provisions ?? []) : [];
  if (list.length === 0) return [];
  return [h('h2', {}, words[locale].ui.provisions), h('ul', {}, ...list.map(({ id, topic, text, cite }) => h('li', {}, `${id} (`, entryLink(base, topic, locale), ')', words[locale].ui.colon, text[locale], cites(cite, context))))];
}

function disputes(context: EntityContext): Child[] {
  const { entity, locale } = context;
  const shown = shownIn(entity.prose[locale] ?? entity.prose[otherLocale(locale)], 'Accounts', 'of');
  const own = (entity.fields.disputed ?? []).filter((dispute) => !shown.has(disputeSlug(dispute)));
  return own.length === 0 ? [] : [h('h2', {}, words[locale].ui.whereSourcesDiffer), ...own.flatMap((dispute) => [h('h3', {}, dispute.about[locale]), accountsTable(dispute, context, true)])];
}

function claims(context: EntityContext): Child[] {
  const { base, locale } = context;
  const { ui } = words[locale];
  const groups = claimGroups(context).map(({ heading, rows }): Child => [
    h('h3', {}, heading),
    h('ul', {}, ...rows.map(({ claim, other, date }) => {
      const said = roleParts(claim, context);
      return h('li', {}, entryLink(base, other, locale), said.length === 0 ? undefined : [ui.semicolon, ...said], date === undefined ? undefined : [ui.semicolon, date], cites([...claim.cite], context));
    })),
  ]);
  return groups.length === 0 ? [] : [h('h2', {}, ui.claims), ...groups];
}

/** A source as a note, which many pages have. */
const noteIn = Object.fromEntries(locales.map((locale) => [locale, new WeakMap<SourceView['source'], string>()])) as Record<Locale, WeakMap<SourceView['source'], string>>;

function note({ source, publisher, marks, date, href, archive }: SourceView, locale: Locale): string {
  const { comma, archivedCopy } = words[locale].ui;
  const made = noteIn[locale].get(source) ?? markdownOf([h('p', {}, h('em', {}, source.title), comma, publisher.name[locale], comma, date, ...marks.map((mark): Child => [comma, mark]), href === undefined ? '' : [comma, h('a', { href }, href)], archive === undefined ? '' : [comma, h('a', { href: archive }, archivedCopy)])]);
  noteIn[locale].set(source, made);
  return made;
}

/** The whole file. */
export function entityMarkdown(base: KnowledgeBase, entity: Entity, locale: Locale, version: string): string {
  const { ui, site } = words[locale];
  const context: EntityContext = { ...entityContext(base, entity, locale), href: ({ id }) => markdownAddress(base, id, locale) };
  const body = [...head(context), ...prose(context), ...provisions(context), ...disputes(context), ...claims(context), h('hr'), h('p', {}, `${site.name}${ui.colon}${fill(ui.contentVersion, { version })}. ${site.licence}`)];
  return markdownOf(body, sourcesOf(context).map((view) => note(view, locale)));
}
