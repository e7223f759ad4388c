/** What the site offers to language models: /llms.txt (https://llmstxt.org/), and the list of each kind as Markdown, which it names. */

import type { KnowledgeBase } from '../../knowledge/base.ts';
import { dateOf } from '../../knowledge/base.ts';
import { formatDate } from '../../knowledge/date-words.ts';
import { kindNames } from '../../knowledge/kinds/index.ts';
import { type Locale, locales } from '../../knowledge/locale.ts';
import { type Child, h } from '../../knowledge/prose/hast.ts';
import { dataPath, kindMarkdownPath, pathTo, type SinglePage } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { type DataFileWord, type KindWord, plural, words } from '../../words/index.ts';
import { markdownOf } from './document.ts';
import { entryLink } from './entity.ts';

const whole = (path: string) => `${siteConfig.site}${path}`;
const link = (path: string, text: string, about: string): Child => h('li', {}, h('a', { href: whole(path) }, text), ': ', about);

/** All entries of a kind in the order of their ids, each with its date and what it is. */
export function kindMarkdown(base: KnowledgeBase, kind: KindWord, locale: Locale): string {
  const { kinds, ui } = words[locale];
  const rows = [...base.entities.values()].filter((entity) => entity.kind === kind).map((entity) => {
    const date = dateOf(entity);
    return h('li', {}, entryLink(base, entity.id, locale), date === undefined ? undefined : ` (${formatDate(date, words[locale])})`, ui.colon, entity.fields.summary[locale]);
  });
  return markdownOf([h('h1', {}, kinds[kind].many), h('blockquote', {}, h('p', {}, kinds[kind].about)), h('ul', {}, ...rows)]);
}

/** Pages about the record, with what each tells. */
const about = { about: 'what Masar is, and what it is not', method: 'what counts as a source, and how names, dates and disputes are dealt with', model: 'kinds, relations, roles and fields', data: 'the files of the record, field by field', corrections: 'what was wrong and has been put right', credits: 'licences' } as const satisfies Partial<Record<SinglePage, string>>;

/** The file `llms.txt`. */
export function llmsText(base: KnowledgeBase, version: string): string {
  const { site, ui, counts, dataFiles } = words.en;
  const list = (locale: Locale) => kindNames.map((kind) => link(kindMarkdownPath(kind, locale, siteConfig.base), words[locale].kinds[kind].many, words[locale].kinds[kind].about));
  return markdownOf([
    h('h1', {}, site.name),
    h('blockquote', {}, h('p', {}, site.description)),
    h('p', {}, `The record holds ${plural(counts.entity, base.entities.size, 'en')}, ${plural(counts.claim, base.claims.length, 'en')} and ${plural(counts.source, base.sources.size, 'en')}; content version ${version}. Every claim names its sources. What a party says is told as what it says, and where sources differ their accounts stand side by side: keep both apart when you quote. Each page of an entry has its Markdown beside it, `, h('code', {}, '/meetings/geneva-ii.md'), ' for ', h('code', {}, '/meetings/geneva-ii/'), '.'),
    h('h2', {}, 'Entries'),
    h('ul', {}, ...list('en')),
    h('h2', {}, 'About the record'),
    h('ul', {}, ...(Object.keys(about) as (keyof typeof about)[]).map((page) => link(pathTo({ page }, 'en', siteConfig.base), ui[page], about[page]))),
    h('h2', {}, 'Data'),
    h('ul', {}, ...Object.entries(dataFiles).map(([name, text]) => link(dataPath(name as DataFileWord, siteConfig.base), name, text))),
    h('h2', {}, 'Optional'),
    h('ul', {}, ...list('ar')),
  ]);
}

/** The lists and the file, by their paths below the root of the site. */
export function* llmsFiles(base: KnowledgeBase, version: string): Generator<readonly [path: string, text: () => string]> {
  yield ['llms.txt', () => llmsText(base, version)];
  for (const locale of locales) for (const kind of kindNames) yield [kindMarkdownPath(kind, locale, ''), () => kindMarkdown(base, kind, locale)];
}
