/** JSON with one item a line, so that the difference between two versions is a line for each item that changed. */

/** A list; the caller ends the file. */
export function linesOf(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
