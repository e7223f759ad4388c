/** Turns the lines of a projection into short SVG path data: thinned, rounded to 0.1 and told from point to point. */

import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

interface Line {
  readonly points: Point[];
  closed: boolean;
}

/** A line or ring that spans less than this in both directions is left out, in px. */
const leastSpan = 1.5;

/** Distance of a point from the stretch between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Leaves out the points that lie nearer than a tolerance to the line of the others (Douglas and Peucker). */
export function thin(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (const [first, last] of stretches) {
    let [farthest, most] = [-1, tolerance];
    for (let index = first + 1; index < last; index++) {
      const away = distance(points[index]!, points[first]!, points[last]!);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    stretches.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, index) => kept.has(index));
}

const spans = (points: readonly Point[]) => ([0, 1] as const).some((axis) => {
  const values = points.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values) >= leastSpan;
});

/** A number of tenths: `-.4`, `12`. */
const tenths = (n: number) => String(n / 10).replace(/^(-?)0\./, '$1.');
/** Numbers side by side; a minus parts two by itself. */
const join = (numbers: readonly number[]) => numbers.map(tenths).reduce((text, number) => (text === '' || number.startsWith('-') ? text + number : `${text} ${number}`), '');

function encode({ points, closed }: Line): string {
  const rounded = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [start, ...rest] = rounded;
  let [x, y] = start!;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return steps.length === 0 ? '' : `M${join([start![0], start![1]])}l${join(steps)}${closed ? 'z' : ''}`;
}

/** What a geographic path is drawn into; `data` is what came of it. */
export class Pen implements GeoContext {
  readonly #lines: Line[] = [];

  beginPath(): void {
    this.#lines.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.#lines.push({ points: [[x, y]], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.#lines.at(-1)!.points.push([x, y]);
  }

  closePath(): void {
    const { points } = this.#lines.at(-1)!;
    this.#lines.at(-1)!.closed = true;
    points.push(points[0]!);
  }

  arc(): void {
    throw new Error('A map draws no points of its own');
  }

  /** Path data of all lines that are large enough to be seen. */
  data(tolerance: number): string {
    return this.#lines.filter(({ points }) => spans(points)).map((line) => encode({ ...line, points: thin(line.points, tolerance) })).join('');
  }
}
