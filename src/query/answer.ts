/** What a query in SPARQL gives, as plain values, and the one way to put it to Oxigraph. The engine itself is given by who calls: Node and the browser have one each. */

/** A value as SPARQL's results in JSON write it: https://www.w3.org/TR/sparql11-results-json/ */
export interface Term {
  readonly type: 'uri' | 'bnode' | 'literal' | 'triple';
  readonly value: string;
  readonly datatype?: string;
  readonly 'xml:lang'?: string;
}

export type Row = Readonly<Record<string, Term>>;

export type Answer =
  /** Of SELECT; `json` is the answer as the standard writes it. A row lacks the columns that have no value. */
  | { readonly form: 'rows'; readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly json: string }
  /** Of ASK. */
  | { readonly form: 'truth'; readonly value: boolean; readonly json: string }
  /** Of CONSTRUCT and DESCRIBE. */
  | { readonly form: 'triples'; readonly turtle: string };

/** What is used of Oxigraph's Store. */
export interface Engine {
  load(quads: string, options: { readonly format: string; readonly no_transaction: boolean }): void;
  query(query: string, options: { readonly base_iri: string; readonly results_format: string }): unknown;
}

/** A query that the engine does not take, with its own words; line and column count from 1 where it names a place. */
export class BrokenQuery extends Error {
  override name = 'BrokenQuery';
  /** To the letter. */
  readonly said: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(said: string) {
    const [, line, column, expected] = /^error at (\d+):(\d+): (.*)$/s.exec(said) ?? [];
    super((expected ?? said).replaceAll(/\s+/g, ' '));
    this.said = said;
    this.line = line === undefined ? undefined : Number(line);
    this.column = column === undefined ? undefined : Number(column);
  }
}

/** What queries are put to, as texts. */
export interface Queried {
  /** The record as N-Quads, with a graph on each line, in pieces of whole lines. */
  readonly quads: Iterable<string>;
  /** The words for its terms, as Turtle. */
  readonly ontology: string;
}

/** Letters that the engine is given at once: it keeps the room that its longest text took. */
const most = 2 ** 20;

/** The same lines in fewer or more pieces, of some letters each. */
export function* inParts(pieces: Iterable<string>, letters: number): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    for (let end = held.indexOf('\n', letters); end >= 0; end = held.indexOf('\n', letters)) {
      yield held.slice(0, end + 1);
      held = held.slice(end + 1);
    }
  }
  yield held;
}

/**
 * Loads the record into an empty engine. What several sources say stands in several graphs; queries that name no graph
 * ask the default one, which has it once, and the ontology.
 */
export function loadRecord(engine: Pick<Engine, 'load'>, { quads, ontology }: Queried): void {
  for (const part of inParts(quads, most)) {
    engine.load(part, { format: 'nq', no_transaction: true });
    engine.load(part.replaceAll(/ <[^<> ]*> \.\n/g, ' .\n'), { format: 'nt', no_transaction: true });
  }
  engine.load(ontology, { format: 'ttl', no_transaction: true });
}

/** What comes before the word that says what is asked: comments, `BASE` and `PREFIX`. */
const prologue = /^(?:\s|#[^\n\r]*|BASE\s*<[^>]*>|PREFIX\s*[^\s:]*:\s*<[^>]*>)*/i;

/** Whether the answer to a query is a set of triples. */
function givesTriples(query: string): boolean {
  return /^(?:CONSTRUCT|DESCRIBE)\b/i.test(query.slice(prologue.exec(query)![0].length));
}

interface Results {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Row[] };
}

/** Puts a query, in which addresses may be relative to that of the site. @throws BrokenQuery; anything else is a fault of the engine, which cannot be used again. */
export function ask(engine: Engine, query: string, site: string): Answer {
  const put = (results_format: string) => {
    try {
      return engine.query(query, { base_iri: site, results_format }) as string;
    } catch (fault) {
      if (fault instanceof WebAssembly.RuntimeError || !(fault instanceof Error)) throw fault;
      throw new BrokenQuery(fault.message);
    }
  };
  if (givesTriples(query)) return { form: 'triples', turtle: put('ttl') };
  const json = put('json');
  const { head, boolean, results } = JSON.parse(json) as Results;
  if (boolean !== undefined) return { form: 'truth', value: boolean, json };
  return { form: 'rows', columns: head.vars ?? [], rows: results?.bindings ?? [], json };
}
