/** Bytes and signs that cannot be seen, or are not what they seem. */

import { bytes, type Cases, entry, named, prose } from '../case.ts';

const text = entry('', 'It was.\n');
const utf16 = (littleEndian: boolean) => {
  const data = Buffer.from(`\ufeff${text}`, 'utf16le');
  return littleEndian ? data : data.swap16();
};
const says = (sign: string) => prose(`It was ${sign} there.\n`);

export const encoding: Cases = {
  'UTF-16, the small end first': { 'content/events/strike.mdx': utf16(true) },
  'UTF-16, the big end first': { 'content/events/strike.mdx': utf16(false) },
  'Latin-1': bytes(text, 'Caf', [0xe9]),
  'the Arabic of Windows': bytes(text, [0xc7, 0xe1, 0xd3]),
  'half a letter at the end': bytes(text, [0xd8]),
  'half a letter in the middle': bytes(text, [0xd8], 'a'),
  'a slash spelt too long': bytes(text, [0xc0, 0xaf]),
  'half a surrogate': bytes(text, [0xed, 0xa0, 0x80]),
  'a byte that begins nothing': bytes(text, [0xff]),
  'a program of Linux': bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
  'an archive': bytes([0x50, 0x4b, 3, 4, 0x14, 0]),
  'a NUL': says('\0'),
  'a bell': says('\u0007'),
  'an escape that colours terminals': says('\u001b[31m'),
  'a line separator': says('\u2028'),
  'a next line': says('\u0085'),
  'a mark of byte order in the middle': says('\ufeff'),
  'a mark that turns the text': says('\u202e'),
  'a mark that isolates': says('\u2067'),
  'a mark of Arabic direction': says('\u061c'),
  'a letter without width': says('Rus\u200bsia'),
  'a word joiner': says('Rus\u2060sia'),
  'a soft hyphen': says('Rus\u00adsia'),
  'a joiner between Latin letters': says('Rus\u200dsia'),
  'an invisible times': says('2\u20622'),
  'a filler of Hangul': says('a\u3164b'),
  'letters in tags that nobody sees': says('\u{e0068}\u{e0069}'),
  'a variation of a letter': says('a\ufe01'),
  'a note between lines': says('a\ufff9b\ufffac\ufffb'),
  'what is no character': says('a\ufffe'),
  'what is no character, far out': says('a\u{1ffff}'),
  'a sign of private use': says('a\ue000'),
  'a letter that was lost': says('Caf\ufffd'),
  'a mark that turns a name': named('{ en: "Strike \u202egnp.exe", ar: ضربة }'),
  'a Cyrillic letter in a Latin name': named('{ en: Ruѕѕia, ar: ضربة }'),
  'a Greek letter in a Latin name': named('{ en: Mοscow, ar: ضربة }'),
  'a Latin letter in a Cyrillic name': named('{ en: Strike, ar: ضربة, ru: Рoссия }'),
  'a Cyrillic letter in a Latin name, as an escape': named('{ en: "Ru\\u0455\\u0455ia", ar: ضربة }'),
  'a Cyrillic letter in a Latin word of prose, as a reference': prose('In Rus&#x455;ia.\n'),
};
