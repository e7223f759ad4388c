/** The columns of the tables, as fields.ts has the fields of all files. */

import { always, type DataField, inBoth, maybe } from '../field.ts';

const claimant = [maybe('claimedByInEnglish', 'claimed_by'), maybe('claimedByInArabic', 'claimed_by_ar')];
const capacity = [maybe('roleInEnglish', 'role'), maybe('roleInArabic', 'role_ar')];
const outerDays = (has: typeof maybe) => has('outerDays', 'earliest', 'latest');

/** What a claim says, in the names of tables and of the formats for graphs. */
const behalf = maybe('behalf', 'for');
const how = [...capacity, maybe('attendance', 'attendance'), maybe('vote', 'vote')];
const standing = [...claimant, always('isDisputed', 'disputed'), always('editorial', 'editorial')];
const provision = maybe('claimProvision', 'provision');
const claimSources = maybe('claimSources', 'sources');
export const claimFields: readonly DataField[] = [provision, behalf, ...how, ...standing, claimSources];

const table = (...fields: DataField[]) => [{ at: '', fields }];

export const tableFields = {
  'entities.csv': table(
    always('entityId', 'id'),
    always('kind', 'kind'),
    maybe('subkind', 'subkind'),
    always('name', ...inBoth('name')),
    maybe('foreignName', 'name_ru', 'name_fr'),
    maybe('short', ...inBoth('short')),
    maybe('aliases', 'aliases'),
    always('summary', ...inBoth('summary')),
    maybe('date', 'date'),
    maybe('active', 'active'),
    outerDays(maybe),
    maybe('inForce', 'in_force'),
    maybe('status', 'status'),
    maybe('symbol', 'symbol'),
    maybe('record', 'record'),
    maybe('annexOf', 'annex_of'),
    maybe('born', 'born'),
    maybe('died', 'died'),
    maybe('gender', 'gender'),
    maybe('founded', 'founded'),
    maybe('dissolved', 'dissolved'),
    maybe('iso', 'iso'),
    maybe('country', 'country'),
    maybe('coordinates', 'lat', 'lon'),
    maybe('quote', 'words'),
    maybe('quoteLanguage', 'words_language'),
    maybe('quoteTranslation', 'words_translation'),
    maybe('identifiers', 'wikidata', 'pax', 'undl'),
    maybe('was', 'was'),
    maybe('ownSources', 'sources'),
    always('claimCount', 'claims'),
    always('pagePath', 'path'),
  ),
  'claims.csv': table(
    always('claimId', 'id'),
    always('claimPage', 'page'),
    always('pageKind', 'page_kind'),
    always('relation', 'relation'),
    always('claimTo', 'to'),
    provision,
    always('toKind', 'to_kind'),
    behalf,
    ...how,
    maybe('start', 'start'),
    maybe('end', 'end'),
    maybe('claimDays', 'earliest', 'latest'),
    always('dateInherited', 'date_inherited'),
    ...standing,
    maybe('quote', 'quote'),
    maybe('quoteLanguage', 'quote_language'),
    maybe('quoteTranslation', 'quote_translation'),
    claimSources,
    maybe('note', ...inBoth('note')),
    always('path', 'path'),
  ),
  'sources.csv': table(
    always('sourceId', 'id'),
    always('sourceType', 'type'),
    always('title', 'title'),
    maybe('author', 'author'),
    maybe('issued', 'issued'),
    outerDays(maybe),
    maybe('number', 'number'),
    maybe('url', 'url'),
    maybe('readAt', 'read_at'),
    maybe('archive', 'archive'),
    always('sourceLanguage', 'language'),
    always('primary', 'primary'),
    maybe('sourceNote', 'note'),
    always('outlet', 'outlet'),
    always('outletName', ...inBoth('outlet')),
    maybe('outletCountry', 'outlet_country'),
    always('ownership', 'ownership'),
  ),
  'provisions.csv': table(
    always('provisionReference', 'id'),
    always('provisionPage', 'page'),
    always('kind', 'page_kind'),
    always('date', 'date'),
    always('provisionId', 'provision'),
    always('provisionTopic', 'topic'),
    always('provisionText', ...inBoth('text')),
    always('cite', 'sources'),
    always('pagePath', 'path'),
  ),
  'votes.csv': table(
    always('votedOn', 'resolution'),
    always('date', 'date'),
    always('wasAdopted', 'adopted'),
    maybe('member', 'member'),
    maybe('memberCountry', 'country'),
    maybe('vote', 'vote'),
    maybe('isVeto', 'veto'),
    always('tally', 'tally_for', 'tally_against', 'tally_abstain', 'tally_absent'),
    maybe('claimReference', 'claim'),
    always('cite', 'sources'),
    always('pagePath', 'path'),
  ),
  'attendance.csv': table(
    always('meetingId', 'meeting'),
    always('date', 'date'),
    outerDays(always),
    always('whoWasThere', 'actor'),
    behalf,
    always('presence', 'presence'),
    ...capacity,
    ...claimant,
    always('isDisputed', 'disputed'),
    always('claimReference', 'claim'),
    always('claimSources', 'sources'),
    always('path', 'path'),
  ),
  'dictionary.csv': table(always('fileName', 'file'), always('fieldName', 'field'), always('fieldMeaning', ...inBoth('meaning')), always('fieldAlways', 'always_there')),
} as const;
