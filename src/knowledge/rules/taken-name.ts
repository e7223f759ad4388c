import type { Entity } from '../base.ts';
import { remembered } from '../remember.ts';
import { outletsFile } from '../read.ts';
import { foldText, show } from '../text.ts';
import type { Draft, Findings, Rule } from './rule.ts';

/** All names of an entry, in every language, each with the form in which names are compared. */
const namesOf = remembered(({ file, fields: { name, short, aliases } }: Entity) => {
  const names = [
    ...Object.entries(name).map(([language, text]) => ({ what: 'name', path: ['name', language], text })),
    ...Object.entries(short ?? {}).map(([language, text]) => ({ what: 'short name', path: ['short', language], text })),
    ...(aliases ?? []).map((text, index) => ({ what: 'alias', path: ['aliases', index], text })),
  ];
  return names.flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ ...rest, file, text, key: foldText(text) }]));
});

/** The form in which names of outlets are compared: "Kurdistan24" is "Kurdistan 24", and an article tells nothing apart. */
const outletKey = (name: string) => foldText(name).replace(/^the /, '').replaceAll(' ', '');

/** An outlet that is there twice would count as two that bear each other out. */
function* outletsTwice(draft: Draft): Findings {
  const owners = new Map<string, string>();
  for (const { id, name } of draft.publishers) {
    for (const [language, text] of Object.entries(name)) {
      const owner = owners.get(outletKey(text));
      if (owner === undefined) owners.set(outletKey(text), id);
      else if (owner !== id) yield { file: outletsFile, place: draft.at({ file: outletsFile, path: [id, 'name', language] }), message: `Unexpected name ${show(text)} of an outlet, expected one that no other outlet has`, hint: `${owner} has it; name that one in the sources, or say what tells the two apart` };
    }
  }
}

/** Who looks up a name must find one entry. A name counts before short names and aliases, whichever file comes first. */
export const takenName: Rule = {
  id: 'taken-name',
  severity: 'warning',
  *whole(draft) {
    const all = draft.entities.flatMap((entity) => namesOf(entity));
    const owners = new Map<string, string>();
    for (const { file, key } of [...all.filter(({ what }) => what === 'name'), ...all]) if (!owners.has(key)) owners.set(key, file);
    const told = new Set<string>();
    for (const { file, what, path, text, key } of all) {
      const owner = owners.get(key)!;
      if (owner === file || told.has(`${file} ${key}`)) continue;
      told.add(`${file} ${key}`);
      yield { file, place: draft.at({ file, path }), message: `Unexpected ${what} ${show(text)}, expected one that no other entry has`, hint: `${owner} has it; leave it out, or say what tells the two apart`, related: owner };
    }
    yield* outletsTwice(draft);
  },
};
