/** The panel on an answer: ways between two entries, two actors compared, who met whom; each step as a sentence with its sources. */

import type { Hop, TimedHop } from '../knowledge/query/index.ts';
import { digits, fill, plural } from '../words/fill.ts';
import { type Answer, mostWays } from './answer.ts';
import { glyph, make } from './elements.ts';
import { chooser, inText, named, nodeIn, type PanelContext, section, sentenceOf, sourcesOf } from './phrases.ts';
import type { Question } from './state.ts';

/** Claims of one step that are told; the others stand in the drawing. */
const mostClaims = 3;

/** The entries of a way in a row. */
function stations(hops: readonly Hop[], context: PanelContext): HTMLElement {
  const ids = [hops[0]!.from, ...hops.map(({ to }) => to)];
  return make('p', { class: 'stations' }, ...ids.flatMap((id, index) => [...(index === 0 ? [] : [' → ']), named(id, context)]));
}

/** The steps of a way: each claim as a sentence, with its sources. */
function stepsOf(hops: readonly (Hop | TimedHop)[], context: PanelContext): HTMLElement {
  const { graph, words: { explorer, ui, dayText } } = context;
  const steps = hops.map((hop) => {
    const claims = hop.edges.slice(0, mostClaims).map(({ id }) => graph.edges.get(id)!);
    const day = 'day' in hop && Number.isFinite(hop.day) ? [make('p', { class: 'n' }, fill(explorer.earliest, { date: dayText(hop.day) }))] : [];
    return make('li', {}, ...day, ...claims.flatMap((edge) => [make('div', {}, sentenceOf(edge, context), chooser({ edge: edge.id }, context, ui.claim)), sourcesOf(edge, context)]));
  });
  return make('ol', { class: 'hops' }, ...steps);
}

/** A way that opens when it is asked for; its sources are fetched then. */
function shutWay(hops: readonly Hop[], index: number, context: PanelContext): HTMLElement {
  const details = make('details', {}, make('summary', {}, fill(context.words.explorer.wayN, { n: digits(index + 1) })), stations(hops, context));
  details.addEventListener('toggle', () => details.append(stepsOf(hops, context)), { once: true });
  return details;
}

function tellWays({ ways, inTime }: Answer & { ask: 'path' }, { a, b }: { a: string; b: string }, context: PanelContext): HTMLElement[] {
  const { words: { explorer, counts }, locale } = context;
  const names = { a: inText(a, context), b: inText(b, context) };
  const heading = make('h2', {}, fill(explorer.linkOf, names));
  if (ways === undefined) return [heading, make('p', { class: 'claim' }, fill(explorer.noLink, names))];
  const [first, ...others] = ways.paths;
  const counted = fill(explorer.ways, { ways: plural(counts.way, ways.total, locale), steps: plural(counts.step, first!.length, locale) });
  const listed = ways.total > mostWays ? ` ${fill(explorer.firstWays, { n: digits(mostWays) })}` : '';
  return [
    heading,
    make('h3', {}, explorer.fewestSteps),
    make('p', { class: 'summary' }, counted + listed),
    stations(first!, context),
    stepsOf(first!, context),
    ...others.map((hops, index) => shutWay(hops, index + 1, context)),
    make('h3', {}, explorer.inTime),
    make('p', { class: 'summary' }, inTime === undefined ? fill(explorer.noPathInTime, names) : explorer.inTimeNote),
    ...(inTime === undefined ? [] : [stations(inTime, context), stepsOf(inTime, context)]),
  ];
}

function tellComparison({ comparison: { meetings, texts, votes } }: Answer & { ask: 'compare' }, { a, b }: { a: string; b: string }, context: PanelContext): HTMLElement[] {
  const { words: { explorer, vote } } = context;
  const names = { a: inText(a, context), b: inText(b, context) };
  const list = (ids: readonly string[]) => ids.map((id) => dated(id, context));
  const alone = (template: string, name: string) => fill(template, { name });
  const lists = [
    ...section(explorer.sharedMeetings, list(meetings.both)),
    ...section(explorer.sharedTexts, list(texts.both)),
    ...section(explorer.votedAlike, votes.same.map((cast) => make('span', {}, dated(cast.text, context), ` ${vote[cast.a]}`))),
    ...section(explorer.votedOtherwise, votes.different.map((cast) => make('span', {}, dated(cast.text, context), ` ${inText(a, context)}: ${vote[cast.a]}; ${inText(b, context)}: ${vote[cast.b]}`))),
  ];
  return [
    make('h2', {}, fill(explorer.compared, names)),
    ...(lists.length === 0 ? [make('p', { class: 'claim' }, explorer.nothingShared)] : lists),
    ...section(alone(explorer.meetingsOf, names.a), list(meetings.onlyA)),
    ...section(alone(explorer.meetingsOf, names.b), list(meetings.onlyB)),
    ...section(alone(explorer.textsOf, names.a), list(texts.onlyA)),
    ...section(alone(explorer.textsOf, names.b), list(texts.onlyB)),
    ...section(alone(explorer.votedAlone, names.a), list(votes.onlyA.map(({ text }) => text))),
    ...section(alone(explorer.votedAlone, names.b), list(votes.onlyB.map(({ text }) => text))),
  ];
}

/** The name of an entry with its date. */
function dated(id: string, context: PanelContext): HTMLElement {
  const { kind, label, date } = nodeIn(id, context);
  return chooser({ node: id }, context, glyph(kind), label, ...(date === undefined ? [] : [make('span', { class: 'n' }, ` ${date}`)]));
}

function tellMet({ by, pairs, total }: Answer & { ask: 'met' }, context: PanelContext): HTMLElement[] {
  const { words: { explorer }, graph } = context;
  const items = pairs.map(({ a, b, through }) => chooser({ pair: [a, b] }, context, fill(explorer.pairShares, { a: graph.nodes.get(a)!.label, b: graph.nodes.get(b)!.label }), make('span', { class: 'n' }, ` ${digits(through.length)}`)));
  return [
    make('h2', {}, fill(explorer.metHeading, { by: explorer.met[by] })),
    make('p', { class: 'summary' }, explorer.metNote[by]),
    ...(total > pairs.length ? [make('p', { class: 'hint' }, fill(explorer.firstWays, { n: `${digits(pairs.length)} / ${digits(total)}` }))] : []),
    make('ul', {}, ...items.map((item) => make('li', {}, item))),
  ];
}

/** Tells of the answer to a question. */
export function tellAnswer(answer: Answer, question: Question, context: PanelContext): HTMLElement[] {
  if (answer.ask === 'met' || question.ask === 'met') return answer.ask === 'met' ? tellMet(answer, context) : [];
  return answer.ask === 'path' ? tellWays(answer, question, context) : tellComparison(answer, question, context);
}

/** Tells what two actors share in "who met whom". */
export function tellPair(pair: readonly [string, string], answer: Answer | undefined, context: PanelContext): HTMLElement[] {
  const [a, b] = pair;
  const found = answer?.ask === 'met' ? answer.pairs.find((other) => (other.a === a && other.b === b) || (other.a === b && other.b === a)) : undefined;
  const { words: { explorer } } = context;
  const heading = make('h2', {}, fill(explorer.pairShares, { a: inText(a, context), b: inText(b, context) }));
  if (found === undefined || answer?.ask !== 'met') return [heading, make('p', { class: 'claim' }, explorer.nothingShared)];
  return [heading, ...section(answer.by === 'meetings' ? explorer.sharedMeetings : explorer.sharedTexts, found.through.map((id) => dated(id, context)))];
}
