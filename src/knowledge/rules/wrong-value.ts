import type { z } from 'zod';
import { addressPattern } from '../kinds/source.ts';
import { listWords, nearest, show } from '../text.ts';
import type { Rule } from './rule.ts';

const types: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'keys with values', record: 'keys with values',
};

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listWords(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum}` : `${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} letters` : `${issue.maximum} or less`;
    case 'invalid_format':
      return patterns[issue.format === 'regex' ? (issue.pattern ?? '') : issue.format] ?? `a text of the form ${issue.format === 'regex' ? issue.pattern : issue.format}`;
    default:
      return issue.message;
  }
}

/** What the patterns of the schemas stand for. */
const patterns: Readonly<Record<string, string>> = {
  '/\\S/u': 'a text that is not empty',
  '/^[A-Z]{2}$/': 'a country code of two capital letters',
  '/^[a-z]{2}$/': 'a language code of two small letters',
  [String(addressPattern)]: 'a web address that begins with https:// or http:// and a public host',
  '/^c-[a-z0-9-]+$/': 'the address of a claim such as c-host-russia',
  '/^Q[1-9][0-9]*$/': 'a Wikidata number such as Q58217',
  '/^[0-9]+$/': 'a number',
  '/^[~<>≤≥]?[0-9][0-9., /+–]*$/u': 'digits, with ~, <, >, ≤ or ≥ before them',
};

/** A value of another type or outside the list. The last to explain what a schema refuses. */
export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  issue({ file, issue, path, found, at }) {
    const value = Array.isArray(found) ? `list of ${found.length}` : typeof found === 'object' && found !== null ? 'keys with values' : `value ${show(found)}`;
    const near = issue.code === 'invalid_value' && typeof found === 'string' ? nearest(found, issue.values.map(String)) : undefined;
    return {
      file,
      place: at(path),
      message: `Unexpected ${value}, expected ${expected(issue)}`,
      hint: near === undefined ? 'see the data model for what this field holds' : `did you mean "${near}"?`,
    };
  },
};
