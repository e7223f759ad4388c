/**
 * The only module that makes addresses. Pure: a language, a page and a base path in, a URL path out.
 * English stands at the root, Arabic under /ar/; every page's path ends with a slash.
 */

export type PathLocale = 'en' | 'ar';

/** Pages that are there once, by their first path part. */
export type SinglePage = 'home' | 'timeline' | 'map' | 'graph' | 'embed' | 'stories' | 'sources' | 'data' | 'search' | 'about' | 'method' | 'model' | 'rules' | 'contribute' | 'corrections' | 'credits' | 'feeds' | 'provisions' | 'attendance' | 'votes' | 'query';

/** A page of the site. `kind` is the kind's name, not its folder. */
export type Page =
  | { readonly page: SinglePage; readonly fragment?: string }
  | { readonly page: 'kind'; readonly kind: string }
  | { readonly page: 'entity'; readonly kind: string; readonly id: string; readonly fragment?: string }
  | { readonly page: 'outlet'; readonly id: string }
  /** What the texts say on a topic, or a text in its chain. */
  | { readonly page: 'provisions-of'; readonly id: string; readonly fragment?: string }
  /** All statements by speaker or by subject; by day they are the kind's own page. */
  | { readonly page: 'statements'; readonly by: 'speaker' | 'subject' }
  /** The names under a letter. */
  | { readonly page: 'letter'; readonly id: string }
  | { readonly page: 'story'; readonly id: string; readonly fragment?: string }
  /** A day, as `2016-07-16`. */
  | { readonly page: 'day'; readonly date: string; readonly fragment?: string }
  /** All days; a year has the fragment `y2016`. */
  | { readonly page: 'days'; readonly fragment?: string }
  /** A year of the timeline. */
  | { readonly page: 'timeline-year'; readonly year: number; readonly fragment?: string }
  /** The drawing of an entity by itself, for a frame in other sites. */
  | { readonly page: 'embedded'; readonly id: string };

/** A page that may have feeds: the front page, of the whole record, a kind's, an entry's. */
export type FeedPage = { readonly page: 'home' } | Extract<Page, { readonly page: 'kind' | 'entity' }>;

const prefixes: Readonly<Record<PathLocale, string>> = { en: '', ar: 'ar/' };

/** The value of the route parameter `locale`: undefined for the language at the root. */
export function localeParam(locale: PathLocale): string | undefined {
  return prefixes[locale] === '' ? undefined : locale;
}

function pathOf(page: Page): string {
  switch (page.page) {
    case 'home':
      return '';
    case 'kind':
      return `${page.kind}s/`;
    case 'entity':
      return `${page.kind}s/${page.id}/`;
    case 'outlet':
      return `sources/${page.id}/`;
    case 'day':
      return `on/${page.date}/`;
    case 'days':
      return 'on/';
    case 'provisions-of':
      return `provisions/${page.id}/`;
    case 'statements':
      return `statements/by-${page.by}/`;
    case 'letter':
      return `search/${page.id}/`;
    case 'timeline-year':
      return `timeline/${page.year}/`;
    case 'embedded':
      return `embed/${page.id}/`;
    case 'story':
      return `stories/${page.id}/`;
    default:
      return `${page.page}/`;
  }
}

/**
 * The address of a page in a language: `/ar/meetings/geneva-ii/#c-host-un`. `base` has a slash at each end. In a copy on disk it is the
 * way from the page to the copy's folder, `../`, and the address names a file.
 */
export function pathTo(page: Page, locale: PathLocale, base: string): string {
  const fragment = 'fragment' in page && page.fragment !== undefined ? `#${page.fragment}` : '';
  return `${base}${prefixes[locale]}${pathOf(page)}${base.startsWith('.') ? 'index.html' : ''}${fragment}`;
}

/** The path of the same page in a language, from its path below the root in any: `ar/on/` of `on/`. */
export function inLanguage(path: string, locale: PathLocale): string {
  return `${prefixes[locale]}${path.startsWith(prefixes.ar) ? path.slice(prefixes.ar.length) : path}`;
}

/** The forms in which the record of an entity is there. */
export const recordEndings = ['json', 'ttl', 'jsonld'] as const;

/** The record of an entity in one of its forms, once for all languages. */
export function recordPath(kind: string, id: string, base: string, ending: (typeof recordEndings)[number] = 'json'): string {
  return `${base}${kind}s/${id}.${ending}`;
}

/** The meetings of a track as a calendar, once for all languages. */
export function calendarPath(track: string, base: string): string {
  return `${base}tracks/${track}.ics`;
}

/** The page of an entity as Markdown, in a language. */
export function markdownPath(kind: string, id: string, locale: PathLocale, base: string): string {
  return `${base}${prefixes[locale]}${kind}s/${id}.md`;
}

/** The list of a kind as Markdown, in a language. */
export function kindMarkdownPath(kind: string, locale: PathLocale, base: string): string {
  return `${base}${prefixes[locale]}${kind}s.md`;
}

/** A file of /data/, once for all languages. */
export function dataPath(name: string, base: string): string {
  return `${base}data/${name}`;
}

/** A feed of a page, beside it. */
export function feedPath(page: FeedPage, name: string, format: 'atom' | 'json', locale: PathLocale, base: string): string {
  return `${base}${prefixes[locale]}${pathOf(page)}${name}.${format}`;
}

/** A file whose name changes with what is in it. */
export function hashedPath(name: string, base: string): string {
  return `${base}assets/${name}`;
}

/** The list of a page of provisions as a file, in the language of the page. */
export function provisionListPath(id: string, ending: 'csv' | 'md', locale: PathLocale, base: string): string {
  return `${base}${prefixes[locale]}provisions/${id}.${ending}`;
}

/** The share image of an entity, once for all languages; without an id that of the site. */
export function shareImagePath(id: string | undefined, base: string): string {
  return id === undefined ? `${base}share.png` : `${base}share/${id}.png`;
}

/** A picture in a file of its own, in a language: `around/geneva-ii`, `timeline/2016/lanes`. */
export function picturePath(name: string, locale: PathLocale, base: string): string {
  return `${base}${prefixes[locale]}pictures/${name}.svg`;
}

/** A file of the full-text index. */
export function textIndexPath(name: string, base: string): string {
  return `${base}pagefind/${name}`;
}

/** A file of public/. */
export function assetPath(name: string, base: string): string {
  return `${base}${name}`;
}

/** The address of a file in the repository, to edit it or to see its history. */
export function repositoryPath(action: 'blob' | 'edit' | 'commits', repository: string, branch: string, file: string): string {
  return `${repository}/${action}/${branch}/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** A new issue with its title filled in; with a form of the repository (`template`) its fields too, by their ids. */
export function issuePath(repository: string, title: string, filled: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries({ title, ...filled }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${repository}/issues/new?${query.join('&')}`;
}

/** A mail with its subject and text filled in. */
export function mailPath(address: string, subject: string, body: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Records of other databases that an entity may name by number. */
export const outside = {
  wikidata: (id: string) => `https://www.wikidata.org/wiki/${id}`,
  undl: (id: string) => `https://digitallibrary.un.org/record/${id}`,
  pax: (id: string) => `https://www.peaceagreements.org/agreements/${id}/`,
} as const;

/** A root path as documentation pages write it, `/rules/`, in a language and under the base path; other addresses stay. */
export function inLocale(path: string, locale: PathLocale, base: string): string {
  return /^\/(?!\/)/.test(path) ? `${base}${prefixes[locale]}${path.slice(1)}` : path;
}
