/** The worker of the page of questions: loads the engine and the record, and answers. It is ended where a query runs away, so it keeps nothing that is not loaded again. */

import load, { Store } from 'oxigraph/web.js';
import { type Answer, ask, BrokenQuery, loadRecord } from './answer.ts';
import { entryOf } from './cell.ts';
import { written } from './formats.ts';
import { namedIn, namesOf } from './names.ts';
import type { Reply, Request } from './protocol.ts';

/** Rows and letters of Turtle that a page shows. */
const mostRows = 500;
const mostLetters = 100_000;

type Loaded = { readonly store: Store } & Pick<Extract<Request, { ask: 'load' }>, 'site' | 'locale'>;
let loaded: Loaded;
let last: Answer;

const say = (reply: Reply) => postMessage(reply);

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** All files at once. */
async function start({ files, site, locale }: Extract<Request, { ask: 'load' }>): Promise<void> {
  const [quads, ontology] = await Promise.all([...files.map(fetchText), load()]) as [string, string, unknown];
  const store = new Store();
  loadRecord(store, { quads: [quads], ontology });
  loaded = { store, site, locale };
}

/** An answer as the page shows it. */
function told(answer: Answer, seconds: number): Reply {
  const { store, site, locale } = loaded;
  if (answer.form === 'truth') return { is: 'truth', value: answer.value, seconds };
  if (answer.form === 'triples') return { is: 'triples', turtle: answer.turtle.slice(0, mostLetters), isCut: answer.turtle.length > mostLetters, seconds };
  const { columns, rows } = answer;
  const first = rows.slice(0, mostRows);
  const entries = namedIn(rows).flatMap((iri) => entryOf(iri, site)?.id ?? []);
  return { is: 'rows', columns, rows: first, total: rows.length, names: namesOf(store, namedIn(first), locale, site), entries, seconds };
}

function answer(query: string): Reply {
  const { store, site } = loaded;
  const begun = performance.now();
  try {
    last = ask(store, query, site);
    return told(last, (performance.now() - begun) / 1000);
  } catch (fault) {
    if (!(fault instanceof BrokenQuery)) throw fault;
    const { message, line, column } = fault;
    return { is: 'broken', message, line, column };
  }
}

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  if (request.ask === 'load') void start(request).then(() => say({ is: 'loaded' }), () => say({ is: 'not-loaded' }));
  else if (request.ask === 'query') say(answer(request.query));
  else say({ is: 'file', text: written(last, request.format, loaded.site)! });
});
