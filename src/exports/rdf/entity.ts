/** An entity's own fields in RDF. Names and ids stand in the graph of the record, the rest in those of the sources that the page cites for it. */

import { type Entity, dateOf, listOf, votes } from '../../knowledge/base.ts';
import { type EntityId, isId } from '../../knowledge/id.ts';
import { outside } from '../../paths.ts';
import { exportEntity } from '../record.ts';
import { dayPairs, partyTerm } from './claim.ts';
import { describe, graphsOf, localised, type Pair } from './describe.ts';
import type { Names } from './names.ts';
import { edtf, inLanguage, plain, type Statement, type Term, typed } from './statement.ts';
import { expand } from './vocabularies.ts';

type Fields = ReturnType<typeof exportEntity>;

/** What other databases call it. */
function sameAs({ wikidata, undl, pax }: NonNullable<Fields['identifiers']> = {}): Term[] {
  return [...(wikidata === undefined ? [] : [expand(`wd:${wikidata}`)]), ...(undl === undefined ? [] : [outside.undl(undl)]), ...(pax === undefined ? [] : [outside.pax(pax)])];
}

const decimal = (value: unknown) => typed(value as number, 'xsd:decimal');
const text = (value: unknown) => plain(value as string);
const date = (value: unknown) => edtf(value as string);

/** Fields with one value or a list: the property, and how a value is written. */
const simple: readonly (readonly [field: string, property: string, write: (value: unknown, names: Names) => Term])[] = [
  ['date', 'masar:date', date],
  ['active', 'masar:active', date],
  ['in-force', 'masar:inForce', date],
  ['born', 'masar:born', date],
  ['died', 'masar:died', date],
  ['founded', 'masar:founded', date],
  ['dissolved', 'masar:dissolved', date],
  ['gender', 'masar:gender', text],
  ['iso', 'masar:iso', text],
  ['symbol', 'masar:symbol', text],
  ['status', 'masar:status', text],
  ['record', 'masar:meetingRecord', text],
  ['country', 'masar:country', text],
  ['lat', 'masar:latitude', decimal],
  ['lon', 'masar:longitude', decimal],
  ['annex-of', 'masar:annexOf', (value, names) => names.entity(value as EntityId)],
];

function simplePairs(fields: Fields, names: Names): Pair[] {
  return simple.map(([field, property, write]) => [property, listOf(fields[field as keyof Fields] as unknown).map((value) => write(value, names))]);
}

/** Members without a page are counted by their country's code. */
function voteStatements({ id, fields }: Entity, names: Names): Statement[] {
  const vote = 'vote' in fields ? fields.vote : undefined;
  if (vote === undefined) return [];
  const graphs = graphsOf(vote.cite, names);
  return [
    ...describe(names.entity(id), graphs, [['masar:hasVote', names.part(id, 'vote')]], names),
    ...describe(names.part(id, 'vote'), graphs, [
      ['rdf:type', names.term('masar:Vote')],
      ...votes.flatMap((way): Pair[] => [
        [`masar:tally-${way}`, typed(vote.tally[way], 'xsd:integer')],
        [`masar:members-${way}`, (vote[way] ?? []).filter((member) => !isId(member)).map(plain)],
      ]),
    ], names),
  ];
}

function provisionStatements({ id: text, fields }: Entity, names: Names): Statement[] {
  const provisions = ('provisions' in fields ? fields.provisions : undefined) ?? [];
  return provisions.flatMap(({ id, topic, text: says, cite }) => {
    const [subject, graphs] = [names.part(text, id), graphsOf(cite, names)];
    return [
      ...describe(names.entity(text), graphs, [['dcterms:hasPart', subject]], names),
      ...describe(subject, graphs, [['rdf:type', names.term('masar:Provision')], ['dcterms:identifier', plain(id)], ['masar:topic', names.entity(topic)], ['masar:text', localised(says)]], names),
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
            ['prov:wasDerivedFrom', graphs],
          ], names),
        ];
      }),
    ];
  });
}

/** All that an entity says of itself. */
export function entityStatements(entity: Entity, names: Names): Statement[] {
  const fields = exportEntity(entity);
  const { id, kind, name, short, aliases = [], summary, cite, identifiers, was = [] } = fields;
  const subject = names.entity(id);
  const when = dateOf(entity);
  const words = 'words' in fields ? fields.words : undefined;
  return [
    ...describe(subject, graphsOf(undefined, names), [
      ['rdf:type', names.term(`masar:${classOf(kind)}`)],
      ['dcterms:identifier', plain(id)],
      ['rdfs:label', localised(name)],
      ['masar:short', localised(short)],
      ['skos:altLabel', aliases.map(plain)],
      ['masar:subkind', 'subkind' in fields ? plain(fields.subkind) : undefined],
      ['foaf:page', [names.page(id, 'en'), names.page(id, 'ar')]],
      ['masar:was', was.map(plain)],
    ], names),
    ...describe(subject, graphsOf(cite, names), [
      ['dcterms:description', localised(summary)],
      ...simplePairs(fields, names),
      ...(when === undefined ? [] : dayPairs({ date: when })),
      ['masar:words', words && inLanguage(words.text, words.language)],
      ['masar:wordsTranslation', words?.translation === true ? typed(true, 'xsd:boolean') : undefined],
      ['schema:sameAs', sameAs(identifiers)],
      ['prov:wasDerivedFrom', cite === undefined ? undefined : graphsOf(cite, names)],
    ], names),
    ...voteStatements(entity, names),
    ...provisionStatements(entity, names),
    ...disputeStatements(entity, names),
  ];
}

/** The class of a kind: `Meeting`. */
export function classOf(kind: Entity['kind']): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}
