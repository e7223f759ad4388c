/** Inputs that are made up: files of content, prose, dates and addresses of pages, each of pieces that mean something to its reader. */

import fc from 'fast-check';

const encode = (text: string) => new TextEncoder().encode(text);

/** Paths under content/, of each role and of none. */
export const paths = fc.constantFrom(
  'content/events/strike.mdx', 'content/events/strike.ar.mdx', 'content/sources/2016.yaml', 'content/sources/publishers.yaml', 'content/record.yaml', 'content/corrections.yaml', 'content/removed.yaml', 'content/README.md', 'content/Bad Name.mdx', 'content/resolutions/unscr-1.mdx',
);

/** Pieces that mean something to one of the parsers, in any order. */
export const piece = fc.constantFrom(
  '---', '---\n', '\n---\n', '---js\n', '\n', '\r\n', '\r', '\t', ' ', '  ', ': ', '- ', '? ', '{', '}', '[', ']', '"', "'", '|', '>', '&a', '*a', '!tag', '!!str', '%', '#', '@', '`', '<', '/>', '</', '<Quote ',
  'by="russia"', 'cite="a"', '<Statement id="a" />', '<Accounts of="a#b" />', '</Quote>', '<b>', '{/*', '*/}', 'import x', 'export const x = 1', '[@a; @b, p. 3]', '[a](b.mdx)', '![a](b)', '&#64;', '\\', '\u202e', '\0', '\ufeff', '\u{1f600}', '\ud800',
  'name', 'en', 'ar', 'links', 'participant', 'cite', 'date', 'vote', 'tally', 'subkind', 'provisions', 'disputed', '2016-07', '2016-02-30', '__proto__', 'constructor', 'مسار', 'a', '1', 'null', 'true', '<<', '~',
);
/** A file of such pieces. */
export const text = fc.array(piece, { maxLength: 40 }).map((pieces) => encode(pieces.join('')));

/** A file of such pieces, with frontmatter. */
export const framed = fc.tuple(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 20 })).map(([front, body]) => encode(`---\n${front.join('')}\n---\n${body.join('')}`));

const two = (n: number) => String(n).padStart(2, '0');
/** An end of a date; days up to 31 in every month: half of what is made is no date at all. */
const end = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 31 })), fc.constantFrom('', '~', '?', '%'))
  .map(([year, month, day, mark]) => `${String(year).padStart(4, '0')}${month === null ? '' : `-${two(month)}${day === null ? '' : `-${two(day)}`}`}${mark}`);

/** What may be a date or an interval. */
export const candidate = fc.oneof(end, fc.tuple(fc.oneof(end, fc.constant('..')), fc.oneof(end, fc.constant('..'))).map((ends) => ends.join('/')));

/** Text that is almost a date. */
export const nearlyDate = fc.oneof(fc.string(), candidate, fc.array(fc.constantFrom('2', '0', '1', '-', '/', '.', '~', '?', '%', 'X', 'Y', 'T', ':', 'Z', ' '), { maxLength: 12 }).map((signs) => signs.join('')));

/** An entry with prose of pieces that Markdown, MDX and citations are made of. */
export const proseFile = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.constantFrom('**', '_', '*', '\n\n', '\n', '\n- ', '\n1. ', '\n> ', '\n## ', '](../actors/russia.mdx)', '[@reuters-2016-07-16]', '[@a, p. ', '; @b]', '\\{', '\\<', '&lt;', '&#', ';', '```', '~~', '|', '<!--', '-->', '${', '</script>')), { maxLength: 60 })
  .map((pieces) => encode(`---\nname: { en: Strike, ar: ضربة }\nsubkind: attack\ndate: 2016-07-16\nsummary: { en: An attack., ar: هجوم. }\n---\n\n${pieces.join('')}`));

/** The query of an address, of parameters with such names; some values are among those that pages know. */
export function query(names: readonly string[], values: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, fc.constantFrom('__proto__', 'constructor', 'toString', ''), fc.string());
  const one = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, fc.constantFrom('', '__proto__', 'constructor', '<script>', '%', '%zz', '%00', '+', '\u202e', '\ud800', '0', '-1', '1e9', '2016-07-16', '2016-02-30', '9'.repeat(400)), fc.string(), candidate);
  const value = fc.array(one, { maxLength: 5 }).map((parts) => parts.join(','));
  return fc.array(fc.tuple(name, value, fc.boolean()), { maxLength: 8 }).map((parts) => `?${parts.map(([key, text, raw]) => (raw ? `${key}=${text}` : `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`)).join('&')}`);
}
