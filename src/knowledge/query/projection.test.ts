import { expect, test } from 'vitest';
import { edge, id, nodes } from './fixtures/small-graph.ts';
import { indexGraph } from './graph.ts';
import { projection, type SharedPair } from './projection.ts';

const graph = indexGraph(
  [...nodes('meeting', 'forum summit talks'), ...nodes('actor', 'anna boris clara dora emil'), ...nodes('agreement', 'truce'), ...nodes('resolution', 'draft'), ...nodes('event', 'siege')],
  [
    edge('forum', 'participant', 'anna'),
    edge('forum', 'participant', 'boris', undefined, { attendance: 'attended' }),
    edge('summit', 'host', 'anna', [9, 9]),
    edge('summit', 'participant', 'anna', [9, 9]),
    edge('summit', 'participant', 'boris', [9, 9], { attendance: 'observer' }),
    edge('summit', 'participant', 'clara', [9, 9], { attendance: 'walked-out' }),
    edge('summit', 'participant', 'dora', [9, 9], { attendance: 'excluded' }),
    edge('talks', 'chair', 'anna', [5, 5]),
    edge('talks', 'mediator', 'boris', [5, 5]),
    edge('talks', 'participant', 'dora', [5, 5], { attendance: 'invited' }),
    edge('talks', 'participant', 'emil', [5, 5], { attendance: 'declined' }),
    edge('talks', 'concerns', 'clara', [5, 5]),
    edge('siege', 'involves', 'anna', [7, 7]),
    edge('siege', 'involves', 'dora', [7, 7]),
    edge('truce', 'signatory', 'anna', [6, 6]),
    edge('truce', 'guarantor', 'clara', [6, 6]),
    edge('truce', 'participant', 'boris', [6, 6]),
    edge('truce', 'mediator', 'dora', [6, 6]),
    edge('draft', 'sponsor', 'anna', [8, 8]),
    edge('draft', 'sponsor', 'clara', [8, 8]),
    edge('draft', 'voted', 'emil', [8, 8], { vote: 'for' }),
    edge('draft', 'adopted-by', 'dora', [8, 8]),
  ],
);

const told = (pairs: readonly SharedPair[]) => pairs.map(({ a, b, through }) => `${a} ${b}: ${through.join(' ')}`);

test('joins those who met, most meetings first, and the meetings of two by date, the undated last', () => {
  expect(told(projection(graph, { by: 'meetings' }))).toEqual(['anna boris: talks summit forum', 'anna clara: summit', 'boris clara: summit']);
});

test('joins those who stand under the same texts', () => {
  expect(told(projection(graph, { by: 'texts' }))).toEqual(['anna clara: truce draft', 'anna boris: truce', 'boris clara: truce']);
});

test('follows only the claims asked for, and joins only the actors asked for', () => {
  expect(told(projection(graph, { by: 'meetings', where: ({ relation }) => relation === 'participant' }))).toEqual(['anna boris: summit forum', 'anna clara: summit', 'boris clara: summit']);
  expect(told(projection(graph, { by: 'meetings', among: new Set([id('boris'), id('clara'), id('dora')]) }))).toEqual(['boris clara: summit']);
  expect(projection(graph, { by: 'meetings', among: new Set() })).toEqual([]);
});

test('leaves out groupings of ours unless they are asked for', () => {
  const grouped = indexGraph([...nodes('meeting', 'talks'), ...nodes('actor', 'anna boris')], [edge('talks', 'participant', 'anna'), edge('talks', 'participant', 'boris', undefined, { editorial: true })]);
  expect(projection(grouped, { by: 'meetings' })).toEqual([]);
  expect(told(projection(grouped, { by: 'meetings', where: () => true }))).toEqual(['anna boris: talks']);
});
