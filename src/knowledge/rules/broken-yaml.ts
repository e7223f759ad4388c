import type { Rule } from './rule.ts';

/** YAML that cannot be read, or that is more than plain data. */
export const brokenYaml: Rule = {
  id: 'broken-yaml',
  severity: 'error',
  *read({ path, yaml }) {
    for (const { place, message } of yaml?.problems ?? []) {
      yield { file: path, place, message, hint: 'put texts with a colon or a quotation mark in double quotes; indent with spaces' };
    }
  },
};
