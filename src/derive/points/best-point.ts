import type { Point } from './point.ts';

/** The point that came out best; the first of those that are even. */
export function bestPoint(points: readonly Point[]): Point {
  return points.reduce((best, point) => (point.quality > best.quality ? point : best));
}
