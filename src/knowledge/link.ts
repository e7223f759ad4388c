/** From frontmatter to claims: each link and each named vote becomes one claim with an address of its own. */

import type { z } from 'zod';
import type { RelationWord } from '../words/index.ts';
import { type Claim, dateOf, type Entity, listOf, votes } from './base.ts';
import { compareDates, type DateText } from './date.ts';
import { type EntityId, isId, parseReference, type Reference } from './id.ts';
import type { linkObject } from './kinds/link.ts';
import { relationNames, relations } from './relations.ts';
import { remembered } from './remember.ts';
import { compareText } from './text.ts';

type LinkFields = z.output<typeof linkObject>;
type Draft = Omit<Claim, 'id' | 'anchor'>;

function toClaim(entity: Entity, relation: RelationWord, link: LinkFields, path: PropertyKey[]): Draft {
  const { to, cite, attendance, 'claimed-by': claimedBy, disputed, editorial, date, ...rest } = link;
  const { time, qualifiers } = relations[relation];
  const inherits = time === 'momentary' && date === undefined && rest.from === undefined && rest.until === undefined;
  const effective = date ?? (inherits ? dateOf(entity) : undefined);
  const present = attendance ?? (qualifiers.includes('attendance') ? 'attended' : undefined);
  return {
    page: entity.id,
    relation,
    to: parseReference(to),
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Pick<Claim, 'for' | 'role' | 'from' | 'until' | 'quote' | 'note'>),
    ...(present === undefined ? {} : { attendance: present }),
    ...(effective === undefined ? {} : { date: effective }),
    ...(claimedBy === undefined ? {} : { claimedBy }),
    inherited: date === undefined && effective !== undefined,
    cite: listOf(cite),
    disputed: disputed ?? false,
    editorial: editorial ?? false,
    origin: { file: entity.file, path },
  };
}

function linkClaims(entity: Entity): Draft[] {
  const links = (entity.fields.links ?? {}) as Partial<Record<RelationWord, (string | LinkFields)[]>>;
  return Object.entries(links).flatMap(([relation, list]) =>
    (list ?? []).map((link, index) =>
      toClaim(entity, relation as RelationWord, typeof link === 'string' ? { to: link } : link, ['links', relation, index]),
    ),
  );
}

/** Members without a page stand as ISO codes in the vote and make no claim: there is no page to link to. */
function voteClaims(entity: Entity): Draft[] {
  if (entity.kind !== 'resolution' || entity.fields.vote === undefined) return [];
  const { vote, date } = entity.fields;
  return votes.flatMap((way) =>
    (vote[way] ?? []).flatMap((member, index): Draft[] =>
      isId(member)
        ? [
            {
              page: entity.id,
              relation: 'voted',
              to: { id: member as EntityId },
              vote: way,
              date,
              inherited: true,
              cite: listOf(vote.cite),
              disputed: false,
              editorial: false,
              origin: { file: entity.file, path: ['vote', way, index] },
            },
          ]
        : [],
    ),
  );
}

/** `c-<relation>-<to>`; a second one with the same pair adds its date, then `-2`. */
function address(claim: Draft, taken: Set<string>): string {
  const end = claim.to.provision === undefined ? claim.to.id : `${claim.to.id}-${claim.to.provision}`;
  const plain = `c-${claim.relation}-${end}`;
  if (!taken.has(plain)) return plain;
  const date = claim.from ?? claim.date ?? claim.until;
  const dated = date === undefined ? plain : `${plain}-${date.replaceAll(/[^0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
  if (!taken.has(dated)) return dated;
  let number = 2;
  while (taken.has(`${dated}-${number}`)) number++;
  return `${dated}-${number}`;
}

function sortKey(reference: Reference): string {
  return `${reference.id}#${reference.provision ?? ''}`;
}

/** The date by which a claim is sorted: when it began, or when it was. */
export function startOf(claim: Pick<Claim, 'from' | 'date' | 'until'>): DateText | undefined {
  return claim.from ?? claim.date ?? claim.until;
}

/** The order in which a page lists claims: by relation, then by date, then by the other end. */
export function compareClaims(a: Draft, b: Draft): number {
  return (
    compareText(a.page, b.page) ||
    relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation) ||
    compareDates(startOf(a), startOf(b)) ||
    compareText(sortKey(a.to), sortKey(b.to))
  );
}

/** All claims of one page. Addresses are given in the order of the file, so that a claim added below moves none above. */
export const claimsOf = remembered((entity: Entity): readonly Claim[] => {
  const taken = new Set<string>();
  return [...linkClaims(entity), ...voteClaims(entity)].map((draft) => {
    const anchor = address(draft, taken);
    taken.add(anchor);
    return { ...draft, anchor, id: `${entity.id}:${anchor}` };
  });
});
