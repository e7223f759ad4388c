/** Hostile and broken content as data: what it is called, and the files that are laid over those of the rules' fixtures. */

/** A path under content/ and what stands there. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Each case by its name: a phrase that says what is wrong with it. */
export type Cases = Readonly<Record<string, Files>>;

const event = 'content/events/strike.mdx';

/** An entry that has no mistake but those of its last fields and its prose; the fields begin on line 6, the prose on line 8 after one field, on line 7 without. */
export const entry = (fields: string, prose = ''): string =>
  `---\nname: { en: Strike, ar: ضربة }\nsubkind: attack\ndate: 2016-07-16\nsummary: { en: An attack., ar: هجوم. }\n${fields === '' ? '' : `${fields}\n`}---\n${prose}`;

/** An event with such a field, on line 6. */
export const field = (fields: string): Files => ({ [event]: entry(fields) });

/** An event with such prose, from line 7. */
export const prose = (text: string): Files => ({ [event]: entry('', text) });

/** An event with such a name, on line 2. */
export const named = (name: string): Files => ({ [event]: `---\nname: ${name}\n${entry('').slice('---\nname: { en: Strike, ar: ضربة }\n'.length)}` });

/** An event with such a date, on line 4. */
export const dated = (date: string): Files => ({ [event]: entry('').replace('2016-07-16', date) });

/** An event whose file has these bytes. */
export const bytes = (...parts: readonly (string | readonly number[])[]): Files => ({
  [event]: Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
});

/** A source that has no mistake but those of its last fields. */
export const source = (fields: string): Files => ({
  'content/sources/2015.yaml': `hoax-2015: { type: webpage, title: A page, outlet: reuters, issued: 2015-01-01, ${fields} }\n`,
  [event]: entry('cite: hoax-2015'),
});

/** A file of that name, with nothing wrong in it. */
export const file = (path: string): Files => ({ [path]: entry('') });
