/** Packs the graph for the browser: the same nodes and edges as every export, as columns of numbers, and words by language. */

import { createHash } from 'node:crypto';
import { type Claim, dateOf, type Entity, entityOf, type KnowledgeBase, votes } from '../knowledge/base.ts';
import { formatSpan } from '../knowledge/date-words.ts';
import type { EntityId, ProvisionId } from '../knowledge/id.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Period, periodOf } from '../knowledge/period.ts';
import { relationNames } from '../knowledge/relations.ts';
import { carriedWords } from '../words/carried.ts';
import { attendanceIds, type SubkindWord, words } from '../words/index.ts';
import { type PackedGraph, type PackedPeriod, type PackedWords, plainAnchor } from './unpack.ts';
import type { WholeGraph } from './whole.ts';

type Span = Pick<Claim, 'from' | 'until' | 'date'>;

/** A list that gives each new value the next number. */
function numbering<T>(key: (value: T) => string = String): { readonly of: (value: T) => number; readonly values: T[] } {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    of: (value) => {
      const name = key(value);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, values.length);
      return values.push(value) - 1;
    },
  };
}

/** When an entity was, was in force or existed. */
function lifeOf(entity: Entity): Span | undefined {
  const { fields } = entity;
  if ('in-force' in fields && fields['in-force'] !== undefined) return { date: fields['in-force'] };
  if (entity.kind === 'actor') {
    const [from, until] = [entity.fields.founded, entity.fields.dissolved ?? entity.fields.died];
    return from === undefined && until === undefined ? undefined : { ...(from && { from }), ...(until && { until }) };
  }
  const date = dateOf(entity);
  return date === undefined ? undefined : { date };
}

function packPeriod({ possible, certain }: Period): PackedPeriod {
  const days = ({ first, last }: Period['possible']) => [first, last].map((day) => (Number.isFinite(day) ? day : null)) as [number | null, number | null];
  return certain === undefined ? days(possible) : [...days(possible), days(certain)];
}

/** The tracks of which an entity is a part, and the topics that it or one of its paragraphs is about. */
function subjectsOf(entity: Entity, base: KnowledgeBase): { tracks: EntityId[]; topics: EntityId[] } {
  const { id, kind, fields } = entity;
  const linked = (base.claimsFrom.get(id) ?? []).map(({ to }) => to.id);
  const own = 'provisions' in fields ? (fields.provisions ?? []).map(({ topic }) => topic as EntityId) : [];
  const all = [...new Set([...(kind === 'track' || kind === 'topic' ? [id] : []), ...linked, ...own])];
  const ofKind = (wanted: Entity['kind']) => all.filter((other) => entityOf(base, other).kind === wanted);
  return { tracks: ofKind('track'), topics: ofKind('topic') };
}

export interface Packed {
  readonly graph: PackedGraph;
  readonly words: Readonly<Record<Locale, PackedWords>>;
}

/** Packs a base and its drawing. @throws when the drawing lacks a node: it was not made from this base. */
export function packGraph(base: KnowledgeBase, { map, free, measures }: WholeGraph): Packed {
  const entities = [...base.entities.values()];
  const rowOf = new Map(entities.map(({ id }, row) => [id, row]));
  const spans = numbering<Span>(({ from, until, date }) => `${from ?? ''}|${until ?? ''}|${date ?? ''}`);
  const subkinds = numbering<SubkindWord>();
  const provisions = numbering<ProvisionId>();
  const parties = numbering<{ readonly en: string; readonly ar: string }>(({ en, ar }) => `${en}|${ar}`);
  const place = (id: EntityId): [number, number, number, number] => {
    const [date, away] = [map.positions.get(id), free.get(id)];
    if (date === undefined || away === undefined) throw new Error(`Node "${id}" has no place on the map`);
    return [date.x, date.y, away.x, away.y];
  };
  const subjects = entities.map((entity) => subjectsOf(entity, base));
  const rows = (ids: readonly EntityId[]) => ids.map((id) => rowOf.get(id)!);
  const sparse = <T, V>(list: readonly T[], value: (item: T) => V | undefined): [number, V][] => list.flatMap((item, row) => { const found = value(item); return found === undefined ? [] : [[row, found] as [number, V]]; });
  const { claims } = base;
  const nodes: PackedGraph['nodes'] = {
    id: entities.map(({ id }) => id),
    kind: entities.map(({ kind }) => kindNames.indexOf(kind)),
    subkind: entities.map(({ fields }) => ('subkind' in fields ? subkinds.of(fields.subkind as SubkindWord) : -1)),
    claims: entities.map(({ id }) => (base.claimsFrom.get(id)?.length ?? 0) + (base.claimsTo.get(id)?.length ?? 0)),
    degree: entities.map(({ id }) => measures.get(id)!.degree),
    betweenness: entities.map(({ id }) => Math.round(measures.get(id)!.betweenness * 1000)),
    community: entities.map(({ id }) => measures.get(id)!.community),
    place: entities.map(({ id }) => place(id)),
    tracks: subjects.map(({ tracks }) => rows(tracks)),
    topics: subjects.map(({ topics }) => rows(topics)),
    life: sparse(entities, (entity) => { const life = lifeOf(entity); return life && spans.of(life); }),
  };
  const edges: PackedGraph['edges'] = {
    source: claims.map(({ page }) => rowOf.get(page)!),
    target: claims.map(({ to }) => rowOf.get(to.id)!),
    relation: claims.map(({ relation }) => relationNames.indexOf(relation)),
    span: claims.map((claim) => (periodOf(claim) === undefined ? -1 : spans.of(claim))),
    sources: claims.map(({ cite }) => cite.length),
    provision: sparse(claims, ({ to }) => to.provision && provisions.of(to.provision)),
    attendance: sparse(claims, ({ attendance }) => attendance && attendanceIds.indexOf(attendance)),
    vote: sparse(claims, ({ vote }) => vote && votes.indexOf(vote)),
    for: sparse(claims, (claim) => claim.for && rowOf.get(claim.for)!),
    claimedBy: sparse(claims, ({ claimedBy }) => claimedBy && (typeof claimedBy === 'string' ? rowOf.get(claimedBy)! : -1 - parties.of(claimedBy))),
    disputed: claims.flatMap(({ disputed }, row) => (disputed ? [row] : [])),
    editorial: claims.flatMap(({ editorial }, row) => (editorial ? [row] : [])),
    anchors: sparse(claims, ({ anchor, relation, to }) => (anchor === plainAnchor(relation, to.id, to.provision) ? undefined : anchor)),
  };
  const wordsOf = (locale: Locale): PackedWords => ({
    labels: entities.map(({ fields }) => fields.short?.[locale] ?? fields.name[locale]),
    spans: spans.values.map((span) => formatSpan(span, words[locale])!),
    parties: parties.values.map((party) => party[locale]),
    words: carriedWords(words[locale]),
  });
  return {
    graph: {
      tables: { kinds: kindNames, subkinds: subkinds.values, relations: relationNames, attendance: attendanceIds, votes, provisions: provisions.values },
      spans: spans.values.map((span) => packPeriod(periodOf(span)!)),
      nodes,
      edges,
    },
    words: { en: wordsOf('en'), ar: wordsOf('ar') },
  };
}

export interface PackedFile {
  /** With the first eight hex digits of the SHA-256 of its text: what changes gets another name. */
  readonly name: string;
  readonly text: string;
}

/** The file of some data. */
export function packedFile(name: string, data: unknown): PackedFile {
  const text = JSON.stringify(data);
  return { name: `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`, text };
}

/** The files of the explorer: the graph, and the words of each language. */
export function packedFiles({ graph, words: byLocale }: Packed): Readonly<Record<'graph' | 'en' | 'ar', PackedFile>> {
  return { graph: packedFile('graph', graph), en: packedFile('words-en', byLocale.en), ar: packedFile('words-ar', byLocale.ar) };
}
