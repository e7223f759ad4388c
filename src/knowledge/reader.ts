/** How the base takes its files apart. Builds that share a reader share what is the same in their files: each text is parsed once. */

import { type ReadFile, readMdx } from './read.ts';
import { readYaml, type YamlText } from './yaml.ts';

export interface Reader {
  readonly mdx: (path: string, text: string) => ReadFile;
  readonly yaml: (text: string) => YamlText;
}

/** A reader that remembers every text that it read. What it gives is never changed by anybody. */
export function makeReader(): Reader {
  const files = new Map<string, ReadFile>();
  const yamls = new Map<string, YamlText>();
  const once = <T>(known: Map<string, T>, key: string, read: () => T): T => {
    const value = known.get(key) ?? read();
    known.set(key, value);
    return value;
  };
  return {
    mdx: (path, text) => once(files, `${path}\n${text}`, () => readMdx(path, text)),
    yaml: (text) => once(yamls, text, () => readYaml(text)),
  };
}
