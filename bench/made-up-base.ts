/** A knowledge base for measuring exports: a made-up graph as the base holds it, with names, summaries, dates and two sources a claim. */

import type { Claim, Entity, KnowledgeBase, Publisher, Source } from '../src/knowledge/base.ts';
import { type DateText, textOfDay } from '../src/knowledge/date.ts';
import type { SourceId } from '../src/knowledge/id.ts';
import type { QueryEdge, QueryNode } from '../src/knowledge/query/index.ts';
import { compareText } from '../src/knowledge/text.ts';
import { madeUpGraph } from './made-up-graph.ts';
import { randomFrom } from './random.ts';

const sourceCount = 4000;
const outletCount = 200;

const sourceId = (number: number) => `source-${number}` as SourceId;
const outletId = (number: number) => `outlet-${number}` as SourceId;
const outlets = Array.from({ length: outletCount }, (_, number): Publisher => ({ id: outletId(number), name: { en: `Outlet ${number}`, ar: `وسيلة ${number}` }, country: 'FR', ownership: 'private' }));
const sources = Array.from({ length: sourceCount }, (_, number) => ({ id: sourceId(number), type: 'webpage', title: `Report ${number} on the talks`, outlet: outletId(number % outletCount), issued: '2016-07-15', URL: `https://outlet.example/reports/${number}`, language: 'en', origin: { file: '', path: [] } }) as unknown as Source);

function entityOf({ id, kind, provisions }: QueryNode): Entity {
  const says = { en: `What ${id} is, in a sentence of the length that a summary has in the record.`, ar: `ما هو ${id} في جملة بطول ملخصات السجل.` };
  const paragraphs = provisions?.map((provision) => ({ ...provision, text: says, cite: sourceId(0) }));
  return { kind, id, file: '', prose: {}, fields: { name: { en: `Entry ${id}`, ar: `مدخل ${id}` }, summary: says, cite: [sourceId(1), sourceId(2)], ...(paragraphs === undefined ? {} : { provisions: paragraphs }) } } as unknown as Entity;
}

/** The base of a seed, with so many entities and claims. */
export function madeUpBase(entityCount: number, claimCount: number, seed = 1): KnowledgeBase {
  const random = randomFrom(seed);
  const { vertices, edges } = madeUpGraph(entityCount, claimCount, seed);
  const claimOf = ({ id, source, target, relation, provision, period, attendance, for: behalf, editorial }: QueryEdge): Claim => ({
    id: `${source}:c-${id}`, anchor: `c-${id}`, page: source, relation, to: { id: target, ...(provision === undefined ? {} : { provision }) },
    ...(behalf === undefined ? {} : { for: behalf }), ...(attendance === undefined ? {} : { attendance }), ...(relation === 'voted' ? { vote: 'for' as const } : {}),
    ...(period === undefined ? {} : { from: textOfDay(period.possible.first), ...(Number.isFinite(period.possible.last) ? { until: textOfDay(period.possible.last) as DateText } : {}) }),
    inherited: false, cite: editorial === true ? [] : [sourceId(random(sourceCount)), sourceId(random(sourceCount))], disputed: false, editorial: editorial === true, origin: { file: '', path: [] },
  });
  const claims = edges.map(claimOf).toSorted((a, b) => compareText(a.page, b.page));
  const nodes = [...vertices.values()].toSorted((a, b) => compareText(a.id, b.id));
  return {
    entities: new Map(nodes.map((node) => [node.id, entityOf(node)])),
    claims,
    claimsFrom: Map.groupBy(claims, ({ page }) => page),
    claimsTo: Map.groupBy(claims, ({ to }) => to.id),
    sources: new Map(sources.map((source) => [source.id, source])),
    publishers: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    stories: new Map(),
    corrections: [],
    reaches: undefined,
  };
}
