/** The one function of the package `edtf` that is used here; it ships no types. */
declare module 'edtf' {
  /** Parses an EDTF string. @throws a SyntaxError for what is not EDTF or no day of the calendar. */
  export default function edtf(text: string): unknown;
}
