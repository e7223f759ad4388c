/** The one function of the package `jsonld` that is used here; it ships no types. */
declare module 'jsonld' {
  interface Options {
    readonly algorithm: 'RDFC-1.0';
    readonly format: 'application/n-quads';
    /** Asked for every context that is only named by its address. */
    readonly documentLoader: (url: string) => never;
  }
  const jsonld: {
    /** A document as sorted lines of N-Quads, with the same names for what has none. @throws for what is not JSON-LD. */
    canonize(document: unknown, options: Options): Promise<string>;
  };
  export default jsonld;
}
