import { fileStart } from '../diagnostic.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

const expected = 'a line of three hyphens, YAML, and a line of three hyphens again';

/** Each entry begins with its facts; a language other than YAML would be run, not read. */
export const frontmatter: Rule = {
  id: 'frontmatter',
  severity: 'error',
  *read({ path, text, frontmatter: state }, { role }) {
    if (role !== 'entity' && role !== 'story') return;
    if (state === 'missing') {
      yield { file: path, place: fileStart, message: `Unexpected start of the file, expected ${expected}`, hint: role === 'story' ? 'begin with ---, then title:, summary:, steps: …' : 'begin with ---, then name:, subkind:, summary: …' };
    } else if (state === 'unclosed') {
      yield { file: path, place: fileStart, message: 'Unexpected frontmatter without an end, expected a second line of three hyphens', hint: 'put --- on a line of its own after the last field' };
    } else if (state === 'other-language') {
      const language = text.slice(3).split('\n')[0]!.trim();
      yield { file: path, place: { line: 1, column: 4 }, message: `Unexpected frontmatter language ${show(language)}, expected YAML`, hint: 'write --- alone on the first line' };
    }
  },
};
