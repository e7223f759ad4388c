/** The door to the interface texts: the type, both languages, and how values are put into a text. */

import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Words } from './keys.ts';

export { ar, en };
export { digits, fill, inSentence, plural, sentence } from './fill.ts';
export { attendanceIds, ownershipIds, presenceSigns, presentSigns, roleIds, statusIds, voteSigns } from './keys.ts';
export type {
  AttendanceWord,
  CountWord,
  DataFieldWord,
  DataFileWord,
  DataGroupWord,
  OntologyWord,
  RdfFileWord,
  DateWords,
  DayWords,
  FieldWord,
  KindLabel,
  KindWord,
  MatrixWords,
  MapSortWord,
  Months,
  OwnershipLabel,
  OwnershipWord,
  Plural,
  PresenceSign,
  ProvisionWords,
  QueryWords,
  RelationLabel,
  RelationWord,
  RoleLabel,
  RoleWord,
  RuleWord,
  SearchWords,
  SignWord,
  StatusWord,
  SubkindWord,
  Template,
  TimelineWords,
  UiWords,
  VoteSign,
  VoteWords,
  Words,
} from './keys.ts';

/** The words of each language of the site. */
export const words: Readonly<Record<'en' | 'ar', Words>> = { en, ar };
