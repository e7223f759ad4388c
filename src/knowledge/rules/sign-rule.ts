import type { YamlText } from '../yaml.ts';
import type { Place } from '../diagnostic.ts';
import type { RuleWord } from '../../words/index.ts';
import { type Findings, placeOf, type Rule } from './rule.ts';

/** What is wrong with some signs of a text, and where they stand in it. */
export interface SignFault {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

/** The texts of a YAML document, keys among them, with the places at which they stand. */
function* textsIn(value: unknown, yaml: YamlText, path: readonly PropertyKey[] = []): Generator<{ text: string; place: Place }> {
  if (typeof value === 'string') yield { text: value, place: yaml.at(path) };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, yaml, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield { text: key, place: yaml.atKey([...path, key]) };
      yield* textsIn(item, yaml, [...path, key]);
    }
  }
}

/** A rule about the signs of a text, however they are written: as they are, as an escape of YAML, or as a reference of Markdown. */
export function signRule(id: RuleWord, faults: (text: string) => Iterable<SignFault>): Rule {
  function* within(file: string, text: string, place: Place): Findings {
    for (const { message, hint } of faults(text)) yield { file, place, message, hint };
  }
  return {
    id,
    severity: 'error',
    *text({ path, text }) {
      let [line, start] = [1, 0];
      for (const { index, length, message, hint } of faults(text)) {
        for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) [line, start] = [line + 1, end + 1];
        yield { file: path, place: { line, column: index - start + 1, endLine: line, endColumn: index - start + 1 + length }, message, hint };
      }
    },
    *read({ path, text, yaml }) {
      if (yaml === undefined || !text.includes('\\')) return;
      for (const spelt of textsIn(yaml.value, yaml)) yield* within(path, spelt.text, spelt.place);
    },
    *node(node, { path }) {
      if (node.type === 'text') yield* within(path, node.value, placeOf(node));
    },
  };
}
