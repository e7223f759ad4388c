import { expect, test } from 'vitest';
import { comparison } from './comparison.ts';
import { edge, id, nodes } from './fixtures/small-graph.ts';
import { indexGraph } from './graph.ts';

const graph = indexGraph(
  [...nodes('meeting', 'forum summit talks'), ...nodes('actor', 'anna boris clara'), ...nodes('agreement', 'pact truce'), ...nodes('resolution', 'r1 r2 r3 r4')],
  [
    edge('forum', 'participant', 'anna', [3, 3]),
    edge('forum', 'participant', 'boris', [3, 3], { attendance: 'declined' }),
    edge('summit', 'host', 'anna', [9, 9]),
    edge('summit', 'participant', 'anna', [9, 9]),
    edge('summit', 'participant', 'boris', [9, 9]),
    edge('talks', 'participant', 'anna', [5, 5]),
    edge('talks', 'chair', 'boris', [5, 5]),
    edge('truce', 'signatory', 'anna', [6, 6]),
    edge('truce', 'guarantor', 'boris', [6, 6]),
    edge('pact', 'signatory', 'boris', [4, 4]),
    edge('r4', 'voted', 'anna', [1, 1], { vote: 'for' }),
    edge('r4', 'voted', 'boris', [1, 1], { vote: 'for' }),
    edge('r1', 'voted', 'anna', [2, 2], { vote: 'abstain' }),
    edge('r1', 'voted', 'boris', [2, 2], { vote: 'against' }),
    edge('r2', 'voted', 'anna', [2, 2], { vote: 'for' }),
    edge('r3', 'voted', 'boris', [7, 7], { vote: 'against' }),
    edge('r3', 'sponsor', 'anna', [7, 7], { editorial: true }),
    edge('anna', 'supports', 'boris'),
  ],
);

test('tells apart what both and what only one attended, stands under and voted on, by date', () => {
  expect(comparison(graph, id('anna'), id('boris'))).toEqual({
    meetings: { both: ['talks', 'summit'], onlyA: ['forum'], onlyB: [] },
    texts: { both: ['truce'], onlyA: [], onlyB: ['pact'] },
    votes: {
      same: [{ text: 'r4', a: 'for', b: 'for' }],
      different: [{ text: 'r1', a: 'abstain', b: 'against' }],
      onlyA: [{ text: 'r2', a: 'for' }],
      onlyB: [{ text: 'r3', b: 'against' }],
    },
  });
});

test('reads the other way round from the other actor', () => {
  const { meetings, texts, votes } = comparison(graph, id('boris'), id('anna'));
  expect([meetings.both, meetings.onlyB, texts.onlyA, votes.different, votes.onlyB]).toEqual([
    ['talks', 'summit'], ['forum'], ['pact'], [{ text: 'r1', a: 'against', b: 'abstain' }], [{ text: 'r2', b: 'for' }],
  ]);
});

test('follows only the claims asked for', () => {
  const { meetings, votes } = comparison(graph, id('anna'), id('boris'), ({ relation }) => relation === 'participant');
  expect(meetings).toEqual({ both: ['summit'], onlyA: ['forum', 'talks'], onlyB: [] });
  expect(votes).toEqual({ same: [], different: [], onlyA: [], onlyB: [] });
  expect(comparison(graph, id('anna'), id('boris'), () => true).texts.onlyA).toEqual(['r3']);
});

test('who is in no claim, or not there at all, shares nothing', () => {
  for (const other of ['clara', 'nobody']) expect(comparison(graph, id(other), id('boris')).meetings).toEqual({ both: [], onlyA: [], onlyB: ['talks', 'summit'] });
});
