import type { Colour } from './paint';

export interface Point {
  x: number;
  y: number;
}

/** @returns `#rrggbb` as a colour. */
export function colour(hex: string): Colour {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5), 255];
}

/** @returns whether a point lies in a rectangle with round corners. */
export function isInBox(
  { x, y }: Point,
  box: { left: number; top: number; width: number; height: number; radius?: number },
): boolean {
  const { left, top, width, height, radius = 0 } = box;
  const nearestX = Math.min(Math.max(x, left + radius), left + width - radius);
  const nearestY = Math.min(Math.max(y, top + radius), top + height - radius);
  if (radius === 0) return nearestX === x && nearestY === y;
  return Math.hypot(x - nearestX, y - nearestY) <= radius;
}

/** @returns the distance of a point from the line between two others. */
export function distanceFromLine(point: Point, from: Point, to: Point): number {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const share = ((point.x - from.x) * alongX + (point.y - from.y) * alongY) / (alongX ** 2 + alongY ** 2);
  const place = Math.min(Math.max(share, 0), 1);
  return Math.hypot(point.x - from.x - place * alongX, point.y - from.y - place * alongY);
}
