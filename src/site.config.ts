/** Where the site lives and who answers for it. The only place for these; SITE and BASE in the environment override the first two. */

const environment = process.env;

/** A base path with one slash at each end. */
function asBase(path: string): string {
  const inner = path.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

export const siteConfig = {
  /** Address of the host, without a path. */
  site: (environment['SITE'] ?? 'https://masar.example').replace(/\/+$/, ''),
  /** Path under which the site is served. */
  base: asBase(environment['BASE'] ?? '/'),
  /** Where contributors find the files. */
  repository: 'https://github.com/masar-project/masar',
  branch: 'main',
  /** Who reads corrections. */
  contact: 'corrections@masar.example',
  /** Under which the content may be used: its name, the same in every language. */
  licence: 'CC BY 4.0',
} as const;
