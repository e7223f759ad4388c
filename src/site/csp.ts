/** The Content-Security-Policy of every page: own styles, fonts and images, a form to our own search, and nothing else. */

const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** For the `meta` element of a page. */
export const pagePolicy = Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');

/** For the header of a server, where what a `meta` element cannot say is said too. */
export const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;
