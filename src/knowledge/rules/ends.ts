/** Every place where frontmatter, a step of a story, or the list of corrections or of what was removed names an entity: who, where, and what kinds may stand there. */

import type { KindWord } from '../../words/index.ts';
import type { Origin } from '../base.ts';
import { kindNames } from '../kinds/index.ts';
import { relations } from '../relations.ts';
import type { Draft } from './rule.ts';

export interface End {
  readonly origin: Origin;
  /** The page on which it stands; none for a correction, a removal or a story. */
  readonly page?: string;
  readonly id: string;
  readonly provision?: string;
  /** Kinds that may stand here. */
  readonly kinds: readonly KindWord[];
  /** What the place is, for messages: `participant`, `topic`, `for`. */
  readonly what: string;
}

const texts: readonly KindWord[] = ['resolution', 'agreement'];

function* ofClaims({ claims }: Draft): Generator<End> {
  for (const { page, relation, to, origin, for: behalf, claimedBy } of claims) {
    const inside = (key: string): Origin => ({ file: origin.file, path: [...origin.path, key] });
    yield { page, what: relation, origin: relation === 'voted' ? origin : inside('to'), kinds: relations[relation].to, ...to };
    if (behalf !== undefined) yield { page, what: 'for', origin: inside('for'), id: behalf, kinds: ['actor'] };
    if (typeof claimedBy === 'string') yield { page, what: 'claimed-by', origin: inside('claimed-by'), id: claimedBy, kinds: ['actor'] };
  }
}

function* ofFields({ entities }: Draft): Generator<End> {
  for (const { id: page, file, fields } of entities) {
    const at = (...path: PropertyKey[]): Origin => ({ file, path });
    for (const [i, provision] of ('provisions' in fields ? (fields.provisions ?? []) : []).entries()) {
      yield { page, what: 'topic', origin: at('provisions', i, 'topic'), id: provision.topic, kinds: ['topic'] };
    }
    for (const [i, dispute] of (fields.disputed ?? []).entries()) {
      for (const [j, { by }] of dispute.accounts.entries()) {
        if (typeof by === 'string') yield { page, what: 'by', origin: at('disputed', i, 'accounts', j, 'by'), id: by, kinds: kindNames };
      }
    }
    if ('annex-of' in fields && fields['annex-of'] !== undefined) {
      yield { page, what: 'annex-of', origin: at('annex-of'), id: fields['annex-of'], kinds: texts };
    }
  }
}

function* ofCorrections({ corrections }: Draft): Generator<End> {
  for (const { page, origin } of corrections) yield { what: 'page', origin: { file: origin.file, path: [...origin.path, 'page'] }, id: page, kinds: kindNames };
}

function* ofRemovals({ removed }: Draft): Generator<End> {
  for (const { see, origin } of removed) if (see !== undefined) yield { what: 'see', origin: { file: origin.file, path: [...origin.path, 'see'] }, id: see, kinds: kindNames };
}

function* ofStories({ stories }: Draft): Generator<End> {
  for (const { file, fields } of stories) {
    for (const [i, { focus }] of fields.steps.entries()) {
      for (const [j, id] of focus.entries()) yield { what: 'focus', origin: { file, path: ['steps', i, 'focus', j] }, id, kinds: kindNames };
    }
  }
}

/** All ends of a draft. Members that voted and have no page are no ends. */
export function* endsOf(draft: Draft): Generator<End> {
  yield* ofClaims(draft);
  yield* ofFields(draft);
  yield* ofCorrections(draft);
  yield* ofRemovals(draft);
  yield* ofStories(draft);
}

/** The kind of an id, or undefined when nothing has it. */
export function kindOf(draft: Draft, id: string): KindWord | undefined {
  const file = draft.ids.get(id)?.[0];
  return kindNames.find((kind) => file?.startsWith(`content/${kind}s/`));
}

