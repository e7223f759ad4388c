/**
 * The parts of which the kinds' schemas are made. Each checks a value's form and says what it means;
 * what a value points to is the business of the rules. Descriptions are shown on the data-model page.
 */

import { z } from 'zod';
import { attendanceIds, roleIds, statusIds } from '../../words/index.ts';
import { type DateText, type ParsedDate, parseDate, parseDay } from '../date.ts';
import { type EntityId, idLength, idPattern, type ProvisionId, provisionPattern, referencePattern, type SourceId } from '../id.ts';

/** A text that says something: not empty, not only white space, at most 2,000 letters. */
export const text = z.string().regex(/\S/u).max(2000);

/** The same text in each language of the site. */
export const localText = z.strictObject({ en: text, ar: text }).meta({ id: 'text' });

export const entityId = z.string().regex(idPattern).max(idLength).transform((id) => id as EntityId);
export const sourceId = z.string().regex(idPattern).max(idLength).transform((id) => id as SourceId);
export const provisionId = z.string().regex(provisionPattern).max(idLength).transform((id) => id as ProvisionId);
/** An entity's id, or one with a provision: `unscr-2254#p4`. */
export const reference = z.string().regex(referencePattern).max(2 * idLength);

/** One source or several; several are kept in the order written. */
export const cite = z.union([sourceId, z.array(sourceId).min(1)]);

/** Years that the record may name: a slip of the finger would draw thousands of empty ones. */
const years = { first: 1000, last: 2099 } as const;

/** A date whose years the record may name, or what was expected in its place. */
function inYears(parsed: ParsedDate): ParsedDate {
  const outside = 'date' in parsed && [parsed.date.from, parsed.date.until].some((end) => end !== null && (end.year < years.first || end.year > years.last));
  return outside ? { expected: `a year from ${years.first} to ${years.last}`, problem: 'form' } : parsed;
}

/** A bare year is a number to YAML and is taken too. */
function dateField(parse: (text: string) => ParsedDate) {
  return z
    .union([z.string(), z.int().min(years.first).max(years.last)])
    .transform(String)
    .superRefine((value, context) => {
      const parsed = inYears(parse(value));
      if ('expected' in parsed) context.addIssue({ code: 'custom', input: value, params: { date: parsed } });
    })
    .transform((value) => value as DateText);
}

/** An EDTF date. */
export const date = dateField(parseDate);
/** An EDTF date that is one day, and sure. */
export const day = dateField(parseDay);

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/);

/** A role of the table in words, or one written out in both languages. */
export const role = z.union([z.enum(roleIds), localText]);

export const status = z.enum(statusIds);

/** Exact words of somebody, in the language in which they were read. */
export const quotation = z.strictObject({
  text: text.describe('The words as read, without quotation marks.'),
  language: z.string().regex(/^[a-z]{2}$/).describe('Language of the words as read, ISO 639-1.'),
  translation: z.boolean().optional().describe('True where the speaker used another language.'),
});

/** A party to a matter: an entity, or a name for somebody without a page. */
export const party = z.union([entityId, localText]);

/** What one side says of a matter on which sources differ. */
export const account = z.strictObject({
  by: party.optional().describe('Who gives this account.'),
  figure: z.union([z.string().regex(/^[~<>≤≥]?[0-9][0-9., /+–]*$/u), z.number()]).transform(String).optional().describe('The figure given, where accounts differ in one: digits that read in every language, with ~, <, >, ≤ or ≥ before them.'),
  date: date.optional().describe('When the account was given.'),
  text: localText.describe('What it says.'),
  cite: cite.describe('Where it was read.'),
});

/** A matter on which sources differ: at least two accounts, each with its source. */
export const dispute = z.strictObject({
  about: localText.describe('What the accounts differ on, in a word or two.'),
  accounts: z.array(account).min(2),
});

/** One operative paragraph or point of a text. */
export const provision = z.strictObject({
  id: provisionId.describe('`p` and the text’s own number; `x1`, `x2` … where it has none.'),
  topic: entityId.describe('A topic.'),
  text: localText.describe('What the paragraph says, in our words.'),
  cite: cite.describe('Where the text was read.'),
});

const count = z.int().min(0).max(200);
/** A member with a page is named by its id, one without by its ISO code. */
const voters = z.array(z.union([entityId, country]));

/** A recorded vote: the tally, and the members whose vote a source names. */
export const vote = z.strictObject({
  tally: z.strictObject({ for: count, against: count, abstain: count, absent: count }).describe('How many voted each way; 15 in all for the Security Council.'),
  for: voters.optional().describe('Members that voted in favour, as far as a source names them.'),
  against: voters.optional().describe('Members that voted against.'),
  abstain: voters.optional().describe('Members that abstained.'),
  absent: voters.optional().describe('Members that did not vote.'),
  cite: cite.describe('Where the vote was read.'),
});

export const attendance = z.enum(attendanceIds);
