/** An entity's own fields in RDF. Names and ids stand in the graph of the record, the rest in those of the sources that the page cites for it. */

import { dateOf, type Entity, listOf, votes } from '../../knowledge/base.ts';
import { type EntityId, isId } from '../../knowledge/id.ts';
import { capital } from '../../knowledge/text.ts';
import { outside } from '../../paths.ts';
import { exportEntity } from '../record.ts';
import { dayPairs, partyTerm } from './claim.ts';
import { derived, describe, graphsOf, localised, type Pair } from './describe.ts';
import { fieldProperties, type Range } from './model.ts';
import type { Names } from './names.ts';
import { edtf, inLanguage, plain, type Statement, type Term, typed } from './statement.ts';
import { expand } from './vocabularies.ts';

type Fields = ReturnType<typeof exportEntity>;

/** What other databases call it. */
function sameAs({ wikidata, undl, pax }: NonNullable<Fields['identifiers']> = {}): Term[] {
  return [...(wikidata === undefined ? [] : [expand(`wd:${wikidata}`)]), ...(undl === undefined ? [] : [outside.undl(undl)]), ...(pax === undefined ? [] : [outside.pax(pax)])];
}

/** The class of a kind: `masar:Meeting`. */
export const classOf = (kind: Entity['kind']) => `masar:${capital(kind)}`;

/** How a value of a field is written. */
const write: Readonly<Partial<Record<Range, (value: never, names: Names) => Term>>> = {
  'xsd:string': (value: string) => plain(value),
  'edtf:EDTF': (value: string) => edtf(value),
  'xsd:decimal': (value: number) => typed(value, 'xsd:decimal'),
  'masar:Entity': (value: EntityId, names) => names.entity(value),
};

function fieldPairs(fields: Fields, names: Names): Pair[] {
  return Object.entries(fieldProperties).map(([field, { name, range }]) => [name, [...new Set(listOf(fields[field as keyof Fields] as never))].map((value) => write[range]!(value, names))]);
}

/** Members without a page are named by their country's code. */
function voteStatements({ id, fields }: Entity, names: Names): Statement[] {
  const vote = 'vote' in fields ? fields.vote : undefined;
  if (vote === undefined) return [];
  const [subject, graphs] = [names.part(id, 'vote'), graphsOf(vote.cite, names)];
  const ways = votes.flatMap((way): Pair[] => [[`masar:tally${capital(way)}`, typed(vote.tally[way], 'xsd:integer')], [`masar:members${capital(way)}`, (vote[way] ?? []).filter((member) => !isId(member)).map(plain)]]);
  return [
    ...describe(names.entity(id), graphs, [['masar:hasVote', subject]], names),
    ...describe(subject, graphs, [['rdf:type', names.term('masar:Vote')], ...ways], names),
    ...derived(subject, vote.cite, names),
  ];
}

function provisionStatements({ id: text, fields }: Entity, names: Names): Statement[] {
  const provisions = ('provisions' in fields ? fields.provisions : undefined) ?? [];
  return provisions.flatMap(({ id, topic, text: says, cite }) => {
    const [subject, graphs] = [names.part(text, id), graphsOf(cite, names)];
    return [
      ...describe(names.entity(text), graphs, [['dcterms:hasPart', subject]], names),
      ...describe(subject, graphs, [['rdf:type', names.term('masar:Provision')], ['dcterms:identifier', plain(id)], ['masar:topic', names.entity(topic)], ['masar:text', localised(says)]], names),
      ...derived(subject, cite, names),
    ];
  });
}

function disputeStatements({ id, fields }: Entity, names: Names): Statement[] {
  return (fields.disputed ?? []).flatMap(({ about, accounts }, index) => {
    const dispute = names.part(id, `dispute-${index + 1}`);
    const record = graphsOf(undefined, names);
    return [
      ...describe(names.entity(id), record, [['masar:hasDispute', dispute]], names),
      ...describe(dispute, record, [['rdf:type', names.term('masar:Dispute')], ['rdfs:label', localised(about)]], names),
      ...accounts.flatMap(({ by, figure, date: given, text: says, cite }, number) => {
        const [account, graphs] = [`${dispute}-${number + 1}`, graphsOf(cite, names)];
        return [
          ...describe(dispute, graphs, [['masar:account', account]], names),
          ...describe(account, graphs, [
            ['rdf:type', names.term('masar:Account')], ['masar:by', partyTerm(by, names)], ['masar:figure', figure === undefined ? undefined : plain(figure)], ['masar:date', given && edtf(given)], ['masar:text', localised(says)],
          ], names),
          ...derived(account, cite, names),
        ];
      }),
    ];
  });
}

/** What an entity is, and what it is called. */
export function nameStatements({ id, kind, fields: { name } }: Entity, names: Names): Statement[] {
  return describe(names.entity(id), graphsOf(undefined, names), [['rdf:type', [names.term('masar:Entity'), names.term(classOf(kind))]], ['rdfs:label', localised(name)]], names);
}

/** All that an entity says of itself. */
export function entityStatements(entity: Entity, names: Names): Statement[] {
  const fields = exportEntity(entity);
  const { id, short, aliases = [], summary, cite, identifiers, was = [], recorded } = fields;
  const subject = names.entity(id);
  const when = dateOf(entity);
  const words = 'words' in fields ? fields.words : undefined;
  return [
    ...nameStatements(entity, names),
    ...describe(subject, graphsOf(undefined, names), [
      ['dcterms:identifier', plain(id)],
      ['masar:short', localised(short)],
      ['skos:altLabel', [...new Set(aliases)].map(plain)],
      ['foaf:page', [names.page(id, 'en'), names.page(id, 'ar')]],
      ['masar:was', was.map(plain)],
      ['masar:recorded', recorded && edtf(recorded)],
    ], names),
    ...describe(subject, graphsOf(cite, names), [
      ['dcterms:description', localised(summary)],
      ...fieldPairs(fields, names),
      ...(when === undefined ? [] : dayPairs({ date: when })),
      ['masar:words', words && inLanguage(words.text, words.language)],
      ['masar:wordsTranslation', words?.translation === true ? typed(true, 'xsd:boolean') : undefined],
      ['schema:sameAs', sameAs(identifiers)],
    ], names),
    ...derived(subject, cite, names),
    ...voteStatements(entity, names),
    ...provisionStatements(entity, names),
    ...disputeStatements(entity, names),
  ];
}

