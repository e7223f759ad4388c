/**
 * Ids of entities and sources, and references to them.
 * An id is a file name or a key of a bibliography file; it is also a piece of a URL, so its alphabet is small.
 */

/** The id of an entity: its file's name without the ending, unique over all kinds. */
export type EntityId = string & { readonly __brand: 'EntityId' };
/** The id of a guided story: its file's name without the ending. No entity has it. */
export type StoryId = string & { readonly __brand: 'StoryId' };
/** The id of a source: its key in content/sources. */
export type SourceId = string & { readonly __brand: 'SourceId' };
/** The id of a provision inside its text: `p4`, `p12a`, or `x1` where the text has no number. */
export type ProvisionId = string & { readonly __brand: 'ProvisionId' };

/** Windows can store no file of the names of its devices. */
export const idPattern = /^(?!(?:aux|con|nul|prn|com[0-9]|lpt[0-9])$)[a-z0-9]+(-[a-z0-9]+)*$/;
export const provisionPattern = /^(p[0-9]+[a-z]?(-[0-9a-z]+)*|x[0-9]+)$/;
/** An id, or an id with a provision of that text: `unscr-2254#p4`. */
export const referencePattern = /^[a-z0-9]+(-[a-z0-9]+)*(#(p[0-9]+[a-z]?(-[0-9a-z]+)*|x[0-9]+))?$/;

/** Letters that an id may have at most. */
export const idLength = 64;

/** Whether a string has the form of an id. Says nothing about whether anything has it. */
export function isId(text: string): boolean {
  return text.length <= idLength && idPattern.test(text);
}

/** One end of a link: an entity, or one provision of it. */
export interface Reference {
  readonly id: EntityId;
  readonly provision?: ProvisionId;
}

/** Takes apart a string that matches {@link referencePattern}. */
export function parseReference(text: string): Reference {
  const [id, provision] = text.split('#') as [EntityId, ProvisionId?];
  return provision === undefined ? { id } : { id, provision };
}
