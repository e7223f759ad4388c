/** What is meant to exhaust whoever builds or reads. */

import { type Cases, dated, entry, field, prose } from '../case.ts';
import { fileLimit, listLimit } from '../../../knowledge/rules/too-large.ts';

export const size: Cases = {
  'three hundred thousand bytes': prose('word '.repeat(60_000)),
  'a byte too much': { 'content/events/strike.ar.mdx': ' '.repeat(fileLimit + 1) },
  'a bibliography of four million bytes and one': { 'content/sources/2015.yaml': ' '.repeat(listLimit + 1) },
  'a large file that is documentation': { 'content/README.md': ' '.repeat(fileLimit + 1) },
  'a name of three thousand letters': field(`short: { en: ${'a'.repeat(3000)}, ar: أ }`),
  'a year of four zeros': dated("'0000'"),
  'a year before history': dated("'0001-01-01'"),
  'a year far from now': dated('9999-12-31'),
  'a year of five digits': dated("'10000-01-01'"),
  'a year before zero': dated("'-0001-01-01'"),
  'a date in Arabic digits': dated('٢٠١٦-٠٧-١٦'),
  'a date in wide digits': dated('２０１６-０７-１６'),
  'a date with a time': dated('2016-07-16T25:61:61Z'),
  'a date that is a yes': dated('true'),
  'a date that is nothing': dated('null'),
  'a date that is a list': dated('[2016, 2017]'),
  'a date of a hundred thousand letters': dated(`'${'2016-'.repeat(20_000)}'`),
  'a day that does not exist': dated('2015-02-29'),
  'a span that ends before it begins': dated('2016-07-16/2016-07-15'),
  'a span without ends': dated('../..'),
  'a track to the year 9999': { 'content/tracks/talks.mdx': entry('active: 2015/9999').replace('subkind: attack\ndate: 2016-07-16', 'subkind: talks') },
};
