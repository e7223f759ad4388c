/** What full-text search reads of the built pages: those of entries and of the site's own documentation, without what is there on every page. Pure. */

import { dateOf, type KnowledgeBase } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import { folderOf } from '../knowledge/kinds/index.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { pathTo, type SinglePage } from '../paths.ts';
import { words } from '../words/index.ts';

/** A page to be read. */
export interface TextPage {
  readonly locale: Locale;
  /** Its path below that of its language: `meetings/geneva-ii/`. */
  readonly path: string;
  /** Its file below the folder of the site. */
  readonly file: string;
  /** What a result says of it besides its title, in words. */
  readonly about: string;
}

const documentation: readonly SinglePage[] = ['about', 'method', 'contribute', 'model', 'rules', 'credits'];

/** All pages to be read, in a fixed order. */
export function textPages(base: KnowledgeBase): TextPage[] {
  return locales.flatMap((locale) => {
    const page = (path: string, about: string): TextPage => ({ locale, path, file: `${pathTo({ page: 'home' }, locale, '')}${path}index.html`, about });
    const { kinds, subkinds, ui } = words[locale];
    const entries = [...base.entities.values()].map((entity) => {
      const { id, kind, fields } = entity;
      const date = dateOf(entity);
      const parts = [kinds[kind].one, 'subkind' in fields ? subkinds[fields.subkind] : undefined, date === undefined ? undefined : formatDate(date, words[locale])];
      return page(`${folderOf(kind)}/${id}/`, parts.filter((part) => part !== undefined).join(' · '));
    });
    return [...entries, ...documentation.map((name) => page(`${name}/`, ui.aboutMasar))];
  });
}

/** Parts of a page that repeat what stands elsewhere, or that the search by name knows: other names, contents, drawing, bibliography, numbers of sources, signs. */
export const leftOut = ['.kicker', '.other', '.aliases', '.notice', '.toc', '.cs', '.tend', '.anchor', '.vh', 'svg', '#neighbourhood', '#sources', '.claims thead'];

/** The part of a page that is read, as a page of its own; what the claims say counts for less than the text. @throws when the page has no such part. */
export function textOf(html: string, { locale, about, file }: TextPage): string {
  const article = /<article class="entity.*<\/article>/s.exec(html)?.[0];
  if (article === undefined) throw new Error(`${file} has no article to be read`);
  const weighed = article.replace('<section id="claims">', '<section id="claims" data-pagefind-weight="0.2">').replace('<aside class="info"', '<aside class="info" data-pagefind-ignore');
  const meta = about.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="${locale}"><body data-pagefind-meta="about[data-about]" data-about="${meta}">${weighed.replaceAll('><', '> <')}</body></html>`;
}
