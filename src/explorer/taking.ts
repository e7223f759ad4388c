/** The menu of what a reader takes away: files, and the code that embeds the view in another page. */

import { make } from './elements.ts';
import { ifUnreachable } from './fetch.ts';
import type { Format } from './formats.ts';
import type { Wanted } from './take-away.ts';
import type { IslandWords } from './page.ts';

export interface TakingOptions {
  readonly wanted: () => Wanted;
  /** The code that embeds the view. */
  readonly embed: () => string;
  readonly words: IslandWords;
  readonly say: (text: string) => void;
}

/** Gives a file to the reader. */
function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  make('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Listens to the menu, which the page has. The writers of files are loaded when the first is asked for. */
export function onTakeAway(tools: HTMLElement | undefined, { wanted, embed, words, say }: TakingOptions): void {
  for (const button of tools?.querySelectorAll<HTMLButtonElement>('[data-format]') ?? []) {
    button.addEventListener('click', () => {
      const format = button.dataset['format'] as Format;
      const make = async () => save(await (await import('./take-away.ts')).fileOf(format, wanted()), `masar.${format}`);
      void make().catch(ifUnreachable(() => say(words.ui.graphNotLoaded)));
    });
  }
  const code = tools?.querySelector('textarea');
  const menu = code?.closest('details');
  const write = () => {
    if (code) code.value = embed();
  };
  menu?.addEventListener('toggle', write);
  tools?.querySelector('[data-do="copy"]')?.addEventListener('click', () => {
    write();
    code!.select();
    void navigator.clipboard.writeText(code!.value).then(() => say(words.explorer.copied), () => say(words.explorer.embedNote));
  });
}
