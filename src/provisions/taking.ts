/** What a reader takes away of a comparison: its list copied or as a file. */

import type { SheetWords } from './record.ts';

export interface Taking {
  readonly markdown: () => string;
  readonly csv: () => string;
  readonly words: SheetWords;
  /** Says what came of copying. */
  readonly say: (text: string) => void;
}

function save(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The buttons. */
export function takingButtons({ markdown, csv, words, say }: Taking): HTMLElement {
  const row = document.createElement('p');
  row.className = 'takeaway split';
  const button = (label: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'quiet';
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };
  const copy = async () => {
    // Without a secure connection a browser has no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    await (clipboard?.writeText(markdown()) ?? Promise.reject(new Error('no clipboard'))).then(() => say(words.copied), () => say(words.notCopied));
  };
  row.append(button(words.copyMarkdown, () => void copy()), button(words.saveMarkdown, () => save(markdown(), 'text/markdown', 'masar-provisions.md')), button(words.saveCsv, () => save(csv(), 'text/csv', 'masar-provisions.csv')));
  return row;
}
