/** The media types of the site's files by the endings of their names; what is not here is a row of bytes. */
export const mediaTypes: ReadonlyMap<string, string> = new Map(Object.entries({
  html: 'text/html', css: 'text/css', csv: 'text/csv', md: 'text/markdown', atom: 'application/atom+xml', txt: 'text/plain', js: 'text/javascript', json: 'application/json', jsonl: 'application/jsonl', graphml: 'application/graphml+xml', gexf: 'application/gexf+xml', bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', ics: 'text/calendar', xml: 'application/xml', ttl: 'text/turtle', nq: 'application/n-quads', jsonld: 'application/ld+json', svg: 'image/svg+xml', ico: 'image/x-icon', png: 'image/png', woff2: 'font/woff2', wasm: 'application/wasm',
}));

/** Endings of what is worth compressing. */
export const packedEndings: readonly string[] = [...mediaTypes.keys()].filter((ending) => !['ico', 'png', 'woff2'].includes(ending));

/** Endings of what is text, in UTF-8, and says so. */
export const textEndings: readonly string[] = packedEndings.filter((ending) => ending !== 'wasm');

/** The ending of a file's name: `html` of `index.html`. */
export function endingOf(name: string): string {
  return /\.(\w+)$/.exec(name)?.[1] ?? '';
}

/** The type of a file as a server says it. */
export function mediaTypeOf(name: string): string {
  const ending = endingOf(name);
  return `${mediaTypes.get(ending) ?? 'application/octet-stream'}${textEndings.includes(ending) ? '; charset=utf-8' : ''}`;
}
