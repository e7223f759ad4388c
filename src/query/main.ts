/** The script of the page of questions: puts the query in the box to the worker, shows what comes back, and keeps the query in the address. */

import { make } from '../explorer/elements.ts';
import { fill } from '../words/fill.ts';
import { makeClient, type Silence } from './client.ts';
import { insertTerm } from './insert.ts';
import { carried, locale, parts } from './page.ts';
import { tell, type Told } from './show.ts';

/** Seconds that a query may take. */
const limit = 30;
const mediaTypes = { csv: 'text/csv', json: 'application/sparql-results+json', turtle: 'text/turtle' } as const;
const endings = { csv: 'csv', json: 'json', turtle: 'ttl' } as const;

const { say, site, files, prefixes } = carried;
const client = makeClient(() => new Worker(new URL('./query-worker.ts', import.meta.url), { type: 'module' }), { files, site, locale }, limit);
const silences: Readonly<Record<Silence, string>> = { stopped: say.stopped, 'too-long': fill(say.tooLong, { n: String(limit) }), 'not-loaded': say.notLoaded, 'broke-down': say.brokeDown };

function show({ status, shown, files }: Told): void {
  parts.status.textContent = status;
  parts.answer.replaceChildren(...(files.length === 0 ? [] : [takeAway(files)]), ...shown);
}

/** Buttons that save the last answer. */
function takeAway(files: Told['files']): HTMLElement {
  const buttons = files.map((format) => {
    const button = make('button', { type: 'button', class: 'quiet', lang: 'en' }, format === 'turtle' ? 'Turtle' : format.toUpperCase());
    button.addEventListener('click', () => void save(format));
    return button;
  });
  return make('p', { class: 'note takeaway' }, say.asFile, ...buttons);
}

async function save(format: Told['files'][number]): Promise<void> {
  const reply = await client.file(format);
  if (typeof reply === 'string' || reply.is !== 'file') return;
  const href = URL.createObjectURL(new Blob([reply.text], { type: mediaTypes[format] }));
  make('a', { href, download: `masar-query.${endings[format]}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

/** While a query runs the button keeps the focus, and does nothing. */
function busy(is: boolean): void {
  parts.run.ariaDisabled = String(is);
  if (!is && document.activeElement === parts.stop) parts.run.focus();
  parts.stop.hidden = !is;
}

/** Puts the query in the box; loads the engine and the record before that where they are not. */
async function run(): Promise<void> {
  if (!parts.stop.hidden) return;
  const query = parts.text.value;
  keep();
  busy(true);
  show({ status: say.loading, shown: [], files: [] });
  const missing = await client.load();
  if (missing === undefined) {
    parts.loads.hidden = true;
    parts.run.textContent = say.run;
    parts.status.textContent = say.running;
  }
  const reply = missing ?? (await client.query(query));
  busy(false);
  if (typeof reply === 'string') show({ status: silences[reply], shown: [], files: [] });
  else if (reply.is === 'rows' || reply.is === 'truth' || reply.is === 'triples' || reply.is === 'broken') show(tell(reply));
}

/** Writes the query into the address, where a server does not see it, and into the link to the other language. */
function keep(): void {
  const fragment = `#q=${encodeURIComponent(parts.text.value)}`;
  history.replaceState(null, '', fragment);
  parts.other.hash = fragment;
}

/** Takes a query from the address. */
function take(): void {
  if (!location.hash.startsWith('#q=')) return;
  parts.text.value = new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get('q') ?? '';
  parts.other.hash = location.hash;
}

parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
parts.text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) parts.form.requestSubmit();
});
parts.stop.addEventListener('click', () => client.stop());
window.addEventListener('hashchange', take);

for (const example of parts.examples) {
  const into = example.querySelector<HTMLButtonElement>('.into')!;
  into.hidden = false;
  into.addEventListener('click', () => {
    parts.text.value = example.querySelector('pre')!.textContent;
    keep();
    parts.text.focus();
    parts.ask.scrollIntoView();
  });
}

for (const code of parts.terms) {
  const term = code.textContent;
  const button = make('button', { type: 'button', class: 'term', 'aria-label': fill(say.insert, { term }) });
  code.replaceWith(button);
  button.append(code);
  button.addEventListener('click', () => {
    const { text } = parts;
    const { query, cursor } = insertTerm(text.value, text.selectionStart, text.selectionEnd, term, prefixes[term.slice(0, term.indexOf(':'))]!);
    text.value = query;
    text.setSelectionRange(cursor, cursor);
    text.focus();
  });
}

take();
parts.ask.hidden = false;
