/**
 * The words of the interface as a type: what every language of the site must be able to say.
 * `en.ts` and `ar.ts` each hold one {@link Words}; a key that is missing in one of them, or a template
 * that has lost one of its names, does not compile. Knows nothing of kinds, links or pages beyond their names.
 */

type Names<Name extends string> = Name extends string ? (text: `${string}{${Name}}${string}`) => void : never;

/** A text with holes: `Template<'from' | 'until'>` must have `{from}` and `{until}` in it, in any order. Filled by `fill`. */
export type Template<Name extends string> = Names<Name> extends (text: infer Text) => void ? Text : never;

/** The forms of a counted noun, by the plural categories of CLDR; `{n}` stands for the number. Chosen by `plural`. */
export interface Plural {
  readonly zero?: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The nine kinds of entries. */
export type KindWord = 'actor' | 'resolution' | 'meeting' | 'agreement' | 'statement' | 'event' | 'place' | 'topic' | 'track';

export interface KindLabel {
  /** One entry of the kind: "Meeting". */
  readonly one: string;
  /** The section that holds them: "Meetings". */
  readonly many: string;
  /** What entries of the kind are, half a sentence for the front page. */
  readonly about: string;
  readonly count: Plural;
}

/** The finer types of all kinds together; no sub-kind has two meanings. */
export type SubkindWord =
  | 'person' | 'state' | 'government' | 'organisation' | 'un-body' | 'armed-group' | 'political-body' | 'coalition' | 'mission' | 'unnamed-group'
  | 'unsc-resolution' | 'draft-not-adopted' | 'unga-resolution' | 'presidential-statement' | 'press-statement'
  | 'ceasefire' | 'framework' | 'communique' | 'memorandum' | 'protocol' | 'declaration' | 'roadmap' | 'plan' | 'local-truce'
  | 'bilateral' | 'ministerial' | 'summit' | 'conference' | 'talks-round' | 'council-session'
  | 'news-conference' | 'interview' | 'speech' | 'letter' | 'press-release' | 'social-post' | 'testimony' | 'report'
  | 'offensive' | 'attack' | 'takeover' | 'election' | 'decision' | 'siege' | 'other'
  | 'country' | 'region' | 'city' | 'town' | 'district' | 'military-base' | 'de-escalation-area'
  | 'talks' | 'negotiation' | 'aid-mechanism' | 'document-series' | 'decisions' | 'local-deals' | 'approach';

/** The types of claims. */
export type RelationWord =
  | 'participant' | 'host' | 'mediator' | 'chair' | 'signatory' | 'guarantor' | 'sponsor' | 'adopted-by' | 'voted'
  | 'recalls' | 'endorses' | 'implements' | 'supersedes' | 'extends' | 'amends' | 'follows' | 'produced' | 'concerns'
  | 'part-of' | 'located-in' | 'holds-office' | 'member-of' | 'reports-to' | 'allied-with' | 'supports' | 'opposes'
  | 'split-from' | 'succeeds' | 'merged-into' | 'designates' | 'involves'
  | 'said-by' | 'said-at' | 'about' | 'responds-to' | 'alleges-violation-of';

export interface RelationLabel {
  /** Heading on the page that holds the link: "Took part". */
  readonly out: string;
  /** Heading on the page at its other end: "Took part in". */
  readonly in: string;
  /** The claim as a sentence; `{this}` is the page that holds the link. */
  readonly reads: Template<'this' | 'other'>;
}

/** Every role that a link may name by id. Permanent: content uses these. */
export const roleIds = [
  // Heads of state and government
  'head-of-state', 'president', 'interim-president', 'acting-president', 'vice-president', 'executive-president', 'co-president',
  'king', 'crown-prince', 'supreme-leader', 'chancellor', 'prime-minister', 'caretaker-prime-minister', 'interim-prime-minister',
  'deputy-prime-minister', 'presidential-adviser', 'speaker-of-parliament', 'member-of-parliament', 'governor',
  // Ministers and officials
  'foreign-minister', 'caretaker-foreign-minister', 'first-deputy-foreign-minister', 'deputy-foreign-minister',
  'senior-assistant-foreign-minister', 'assistant-foreign-minister', 'foreign-secretary', 'secretary-of-state',
  'deputy-secretary-of-state', 'under-secretary-of-state', 'assistant-secretary-of-state', 'defence-minister', 'defence-secretary',
  'deputy-defence-minister', 'assistant-defence-minister', 'interior-minister', 'information-minister', 'justice-minister',
  'finance-minister', 'energy-minister', 'social-affairs-minister', 'emergency-minister', 'minister', 'minister-of-state',
  'deputy-minister', 'assistant-minister', 'under-secretary', 'assistant-secretary', 'political-director', 'director',
  'national-security-adviser', 'security-council-secretary', 'intelligence-chief', 'security-chief',
  // Diplomats and envoys
  'ambassador', 'charge-d-affaires', 'permanent-representative', 'deputy-permanent-representative', 'envoy', 'special-envoy',
  'deputy-special-envoy', 'joint-special-envoy', 'deputy-joint-special-envoy', 'special-representative',
  'deputy-special-representative', 'joint-special-representative', 'deputy-joint-special-representative', 'presidential-envoy',
  'special-presidential-envoy', 'special-presidential-representative', 'special-coordinator', 'special-adviser', 'senior-adviser',
  'adviser', 'legal-adviser', 'military-adviser', 'representative', 'delegate',
  // Organisations
  'secretary-general', 'deputy-secretary-general', 'under-secretary-general', 'under-secretary-general-for-humanitarian-affairs',
  'under-secretary-general-for-peacekeeping', 'assistant-secretary-general', 'emergency-relief-coordinator', 'resident-coordinator',
  'humanitarian-coordinator', 'high-representative', 'high-commissioner', 'commissioner', 'director-general', 'executive-director',
  'head', 'deputy-head', 'spokesperson',
  // Opposition bodies, committees, membership
  'general-coordinator', 'deputy-general-coordinator', 'coordinator', 'chair', 'vice-chair', 'co-chair', 'co-chair-for-the-government',
  'co-chair-for-the-opposition', 'rapporteur', 'secretary', 'leader', 'deputy-leader', 'founder', 'head-of-political-office',
  'head-of-military-wing', 'member', 'founding-member', 'permanent-member', 'elected-member', 'membership-suspended', 'nominee',
  'candidate',
  // Delegations
  'head-of-delegation', 'deputy-head-of-delegation', 'member-of-delegation', 'chief-negotiator', 'deputy-chief-negotiator',
  'negotiator', 'expert', 'witness',
  // At meetings
  'host', 'co-host', 'host-minister', 'visiting-minister', 'mediator', 'facilitator', 'moderator', 'convener', 'organiser',
  'initiator', 'sponsor', 'co-sponsor', 'participant', 'observer', 'guest', 'briefer', 'speaker', 'donor', 'consultative',
  'body-that-met', 'opened-the-meeting', 'read-the-statement', 'by-telephone', 'by-video',
  // Towards a text
  'guarantor', 'guarantor-state', 'party', 'party-to-the-conflict', 'party-to-the-understanding', 'author', 'drafter', 'penholder',
  'signatory-for', 'joined-the-statement', 'issued-the-statement', 'took-part-in-the-talks', 'announced-it', 'presented-it',
  'took-the-decision', 'consulted', 'implementer', 'monitor', 'left-out', 'left-out-of-the-ceasefire', 'left-out-of-the-committee',
  'recognised-as-central-platform',
  // Missions and armed groups
  'head-of-mission', 'deputy-head-of-mission', 'force-commander', 'chief-observer', 'chief-military-observer', 'military-observer',
  'investigator', 'commander-in-chief', 'commander', 'deputy-commander', 'military-leader', 'military-spokesperson', 'chief-of-staff',
  'emir', 'tribal-leader',
] as const;
export type RoleWord = (typeof roleIds)[number];

export interface RoleLabel {
  /** Of a man, and of a person whose gender no source shows. */
  readonly m: string;
  /** Of a woman. */
  readonly f: string;
  /** Of a state, an organisation or a group, where it differs from `m`. */
  readonly body?: string;
}

/** What became of a text. */
export const statusIds = [
  'in-force', 'implemented', 'implemented-in-part', 'expired', 'superseded', 'collapsed', 'proposed', 'rejected', 'not-adopted', 'endorsed',
] as const;
export type StatusWord = (typeof statusIds)[number];

/** How somebody was, or was not, at a meeting. */
export const attendanceIds = ['attended', 'invited', 'declined', 'walked-out', 'observer', 'excluded'] as const;
export type AttendanceWord = (typeof attendanceIds)[number];

/** Who owns an outlet. */
export const ownershipIds = [
  'government', 'intergovernmental', 'state-run', 'state-funded', 'public-broadcaster', 'party', 'private', 'non-profit', 'academic', 'unknown',
] as const;
export type OwnershipWord = (typeof ownershipIds)[number];

export interface OwnershipLabel {
  readonly label: string;
  /** What stands beside a source; null where nothing does. Has `{country}` in it where a state is behind the outlet. */
  readonly mark: string | null;
}

export interface VoteWords {
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
  readonly absent: string;
  readonly vote: string;
  readonly votes: string;
  /** Heads of the columns. */
  readonly permanent: string;
  readonly elected: string;
  /** A way to vote that nobody took. */
  readonly none: string;
  /** How many of those who voted so a source names. */
  readonly named: Template<'n' | 'all'>;
  readonly tally: Template<'for' | 'against' | 'abstain'>;
  /** For a vote with members that did not take part. */
  readonly tallyWithAbsent: Template<'for' | 'against' | 'abstain' | 'absent'>;
  /** "adopted, 15 of 15". */
  readonly result: Template<'result' | 'n' | 'all'>;
  readonly vetoedBy: Template<'names'>;
  readonly adopted: string;
  readonly notAdopted: string;
}

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/** Names of the months, January first. */
export interface Months {
  /** In prose and headings. */
  readonly long: Twelve<string>;
  /** In tables and drawings. */
  readonly short: Twelve<string>;
}

/** How dates are written; what goes into the holes is written by these same templates, or is a number or a month. */
export interface DateWords {
  /** "14 July 2016" */
  readonly day: Template<'day' | 'month' | 'year'>;
  /** "14 July", where the year is known from elsewhere. */
  readonly dayOfYear: Template<'day' | 'month'>;
  /** "July 2016" */
  readonly month: Template<'month' | 'year'>;
  /** "14–15 July 2016" */
  readonly daysOfMonth: Template<'from' | 'until' | 'month' | 'year'>;
  /** "29 January – 3 February 2016" */
  readonly daysOfYear: Template<'from' | 'until' | 'year'>;
  /** "January–April 2016" */
  readonly monthsOfYear: Template<'from' | 'until' | 'year'>;
  /** "2012–2016" */
  readonly years: Template<'from' | 'until'>;
  /** Any two dates: "28 November 2017 – January 2018". */
  readonly range: Template<'from' | 'until'>;
  /** An interval without a beginning. */
  readonly until: Template<'date'>;
  /** An interval without an end, in a table: "2015 to date". */
  readonly openRange: Template<'from'>;
  /** In the place of an end that has not come. */
  readonly open: string;
  /** EDTF `~` */
  readonly about: Template<'date'>;
  /** EDTF `?` */
  readonly uncertain: Template<'date'>;
  /** EDTF `%` */
  readonly aboutUncertain: Template<'date'>;
  readonly undated: string;
}

/** What the site counts; `entity` is an entry of any kind. */
export type CountWord =
  | 'claim' | 'sourcedClaim' | 'source' | 'entity' | 'linkedEntity' | 'link' | 'statement' | 'text' | 'name' | 'alias' | 'page' | 'year'
  | 'day' | 'outlet' | 'provision' | 'account' | 'word' | 'vote' | 'result' | 'error' | 'warning';

/** The checks that content must pass. */
export type RuleWord =
  | 'not-utf8' | 'too-large' | 'symlink' | 'unexpected-file' | 'control-character' | 'malformed-id' | 'duplicate-id' | 'frontmatter'
  | 'broken-yaml' | 'unknown-key' | 'missing-field' | 'wrong-value' | 'malformed-date' | 'dates-in-order' | 'unknown-role' | 'unknown-id'
  | 'wrong-end' | 'self-link' | 'uncited-claim' | 'missing-speaker' | 'unknown-source' | 'vote-tally' | 'duplicate-provision'
  | 'unknown-provision' | 'unknown-claim' | 'broken-mdx' | 'refused-component' | 'refused-attribute' | 'refused-code' | 'refused-markup' | 'refused-url'
  | 'malformed-citation' | 'dead-link' | 'orphan-translation' | 'translation-frontmatter' | 'no-content'
  | 'duplicate-symbol' | 'taken-id' | 'early-statement' | 'quotation-length' | 'refused-allow'
  | 'outside-lifetime' | 'single-source' | 'missing-coordinates' | 'taken-name' | 'unlinked-entity' | 'unused-source' | 'unused-allow';

/** Facts of an entry, of a link and of a source: the keys of the files, and what the info box shows besides. */
export type FieldWord =
  // Of every entry
  | 'id' | 'kind' | 'name' | 'short' | 'aliases' | 'subkind' | 'summary' | 'cite' | 'identifiers' | 'wikidata' | 'pax' | 'undl' | 'links'
  | 'disputed' | 'was' | 'allow'
  // Of one kind or some
  | 'born' | 'died' | 'gender' | 'founded' | 'dissolved' | 'iso' | 'symbol' | 'date' | 'dates' | 'in-force' | 'status' | 'vote' | 'tally'
  | 'record' | 'provisions' | 'annex-of' | 'words' | 'country' | 'lat' | 'lon' | 'coordinates' | 'active'
  // Of a link, a quotation, an account, a provision
  | 'to' | 'for' | 'role' | 'attendance' | 'from' | 'until' | 'quote' | 'text' | 'language' | 'translation' | 'claimed-by' | 'editorial'
  | 'note' | 'about' | 'accounts' | 'by' | 'figure' | 'topic' | 'rule' | 'reason'
  // Of a source
  | 'type' | 'title' | 'author' | 'outlet' | 'ownership' | 'issued' | 'url' | 'read-at' | 'archive' | 'primary'
  // Of the record as a whole, and of a correction
  | 'reaches' | 'page' | 'claim' | 'old' | 'new' | 'why'
  // In the info box
  | 'place' | 'took-part' | 'host' | 'chaired-by' | 'mediated-by' | 'part-of' | 'parts' | 'before' | 'after' | 'same-day' | 'produced'
  | 'adopted' | 'adopted-by' | 'signed' | 'named-by-later-texts' | 'said-by' | 'said-at' | 'speaker' | 'occasion' | 'office'
  | 'offices' | 'member-of' | 'members' | 'this-record';

/** The files of /data/. */
export type DataFileWord = 'graph.json' | 'entities.json' | 'claims.csv' | 'sources.json' | 'manifest.json';

/** What a field of a data file means; fields that mean the same share a key. */
export type DataFieldWord =
  // Of an entry
  | 'entityId' | 'kind' | 'subkind' | 'label' | 'labels' | 'entityDate' | 'claimCount' | 'position' | 'name' | 'foreignName' | 'short'
  | 'aliases' | 'summary' | 'ownSources' | 'identifiers' | 'born' | 'died' | 'gender' | 'founded' | 'dissolved' | 'iso' | 'date'
  | 'inForce' | 'active' | 'status' | 'symbol' | 'record' | 'annexOf' | 'provisionId' | 'provisionTopic' | 'provisionText' | 'cite'
  | 'tally' | 'voters' | 'quote' | 'quoteLanguage' | 'quoteTranslation' | 'country' | 'coordinates' | 'disputeAbout' | 'accountBy'
  | 'figure' | 'accountDate' | 'accountText' | 'was'
  // Of a claim
  | 'claimId' | 'claimPage' | 'pageKind' | 'claimTo' | 'toKind' | 'claimProvision' | 'relation' | 'start' | 'end' | 'role'
  | 'roleInEnglish' | 'attendance' | 'vote' | 'behalf' | 'claimedBy' | 'claimedByInEnglish' | 'isDisputed' | 'editorial' | 'dateInherited'
  | 'claimSources' | 'note' | 'path'
  // Of a source
  | 'sourceId' | 'sourceType' | 'title' | 'outlet' | 'author' | 'issued' | 'number' | 'url' | 'readAt' | 'archive' | 'sourceLanguage'
  | 'primary' | 'sourceNote' | 'outletName' | 'outletCountry' | 'ownership'
  // Of all files
  | 'contentVersion' | 'licence' | 'fileName' | 'bytes' | 'sha256' | 'totals' | 'perKind' | 'perRelation';

/** All other texts of the interface, by meaning. */
export interface UiWords {
  // Frame of every page
  readonly skipToContent: string;
  readonly home: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly menu: string;
  /** The other language's own name. */
  readonly otherLanguage: string;
  /** In the other language. */
  readonly thisPageInOtherLanguage: string;
  readonly sections: string;
  readonly onThisPage: string;
  readonly pageTitle: Template<'title' | 'site'>;
  /** What Masar is, in the foot of every page; the licence stands after it. */
  readonly footerNote: string;
  /** Heads of the lists in the foot. */
  readonly read: string;
  readonly lookUp: string;
  readonly aboutMasar: string;

  // Names of pages
  readonly about: string;
  readonly method: string;
  readonly credits: string;
  readonly model: string;
  readonly rules: string;
  readonly data: string;
  readonly corrections: string;

  // Signs and short answers
  /** Between the parts of a line, with its space. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly quoteOpen: string;
  readonly quoteClose: string;
  readonly yes: string;
  readonly no: string;
  readonly all: string;
  readonly andMore: Template<'n'>;

  // An entry
  readonly facts: string;
  readonly alsoCalled: string;
  /** For a page in one language whose prose exists in the other only. */
  readonly noArabicProse: string;
  readonly noEnglishProse: string;
  readonly entry: string;
  readonly role: string;
  readonly date: string;
  readonly place: string;
  readonly sources: string;

  // Claims
  readonly claims: string;
  readonly claimsNote: string;
  readonly address: string;
  readonly claimLinkTo: Template<'name'>;
  readonly sourceN: Template<'n'>;
  readonly accordingTo: Template<'name'>;
  readonly forWhom: Template<'name'>;
  readonly editorial: string;
  readonly editorialNote: string;
  readonly disputed: string;
  /** After the sentence of a claim. */
  readonly thisIsDisputed: string;
  readonly undatedNote: string;

  // Neighbourhood drawing
  readonly neighbourhood: string;
  readonly neighbourhoodOf: Template<'name' | 'entries'>;
  readonly neighbourhoodNote: string;
  readonly tookPart: string;
  readonly cameBefore: string;
  readonly cameAfter: string;
  readonly whereAndWhat: string;
  readonly keyPart: string;
  readonly keySequence: string;
  readonly keyText: string;
  readonly keyFrame: string;
  readonly keyStance: string;

  // The graph and its explorer
  readonly graph: string;
  readonly graphIntro: string;
  readonly overviewOf: Template<'entries' | 'lines'>;
  readonly graphRegion: string;
  readonly goToEntry: string;
  /** Without script: how to read the drawing. */
  readonly graphReading: string;
  /** With script: what to do with it. */
  readonly graphChoose: string;
  readonly graphKeys: string;
  readonly shownInDrawing: string;
  readonly eachRelation: string;
  readonly chosen: string;
  readonly claim: string;
  readonly openPage: string;
  readonly shownNow: Template<'entries' | 'claims'>;
  readonly showEverything: string;
  readonly firstView: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeDrawing: string;
  readonly noEntryOfThisName: string;
  /** For what the address asks and the graph has not. */
  readonly notInGraph: Template<'list'>;
  readonly graphNotLoaded: string;
  readonly claimNotLoaded: string;
  readonly tryAgain: string;
  readonly entriesInGraph: string;

  // Disputes
  readonly whereSourcesDiffer: string;
  /** `{accounts}` is a count. */
  readonly accountsOf: Template<'about' | 'accounts'>;
  readonly accountsNote: string;
  readonly whoSays: string;
  readonly whoCounts: string;
  readonly figure: string;
  readonly asReportedBy: string;

  // Provisions, votes and the chain of texts
  readonly provisions: string;
  readonly provisionsNote: string;
  readonly provisionOwnNumber: string;
  readonly paragraphN: Template<'n'>;
  readonly pointN: Template<'n'>;
  /** Inside a sentence; `{name}` is the text. */
  readonly paragraphOf: Template<'n' | 'name'>;
  readonly pointOf: Template<'n' | 'name'>;
  readonly vote: string;
  readonly voteTable: string;
  readonly voteFromSources: string;
  readonly chain: string;
  readonly buildsOn: string;
  readonly builtOnIt: string;

  // Statements
  readonly statements: string;
  readonly translationByOutlet: string;
  readonly wordsAsRead: Template<'language'>;

  // Sources
  readonly sourcesHeading: string;
  readonly sourcesIntro: string;
  /** Over the sources of an entry whose text no second outlet bears out. */
  readonly oneOutlet: string;
  readonly outlet: string;
  readonly outlets: string;
  readonly outletsIntro: string;
  readonly sourcesFrom: Template<'name'>;
  readonly owner: string;
  readonly country: string;
  readonly citedBy: string;
  readonly citedAt: Template<'n'>;
  readonly readAt: string;
  readonly archivedCopy: string;
  readonly officialText: string;
  readonly encyclopedia: string;
  readonly dataset: string;
  readonly inLanguage: Template<'language'>;
  readonly noDate: string;

  // Tending a page
  readonly editPage: string;
  readonly history: string;
  readonly suggestCorrection: string;
  readonly correctionByMail: string;
  /** Subject of the mail. */
  readonly correctionSubject: Template<'name'>;
  readonly contentVersion: Template<'version'>;
  readonly thisRecord: string;
  readonly record: string;

  // Corrections
  readonly correctionsIntro: string;
  readonly whatIsEntered: string;
  readonly whatIsEnteredNote: string;
  readonly reportMistake: string;
  /** `{link}` is the name of the link at the end of each entry. */
  readonly reportMistakeNote: Template<'link'>;
  readonly whatWasCorrected: string;
  readonly nothingCorrected: string;
  readonly correctedOn: Template<'date'>;
  readonly withdrawnOn: Template<'date'>;

  // Front page
  readonly homeHeadline: string;
  readonly homeLede: string;
  readonly entriesByKind: string;
  readonly latest: string;
  readonly inTheRecord: Template<'entries' | 'claims' | 'sources'>;
  readonly recordReaches: Template<'date'>;
  readonly howToReadAClaim: string;
  /** A claim as a sentence, cut at its names into the parts explained below. */
  readonly claimSentence: Template<'entry' | 'party' | 'role' | 'other' | 'date'>;
  readonly claimEntry: string;
  readonly claimEntryNote: string;
  readonly claimRelation: string;
  readonly claimRelationNote: string;
  readonly claimOther: string;
  readonly claimOtherNote: string;
  readonly claimDate: string;
  readonly claimDateNote: string;
  readonly claimSources: string;
  readonly claimSourcesNote: string;

  // Tracks as a drawing, and in small under the head of a page
  readonly tracksSpan: Template<'from' | 'until'>;
  readonly tracksScroll: string;
  readonly tracksNote: string;
  readonly tracksList: string;
  readonly thisPageDate: Template<'date'>;

  // Lists of entries
  readonly years: string;
  readonly undatedYear: string;

  // All names
  readonly allNames: string;
  readonly namesIntro: string;
  readonly letters: string;
  readonly letterOther: string;
  readonly latinNames: string;
  readonly arabicNames: string;
  readonly cyrillicNames: string;

  // Data model
  readonly modelIntro: string;
  readonly kinds: string;
  readonly subkind: string;
  readonly field: string;
  readonly fields: string;
  readonly fieldsOfEveryKind: string;
  readonly meaning: string;
  readonly required: string;
  readonly optional: string;
  readonly relation: string;
  readonly relations: string;
  readonly from: string;
  readonly to: string;
  readonly time: string;
  readonly momentary: string;
  readonly momentaryNote: string;
  readonly lasting: string;
  readonly lastingNote: string;
  readonly inverse: string;
  readonly endsAtProvision: string;
  readonly fromVote: string;
  readonly needsSpeaker: string;
  readonly term: string;
  readonly id: string;
  readonly label: string;
  readonly components: string;
  readonly componentsNote: string;
  readonly roles: string;
  readonly rolesNote: string;
  readonly forMan: string;
  readonly forWoman: string;
  readonly forBody: string;
  readonly statuses: string;
  readonly wholeRecord: string;

  // Checks
  readonly rulesIntro: string;
  readonly rule: string;
  readonly severity: string;
  readonly error: string;
  readonly warning: string;
  readonly whatItFinds: string;

  // Data files
  readonly dataIntro: string;
  readonly files: string;
  readonly file: string;
  readonly fileSize: string;
  readonly kilobytes: Template<'n'>;
  readonly contents: string;
  readonly filesNote: string;
  readonly recordsNote: string;
  readonly licenceAndCitation: string;
  /** The citation stands after it. */
  readonly dataLicence: string;
  readonly readingTheFiles: string;
  readonly examplePython: string;
  readonly exampleJq: string;
  readonly exampleCytoscape: string;
  readonly fieldsNote: Template<'model'>;
  /** How cells are kept from being taken for formulas. */
  readonly csvNote: string;
  readonly alwaysThere: string;

  // Not found
  readonly notFound: string;
  readonly notFoundText: string;
  readonly reportBrokenLink: string;
}

/** Everything that one language says. */
export interface Words {
  readonly site: {
    readonly name: string;
    /** The name in the other script. */
    readonly otherName: string;
    readonly tagline: string;
    readonly description: string;
    readonly licence: string;
  };
  readonly kinds: Readonly<Record<KindWord, KindLabel>>;
  /** As they stand after the name of the kind: "Meeting, bilateral". */
  readonly subkinds: Readonly<Record<SubkindWord, string>>;
  readonly relations: Readonly<Record<RelationWord, RelationLabel>>;
  readonly roles: Readonly<Record<RoleWord, RoleLabel>>;
  readonly statuses: Readonly<Record<StatusWord, string>>;
  readonly attendance: Readonly<Record<AttendanceWord, string>>;
  /** A participant who was not simply there, in the place of what the relation reads. */
  readonly attendanceReads: Readonly<Record<Exclude<AttendanceWord, 'attended'>, Template<'this' | 'other'>>>;
  /** A vote, by the way it was cast. */
  readonly voteReads: Readonly<Record<'for' | 'against' | 'abstain' | 'absent', Template<'this' | 'other'>>>;
  /** Where something is or was, by its kind. */
  readonly placeReads: Readonly<Record<'actor' | 'meeting' | 'agreement' | 'statement' | 'event' | 'place', Template<'this' | 'other'>>>;
  /** An alleged violation, with the party that alleges it. */
  readonly violationReads: Template<'this' | 'other' | 'by'>;
  readonly ownership: Readonly<Record<OwnershipWord, OwnershipLabel>>;
  readonly vote: VoteWords;
  readonly months: Months;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly dates: DateWords;
  readonly counts: Readonly<Record<CountWord, Plural>>;
  /** What each check finds, and why, in one sentence. */
  readonly rules: Readonly<Record<RuleWord, string>>;
  readonly fields: Readonly<Record<FieldWord, string>>;
  readonly dataFiles: Readonly<Record<DataFileWord, string>>;
  readonly dataFields: Readonly<Record<DataFieldWord, string>>;
  readonly ui: UiWords;
}
