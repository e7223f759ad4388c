/**
 * Every field of every data file, but of those in a form that others have described, and the key of what it means in words.
 * A dot leads into an object; lists are walked item by item; `*` is any key. A test holds this table against the files, so that
 * neither has a field that the other lacks.
 */

import type { DataFileWord } from '../words/index.ts';
import { always, type DataField, type FieldGroup, idOrWords, inBoth, localised, maybe } from './field.ts';
import { claimFields, tableFields } from './tables/fields.ts';

const ways = ['for', 'against', 'abstain', 'absent'];

/** What an entry is in the formats for graphs. */
const nodeFields = [
  always('entityId', 'id'),
  always('label', 'label'),
  always('kind', 'kind'),
  maybe('subkind', 'subkind'),
  always('labels', ...inBoth('label')),
  maybe('entityDate', 'date'),
  always('claimCount', 'claims'),
  always('position', 'x', 'y'),
];
const edgeFields = [always('claimId', 'id'), always('claimPage', 'source'), always('claimTo', 'target'), ...claimFields];

/** The names of what is true or false, as a header for Neo4j has them. */
const typed = ({ names, ...field }: DataField): DataField => ({ ...field, names: names.map((name) => (name === 'disputed' || name === 'editorial' ? `${name}:boolean` : name)) });

/** In the order of the files. What those in RDF hold, the ontology says. */
export const dataFields: Readonly<Partial<Record<DataFileWord, readonly FieldGroup[]>>> = {
  ...tableFields,
  'property-graph-nodes.csv': [{ at: '', fields: [always('entityId', 'id:ID'), always('kind', ':LABEL', 'kind'), maybe('subkind', 'subkind'), always('labels', ...inBoth('label')), maybe('entityDate', 'date'), always('claimCount', 'claims:long')] }],
  'property-graph-edges.csv': [{ at: '', fields: [always('claimPage', ':START_ID'), always('claimTo', ':END_ID'), always('relation', ':TYPE', 'relation'), always('claimId', 'id'), ...claimFields.map(typed), maybe('start', 'start'), maybe('end', 'end')] }],
  'entities.json': [
    {
      at: '',
      fields: [
        always('entityId', 'id'),
        always('kind', 'kind'),
        maybe('subkind', 'subkind'),
        always('name', ...localised('name')),
        maybe('foreignName', 'name.ru', 'name.fr'),
        maybe('short', ...localised('short')),
        maybe('aliases', 'aliases'),
        always('summary', ...localised('summary')),
        maybe('ownSources', 'cite'),
        maybe('date', 'date'),
        maybe('inForce', 'in-force'),
        maybe('active', 'active'),
        maybe('status', 'status'),
        maybe('symbol', 'symbol'),
        maybe('record', 'record'),
        maybe('annexOf', 'annex-of'),
        maybe('born', 'born'),
        maybe('died', 'died'),
        maybe('gender', 'gender'),
        maybe('founded', 'founded'),
        maybe('dissolved', 'dissolved'),
        maybe('iso', 'iso'),
        maybe('country', 'country'),
        maybe('coordinates', 'lat', 'lon'),
        maybe('was', 'was'),
        maybe('recorded', 'recorded'),
      ],
    },
    { at: 'identifiers', fields: [maybe('identifiers', 'wikidata', 'pax', 'undl')] },
    { at: 'words', fields: [always('quote', 'text'), always('quoteLanguage', 'language'), maybe('quoteTranslation', 'translation')] },
    { at: 'provisions', fields: [always('provisionId', 'id'), always('provisionTopic', 'topic'), always('provisionText', ...localised('text')), always('cite', 'cite')] },
    { at: 'vote', fields: [always('tally', ...ways.map((way) => `tally.${way}`)), maybe('voters', ...ways), always('cite', 'cite')] },
    { at: 'disputed', fields: [always('disputeAbout', ...localised('about'))] },
    {
      at: 'disputed.accounts',
      fields: [maybe('accountBy', ...idOrWords('by')), maybe('figure', 'figure'), maybe('accountDate', 'date'), always('accountText', ...localised('text')), always('cite', 'cite')],
    },
  ],
  'claims.json': [
    {
      at: '',
      fields: [
        always('claimId', 'id'),
        always('claimPage', 'page'),
        always('relation', 'relation'),
        always('claimEnd', 'to'),
        maybe('behalf', 'for'),
        maybe('role', ...idOrWords('role')),
        maybe('attendance', 'attendance'),
        maybe('vote', 'vote'),
        maybe('claimFrom', 'from'),
        maybe('claimUntil', 'until'),
        maybe('claimDate', 'date'),
        always('dateInherited', 'inherited'),
        always('claimSources', 'cite'),
        maybe('claimedBy', ...idOrWords('claimedBy')),
        always('isDisputed', 'disputed'),
        always('editorial', 'editorial'),
        maybe('note', ...localised('note')),
      ],
    },
    { at: 'quote', fields: [always('quote', 'text'), always('quoteLanguage', 'language'), maybe('quoteTranslation', 'translation')] },
  ],
  'sources.json': [
    {
      at: '',
      fields: [
        always('sourceId', 'id'),
        always('sourceType', 'type'),
        always('title', 'title'),
        always('outlet', 'outlet'),
        maybe('author', 'author'),
        maybe('issued', 'issued'),
        maybe('number', 'number'),
        maybe('url', 'URL'),
        maybe('readAt', 'read-at'),
        maybe('archive', 'archive'),
        maybe('sourceLanguage', 'language'),
        maybe('primary', 'primary'),
        maybe('sourceNote', 'note'),
      ],
    },
    { at: 'publisher', fields: [always('outletName', ...localised('name')), maybe('outletCountry', 'country'), always('ownership', 'ownership')] },
  ],
  'graph.json': [
    {
      at: 'elements.nodes.data',
      fields: [
        always('entityId', 'id'),
        always('kind', 'kind'),
        maybe('subkind', 'subkind'),
        always('label', 'label'),
        always('labels', ...localised('labels')),
        maybe('entityDate', 'date'),
        always('claimCount', 'claims'),
      ],
    },
    { at: 'elements.nodes.position', fields: [always('position', 'x', 'y')] },
    {
      at: 'elements.edges.data',
      fields: [
        always('claimId', 'id'),
        always('claimPage', 'source'),
        always('claimTo', 'target'),
        maybe('claimProvision', 'provision'),
        always('relation', 'relation'),
        maybe('start', 'start'),
        maybe('end', 'end'),
        maybe('role', ...idOrWords('role')),
        maybe('attendance', 'attendance'),
        maybe('vote', 'vote'),
        maybe('behalf', 'for'),
        maybe('claimedBy', ...idOrWords('claimedBy')),
        maybe('isDisputed', 'disputed'),
        maybe('editorial', 'editorial'),
        always('claimSources', 'sources'),
      ],
    },
  ],
  'graph.graphml': [
    { at: 'nodes', fields: nodeFields },
    { at: 'edges', fields: [...edgeFields, always('relation', 'relation'), maybe('start', 'start'), maybe('end', 'end')] },
  ],
  'graph.gexf': [
    { at: 'nodes', fields: [...nodeFields, always('position', 'z')] },
    { at: 'edges', fields: [...edgeFields, always('relation', 'relation', 'kind', 'label'), maybe('claimDays', 'start', 'end'), maybe('start', 'start_edtf'), maybe('end', 'end_edtf')] },
  ],
  'manifest.json': [
    { at: '', fields: [always('contentVersion', 'contentVersion'), always('licence', 'licence')] },
    { at: 'files', fields: [always('fileName', 'name'), always('bytes', 'bytes'), always('sha256', 'sha256')] },
    { at: 'counts', fields: [always('totals', 'entities', 'claims', 'sources', 'outlets'), always('perKind', 'kinds.*'), always('perRelation', 'relations.*')] },
  ],
};
