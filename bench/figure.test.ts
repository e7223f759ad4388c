import { expect, test } from 'vitest';
import { closesGate, type Figure, formatFigures } from './figure.ts';

const figure = (value: number | undefined, limit: number): Figure => ({ name: 'links', value, limit, unit: 'ms' });

test('prints each figure with its limit, and by how much it was missed', () => {
  const figures = [figure(0.123, 5), { ...figure(5.01, 5), name: 'shortest paths' }, { ...figure(12, 0), unit: 'bytes' }, { ...figure(undefined, 190), unit: 'kB' }];
  expect(formatFigures(figures)).toBe(
    [
      'figure          measured    limit',
      'links            0.12 ms     5 ms  met',
      'shortest paths   5.01 ms     5 ms  missed by 1 %',
      'links           12 bytes  0 bytes  missed',
      'links                  –   190 kB  not measured',
    ].join('\n'),
  );
});

test.each([
  [5, 5, false], [7.5, 5, false], [7.51, 5, true], [0, 0, false], [1, 0, true], [undefined, 5, true],
])('%s against a limit of %s closes the gate: %s', (value, limit, closed) => {
  expect(closesGate(figure(value, limit))).toBe(closed);
});
