/**
 * Every field of every data file, and the key of what it means in words. A dot leads into an object; lists are walked item
 * by item; `*` is any key. A test holds this table against the files, so that neither has a field that the other lacks.
 */

import type { DataFieldWord, DataFileWord, RdfFileWord } from '../words/index.ts';

export interface DataField {
  /** Fields that share one meaning. */
  readonly names: readonly string[];
  readonly word: DataFieldWord;
  /** Whether each object of the group has the field; in CSV, whether no cell of the column is empty. */
  readonly always: boolean;
}

/** The fields of one object. */
export interface FieldGroup {
  /** The way to the object from the item of the list, or from the top of a file that is no list; empty for these. */
  readonly at: string;
  readonly fields: readonly DataField[];
}

const always = (word: DataFieldWord, ...names: string[]): DataField => ({ names, word, always: true });
const maybe = (word: DataFieldWord, ...names: string[]): DataField => ({ names, word, always: false });
const localised = (name: string) => [`${name}.en`, `${name}.ar`];
/** A party or a role: an id, or words in both languages. */
const idOrWords = (name: string) => [name, ...localised(name)];
const ways = ['for', 'against', 'abstain', 'absent'];

/** In the order of the files. What those in RDF hold, the ontology says. */
export const dataFields: Readonly<Record<Exclude<DataFileWord, RdfFileWord>, readonly FieldGroup[]>> = {
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
  'claims.csv': [
    {
      at: '',
      fields: [
        always('claimId', 'id'),
        always('claimPage', 'page'),
        always('pageKind', 'page_kind'),
        always('relation', 'relation'),
        always('claimTo', 'to'),
        maybe('claimProvision', 'provision'),
        always('toKind', 'to_kind'),
        maybe('behalf', 'for'),
        maybe('roleInEnglish', 'role'),
        maybe('attendance', 'attendance'),
        maybe('vote', 'vote'),
        maybe('start', 'start'),
        maybe('end', 'end'),
        always('dateInherited', 'date_inherited'),
        maybe('claimedByInEnglish', 'claimed_by'),
        always('isDisputed', 'disputed'),
        always('editorial', 'editorial'),
        maybe('quote', 'quote'),
        maybe('quoteLanguage', 'quote_language'),
        maybe('quoteTranslation', 'quote_translation'),
        maybe('claimSources', 'sources'),
        maybe('note', 'note_en', 'note_ar'),
        always('path', 'path'),
      ],
    },
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
  'manifest.json': [
    { at: '', fields: [always('contentVersion', 'contentVersion'), always('licence', 'licence')] },
    { at: 'files', fields: [always('fileName', 'name'), always('bytes', 'bytes'), always('sha256', 'sha256')] },
    { at: 'counts', fields: [always('totals', 'entities', 'claims', 'sources', 'outlets'), always('perKind', 'kinds.*'), always('perRelation', 'relations.*')] },
  ],
};
