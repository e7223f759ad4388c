import { expect, test } from 'vitest';
import { type Attendance, attendanceOf } from './attendance.ts';
import { edge, id, nodes } from './fixtures/small-graph.ts';
import { indexGraph } from './graph.ts';

const graph = indexGraph(
  [...nodes('meeting', 'summit talks'), ...nodes('actor', 'anna boris clara dora state union'), ...nodes('event', 'siege')],
  [
    edge('summit', 'participant', 'anna', [9, 9], { for: id('state') }),
    edge('summit', 'participant', 'clara', [9, 9], { attendance: 'walked-out' }),
    edge('summit', 'host', 'union', [9, 9]),
    edge('summit', 'located-in', 'union', [9, 9]),
    edge('talks', 'participant', 'anna', [5, 5], { for: id('state'), attendance: 'attended' }),
    edge('talks', 'chair', 'anna', [5, 5]),
    edge('talks', 'participant', 'boris', [5, 5], { for: id('state'), attendance: 'observer' }),
    edge('talks', 'participant', 'dora', [5, 5], { attendance: 'declined' }),
    edge('talks', 'participant', 'state', [5, 5], { attendance: 'invited' }),
    edge('talks', 'mediator', 'union', [5, 5]),
    edge('siege', 'participant', 'anna', [7, 7]),
  ],
);

/** Each meeting as a line an actor. */
const told = ({ meetings }: Attendance) =>
  Object.fromEntries([...meetings].map(([meeting, actors]) => [meeting, [...actors].map(([actor, list]) => `${actor}: ${list.map(({ how, by }) => (by === undefined ? how : `${how} by ${by}`)).join(', ')}`)]));

test('tells of each meeting, earliest first, how each actor was there', () => {
  const attendance = attendanceOf(graph);
  expect([...attendance.meetings.keys()]).toEqual(['talks', 'summit']);
  expect(told(attendance)).toEqual({
    talks: ['anna: attended, chair', 'boris: observer', 'dora: declined', 'state: invited', 'union: mediator'],
    summit: ['anna: attended', 'clara: walked-out', 'union: host'],
  });
  expect(attendance.actors).toEqual(['anna', 'union', 'boris', 'dora', 'state', 'clara']);
});

test('rolls those who spoke for another up to that other, and no claim that names no other', () => {
  const attendance = attendanceOf(graph, { rollUp: true });
  expect(told(attendance)).toEqual({
    talks: ['state: attended by anna, observer by boris, invited', 'anna: chair', 'dora: declined', 'union: mediator'],
    summit: ['state: attended by anna', 'clara: walked-out', 'union: host'],
  });
  expect(attendance.actors).toEqual(['state', 'union', 'anna', 'dora', 'clara']);
});
