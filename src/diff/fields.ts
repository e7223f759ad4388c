/** Field by field: nested values as flat paths, and what differs between two of them. */

/** What stands at the end of a path: one value, or a list of such. */
export type Leaf = string | number | boolean | readonly (string | number)[];

/** Leaves by path, `vote.tally.for`, in the order of the schema. */
export type Fields = ReadonlyMap<string, Leaf>;

/** A field that differs; without `old` it was not there before, without `new` it is there no more. */
export interface FieldChange {
  readonly field: string;
  readonly old?: Leaf;
  readonly new?: Leaf;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an item of a list is known by, so that one put in between leaves the others where they are: its own id, its subject, or its place, from 1. */
function nameOf(item: object, index: number, taken: ReadonlySet<string>): string {
  const { id, about, rule } = item as { readonly id?: string; readonly about?: { readonly en: string }; readonly rule?: string };
  const name = id ?? about?.en ?? rule;
  return name === undefined || taken.has(name) ? String(index + 1) : name;
}

/** Makes leaves of a value; an empty list says nothing. */
export function flatten(value: unknown, path = '', fields = new Map<string, Leaf>()): Map<string, Leaf> {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (Array.isArray(value) && value.some(isNested)) {
    const taken = new Set<string>();
    for (const [index, item] of value.entries()) {
      const name = isNested(item) ? nameOf(item, index, taken) : String(index + 1);
      taken.add(name);
      flatten(item, at(name), fields);
    }
  } else if (isNested(value) && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, at(key), fields);
  } else if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
    fields.set(path, value as Leaf);
  }
  return fields;
}

/** Whether two leaves say the same: one source alone is a list of one. */
function isSame(a: Leaf | undefined, b: Leaf | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify([a].flat()) === JSON.stringify([b].flat()));
}

/** The fields that differ, those of the older first. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [old, now] = [before.get(field), after.get(field)];
    return isSame(old, now) ? [] : [{ field, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }];
  });
}
