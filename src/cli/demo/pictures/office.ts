import { paint, type Colour } from './paint';
import { colour, isInBox, type Point } from './shapes';

const WIDTH = 1200;
const HEIGHT = 630;
const GROUND = 540;

const SUN = colour('#ffd873');
const HILLS = [colour('#9cc3a5'), colour('#6fa57c')] as const;
const PAVEMENT = colour('#b9c2c9');
const WALL = colour('#f3e6d0');
const ROOF = colour('#a3503c');
const GLASS = colour('#5d86a8');
const SIGN = colour('#0059b3');
const DOOR = colour('#37536b');

function sky(y: number): Colour {
  const share = y / GROUND;
  return [120 + 100 * share, 176 + 54 * share, 226 + 16 * share, 255];
}

function landscape({ x, y }: Point): Colour {
  if (y > GROUND) return PAVEMENT;
  if (y > 470 + 40 * Math.sin(x / 150)) return HILLS[1];
  if (y > 400 + 60 * Math.sin(x / 210 + 2)) return HILLS[0];
  return Math.hypot(x - 980, y - 130) < 60 ? SUN : sky(y);
}

function isWindow(point: Point): boolean {
  return [430, 545, 660].some((left) => isInBox(point, { left, top: 210, width: 80, height: 90, radius: 4 }));
}

function isShopWindow(point: Point): boolean {
  return [420, 650].some((left) => isInBox(point, { left, top: 400, width: 110, height: 110, radius: 4 }));
}

function building(point: Point): Colour | null {
  if (isInBox(point, { left: 370, top: 140, width: 440, height: 26, radius: 6 })) return ROOF;
  if (!isInBox(point, { left: 390, top: 160, width: 400, height: GROUND - 160 })) return null;
  if (isInBox(point, { left: 410, top: 335, width: 360, height: 40, radius: 6 })) return SIGN;
  if (isInBox(point, { left: 550, top: 400, width: 80, height: GROUND - 400 })) return DOOR;
  return isWindow(point) || isShopWindow(point) ? GLASS : WALL;
}

/** A picture for a news item: an office of the CAF in the morning sun. */
export function office(): Buffer {
  return paint(WIDTH, HEIGHT, (x, y) => building({ x, y }) ?? landscape({ x, y }));
}
