/** The part of citation.js that tests use: https://citation.js.org/api */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(text: string, options: { readonly forceType: string; readonly generateGraph: false }): Record<string, unknown>[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
