/** The media types of the site's files by the endings of their names; what is not here is a row of bytes. */
export const mediaTypes: ReadonlyMap<string, string> = new Map(Object.entries({
  html: 'text/html', css: 'text/css', csv: 'text/csv', md: 'text/markdown', txt: 'text/plain', js: 'text/javascript', json: 'application/json', xml: 'application/xml', svg: 'image/svg+xml', ico: 'image/x-icon', png: 'image/png', woff2: 'font/woff2',
}));

/** Endings of what is text, in UTF-8: it says so and is worth compressing. */
export const textEndings: readonly string[] = [...mediaTypes.keys()].filter((ending) => !['ico', 'png', 'woff2'].includes(ending));

/** The ending of a file's name: `html` of `index.html`. */
export function endingOf(name: string): string {
  return /\.(\w+)$/.exec(name)?.[1] ?? '';
}

/** The type of a file as a server says it. */
export function mediaTypeOf(name: string): string {
  const ending = endingOf(name);
  return `${mediaTypes.get(ending) ?? 'application/octet-stream'}${textEndings.includes(ending) ? '; charset=utf-8' : ''}`;
}
