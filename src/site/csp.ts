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

/** For that of the questions, and of the worker that answers them: our own script and data, and the compiled engine. */
export const queryPolicy = print({ ...directives, 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'", 'worker-src': "'self'" });

/** The scripts that run in a worker, under policies of their own, as paths below the base begin. */
export const workers = ['/pagefind/', '/assets/query-worker'] as const;

/** For that of a page whose script arranges what the page holds, and fetches nothing. */
export const tablePolicy = print({ ...directives, 'script-src': "'self'" });

/** For a picture that stands alone: it brings its own style, and nothing else. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** For that of a page in a copy on disk, where `'self'` names nothing: files load files, and nothing is fetched or compiled. */
export function diskPolicy(policy: string): string {
  return policy.replaceAll(/; (?:connect|worker)-src [^;]*| 'wasm-unsafe-eval'/g, '').replaceAll("'self'", 'file:');
}

/** What a `meta` element cannot say, a header says: which other sites may show the page in a frame. */
const inHeader = (policy: string, ancestors = "'none'") => `${policy}; frame-ancestors ${ancestors}`;

/** For the headers of a server, by paths below the base: of the pictures and of the pages that bring script, the first that fits. */
export const headerPolicies: readonly (readonly [paths: RegExp, policy: string])[] = [
  [/^\/(ar\/)?embed\//, inHeader(graphPolicy, '*')],
  [/^\/(ar\/)?pictures\//, inHeader(picturePolicy, '*')],
  [/^\/(ar\/)?graph\//, inHeader(graphPolicy)],
  [/^\/(ar\/)?provisions\/(index\.html)?$/, inHeader(recordPolicy)],
  [/^\/(?:(ar\/)?search\/(index\.html)?$|pagefind\/)/, inHeader(searchPolicy)],
  [/^\/(?:(ar\/)?query\/|assets\/query-worker)/, inHeader(queryPolicy)],
  [/^\/(ar\/)?(attendance|votes)\//, inHeader(tablePolicy)],
  [/^\/(ar\/)?timeline\/(index\.html)?$/, inHeader(tablePolicy)],
];

/** For those of all other files. */
export const plainHeaderPolicy = inHeader(pagePolicy);

/** The policy of a file; `path` lies below the base. */
export function headerPolicy(path: string): string {
  return headerPolicies.find(([paths]) => paths.test(path))?.[1] ?? plainHeaderPolicy;
}
