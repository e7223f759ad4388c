/** The timeline: draws what a reader chooses, and leaves its rows in the list. The view is a function of one choice, which lives in the address. */

import { daysOfEntry, within } from '../graph/timeline.ts';
import { textOfDay } from '../knowledge/date.ts';
import { fill } from '../words/fill.ts';
import { type Choice, dayIn, everything, type Known, parseChoice, printChoice } from './address.ts';
import { type CarriedTimeline, matterOf } from './carried.ts';
import { chosenOf } from './choose.ts';
import { parts, showDrawings, showRows, valuesOf } from './page.ts';
import { type Move, moved, periodAbout } from './period.ts';
import { textsOf } from './texts.ts';

const data = JSON.parse(document.querySelector('#timeline-data')!.textContent) as CarriedTimeline;
const locale = document.documentElement.lang === 'ar' ? 'ar' : 'en';
const { tools, notice, rows } = parts;
const { words, days: record } = data;
const known: Known = { kind: valuesOf('kind'), track: valuesOf('track'), actor: valuesOf('actor'), topic: valuesOf('topic'), days: record };
const matter = matterOf(data, rows, known);
const texts = textsOf(data, locale);
const kindFields = [...tools.querySelectorAll<HTMLInputElement>('input[name=kind]')];
const fieldOf = (name: 'track' | 'actor' | 'topic' | 'day') => tools.querySelector<HTMLSelectElement | HTMLInputElement>(`[name=${name}]`)!;
let choice: Choice = everything;

function writeFields(): void {
  for (const field of kindFields) field.checked = choice.kinds === undefined || choice.kinds.includes(field.value);
  for (const name of ['track', 'actor', 'topic'] as const) fieldOf(name).value = choice[name] ?? '';
  fieldOf('day').value = choice.day === undefined ? '' : textOfDay(choice.day);
}

/** Shows the choice; `told` is said first. */
function show(told?: string): void {
  const days = choice.days ?? record;
  const chosen = chosenOf(matter, choice, days);
  const first = choice.day === undefined ? undefined : { first: choice.day, last: choice.day };
  const onDay = first === undefined ? 0 : chosen.shown.filter((entry) => within(daysOfEntry(entry), first)).length;
  const plain = printChoice({ ...choice, day: undefined }) === '';
  const more = showDrawings(chosen, days, choice.day, texts);
  parts.more.textContent = more === 0 ? '' : fill(words.noRoom, { entries: texts.entries(more) });
  const row = showRows(chosen, choice.day, texts);
  writeFields();
  const said = [
    told,
    choice.day === undefined ? undefined : fill(words.day, { date: texts.day(choice.day), entries: texts.entries(onDay) }),
    chosen.shown.length === 0 ? words.nothing : plain && told === undefined && choice.day === undefined ? undefined : fill(words.shown, { entries: String(chosen.shown.length), all: texts.entries(chosen.all), span: texts.span(days) }),
  ].filter((text) => text !== undefined);
  notice.replaceChildren(...said.flatMap((text, index) => (index === 0 ? [text] : [' · ', text])));
  if (row !== undefined) {
    row.id ||= 'the-day';
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.textContent = words.toList;
    notice.append(' · ', link);
  }
}

/** Goes to another choice: a step that the reader can take back. */
function change(part: Partial<Choice>): void {
  choice = { ...choice, ...part };
  const address = location.pathname + printChoice(choice);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  show();
}

function fromAddress(): void {
  const parsed = parseChoice(location.search, known);
  choice = parsed.choice;
  if (choice.day !== undefined && choice.days === undefined) choice = { ...choice, days: periodAbout(choice.day, undefined, record) };
  show(parsed.unknown.length === 0 ? undefined : fill(words.refused, { list: parsed.unknown.join(words.comma) }));
}

function goToDay(): void {
  const { value } = fieldOf('day');
  const day = dayIn(value, record);
  if (day !== undefined) change({ day, days: periodAbout(day, choice.days, record) });
  else if (value === '') change({ day: undefined });
  else notice.textContent = words.noDay;
}

tools.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name === 'kind') {
    const checked = kindFields.filter((field) => field.checked).map((field) => field.value);
    change({ kinds: checked.length === kindFields.length ? undefined : checked });
  } else if (name !== 'day') change({ [name]: value === '' ? undefined : value });
});
tools.addEventListener('submit', (event) => {
  event.preventDefault();
  goToDay();
});
tools.addEventListener('click', ({ target }) => {
  const move = (target as Element).closest<HTMLElement>('[data-move]')?.dataset['move'];
  if (move === 'all') change(everything);
  else if (move !== undefined) change({ days: moved(choice.days, move as Move, record, choice.day) });
});
window.addEventListener('popstate', fromAddress);
tools.noValidate = true;
tools.hidden = false;
if (location.search !== '') fromAddress();
tools.dataset['ready'] = '';
