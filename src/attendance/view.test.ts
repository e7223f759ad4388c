import { describe, expect, test } from 'vitest';
import { start, type State } from './state.ts';
import { isChosen, type Model, type Table, viewOf } from './view.ts';

const column = (id: string, section: string, day: number) => ({ id, section, year: String(2010 + day), day });
const table = (id: string, part: string, columns: Table['columns'], groups: Record<string, string[]>): Table => ({ id, part, columns, groups: Object.entries(groups).map(([group, rows]) => ({ id: group, rank: group === 'states' ? 0 : 1, rows })) });

/** Two tracks that share a row and may be one table, and a table apart. */
const model: Model = {
  tables: [
    table('geneva', 'meetings', [column('g1', 'geneva', 2), column('g2', 'geneva', 5)], { states: ['ru', 'us'], bodies: ['hnc'] }),
    table('astana', 'meetings', [column('a1', 'astana', 3)], { states: ['ru', 'ir'] }),
    table('texts', 'assembly', [column('t1', 'texts', 4), column('t2', 'texts', 6)], { states: ['ir'] }),
  ],
  names: new Map([['ru', 'Russia'], ['us', 'America'], ['hnc', 'Committee'], ['ir', 'Iran']]),
  signs: new Map(Object.entries({ ru: { g1: 'in', g2: 'in', a1: 'in' }, us: { g1: 'in', g2: 'out' }, hnc: { g2: 'in' }, ir: { a1: 'in', t1: 'out' } }).map(([row, signs]) => [row, new Map(Object.entries(signs))])),
  legend: ['in', 'out'],
  counted: new Set(['in']),
  compareNames: (a, b) => (a < b ? -1 : 1),
};
const ask = (change: Partial<State>, chosen: Partial<Record<keyof State['chosen'], string[]>> = {}): State =>
  ({ ...start, ...change, chosen: { ...start.chosen, ...Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [facet, new Set(values)])) } });
/** Tables as text: columns, then rows by group. */
const shown = (state: State) => viewOf(model, state).tables.map(({ from, columns, groups }) => `${from.join('+')}: ${columns.join(' ')} | ${groups.map(({ id, rows }) => `${id} ${rows.join(' ')}`).join(', ')}`);

describe('the view of the tables', () => {
  test('shows all of them unasked, also a column without a mark', () => {
    expect(shown(start)).toEqual(['geneva: g1 g2 | states ru us, bodies hnc', 'astana: a1 | states ir ru', 'texts: t1 t2 | states ir']);
    expect(viewOf(model, start)).toMatchObject({ columns: 5, rows: 4, cells: 8 });
  });

  test.each<[string, State, string[]]>([
    ['one track', ask({}, { section: ['astana'] }), ['astana: a1 | states ir ru']],
    ['one row, with the columns that have it', ask({}, { row: ['us'] }), ['geneva: g1 g2 | states us']],
    ['one year', ask({}, { year: ['2015'] }), ['geneva: g2 | states ru us, bodies hnc']],
    ['one sign: rows and columns that have it', ask({}, { sign: ['out'] }), ['geneva: g2 | states us', 'texts: t1 | states ir']],
    ['filters that nothing fits', ask({}, { row: ['hnc'], section: ['astana'] }), []],
  ])('filters by %s', (_, state, expected) => {
    expect(shown(state)).toEqual(expected);
  });

  test('tells signs that a filter passed from those beside them', () => {
    const state = ask({}, { sign: ['out'] });
    expect([isChosen(state, 'out'), isChosen(state, 'in'), isChosen(start, 'in')]).toEqual([true, false, true]);
  });

  test.each<[string, State, string]>([
    ['by name', ask({ rows: 'name' }), 'g1 g2 | states us ru'],
    ['by a column: the sign that the legend has first', ask({ rows: 'g2' }), 'g1 g2 | states ru us'],
    ['newest column first', ask({ columns: 'newest' }), 'g2 g1 | states ru us'],
  ])('orders %s', (_, state, expected) => {
    expect(shown(state)[0]).toMatch(new RegExp(`^geneva: ${expected.replace('|', '\\|')}`));
  });

  test('puts what may stand in one table into one, by date, each row once', () => {
    expect(shown(ask({ tables: 'one' }))).toEqual(['geneva+astana: g1 a1 g2 | states ru us ir, bodies hnc', 'texts: t1 t2 | states ir']);
    expect(shown(ask({ tables: 'one', columns: 'most' }))[0]).toMatch(/^geneva\+astana: g1 a1 g2/);
    expect(shown(ask({ tables: 'one', rows: 'first' }))[0]).toContain('states ru us ir');
  });
});
