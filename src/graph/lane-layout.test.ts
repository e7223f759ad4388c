import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, makeLabel } from './label.ts';
import { type LaneShape, nodeRadius, placeLanes, tracksWidth } from './lane-layout.ts';
import type { Box, PlacedLabel } from './place-labels.ts';

const sizes = { name: 14, sub: 14 };
const label = (text: string) => makeLabel(text, '', 150, sizes);

/** The box of a label's text. Right to left, the text that ends at a point lies to its right. */
function boxOf({ x, top, anchor }: PlacedLabel, { width, height }: Label, mirrored: boolean): Box {
  const left = anchor === 'middle' ? x - width / 2 : (anchor === 'end') !== mirrored ? x - width : x;
  return { left, right: left + width, top, bottom: top + height };
}

/** Places are rounded to a tenth of a px. */
const apart = (a: Box, b: Box) => a.right <= b.left + 0.2 || b.right <= a.left + 0.2 || a.bottom <= b.top + 0.2 || b.bottom <= a.top + 0.2;

const word = fc.stringMatching(/^[A-Za-z]{1,13}$/);
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const x = fc.double({ min: nodeRadius.most, max: tracksWidth - nodeRadius.most, noNaN: true });
const node = fc.record({ x, radius: fc.double({ min: nodeRadius.least, max: nodeRadius.most, noNaN: true }), weight: fc.nat(50), label: text.map(label) });
const lane = fc.record({ ends: fc.tuple(x, x), name: text.map((name) => makeLabel(name, '', tracksWidth, sizes)), nodes: fc.array(node, { maxLength: 30 }) }).map(({ ends, ...rest }): LaneShape => ({ from: Math.min(...ends), until: Math.max(...ends), ...rest }));
const lanes = fc.array(lane, { minLength: 1, maxLength: 8 });

test('no label meets another, a node, the line of a lane or the edge of the drawing, and no node another, in either direction', () => {
  fc.assert(
    fc.property(lanes, fc.boolean(), (shapes, mirrored) => {
      const layout = placeLanes(shapes, mirrored);
      const at = (place: number) => (mirrored ? tracksWidth - place : place);
      const labels: Box[] = [];
      const nodes: Box[] = [];
      const lines: Box[] = [];
      for (const [index, placed] of layout.lanes.entries()) {
        const shape = shapes[index]!;
        for (const name of [placed.name, placed.again]) if (name !== undefined) labels.push(boxOf(name, shape.name, mirrored));
        const [left, right] = [at(shape.from), at(shape.until)].toSorted((a, b) => a - b) as [number, number];
        lines.push({ left, right, top: placed.y, bottom: placed.y });
        for (const [n, found] of placed.nodes.entries()) {
          if (found === undefined) continue;
          const { radius, label: words, x: given } = shape.nodes[n]!;
          expect(Math.abs(found.x - at(given))).toBeLessThanOrEqual(0.051);
          nodes.push({ left: found.x - radius, right: found.x + radius, top: found.y - radius, bottom: found.y + radius });
          if (found.label !== undefined) labels.push(boxOf(found.label, words, mirrored));
        }
      }
      for (const [index, box] of [...labels, ...nodes].entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1);
        expect(box.right).toBeLessThanOrEqual(tracksWidth + 0.1);
        expect(box.top).toBeGreaterThanOrEqual(-0.1);
        expect(box.bottom).toBeLessThanOrEqual(layout.height + 0.1);
        const others = index < labels.length ? [...labels.slice(index + 1), ...nodes, ...lines] : nodes.slice(index - labels.length + 1);
        for (const other of others) if (!apart(box, other)) expect({ box, other }).toBe('apart');
      }
    }),
    { seed: 2016, numRuns: 200 },
  );
});

test('the same lanes have the same layout, and mirrored the same at the other side', () => {
  fc.assert(
    fc.property(lanes, (shapes) => {
      const [once, again, mirrored] = [placeLanes(shapes, false), placeLanes(structuredClone(shapes), false), placeLanes(shapes, true)];
      expect(again).toEqual(once);
      expect(mirrored.height).toBe(once.height);
      for (const [index, { nodes }] of once.lanes.entries()) {
        for (const [n, found] of nodes.entries()) {
          const other = mirrored.lanes[index]!.nodes[n];
          expect(other?.y).toBe(found?.y);
          expect(other?.label?.anchor).toBe(found?.label?.anchor);
          if (found !== undefined) expect(other!.x + found.x).toBeCloseTo(tracksWidth, 0);
        }
      }
    }),
    { seed: 2016, numRuns: 50 },
  );
});

const nodesAt = (...places: number[]): LaneShape => ({ from: 100, until: 300, name: label('Lane'), nodes: places.map((place, index) => ({ x: place, radius: 5, weight: 10 - index, label: label(`Entry ${index}`) })) });

test('nodes that would touch hang below each other in the order given; of more than five the last have no room', () => {
  const [placed] = placeLanes([nodesAt(200, 205, 204, 203, 202, 201, 250)], false).lanes;
  expect(placed!.nodes.map((found) => found && Math.round(found.y - placed!.y))).toEqual([0, 14, 28, 42, 56, undefined, 0]);
});

test('a lane that began before the end of the drawing that a narrow screen shows is named there once more', () => {
  const long = { ...nodesAt(200), until: tracksWidth };
  expect(placeLanes([long], false).lanes[0]!.again).toEqual({ x: 880, top: 0, anchor: 'start' });
  expect(placeLanes([long], true).lanes[0]!.again).toEqual({ x: 320, top: 0, anchor: 'start' });
  expect(placeLanes([nodesAt(200)], false).lanes[0]!.again).toBeUndefined();
});

test('a name that would leave the drawing begins earlier', () => {
  const name = makeLabel('A name that is rather long', '', tracksWidth, sizes);
  expect(placeLanes([{ ...nodesAt(1195), name, from: 1190, until: 1200 }], false).lanes[0]!.name).toEqual({ x: Math.round((tracksWidth - name.width) * 10) / 10, top: 0, anchor: 'start' });
});
