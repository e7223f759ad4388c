/** The record of an entity in all its forms: for the head of its page and for its info box. */

import { mediaTypes } from '../../hosting/media-types.ts';
import type { Entity } from '../../knowledge/base.ts';
import { recordEndings, recordPath } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';

const names: Readonly<Record<(typeof recordEndings)[number], string>> = { json: 'JSON', ttl: 'Turtle', jsonld: 'JSON-LD' };

export interface RecordLink {
  readonly href: string;
  /** The media type. */
  readonly type: string;
  /** What the form is called, in every language. */
  readonly name: string;
}

export function recordLinks({ kind, id }: Pick<Entity, 'kind' | 'id'>): RecordLink[] {
  return recordEndings.map((ending) => ({ href: recordPath(kind, id, siteConfig.base, ending), type: mediaTypes.get(ending)!, name: names[ending] }));
}
