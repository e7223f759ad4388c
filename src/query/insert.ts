/** A query with a word put into it. */

export interface Edited {
  readonly query: string;
  /** Where the cursor then stands. */
  readonly cursor: number;
}

/** Puts a word, as `masar:host`, in the place of what is selected, set apart from its neighbours, and declares its prefix above where the query has not. */
export function insertTerm(query: string, start: number, end: number, term: string, namespace: string): Edited {
  const prefix = term.slice(0, term.indexOf(':'));
  const [before, after] = [query.slice(0, start), query.slice(end)];
  const word = `${/\S$/.test(before) ? ' ' : ''}${term}${/^\S/.test(after) ? ' ' : ''}`;
  const declared = new RegExp(`^\\s*PREFIX\\s+${prefix}:`, 'im').test(query) ? '' : `PREFIX ${prefix}: <${namespace}>\n`;
  return { query: `${declared}${before}${word}${after}`, cursor: declared.length + before.length + word.length };
}
