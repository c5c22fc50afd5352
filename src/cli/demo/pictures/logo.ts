import { paint, type Colour } from './paint';
import { colour, distanceFromLine, isInBox, type Point } from './shapes';

const SIZE = 128;
const WHITE = colour('#ffffff');
const BLUE = colour('#0059b3');
const NOTHING: Colour = [255, 255, 255, 0];

// A tick, from its left end over its lowest point to its right end.
const TICK: readonly Point[] = [
  { x: 36, y: 66 },
  { x: 56, y: 88 },
  { x: 94, y: 42 },
];
const HALF_WIDTH = 9;

function isOnTick(point: Point): boolean {
  return TICK.slice(1).some((to, index) => distanceFromLine(point, TICK[index] ?? to, to) <= HALF_WIDTH);
}

/** The logo of the made-up CAF, a tick on a white plate: it shows on the blue of the site and on the white of messages. */
export function logo(): Buffer {
  return paint(SIZE, SIZE, (x, y) => {
    if (!isInBox({ x, y }, { left: 4, top: 4, width: 120, height: 120, radius: 24 })) return NOTHING;
    return isOnTick({ x, y }) ? BLUE : WHITE;
  });
}
