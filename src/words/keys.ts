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

/** The signs in the table of attendance: host, chair and mediator share one. */
export const presenceSigns = ['attended', 'host', 'observer', 'walked-out', 'invited', 'declined', 'excluded'] as const;
/** Those of them that say that somebody was there. */
export const presentSigns = ['attended', 'host', 'observer', 'walked-out'] as const;
/** The signs in the table of votes. */
export const voteSigns = ['for', 'against', 'veto', 'abstain', 'absent'] as const;
export type PresenceSign = (typeof presenceSigns)[number];
export type VoteSign = (typeof voteSigns)[number];
export type SignWord = PresenceSign | VoteSign;

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
  | 'day' | 'way' | 'speaker' | 'subject' | 'outlet' | 'provision' | 'account' | 'word' | 'vote' | 'result' | 'row' | 'step' | 'error' | 'warning';

/** The checks that content must pass. */
export type RuleWord =
  | 'not-utf8' | 'too-large' | 'symlink' | 'unexpected-file' | 'control-character' | 'mixed-script' | 'merge-conflict' | 'malformed-id' | 'duplicate-id' | 'frontmatter'
  | 'broken-yaml' | 'unknown-key' | 'missing-field' | 'wrong-value' | 'malformed-date' | 'dates-in-order' | 'unknown-role' | 'unknown-id'
  | 'wrong-end' | 'self-link' | 'uncited-claim' | 'missing-speaker' | 'unknown-source' | 'vote-tally' | 'duplicate-provision'
  | 'unknown-provision' | 'unknown-claim' | 'broken-mdx' | 'refused-component' | 'refused-attribute' | 'refused-code' | 'refused-markup' | 'refused-url'
  | 'malformed-citation' | 'dead-link' | 'orphan-translation' | 'translation-frontmatter' | 'no-content'
  | 'duplicate-symbol' | 'taken-id' | 'story-steps' | 'early-statement' | 'quotation-length' | 'refused-allow'
  | 'outside-lifetime' | 'single-source' | 'missing-coordinates' | 'taken-name' | 'unlinked-entity' | 'unused-source' | 'unused-allow';

/** Facts of an entry, of a link and of a source: the keys of the files, and what the info box shows besides. */
export type FieldWord =
  // Of every entry
  | 'id' | 'kind' | 'name' | 'short' | 'aliases' | 'subkind' | 'summary' | 'cite' | 'identifiers' | 'wikidata' | 'pax' | 'undl' | 'links'
  | 'disputed' | 'was' | 'recorded' | 'allow'
  // Of one kind or some
  | 'born' | 'died' | 'gender' | 'founded' | 'dissolved' | 'iso' | 'symbol' | 'date' | 'dates' | 'in-force' | 'status' | 'vote' | 'tally'
  | 'record' | 'provisions' | 'annex-of' | 'words' | 'country' | 'lat' | 'lon' | 'coordinates' | 'active'
  // Of a link, a quotation, an account, a provision
  | 'to' | 'for' | 'role' | 'attendance' | 'from' | 'until' | 'quote' | 'text' | 'language' | 'translation' | 'claimed-by' | 'editorial'
  | 'note' | 'about' | 'accounts' | 'by' | 'figure' | 'topic' | 'rule' | 'reason'
  // Of a source
  | 'type' | 'title' | 'author' | 'outlet' | 'ownership' | 'issued' | 'url' | 'read-at' | 'archive' | 'primary'
  // Of the record as a whole, and of a correction
  | 'reaches' | 'page' | 'claim' | 'old' | 'new' | 'why' | 'see'
  // Of a story and its steps
  | 'steps' | 'focus' | 'depth' | 'at' | 'kinds' | 'relations' | 'layout'
  // In the info box
  | 'place' | 'took-part' | 'host' | 'chaired-by' | 'mediated-by' | 'part-of' | 'parts' | 'before' | 'after' | 'same-day' | 'produced'
  | 'adopted' | 'adopted-by' | 'signed' | 'named-by-later-texts' | 'said-by' | 'said-at' | 'speaker' | 'occasion' | 'office'
  | 'offices' | 'member-of' | 'members' | 'this-record';

/** The files of /data/ in RDF. The ontology says what they hold. */
export type RdfFileWord = 'masar.ttl' | 'masar.nq' | 'masar.jsonld' | 'ontology.ttl' | 'shapes.ttl';

/** The files of /data/. */
export type DataFileWord =
  | RdfFileWord
  | 'entities.csv' | 'claims.csv' | 'sources.csv' | 'provisions.csv' | 'votes.csv' | 'attendance.csv' | 'dictionary.csv'
  | 'entities.json' | 'claims.json' | 'sources.json' | 'entities.ftm.jsonl' | 'graph.json' | 'graph.graphml' | 'graph.gexf' | 'property-graph-nodes.csv' | 'property-graph-edges.csv'
  | 'sources.csl.json' | 'sources.bib' | 'sources.ris' | 'meetings.ics' | 'manifest.json';

/** The groups of the files of /data/. */
export type DataGroupWord = 'tables' | 'records' | 'linked' | 'graphs' | 'citations' | 'calendars' | 'lists';

/** What the RDF of the record has besides the kinds, the relations and the fields: classes, properties, and the graph of the record itself. */
export type OntologyWord =
  | 'ontology' | 'entity' | 'claim' | 'source' | 'outlet' | 'provision' | 'vote' | 'dispute' | 'account' | 'role' | 'relation' | 'record' | 'inverseLabel'
  | 'earliest' | 'latest' | 'start' | 'end' | 'dateInherited' | 'votedFor' | 'votedAgainst' | 'abstained' | 'absent' | 'hasVote' | 'hasDispute'
  | 'hasAccount' | 'endsAt' | 'says';

export interface OntologyLabel {
  readonly label: string;
  /** What it means, in a sentence. */
  readonly about: string;
}

/** What a field of a data file means; fields that mean the same share a key. */
export type DataFieldWord =
  // Of an entry
  | 'entityId' | 'kind' | 'subkind' | 'label' | 'labels' | 'entityDate' | 'claimCount' | 'position' | 'name' | 'foreignName' | 'short'
  | 'aliases' | 'summary' | 'ownSources' | 'identifiers' | 'born' | 'died' | 'gender' | 'founded' | 'dissolved' | 'iso' | 'date'
  | 'inForce' | 'active' | 'status' | 'symbol' | 'record' | 'annexOf' | 'provisionId' | 'provisionTopic' | 'provisionText' | 'cite'
  | 'tally' | 'voters' | 'quote' | 'quoteLanguage' | 'quoteTranslation' | 'country' | 'coordinates' | 'disputeAbout' | 'accountBy'
  | 'figure' | 'accountDate' | 'accountText' | 'was' | 'recorded'
  // Of a claim
  | 'claimId' | 'claimPage' | 'pageKind' | 'claimTo' | 'toKind' | 'claimProvision' | 'relation' | 'start' | 'end' | 'role'
  | 'roleInEnglish' | 'attendance' | 'vote' | 'behalf' | 'claimedBy' | 'claimedByInEnglish' | 'isDisputed' | 'editorial' | 'dateInherited'
  | 'claimSources' | 'note' | 'path' | 'roleInArabic' | 'claimedByInArabic' | 'claimDays' | 'claimEnd' | 'claimFrom' | 'claimUntil' | 'claimDate' | 'claimReference'
  // Of a paragraph, a vote, a meeting
  | 'outerDays' | 'pagePath' | 'provisionReference' | 'provisionPage' | 'votedOn' | 'wasAdopted' | 'member' | 'memberCountry' | 'isVeto' | 'meetingId' | 'whoWasThere' | 'presence'
  // Of a source
  | 'sourceId' | 'sourceType' | 'title' | 'outlet' | 'author' | 'issued' | 'number' | 'url' | 'readAt' | 'archive' | 'sourceLanguage'
  | 'primary' | 'sourceNote' | 'outletName' | 'outletCountry' | 'ownership'
  // Of all files
  | 'contentVersion' | 'licence' | 'fieldName' | 'fieldMeaning' | 'fieldAlways' | 'fileName' | 'bytes' | 'sha256' | 'totals' | 'perKind' | 'perRelation';

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
  readonly contribute: string;
  readonly corrections: string;
  readonly attendance: string;
  readonly votes: string;

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
  readonly calendar: string;

  // Corrections
  readonly correctionsIntro: string;

  // Stories
  readonly stories: string;
  readonly storiesIntro: string;
  readonly story: string;
  /** On the Arabic page of a story that is there in English alone. */
  readonly storyNotTranslated: string;
  readonly storySteps: string;
  readonly openStep: string;
  readonly stepPictures: string;
  readonly stepRegion: Template<'title'>;
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
  readonly exampleNetworkx: string;
  readonly exampleCytoscape: string;
  readonly fieldsNote: Template<'model'>;
  /** Of calendars; a track's own stands on its page. */
  readonly calendarNote: Template<'dated' | 'all'>;
  /** The files in forms that others have described. */
  readonly standardsNote: string;
  /** How cells are kept from being taken for formulas. */
  readonly csvNote: string;
  readonly alwaysThere: string;

  // Not found
  readonly notFound: string;
  readonly notFoundText: string;
  readonly reportBrokenLink: string;
}

/** The tables of attendance and of votes, and what their filters say. */
/** What becomes of addresses: what is promised of them, and the pages at old ones. */
export interface AddressWords {
  readonly persistent: string;
  /** What is promised of the addresses of entries, of claims, of provisions, and of all else. */
  readonly entries: string;
  readonly claims: string;
  readonly provisions: string;
  readonly others: string;
  /** Entries that were taken out. */
  readonly removed: string;
  readonly moved: Template<'name'>;
  readonly movedText: string;
  readonly removedOn: Template<'date'>;
  readonly removedText: string;
  readonly seeInstead: string;
}

/** The feeds, and the page that lists them. */
export interface FeedWords {
  readonly title: string;
  readonly intro: string;
  readonly happened: string;
  readonly happenedText: string;
  readonly learned: string;
  readonly learnedText: string;
  readonly whole: string;
  readonly formats: string;
  /** Title of a feed: what it tells and of what, for example of Russia. */
  readonly feedOf: Template<'feed' | 'name'>;
  /** Titles of what was learned. */
  readonly added: Template<'name'>;
  readonly corrected: Template<'name'>;
  readonly withdrawn: Template<'name'>;
  readonly removed: Template<'name'>;
  /** What follows the summary: what was wrong, and what is said now. */
  readonly before: Template<'text'>;
  readonly now: Template<'text'>;
}

export interface MatrixWords {
  /** What the legend says of each sign. */
  readonly signs: Readonly<Record<SignWord, string>>;
  /** What the sign of a host may stand for. */
  readonly presence: Readonly<Record<'host' | 'chair' | 'mediator', string>>;
  readonly groups: Readonly<Record<'states' | 'organisations' | 'bodies' | 'persons' | 'permanent' | 'elected' | 'assembly', string>>;
  readonly party: string;
  readonly member: string;
  readonly present: string;
  readonly ofAll: Template<'n'>;
  readonly partiesPresent: string;
  readonly namedBySources: string;
  readonly attendanceLede: Template<'meetings' | 'from' | 'until'>;
  readonly attendanceAbout: string;
  readonly attendanceNote: string;
  readonly votesLede: Template<'texts' | 'from' | 'until'>;
  readonly votesAbout: string;
  readonly votesNote: string;
  readonly toVotes: string;
  readonly toAttendance: string;
  readonly otherMeetings: string;
  readonly drafts: string;
  readonly resolutions: string;
  readonly assemblyTexts: string;
  /** A part of a long table. */
  readonly period: Template<'name' | 'years'>;
  readonly region: Template<'name'>;
  /** Whose cell, and what it says. */
  readonly cell: Template<'row' | 'column' | 'text'>;
  readonly key: string;
  readonly tables: string;
  // The meeting's own table
  readonly room: string;
  readonly inTheRoom: string;
  readonly notInTheRoom: string;
  readonly attendance: string;
  readonly roomNote: string;
  // Filters, for the script
  readonly filter: string;
  readonly facets: Readonly<Record<'track' | 'texts' | 'attendance' | 'vote' | 'party' | 'member' | 'year', string>>;
  readonly narrow: string;
  readonly rowOrder: string;
  readonly rowOrders: Readonly<Record<'most' | 'name' | 'first', string>>;
  readonly columnOrder: string;
  readonly columnOrders: Readonly<Record<'oldest' | 'newest' | 'most', string>>;
  readonly tablesBy: string;
  readonly tablesOf: Readonly<Record<'section' | 'one', string>>;
  readonly oneTable: string;
  readonly sortByColumn: Template<'name'>;
  readonly reset: string;
  readonly shown: Template<'columns' | 'rows' | 'cells'>;
  readonly nothing: string;
  readonly unknown: Template<'list'>;
  /** How many of each a table shows. */
  readonly counts: Readonly<Record<'columns' | 'rows' | 'cells', Readonly<Record<'attendance' | 'votes', Plural>>>>;
}

/** The sorts of things that a map shows. */
export type MapSortWord = 'meeting' | 'agreement' | 'truce' | 'siege' | 'event';

/** What the map of places says, and the small maps of their pages. */
export interface MapWords {
  readonly title: string;
  readonly intro: string;
  readonly sorts: Readonly<Record<MapSortWord, { readonly label: string; readonly count: Plural }>>;
  // Drawings
  readonly syria: string;
  readonly damascus: string;
  readonly region: string;
  readonly world: string;
  readonly drawingOf: Template<'title' | 'places'>;
  readonly scroll: Template<'title'>;
  readonly reading: string;
  readonly larger: string;
  readonly noBorder: string;
  readonly inGolan: string;
  // Borders
  readonly borders: string;
  readonly bordersNote: string;
  readonly golanNote: Template<'golan' | 'resolution'>;
  readonly shapesFrom: Template<'credits'>;
  // The list
  readonly list: string;
  readonly listNote: string;
  readonly elsewhere: string;
  readonly notDrawn: string;
  // Small maps
  readonly locator: Template<'name' | 'list'>;
  readonly onTheMap: string;
}

/** How a page is cited. */
export interface CitingWords {
  readonly title: string;
  readonly note: string;
  readonly plain: string;
  readonly citation: Template<'title' | 'site' | 'version' | 'address'>;
}

/** What the explorer of the graph says. The page carries these words as data, so that its script needs no others. */
export interface ExplorerWords {
  readonly reach: string;
  readonly order: string;
  readonly orders: Readonly<Record<'date' | 'free' | 'lanes' | 'rings' | 'sides', string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<'claims' | 'degree' | 'bridges' | 'alike', string>>;
  readonly addToFocus: string;
  readonly removeFromFocus: string;
  readonly focusOn: string;
  readonly inFocus: Template<'names'>;
  readonly clear: string;
  readonly questions: string;
  readonly firstEntry: string;
  readonly secondEntry: string;
  readonly howLinked: string;
  readonly compare: string;
  readonly whoMet: string;
  readonly met: Readonly<Record<'meetings' | 'texts', string>>;
  readonly needTwo: string;
  // Answers
  readonly linkOf: Template<'a' | 'b'>;
  readonly noLink: Template<'a' | 'b'>;
  /** How many shortest ways there are, and of how many steps. */
  readonly ways: Template<'ways' | 'steps'>;
  readonly firstWays: Template<'n'>;
  readonly wayN: Template<'n'>;
  readonly inTime: string;
  readonly inTimeNote: string;
  readonly noPathInTime: Template<'a' | 'b'>;
  readonly earliest: Template<'date'>;
  readonly fewestSteps: string;
  readonly compared: Template<'a' | 'b'>;
  readonly sharedMeetings: string;
  readonly sharedTexts: string;
  readonly meetingsOf: Template<'name'>;
  readonly textsOf: Template<'name'>;
  readonly votedAlike: string;
  readonly votedOtherwise: string;
  readonly votedAlone: Template<'name'>;
  readonly nothingShared: string;
  readonly metHeading: Template<'by'>;
  readonly metNote: Readonly<Record<'meetings' | 'texts', string>>;
  readonly pairShares: Template<'a' | 'b'>;
  // Time
  readonly time: string;
  readonly times: Readonly<Record<'all' | 'day' | 'range', string>>;
  readonly day: string;
  readonly firstDay: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly play: string;
  readonly pause: string;
  readonly eventsPerMonth: string;
  readonly onDay: Template<'date'>;
  readonly inRange: Template<'from' | 'until'>;
  readonly uncertainOnDay: string;
  readonly undatedClaim: string;
  // Filters
  readonly filters: string;
  readonly subkinds: string;
  readonly attendance: string;
  readonly tracks: string;
  readonly noTrack: string;
  readonly topics: string;
  readonly behalf: string;
  readonly standing: string;
  readonly standings: Readonly<Record<'any' | 'disputed' | 'account', string>>;
  readonly sources: string;
  readonly atLeast: Template<'sources'>;
  readonly anySources: string;
  // What is shown
  readonly ofAll: Template<'entries' | 'claims'>;
  readonly nothingShown: string;
  readonly tableOfShown: string;
  readonly entry: string;
  readonly relation: string;
  readonly otherEntry: string;
  readonly sourceCount: string;
  readonly undated: string;
  readonly linksOf: Template<'name' | 'list'>;
  readonly noLinksShown: string;
  readonly backTo: Template<'name'>;
  // Measures
  readonly measures: string;
  readonly mostConnected: string;
  readonly mostConnectedNote: string;
  readonly bridges: string;
  readonly bridgesNote: string;
  readonly groups: string;
  readonly groupsNote: string;
  readonly perCent: Template<'n'>;
  // Taking away
  readonly takeAway: string;
  readonly picture: Template<'format'>;
  readonly data: Template<'format'>;
  readonly embed: string;
  readonly embedNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly pictureTitle: string;
  readonly pictureSources: Template<'address'>;
  // Keys
  readonly keys: string;
  readonly close: string;
  readonly keyList: Readonly<Record<'arrows' | 'enter' | 'escape' | 'zoom' | 'search' | 'steps' | 'help', string>>;
  // Stories
  readonly story: string;
  readonly stepOf: Template<'step' | 'steps'>;
  readonly previousStep: string;
  readonly nextStep: string;
  readonly readStory: string;
  readonly storyNotLoaded: string;
}

/** What the pages of days and their index say. */
export interface DayWords {
  readonly days: string;
  /** What the pages of days are: under the title of their index. */
  readonly about: string;
  /** Under the title of a day. */
  readonly lede: string;
  /** For a day later than that to which the record reaches. */
  readonly beyond: Template<'date'>;
  readonly happened: string;
  readonly ongoing: string;
  /** Summary of a folded list; `{entries}` is a count. */
  readonly perhapsHere: Template<'entries'>;
  readonly turns: string;
  readonly began: string;
  readonly ended: string;
  /** Claims dated to the day apart from the page that holds them. */
  readonly alsoDated: string;
  readonly entries: string;
  /** What turned, of an entry: "in force from this day". */
  readonly turned: Readonly<Record<'in-force' | 'active' | 'founded' | 'dissolved' | 'died', { readonly begins: string; readonly ends: string }>>;
  readonly inForce: string;
  readonly standing: Readonly<Record<'agreements' | 'resolutions' | 'tracks' | 'missions', string>>;
  readonly standingNote: string;
  readonly offices: string;
  readonly members: string;
  readonly bodies: Readonly<Record<'states' | 'organisations' | 'political' | 'armed' | 'others', string>>;
  readonly body: string;
  readonly office: string;
  readonly holder: string;
  readonly time: string;
  readonly officesNote: string;
  readonly membersNote: string;
  readonly said: string;
  readonly saidBefore: Template<'days'>;
  readonly alsoSaid: string;
  readonly picture: string;
  readonly openGraph: string;
  readonly pictureRegion: string;
  readonly previous: string;
  readonly next: string;
  readonly otherDays: string;
  /** A mark: the day lies inside the uncertain edge of a date. */
  readonly perhaps: string;
  readonly perhapsNote: string;
  readonly counts: Readonly<Record<'days' | 'members' | 'undatedOffices' | 'undatedMembers', Plural>>;
  readonly undated: string;
  readonly undatedNote: string;
  readonly what: string;
  readonly nearest: string;
}

/** What the pages of provisions say. Those about comparisons travel to the browser with the record. */
export interface ProvisionWords {
  readonly menu: string;
  readonly heading: string;
  readonly intro: string;
  readonly byTopic: string;
  readonly topic: string;
  readonly text: string;
  // A topic
  readonly onTopic: Template<'topic'>;
  readonly topicIntro: Template<'provisions' | 'texts'>;
  readonly thisList: string;
  // Side by side
  readonly sideBySide: string;
  readonly inSeveral: string;
  readonly inOne: string;
  readonly emptyCell: string;
  readonly caption: Template<'texts'>;
  readonly choose: string;
  readonly textN: Template<'n'>;
  readonly noText: string;
  readonly allTopics: string;
  readonly clear: string;
  readonly needTwo: string;
  readonly notKnown: Template<'list'>;
  readonly notLoaded: string;
  readonly compared: Template<'texts' | 'provisions'>;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saveMarkdown: string;
  readonly saveCsv: string;
  readonly chooseOthers: string;
  readonly lineNote: string;
  readonly linesHeading: string;
  readonly linesNote: string;
  // The chain
  readonly inChain: Template<'name'>;
  readonly chainIntro: Template<'before' | 'after'>;
  /** The name of the drawing. */
  readonly chainDrawing: Template<'name' | 'texts'>;
  readonly chainScroll: string;
  readonly chainNote: string;
  readonly recallsOnly: string;
  readonly othersFirm: string;
  readonly mostLinked: string;
  readonly directly: string;
  readonly throughOthers: string;
  readonly nothingBefore: string;
  readonly nothingAfter: string;
  readonly byParagraph: string;
  readonly byParagraphNote: string;
  readonly before: string;
  readonly after: string;
  readonly noneInChain: string;
  /** On the page of a text, under a paragraph and under its chain. */
  readonly sameTopicInChain: Template<'before' | 'after'>;
  readonly wholeChain: Template<'before' | 'after'>;
  readonly texts: string;
  readonly textsNote: string;
  readonly textsBefore: string;
  readonly textsAfter: string;
}

/** What the lists of statements say. */
export interface StatementListWords {
  readonly orders: string;
  readonly byDay: string;
  readonly bySpeaker: string;
  readonly bySubject: string;
  readonly headings: Readonly<Record<'speaker' | 'subject', string>>;
  readonly speakerIntro: Template<'statements' | 'speakers'>;
  readonly subjectIntro: Template<'statements' | 'subjects'>;
  readonly threadNote: string;
  /** `{list}` is what is listed: "Statements about it". */
  readonly listed: Readonly<Record<'speaker' | 'subject', Template<'list'>>>;
  /** The name of the page stands after it. */
  readonly oneAccount: string;
}

/** What the page of questions says. Its script takes these words from the page. */
export interface QueryWords {
  readonly title: string;
  readonly lede: string;
  readonly withoutScript: string;
  /** The heading of the part where one asks. */
  readonly own: string;
  /** Before anything is loaded; the sizes are texts: "1.4 MB". */
  readonly loads: Template<'engine' | 'data'>;
  readonly load: Template<'size'>;
  readonly loading: string;
  readonly label: string;
  readonly run: string;
  readonly stop: string;
  readonly keys: string;
  readonly running: string;
  readonly stopped: string;
  readonly tooLong: Template<'n'>;
  /** Of which `{rows}` is a count. */
  readonly found: Template<'rows' | 'seconds'>;
  readonly firstRows: Template<'n'>;
  readonly yes: string;
  readonly no: string;
  /** The answer to CONSTRUCT and DESCRIBE. */
  readonly triples: Template<'seconds'>;
  readonly cut: string;
  readonly broken: Template<'line' | 'column'>;
  readonly refused: string;
  readonly notLoaded: string;
  readonly brokeDown: string;
  readonly asFile: string;
  /** A link to the graph with the entries of an answer; `{entries}` is a count. */
  readonly inGraph: Template<'entries'>;
  /** The same where they are more than the graph takes. */
  readonly firstInGraph: Template<'entries' | 'n'>;
  readonly examples: string;
  readonly examplesNote: string;
  readonly theQuery: string;
  readonly intoBox: string;
  readonly answer: Template<'rows'>;
  readonly terms: string;
  readonly termsNote: Template<'example' | 'site' | 'fragment'>;
  readonly classes: string;
  readonly relations: string;
  readonly properties: string;
  readonly insert: Template<'term'>;
  readonly megabytes: Template<'n'>;
  readonly inTerminal: string;
}

/** What the search page says. The page carries these words as data, so that its script needs no others. */
export interface SearchWords {
  readonly intro: string;
  /** Title of the page of results. */
  readonly results: Template<'query'>;
  readonly withoutScript: string;
  readonly byName: string;
  readonly inTexts: string;
  /** `{entries}` is a count. */
  readonly bestFirst: Template<'entries'>;
  readonly noName: string;
  readonly noText: string;
  /** After a search whose words no text has, though names sound alike. */
  readonly searchTextsFor: Template<'name'>;
  readonly searching: string;
  readonly notLoaded: string;
  readonly namesNotLoaded: string;
  /** Of a copy on disk. */
  readonly noIndex: string;
  readonly years: string;
  readonly fromYear: string;
  readonly untilYear: string;
  readonly filters: string;
  readonly clearFilters: string;
  readonly nothingWithFilters: string;
  readonly pageOf: Template<'n' | 'all'>;
  readonly nextPage: string;
  readonly previousPage: string;
  /** For what the address asks and the search has not. */
  readonly notTaken: Template<'list'>;
  readonly cut: string;
  /** Title of a page of names. */
  readonly namesOf: Template<'letter'>;
  readonly allLetters: string;
}

/** What the timeline says. Its page carries those of `script` as data. */
export interface TimelineWords {
  readonly title: string;
  readonly lede: Template<'from' | 'until'>;
  readonly yearTitle: Template<'year'>;
  readonly yearLede: Template<'year'>;
  readonly allYears: string;
  readonly whole: string;
  // Lanes and rows
  readonly tracks: string;
  readonly noTrack: string;
  readonly statements: string;
  readonly statementsByQuarter: string;
  readonly groups: Readonly<Record<'agreements' | 'decisions' | 'envoys' | 'ministers' | 'opposition', string>>;
  readonly groupNotes: Readonly<Record<'agreements' | 'decisions' | 'envoys' | 'ministers' | 'opposition', string>>;
  readonly inForce: string;
  readonly offices: string;
  readonly soft: string;
  readonly softDates: string;
  readonly drawingOf: Template<'what' | 'span'>;
  readonly scrolls: Template<'what'>;
  readonly spanOfDays: Template<'from' | 'until'>;
  readonly quarter: Template<'from' | 'until' | 'statements'>;
  readonly noRoom: Template<'entries'>;
  readonly noRoomHere: Template<'entries'>;
  readonly asList: string;
  readonly text: string;
  readonly heldBy: string;
  readonly office: string;
  readonly body: string;
  readonly list: string;
  readonly yearInDetail: Template<'year'>;
  readonly previousYear: Template<'year'>;
  readonly nextYear: Template<'year'>;
  readonly noEntry: string;
  // Tools
  readonly choose: string;
  readonly any: string;
  readonly actor: string;
  readonly goToDay: string;
  readonly go: string;
  readonly period: string;
  readonly earlier: string;
  readonly later: string;
  readonly closer: string;
  readonly wider: string;
  readonly showAll: string;
  readonly script: {
    readonly shown: Template<'entries' | 'all' | 'span'>;
    readonly day: Template<'date' | 'entries'>;
    readonly nothing: string;
    readonly refused: Template<'list'>;
    readonly noDay: string;
    readonly toList: string;
  };
  // The strip of an entry
  readonly own: string;
  readonly ownNote: string;
  readonly ownOf: Template<'name' | 'entries'>;
}

/** Everything that one language says. */
/** Of pictures that stand in files of their own. */
export interface PictureWords {
  /** Below each: where it is from. */
  readonly source: Template<'site' | 'address' | 'version' | 'licence'>;
  /** Text of a link to one. */
  readonly file: string;
  /** What an empty cell of a table means. */
  readonly empty: Readonly<Record<'attendance' | 'votes', string>>;
}

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
  readonly dataGroups: Readonly<Record<DataGroupWord, string>>;
  readonly dataFiles: Readonly<Record<DataFileWord, string>>;
  readonly dataFields: Readonly<Record<DataFieldWord, string>>;
  readonly ontology: Readonly<Record<OntologyWord, OntologyLabel>>;
  readonly addresses: AddressWords;
  readonly feeds: FeedWords;
  readonly ui: UiWords;
  readonly matrix: MatrixWords;
  readonly explorer: ExplorerWords;
  readonly day: DayWords;
  readonly provisions: ProvisionWords;
  readonly statementLists: StatementListWords;
  readonly search: SearchWords;
  readonly query: QueryWords;
  readonly map: MapWords;
  readonly citing: CitingWords;
  readonly pictures: PictureWords;
  readonly timeline: TimelineWords;
}
