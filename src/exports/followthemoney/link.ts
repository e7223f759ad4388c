/**
 * Claims in the terms of FollowTheMoney: links with a schema of their own where the model has one that fits both ends, else a link that says
 * in words what it is. So is what is disputed or one party's account: who reads the schema alone must not take it for settled.
 */

import { type Claim, entityOf, type KnowledgeBase, type Party } from '../../knowledge/base.ts';
import { type Locale, locales } from '../../knowledge/locale.ts';
import { spanOf } from '../../knowledge/period.ts';
import { roleText } from '../../knowledge/role.ts';
import { type RelationWord, words } from '../../words/index.ts';
import { endsOf, type FtmEntity, ftmId, properties, provenance, schemaOf } from './thing.ts';

interface LinkSchema {
  readonly schema: string;
  /** The properties that name the page that holds the claim, and its other end. */
  readonly page: string;
  readonly to: string;
  /** What the page and the other end must be, by schema. */
  readonly of: readonly [page: ReadonlySet<string>, to: ReadonlySet<string>];
}

const body = new Set(['Organization', 'PublicBody']);
const party = new Set([...body, 'Person']);
const takesPart = { schema: 'ProjectParticipant', page: 'project', to: 'participant', of: [new Set(['Project']), party] } as const;
const after = { schema: 'Succession', page: 'successor', to: 'predecessor', of: [party, party] } as const;

const schemas: Readonly<Partial<Record<RelationWord, LinkSchema>>> = {
  'holds-office': { schema: 'Occupancy', page: 'holder', to: 'post', of: [new Set(['Person']), body] },
  'member-of': { schema: 'Membership', page: 'member', to: 'organization', of: [party, body] },
  host: takesPart,
  mediator: takesPart,
  succeeds: after,
  'split-from': after,
  'merged-into': { ...after, page: 'predecessor', to: 'successor' },
};

const unknown = { schema: 'UnknownLink', page: 'subject', to: 'object' } as const;

/** The post that a person held: the model links people to posts, and posts to bodies. Who else held it does not matter, so that its name is the one for men. */
function postOf(base: KnowledgeBase, { id, to, role }: Claim): FtmEntity {
  const { fields } = entityOf(base, to.id);
  const nameIn = (locale: Locale) => {
    const post = typeof role === 'string' ? words[locale].roles[role].m : role?.[locale];
    return [post, fields.name[locale]].filter((part) => part !== undefined).join(words[locale].ui.comma);
  };
  const key = typeof role === 'string' ? `${role}.of.${to.id}` : role === undefined ? `office.of.${to.id}` : `post.of.${id}`;
  return { id: ftmId(key), schema: 'Position', properties: properties({ name: locales.map(nameIn), organization: [ftmId(to.id)] }) };
}

/** The relation, the role and how somebody was there or voted, in English. */
function rolesOf(base: KnowledgeBase, claim: Claim): (string | undefined)[] {
  return [claim.relation, roleText(claim, { base, locale: 'en' }), claim.attendance && words.en.attendance[claim.attendance], claim.vote && words.en.vote[claim.vote]];
}

/** A claim, with the post that it names before it where it is of an office; nothing where an end is a topic. */
export function linkOf(base: KnowledgeBase, claim: Claim): FtmEntity[] {
  const ends = [claim.page, claim.to.id].map((id) => schemaOf(entityOf(base, id)));
  if (ends.includes(undefined)) return [];
  const own = schemas[claim.relation];
  const isSaid = claim.claimedBy === undefined && !claim.disputed;
  const { schema, page, to } = isSaid && own?.of.every((fitting, index) => fitting.has(ends[index]!)) ? own : unknown;
  const post = schema === 'Occupancy' ? postOf(base, claim) : undefined;
  const { start, end } = spanOf(claim);
  const name = (party: Party | undefined) => (typeof party === 'string' ? entityOf(base, party).fields.name.en : party?.en);
  const [claimedBy, behalf] = [name(claim.claimedBy), name(claim.for)];
  const link = {
    id: ftmId(claim.id),
    schema,
    properties: properties({
      [page]: [ftmId(claim.page)],
      [to]: [post?.id ?? ftmId(claim.to.id)],
      ...(post === undefined ? { role: rolesOf(base, claim) } : {}),
      startDate: [endsOf(start).start],
      endDate: [endsOf(end).end],
      description: [claim.quote?.text, claim.note?.en, claimedBy && `Claimed by: ${claimedBy}`, behalf && `On behalf of: ${behalf}`, claim.disputed ? 'Disputed' : undefined, claim.editorial ? 'A grouping by Masar' : undefined],
      recordId: [claim.id],
      ...provenance(base, claim.cite),
    }),
  };
  return post === undefined ? [link] : [post, link];
}
