/** The Content-Security-Policy of every page: own styles, fonts and images, a form to our own search, and nothing else. */

const directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** The style sheet that Cytoscape puts into a page, to the letter; a policy names it by its hash. */
export const cytoscapeStyle = '.__________cytoscape_container { position: relative; }';
const cytoscapeStyleHash = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';

const print = (policy: Readonly<Record<string, string>>) => Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; ');

/** For the `meta` element of a page without script. */
export const pagePolicy = print(directives);

/** For that of the graph and of its frames in other sites: our own script, which fetches our own data. */
export const graphPolicy = print({ ...directives, 'style-src': `'self' '${cytoscapeStyleHash}'`, 'script-src': "'self'", 'connect-src': "'self'" });

/** For that of a page whose script fetches the record. */
export const recordPolicy = print({ ...directives, 'script-src': "'self'", 'connect-src': "'self'" });

/** For that of the search: our own script and data, and the compiled program of the full-text index, which must be run to search it. */
export const searchPolicy = print({ ...directives, 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" });

/** For that of a page whose script arranges what the page holds, and fetches nothing. */
export const tablePolicy = print({ ...directives, 'script-src': "'self'" });

/** The pages that bring script, below the base, with their policies; the search has scripts that it runs in a worker, under a policy of their own. */
const scripted: readonly (readonly [paths: RegExp, policy: string])[] = [
  [/^\/(ar\/)?(graph|embed)\//, graphPolicy],
  [/^\/(ar\/)?provisions\/(index\.html)?$/, recordPolicy],
  [/^\/(?:(ar\/)?search\/(index\.html)?$|pagefind\/)/, searchPolicy],
  [/^\/(ar\/)?(attendance|votes)\//, tablePolicy],
  [/^\/(ar\/)?timeline\/(index\.html)?$/, tablePolicy],
];

/** Pages that other sites may show in a frame. */
const framed = /^\/(ar\/)?embed\//;

/** For the header of a server, where what a `meta` element cannot say is said too; `path` lies below the base. */
export function headerPolicy(path: string): string {
  const policy = scripted.find(([paths]) => paths.test(path))?.[1] ?? pagePolicy;
  return `${policy}; frame-ancestors ${framed.test(path) ? '*' : "'none'"}`;
}
