/**
 * The table of relations: every type of claim there is. Adding a relation is adding a row here and its words.
 * `from` is the page that holds the link, `to` the page at its other end; the words say which of them does what.
 */

import type { KindWord, RelationWord } from '../words/index.ts';

/** How a relation is drawn, and which relations are told together. */
export type Family = 'presence' | 'sequence' | 'text' | 'frame' | 'stance';

/** A key of a link that only some relations take. */
export type Qualifier = 'for' | 'role' | 'attendance' | 'from' | 'until' | 'date';

/** How a term of a published vocabulary differs: it means nearly the same, or tells the same from the other end. */
export type Match = 'close' | 'inverse';

export interface Relation {
  /** Kinds of pages that may hold the link. */
  readonly from: readonly KindWord[];
  /** Kinds of pages at its other end. */
  readonly to: readonly KindWord[];
  /** A momentary relation without a date takes its page's date; a lasting one without dates is undated. */
  readonly time: 'momentary' | 'lasting';
  readonly family: Family;
  readonly qualifiers: readonly Qualifier[];
  /** Whether the link may end at a provision of a text. */
  readonly provisions?: true;
  /** Written as a link by contributors, or derived from a vote. */
  readonly source: 'link' | 'vote';
  /** Whether the relation is always one party's account and carries `claimed-by`. */
  readonly account?: true;
  /** At which end its line has a head: at the later entry, or at the text that is named. None where neither comes first. */
  readonly head?: 'from' | 'to';
  /** Whether it speaks against what it names: its head is a bar. */
  readonly against?: true;
  /** Whether a graph shows it before anybody asks. */
  readonly shown: boolean;
  /** The nearest term of a published vocabulary, as a compact IRI: all that the relation says is true of it too, if nothing else is said. */
  readonly term: string;
  readonly match?: Match;
}

const every = ['actor', 'resolution', 'meeting', 'agreement', 'statement', 'event', 'place', 'topic', 'track'] as const;
const texts = ['resolution', 'agreement'] as const;
const moment = ['role', 'date'] as const;
const span = ['role', 'from', 'until'] as const;

/** Rows of the same shape: presence at something, a text that names a text, a bond between actors. */
const presence = { to: ['actor'], time: 'momentary', family: 'presence', source: 'link', shown: true } as const;
const text = { from: texts, to: texts, time: 'momentary', family: 'text', head: 'to', qualifiers: moment, provisions: true, source: 'link', shown: true } as const;
const bond = { from: ['actor'], to: ['actor'], source: 'link', shown: true, qualifiers: span } as const;

/** In the order in which pages list them. */
export const relations: Readonly<Record<RelationWord, Relation>> = {
  participant: { ...presence, from: ['meeting', 'agreement', 'event'], qualifiers: ['for', 'role', 'attendance', 'date'], term: 'wdt:P710' },
  host: { ...presence, from: ['meeting', 'agreement', 'track'], qualifiers: ['role', 'date'], term: 'schema:organizer', match: 'close' },
  chair: { ...presence, from: ['meeting'], qualifiers: ['for', 'role', 'date'], term: 'wdt:P488', match: 'close' },
  mediator: { ...presence, from: ['meeting', 'agreement', 'track'], qualifiers: ['for', 'role', 'from', 'until', 'date'], term: 'schema:contributor', match: 'close' },
  signatory: { ...presence, from: ['agreement'], qualifiers: ['for', 'role', 'date'], term: 'wdt:P1891' },
  guarantor: { ...presence, from: ['agreement'], qualifiers: ['role', 'from', 'until', 'date'], term: 'schema:sponsor', match: 'close' },
  'said-by': { ...presence, from: ['statement'], qualifiers: ['for', 'role', 'date'], term: 'prov:wasAttributedTo' },
  'said-at': { from: ['statement'], to: ['meeting', 'event'], time: 'momentary', family: 'sequence', head: 'from', qualifiers: moment, source: 'link', shown: true, term: 'schema:recordedAt', match: 'close' },
  about: { from: ['statement'], to: every, time: 'momentary', family: 'text', head: 'to', qualifiers: moment, provisions: true, source: 'link', shown: true, term: 'schema:about' },
  'responds-to': { from: ['statement'], to: ['statement', 'meeting', 'agreement', 'resolution', 'event'], time: 'momentary', family: 'text', head: 'to', qualifiers: moment, provisions: true, source: 'link', shown: true, term: 'cito:repliesTo', match: 'close' },
  'alleges-violation-of': { from: ['statement', 'event'], to: texts, time: 'momentary', family: 'stance', head: 'to', against: true, qualifiers: moment, provisions: true, source: 'link', account: true, shown: true, term: 'schema:about' },
  'adopted-by': { ...presence, from: texts, qualifiers: ['role', 'date'], term: 'schema:legislationPassedBy' },
  sponsor: { ...presence, from: ['resolution'], qualifiers: ['role', 'date'], term: 'schema:sponsor', match: 'close' },
  voted: { ...presence, from: ['resolution'], qualifiers: ['role', 'date'], source: 'vote', shown: false, term: 'schema:participant', match: 'close' },
  produced: { from: ['meeting'], to: texts, time: 'momentary', family: 'sequence', head: 'to', qualifiers: moment, source: 'link', shown: true, term: 'prov:generated' },
  follows: { from: ['meeting', 'agreement', 'event', 'track'], to: ['meeting', 'agreement', 'event', 'resolution', 'track'], time: 'momentary', family: 'sequence', head: 'from', qualifiers: moment, source: 'link', shown: true, term: 'wdt:P155', match: 'close' },
  endorses: { ...text, term: 'cito:agreesWith' },
  implements: { ...text, term: 'eli:ensures_implementation_of', match: 'close' },
  recalls: { ...text, term: 'eli:cites' },
  supersedes: { ...text, term: 'dcterms:replaces' },
  extends: { ...text, term: 'eli:changes', match: 'close' },
  amends: { ...text, term: 'eli:amends' },
  concerns: { from: ['resolution', 'meeting', 'agreement', 'event', 'track'], to: every, time: 'momentary', family: 'text', head: 'to', qualifiers: moment, provisions: true, source: 'link', shown: true, term: 'schema:about' },
  involves: { ...presence, from: ['event'], qualifiers: ['for', 'role', 'from', 'until', 'date'], term: 'lode:involvedAgent' },
  'holds-office': { ...bond, time: 'lasting', family: 'frame', term: 'schema:affiliation' },
  'member-of': { ...bond, time: 'lasting', family: 'frame', term: 'org:memberOf' },
  'reports-to': { ...bond, time: 'lasting', family: 'frame', term: 'org:reportsTo' },
  'part-of': { from: every, to: ['actor', 'meeting', 'agreement', 'event', 'track'], time: 'momentary', family: 'frame', qualifiers: span, source: 'link', shown: true, term: 'dcterms:isPartOf' },
  'located-in': { from: ['actor', 'meeting', 'agreement', 'statement', 'event', 'place'], to: ['place'], time: 'momentary', family: 'frame', qualifiers: span, source: 'link', shown: true, term: 'schema:location' },
  succeeds: { ...bond, qualifiers: moment, time: 'momentary', family: 'sequence', head: 'from', term: 'wdt:P1365' },
  'split-from': { ...bond, qualifiers: moment, time: 'momentary', family: 'sequence', head: 'from', term: 'wdt:P807' },
  'merged-into': { ...bond, qualifiers: moment, time: 'momentary', family: 'sequence', head: 'to', term: 'wdt:P7888' },
  'allied-with': { ...bond, time: 'lasting', family: 'stance', term: 'wdt:P2652', match: 'close' },
  supports: { ...bond, to: ['actor', 'agreement', 'resolution', 'meeting', 'event', 'track'], time: 'lasting', family: 'stance', head: 'to', term: 'cito:supports', match: 'close' },
  opposes: { ...bond, to: ['actor', 'agreement', 'resolution', 'meeting', 'event', 'track'], time: 'lasting', family: 'stance', head: 'to', against: true, term: 'cito:disagreesWith', match: 'close' },
  designates: { ...bond, time: 'lasting', family: 'stance', head: 'to', against: true, term: 'wdt:P3461', match: 'inverse' },
};

/** Names of all relations, in the order of the table. */
export const relationNames = Object.keys(relations) as RelationWord[];

/** The relations that a page of a kind may hold as links. */
export function relationsFrom(kind: KindWord): RelationWord[] {
  return relationNames.filter((name) => relations[name].source === 'link' && relations[name].from.includes(kind));
}
