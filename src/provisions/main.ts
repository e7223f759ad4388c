/** Texts side by side on /provisions/: the view is a function of the selection, which lives in the address. The record is fetched when it is first needed. */

import { fetchJson, ifUnreachable } from '../explorer/fetch.ts';
import { type Ground, show } from './comparing.ts';
import { takeOverForm } from './form.ts';
import type { ProvisionRecord } from './record.ts';
import { parseSelection, printSelection, type Selection } from './selection.ts';

const root = document.querySelector<HTMLElement>('.compare')!;
const { record: file = '', base = '', address = '', textN = '', notLoaded = '', tryAgain = '' } = root.dataset;
const status = root.querySelector<HTMLElement>('.shown')!;
const out = root.querySelector<HTMLElement>('.out')!;
const ground: Ground = { locale: document.documentElement.lang === 'ar' ? 'ar' : 'en', base, address };

let loading: Promise<ProvisionRecord | undefined> | undefined;

/** The record; undefined where it could not be had. */
const load = () => fetchJson<ProvisionRecord>(file).catch(ifUnreachable(() => undefined));

let latest = 0;

async function present(selection: Selection, unknown: readonly string[]): Promise<void> {
  const turn = ++latest;
  if (selection.texts.length === 0 && unknown.length === 0) {
    out.replaceChildren();
    status.replaceChildren();
    return;
  }
  loading ??= load();
  const record = await loading;
  // Somebody who chooses quickly sees the last choice alone.
  if (turn !== latest) return;
  if (record !== undefined) return show(record, selection, unknown, ground, { status, out });
  loading = undefined;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'quiet';
  again.textContent = tryAgain;
  again.addEventListener('click', () => void present(selection, unknown));
  out.replaceChildren();
  status.replaceChildren(notLoaded, ' ', again);
}

const form = takeOverForm(root.querySelector<HTMLElement>('.choose')!, textN, () => {
  const selection = form.read();
  history.pushState(null, '', `${location.pathname}${printSelection(selection)}${location.hash}`);
  void present(selection, []);
});

/** Takes the selection from the address: when the page opens, and on the way back. */
function fromAddress(): void {
  const { selection, unknown } = parseSelection(location.search, form.known);
  form.write(selection);
  void present(selection, unknown);
}
addEventListener('popstate', fromAddress);
fromAddress();
root.dataset['ready'] = '';
