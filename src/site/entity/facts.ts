/** The facts of an entity's frontmatter as the info box shows them, by kind. No prose, nothing that a claim does not say. */

import { type FieldWord, fill, inSentence, type RelationWord, type Words, words } from '../../words/index.ts';
import { type Claim, listOf } from '../../knowledge/base.ts';
import { formatDate, formatSpan } from '../../knowledge/date-words.ts';
import { type DateText, toDate } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { countryName } from '../../knowledge/prose/sources.ts';
import { outside } from '../../paths.ts';
import { roleText } from '../../knowledge/role.ts';
import { incoming } from './claims.ts';
import { dayPath } from '../day/link.ts';
import { type EntityContext, nameOf } from './context.ts';

export interface FactValue {
  readonly text: string;
  /** The entity of which `text` is the name. */
  readonly entity?: EntityId;
  /** An address outside the site. */
  readonly href?: string;
  /** The address of the day to which a date leads. */
  readonly day?: string | undefined;
  /** Whether `text` is a symbol or number in Latin letters, to be isolated on an Arabic page. */
  readonly latin?: boolean;
  readonly note?: string | undefined;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** Values that an info box shows of one relation; the table of claims has all of them. */
const most = 6;

type Make = (context: EntityContext) => Fact | undefined;

function fact(label: FieldWord | ((all: Words) => string), value: (context: EntityContext) => FactValue | readonly FactValue[] | undefined): Make {
  return (context) => {
    const values = listOf(value(context));
    const all = words[context.locale];
    return values.length === 0 ? undefined : { label: typeof label === 'string' ? all.fields[label] : label(all), values };
  };
}

/** A field of the frontmatter, where the entity has it and it is of the type that is shown. */
function field(name: string, context: EntityContext): string | undefined {
  const value = (context.entity.fields as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** A date in words, with the way to its day. */
function dateValue(date: DateText, { base, locale }: EntityContext): FactValue {
  return { text: formatDate(date, words[locale]), day: dayPath(base, { date }, locale) };
}

function dated(label: FieldWord, name: string = label): Make {
  return fact(label, (context) => {
    const value = field(name, context);
    return value === undefined ? undefined : dateValue(value as DateText, context);
  });
}

/** A fact of some entities alone. */
function only(holds: (context: EntityContext) => boolean, make: Make): Make {
  return (context) => (holds(context) ? make(context) : undefined);
}

const isAdopted = (context: EntityContext) => field('subkind', context) !== 'draft-not-adopted';

/** A birth is public to the year while somebody lives. */
const born = fact('born', (context) => {
  const value = field('born', context);
  if (value === undefined) return undefined;
  return { text: field('died', context) === undefined ? String(toDate(value).from?.year) : formatDate(value, words[context.locale]) };
});

function noteOf(claim: Claim, context: EntityContext): string | undefined {
  const { ui } = words[context.locale];
  const behalf = claim.for === undefined ? undefined : fill(ui.forWhom, { name: inSentence(nameOf(context.base, claim.for, context.locale, 'short'), context.locale) });
  const span = claim.inherited ? undefined : formatSpan(claim, words[context.locale]);
  const parts = [roleText(claim, context), behalf, span].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(ui.comma);
}

/** The other ends of the links of one relation: those that the page holds, or those that end at it. One party's accounts and what is disputed are no facts: the table of claims has them. */
function linked(label: FieldWord | ((all: Words) => string), relation: RelationWord, side: 'out' | 'in' = 'out', form: 'full' | 'short' = 'full'): Make {
  return fact(label, (context) => {
    const { base, entity, locale } = context;
    const all = side === 'out' ? (base.claimsFrom.get(entity.id) ?? []) : incoming(entity, context);
    const claims = all.filter((claim) => claim.relation === relation && (claim.attendance ?? 'attended') === 'attended' && claim.claimedBy === undefined && !claim.disputed);
    const shown = claims.slice(0, most).map((claim) => {
      const other = side === 'out' ? claim.to.id : claim.page;
      return { text: nameOf(base, other, locale, form), entity: other, note: noteOf(claim, context) };
    });
    const rest = claims.length - shown.length;
    return rest === 0 ? shown : [...shown, { text: fill(words[locale].ui.andMore, { n: String(rest) }) }];
  });
}

const subkind = fact('subkind', (context) => {
  const value = field('subkind', context);
  return value === undefined ? undefined : { text: words[context.locale].subkinds[value as keyof (typeof words.en)['subkinds']] };
});

const status = fact('status', (context) => {
  const value = field('status', context);
  return value === undefined ? undefined : { text: words[context.locale].statuses[value as keyof (typeof words.en)['statuses']] };
});

const symbol = fact('symbol', ({ entity: { fields } }) => ('symbol' in fields ? listOf(fields.symbol) : []).map((text) => ({ text, latin: true })));

const record = fact('record', (context) => {
  const value = field('record', context);
  return value === undefined ? undefined : { text: value, latin: true };
});

const tally = fact('vote', ({ entity: { fields }, locale }) => {
  if (!('vote' in fields) || fields.vote === undefined) return undefined;
  const { vote } = words[locale];
  const counts = Object.fromEntries(Object.entries(fields.vote.tally).map(([way, count]) => [way, String(count)]));
  const { absent, ...rest } = counts;
  return { text: absent === '0' ? fill(vote.tally, rest) : fill(vote.tallyWithAbsent, counts) };
});

const country = fact('country', (context) => {
  const code = field('country', context);
  return code === undefined ? undefined : { text: countryName(code, context.locale) };
});

const coordinates = fact('coordinates', ({ entity: { kind, fields } }) =>
  kind === 'place' && fields.lat !== undefined && fields.lon !== undefined ? { text: `${fields.lat.toFixed(2)}, ${fields.lon.toFixed(2)}`, latin: true } : undefined,
);

/** Of a track that has not ended. */
const reaches = fact('reaches', ({ base, entity, locale }) =>
  entity.kind === 'track' && base.reaches !== undefined && toDate(entity.fields.active).until === null ? { text: formatDate(base.reaches, words[locale]) } : undefined,
);

const annexOf = fact('annex-of', (context) => {
  const id = field('annex-of', context) as EntityId | undefined;
  return id === undefined ? undefined : { text: nameOf(context.base, id, context.locale), entity: id };
});

const databases = (['wikidata', 'undl', 'pax'] as const).map((name) =>
  fact(name, ({ entity: { fields } }) => {
    const id = fields.identifiers?.[name];
    return id === undefined ? undefined : { text: id, href: outside[name](id), latin: true };
  }),
);

const around: readonly Make[] = [linked('place', 'located-in'), linked('part-of', 'part-of'), linked('before', 'follows', 'out', 'short'), linked('after', 'follows', 'in', 'short')];

/** What the box shows of each kind, from top to bottom. */
const boxes: Readonly<Record<string, readonly Make[]>> = {
  actor: [subkind, born, dated('died'), dated('founded'), dated('dissolved'), linked('office', 'holds-office'), linked('offices', 'holds-office', 'in'), linked('member-of', 'member-of'), linked('members', 'member-of', 'in'), ...around],
  resolution: [only(isAdopted, dated('adopted', 'date')), only((context) => !isAdopted(context), dated('date')), symbol, status, dated('in-force'), tally, record, linked('adopted-by', 'adopted-by'), ...around],
  meeting: [dated('dates', 'date'), linked('took-part', 'participant'), linked('host', 'host'), linked('chaired-by', 'chair'), linked('mediated-by', 'mediator'), ...around, linked('produced', 'produced')],
  agreement: [dated('date'), status, dated('in-force'), symbol, annexOf, linked(({ relations }) => relations.signatory.out, 'signatory'), linked(({ relations }) => relations.guarantor.out, 'guarantor'), linked('adopted-by', 'adopted-by'), ...around],
  statement: [linked('speaker', 'said-by'), dated('date'), linked('occasion', 'said-at'), linked('place', 'located-in')],
  event: [dated('dates', 'date'), ...around],
  place: [country, coordinates, linked('place', 'located-in')],
  topic: [],
  track: [dated('active'), reaches, linked('host', 'host'), linked('mediated-by', 'mediator'), linked('part-of', 'part-of')],
};

/** The facts of the page's entity. */
export function factsOf(context: EntityContext): Fact[] {
  return [...boxes[context.entity.kind]!, ...databases].map((make) => make(context)).filter((made) => made !== undefined);
}

/** The kicker's last part: the date of what happened, the symbol of a text. */
export function kickerDetail(context: EntityContext): FactValue | undefined {
  const { fields } = context.entity;
  if ('symbol' in fields && fields.symbol !== undefined) return { text: listOf(fields.symbol)[0]!, latin: true };
  const date = field('date', context) ?? field('active', context);
  return date === undefined ? undefined : dateValue(date as DateText, context);
}
