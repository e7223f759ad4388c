/** Which of some points lies in the direction of an arrow key. Pure geometry. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, Point>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** Whether a key is an arrow. */
export function isArrow(key: string): boolean {
  return Object.hasOwn(directions, key);
}

/**
 * The point that an arrow leads to from `origin`: of those within 60 degrees of its direction the nearest,
 * where what lies aside counts double. Undefined when none lies there.
 */
export function towards<P extends Point>(key: string, origin: Point, points: readonly P[]): P | undefined {
  const direction = directions[key]!;
  let best: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [dx, dy] = [point.x - origin.x, point.y - origin.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (along <= 0 || aside > along * Math.sqrt(3) || along + 2 * aside >= least) continue;
    [best, least] = [point, along + 2 * aside];
  }
  return best;
}
