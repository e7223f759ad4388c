/** A graph for measuring queries and the explorer: as large as asked, shaped like the record, with a few entities to which very much is linked. */

import { type PackedGraph, type PackedPeriod, type PackedWords, plainAnchor } from '../src/graph/unpack.ts';
import type { EntityId, ProvisionId } from '../src/knowledge/id.ts';
import { indexGraph, type QueryEdge, type QueryGraph, type QueryNode } from '../src/knowledge/query/index.ts';
import type { Period } from '../src/knowledge/period.ts';
import { relationNames, relations } from '../src/knowledge/relations.ts';
import { attendanceIds, type KindWord, type SubkindWord } from '../src/words/index.ts';
import { randomFrom } from './random.ts';

/** Of 100 entities, how many are of a kind. */
const shares: Readonly<Record<KindWord, number>> = { actor: 38, meeting: 20, statement: 12, agreement: 8, resolution: 8, event: 8, place: 3, track: 2, topic: 1 };

/** Days since 1970: March 2011, and how many days the record covers. */
const firstDay = 15_034;
const days = 5_000;

/** The graph of a seed. One entity, `nobody`, has no links, so that there is a path that does not exist. */
export function madeUpGraph(entities: number, links: number, seed = 1): QueryGraph {
  const random = randomFrom(seed);
  const kinds = (Object.keys(shares) as KindWord[]).flatMap((kind) => Array.from({ length: shares[kind] }, () => kind));
  const byKind = new Map<KindWord, QueryNode[]>();
  const nodes = Array.from({ length: entities - 1 }, (_, index): QueryNode => {
    const kind = kinds[index % 100]!;
    const isText = kind === 'agreement' || kind === 'resolution';
    const topic = () => `topic-${99 + 100 * random(Math.floor((entities - 1) / 100))}` as EntityId;
    const node = { id: `${kind}-${index}` as EntityId, kind, ...(isText ? { provisions: Array.from({ length: 8 }, (_, paragraph) => ({ id: `p${paragraph}` as ProvisionId, topic: topic() })) } : {}) };
    byKind.set(kind, [...(byKind.get(kind) ?? []), node]);
    return node;
  });

  /** Some are linked to far more than others: the square of an even draw is small most of the time. */
  const pick = (list: readonly QueryNode[]) => list[Math.floor((random(1000) / 1000) ** 2 * list.length)]!;
  const period = (lasting: boolean): Period | undefined => {
    const first = firstDay + random(days);
    const chance = random(10);
    if (lasting && chance < 3) return undefined;
    const last = lasting ? (chance < 6 ? Number.POSITIVE_INFINITY : first + random(2000)) : first + (chance < 2 ? 30 : random(3));
    const possible = { first, last };
    return { possible, certain: !lasting && chance < 2 ? undefined : possible };
  };
  const edge = (_: unknown, index: number): QueryEdge => {
    const source = pick(nodes);
    const fitting = relationNames.filter((name) => relations[name].from.includes(source.kind));
    const relation = fitting[random(fitting.length)];
    const ends = relation === undefined ? [] : relations[relation].to.flatMap((kind) => byKind.get(kind) ?? []);
    const target = ends.length === 0 ? undefined : pick(ends);
    if (relation === undefined || target === undefined || target === source) return edge(_, index);
    const when = period(relations[relation].time === 'lasting');
    const actors = byKind.get('actor')!;
    return {
      id: `e-${index}`,
      source: source.id,
      target: target.id,
      relation,
      sourceCount: 1,
      ...(relation === 'participant' ? { attendance: attendanceIds[random(attendanceIds.length)]!, for: pick(actors).id } : {}),
      ...(target.provisions !== undefined && relations[relation].provisions && random(5) === 0 ? { provision: target.provisions[random(8)]!.id } : {}),
      ...(relation === 'part-of' && random(2) === 0 ? { editorial: true } : {}),
      ...(when === undefined ? {} : { period: when }),
    };
  };
  return indexGraph([...nodes, { id: 'nobody' as EntityId, kind: 'actor' }], Array.from({ length: links }, edge));
}

export interface MadeUpPacked {
  readonly graph: PackedGraph;
  readonly words: Omit<PackedWords, 'words'>;
  /** The nodes of the overview. */
  readonly first: ReadonlySet<string>;
}

/** The same graph as the browser gets it, with places, measures and dates made up too. */
export function madeUpPacked(entities: number, links: number, seed = 1): MadeUpPacked {
  const { vertices, edges } = madeUpGraph(entities, links, seed);
  const random = randomFrom(seed + 1);
  const list = [...vertices.values()];
  const row = (id: EntityId) => vertices.get(id)!.rank;
  const kinds = Object.keys(shares) as KindWord[];
  const days = (first: number, last: number) => [first, last].map((day) => (Number.isFinite(day) ? day : null)) as [number | null, number | null];
  const spans: PackedPeriod[] = [];
  const span = ({ possible, certain }: Period) => spans.push(certain === undefined ? days(possible.first, possible.last) : [...days(possible.first, possible.last), days(certain.first, certain.last)]) - 1;
  const linked = (kind: KindWord) => list.map(({ arcs }) => [...new Set(arcs.filter(({ to }) => to.kind === kind).map(({ to }) => to.rank))].slice(0, 2));
  const dated: ReadonlySet<KindWord> = new Set(['meeting', 'statement', 'agreement', 'resolution', 'event', 'track']);
  const anchors = new Set<string>();
  const graph: PackedGraph = {
    tables: { kinds, subkinds: ['person', 'bilateral', 'city'] satisfies SubkindWord[], relations: relationNames, attendance: attendanceIds, votes: ['for', 'against', 'abstain', 'absent'], provisions: Array.from({ length: 8 }, (_, paragraph) => `p${paragraph}` as ProvisionId) },
    nodes: {
      id: list.map(({ id }) => id),
      kind: list.map(({ kind }) => kinds.indexOf(kind)),
      subkind: list.map(() => random(4) - 1),
      claims: list.map(({ arcs }) => arcs.length),
      degree: list.map(({ arcs }) => new Set(arcs.map(({ to }) => to)).size),
      betweenness: list.map(() => random(100)),
      community: list.map(() => random(20)),
      place: list.map(() => [random(1000), random(1500), random(1400), random(1000)] as const),
      tracks: linked('track'),
      topics: linked('topic'),
      life: list.flatMap(({ kind }, index) => (dated.has(kind) ? [[index, span({ possible: { first: firstDay + random(5000), last: Number.POSITIVE_INFINITY }, certain: undefined })] as const] : [])),
    },
    edges: {
      source: edges.map(({ source }) => row(source)),
      target: edges.map(({ target }) => row(target)),
      relation: edges.map(({ relation }) => relationNames.indexOf(relation)),
      span: edges.map(({ period }) => (period === undefined ? -1 : span(period))),
      sources: edges.map(() => 1 + random(3)),
      provision: edges.flatMap(({ provision }, index) => (provision === undefined ? [] : [[index, Number(provision.slice(1))] as const])),
      attendance: edges.flatMap(({ attendance }, index) => (attendance === undefined ? [] : [[index, attendanceIds.indexOf(attendance)] as const])),
      vote: edges.flatMap(({ relation }, index) => (relation === 'voted' ? [[index, random(4)] as const] : [])),
      for: edges.flatMap((edge, index) => (edge.for === undefined ? [] : [[index, row(edge.for)] as const])),
      claimedBy: [],
      disputed: edges.flatMap((_, index) => (random(50) === 0 ? [index] : [])),
      editorial: edges.flatMap(({ editorial }, index) => (editorial ? [index] : [])),
      anchors: edges.flatMap(({ source, target, relation, provision }, index) => {
        const plain = plainAnchor(relation, target, provision);
        const isFirst = anchors.size < anchors.add(`${source}:${plain}`).size;
        return isFirst ? [] : [[index, `${plain}-${index}`] as const];
      }),
    },
    spans,
  };
  const byClaims = list.toSorted((a, b) => b.arcs.length - a.arcs.length || a.rank - b.rank);
  return { graph, words: { labels: list.map(({ id }) => id), spans: spans.map((_, index) => `Date ${index}`), parties: [] }, first: new Set(byClaims.slice(0, 150).map(({ id }) => id)) };
}
