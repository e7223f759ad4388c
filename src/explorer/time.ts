/** The axis of time under the drawing: a day or a range, a slider for each end, steps to dated entries, and play. */

import { type DayRange, dayRange, parseDay, textOfDay } from '../knowledge/date.ts';
import { make } from './elements.ts';
import type { State } from './state.ts';

/** How a time was reached: set by hand, by a slider that is still held, or by play. */
export type Reached = 'set' | 'held' | 'played';

export interface TimeOptions {
  readonly root: HTMLElement;
  readonly days: DayRange;
  /** Days on which a dated entry begins, ascending. */
  readonly events: readonly number[];
  readonly dayText: (day: number) => string;
  /** The address of the page of a day. */
  readonly dayPage: (day: number) => string;
  readonly labels: { readonly play: string; readonly pause: string };
  readonly onTime: (when: State['when'], reached: Reached) => void;
}

export interface Time {
  readonly show: (when: State['when']) => void;
  readonly stop: () => void;
}

type Mode = 'all' | 'day' | 'range';
const modeOf = (when: State['when']): Mode => (when === undefined ? 'all' : when.first === when.last ? 'day' : 'range');

/** Milliseconds for which play stays at an event. */
const pace = 900;

/** Days that have a page, as the page of the graph carries them: the first, then steps from one to the next. */
function readDays(packed: string): ReadonlySet<number> {
  const days = new Set<number>();
  let day = 0;
  for (const step of packed.split(' ')) {
    day += Number(step);
    days.add(day);
  }
  return days;
}

/** Brings the controls to life, which the page has. */
export function makeTime({ root, days, events, dayText, dayPage, labels, onTime }: TimeOptions): Time {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
  const modes = [...root.querySelectorAll<HTMLInputElement>('input[name="time"]')];
  const [first, last] = ['first', 'last'].map((name) => ({ slider: find<HTMLInputElement>(`input[type="range"].${name}`), date: find<HTMLInputElement>(`input[type="date"][name="${name}"]`) })) as [Field, Field];
  const pages = readDays(root.dataset['days'] ?? '');
  const [said, play] = [find('.said'), find<HTMLButtonElement>('[data-do="play"]')];
  let when: State['when'];
  let timer: ReturnType<typeof setInterval> | undefined;

  const inside = (day: number) => Math.min(Math.max(day, days.first), days.last);
  const ends = () => when ?? { first: days.last, last: days.last };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    play.textContent = labels.play;
  };
  /** The event before or after the time that is shown. */
  const eventFrom = (by: 1 | -1): number | undefined => {
    const from = ends()[by === 1 ? 'last' : 'first'];
    return when === undefined ? (by === 1 ? events[0] : events.at(-1)) : by === 1 ? events.find((day) => day > from) : events.findLast((day) => day < from);
  };
  const go = (day: number | undefined, reached: Reached) => {
    if (day !== undefined) onTime({ first: day, last: day }, reached);
    return day !== undefined;
  };

  for (const mode of modes) {
    mode.addEventListener('change', () => {
      stop();
      const { first: from, last: until } = ends();
      if (mode.value === 'all') onTime(undefined, 'set');
      else if (mode.value === 'day') onTime({ first: until, last: until }, 'set');
      else onTime({ first: from === until ? inside(until - 365) : from, last: until }, 'set');
    });
  }
  const set = (name: 'first' | 'last', day: number, reached: Reached) => {
    stop();
    const range = modeOf(when) === 'range';
    const other = ends();
    onTime(range ? { first: name === 'first' ? Math.min(day, other.last) : other.first, last: name === 'last' ? Math.max(day, other.first) : other.last } : { first: day, last: day }, reached);
  };
  for (const [name, { slider, date }] of [['first', first], ['last', last]] as const) {
    slider.addEventListener('input', () => set(name, Number(slider.value), 'held'));
    slider.addEventListener('change', () => set(name, Number(slider.value), 'set'));
    date.addEventListener('change', () => {
      const parsed = parseDay(date.value);
      if ('date' in parsed) set(name, inside(dayRange(parsed.date).first), 'set');
    });
  }
  find('[data-do="before"]').addEventListener('click', () => { stop(); go(eventFrom(-1), 'set'); });
  find('[data-do="after"]').addEventListener('click', () => { stop(); go(eventFrom(1), 'set'); });
  play.addEventListener('click', () => {
    if (timer !== undefined) return stop();
    if (!go(eventFrom(1), 'played') && !go(events[0], 'played')) return;
    play.textContent = labels.pause;
    timer = setInterval(() => { if (!go(eventFrom(1), 'played')) stop(); }, pace);
  });

  return {
    stop,
    show(now) {
      when = now;
      const mode = modeOf(now);
      root.dataset['mode'] = mode;
      for (const input of modes) input.checked = input.value === mode;
      for (const [end, { slider, date }] of [['first', first], ['last', last]] as const) {
        const day = ends()[end];
        slider.value = String(day);
        slider.setAttribute('aria-valuetext', dayText(day));
        date.value = textOfDay(day);
      }
      const text = now === undefined ? '' : mode === 'day' ? dayText(now.first) : `${dayText(now.first)} – ${dayText(now.last)}`;
      said.replaceChildren(now !== undefined && mode === 'day' && pages.has(now.first) ? make('a', { href: dayPage(now.first) }, text) : text);
    },
  };
}

interface Field {
  readonly slider: HTMLInputElement;
  readonly date: HTMLInputElement;
}
