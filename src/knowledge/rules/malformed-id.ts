import { fileStart } from '../diagnostic.ts';
import { idLength, idPattern, isId, provisionPattern, referencePattern } from '../id.ts';
import { outletsFile, roleOf } from '../read.ts';
import { codeOf } from '../seen.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

const expected = `an id of a-z, 0-9 and single hyphens, at most ${idLength} letters`;

/** A form that an id may have, from a name that has not: `Geneva II` to `geneva-ii`. */
export function proposeId(text: string): string | undefined {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, idLength).replace(/-$/, '');
  return isId(id) && id !== text ? id : undefined;
}

/** A letter or digit of another script, which may look like one of a-z or 0-9. */
const foreign = /[\p{Letter}\p{Number}]/gu;

function hintFor(text: string): { hint: string } {
  if (text.includes('#')) return { hint: 'a provision stands after the id of its text: unscr-2254#p4' };
  const sign = text.normalize('NFKD').match(foreign)?.find((letter) => !/[a-z0-9]/i.test(letter));
  if (sign !== undefined) return { hint: `${show(sign)} is ${codeOf(sign)}, of another script; write the id in a-z and 0-9` };
  const id = proposeId(text);
  if (id === undefined && /^[a-z0-9]{3,4}$/.test(text)) return { hint: 'Windows has a device of this name; add a word to it' };
  return { hint: id === undefined ? 'an id is the file name of an entry, or the key of a source' : `write ${id}` };
}

const forms: readonly string[] = [idPattern.source, referencePattern.source];

/** Ids are file names and pieces of addresses: capitals and spaces would make two of one. */
export const malformedId: Rule = {
  id: 'malformed-id',
  severity: 'error',
  *raw({ path }) {
    const role = roleOf(path);
    if (role === undefined || !('id' in role) || isId(role.id)) return;
    yield { file: path, place: fileStart, message: `Unexpected file name ${show(role.id)}, expected ${expected}`, ...hintFor(role.id) };
  },
  *whole({ sourceIds, outletIds, at }) {
    const outlets = [...outletIds].map((id) => [id, { file: outletsFile, path: [id] }] as const);
    const sources = [...sourceIds].flatMap(([id, origins]) => origins.map((origin) => [id, origin] as const));
    for (const [id, origin] of [...outlets, ...sources]) {
      if (!isId(id)) yield { file: origin.file, place: at(origin, 'key'), message: `Unexpected id ${show(id)}, expected ${expected}`, ...hintFor(id) };
    }
  },
  issue({ file, issue, path, found, at }) {
    if (typeof found !== 'string') return undefined;
    if (issue.code === 'invalid_format' && issue.format === 'regex') {
      const pattern = issue.pattern?.slice(1, -1).replaceAll('\\/', '/');
      if (pattern === provisionPattern.source) {
        const message = `Unexpected provision id ${show(found)}, expected p and the paragraph’s number, or x and a count`;
        return { file, place: at(path), message, hint: 'p4 is paragraph 4; x1 is the first point of a text without numbers' };
      }
      if (pattern === undefined || !forms.includes(pattern)) return undefined;
      return { file, place: at(path), message: `Unexpected id ${show(found)}, expected ${expected}`, ...hintFor(found) };
    }
    if (issue.code === 'too_big' && [idLength, 2 * idLength].includes(Number(issue.maximum))) {
      return { file, place: at(path), message: `Unexpected id of ${found.length} letters, expected ${expected}`, hint: 'shorten it' };
    }
    return undefined;
  },
};
