import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWidth, compassWidth, middleWidth, type Placed, placeCompass, radius, sideWidth } from './compass.ts';
import { type Label, labelSizes, makeLabel } from './label.ts';
import { type Side, sides } from './neighbours.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a label's text. Right to left, the text that ends at a point lies to its right. */
function boxOf({ label: place }: Placed, { width, height }: Label, mirrored: boolean): Box {
  const left = place.anchor === 'middle' ? place.x - width / 2 : (place.anchor === 'end') !== mirrored ? place.x - width : place.x;
  return { left, right: left + width, top: place.top, bottom: place.top + height };
}

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

const word = fc.stringMatching(/^[A-Za-z]{1,13}$/);
const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((list) => list.join(' '));
const pair = fc.tuple(text, text);
const lists = fc.record({ top: fc.array(pair, { maxLength: 5 }), start: fc.array(pair, { maxLength: 4 }), end: fc.array(pair, { maxLength: 4 }), bottom: fc.array(pair, { maxLength: 4 }) });

test('no label meets another, a node or the edge of the drawing, in either direction', () => {
  fc.assert(
    fc.property(lists, pair, fc.boolean(), (names, self, mirrored) => {
      const width = (side: Side) => (side === 'top' || side === 'bottom' ? cellWidth(Math.max(1, names[side].length)) : sideWidth);
      const labels = Object.fromEntries(sides.map((side) => [side, names[side].map(([name, sub]) => makeLabel(name, sub, width(side), labelSizes.en))])) as Record<Side, Label[]>;
      const own = makeLabel(...self, middleWidth, labelSizes.en);
      const compass = placeCompass(labels, own, mirrored);
      const boxes = sides.flatMap((side) => compass.sides[side].map((placed, index) => boxOf(placed, labels[side][index]!, mirrored)));
      boxes.push({ left: compass.self.x - own.width / 2, right: compass.self.x + own.width / 2, top: compass.self.labelTop, bottom: compass.self.labelTop + own.height });
      const nodes = sides.flatMap((side) => compass.sides[side].map(({ x, y }) => ({ left: x - radius.neighbour, right: x + radius.neighbour, top: y - radius.neighbour, bottom: y + radius.neighbour })));
      nodes.push({ left: compass.self.x - radius.self, right: compass.self.x + radius.self, top: compass.self.y - radius.self, bottom: compass.self.y + radius.self });
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(compassWidth);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(compass.height);
        for (const other of [...boxes.slice(index + 1), ...nodes]) expect(apart(box, other)).toBe(true);
      }
    }),
    { seed: 2016, numRuns: 300 },
  );
});
