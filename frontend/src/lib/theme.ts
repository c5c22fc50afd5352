import { contrastWithWhite, LEAST_CONTRAST } from '@domain/colours/contrast';

type Rgb = readonly [number, number, number];

/** What the pages' styles take from the CAF's colour, each `#rrggbb`. */
export interface Theme {
  /** The CAF's colour, darkened as little as makes white on it, and it on white, readable. */
  primary: string;
  hover: string;
  active: string;
  /** A tint for surfaces. */
  tint: string;
}

function parse(colour: string): Rgb {
  const value = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? '0066cc';
  const number = Number.parseInt(value, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  return [r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share];
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

function tintOf(primary: Rgb): Rgb {
  return mix(primary, WHITE, 0.94);
}

/** Whether words in this colour can be read on its tint, and all the more on white, which is lighter. */
function isReadable(primary: Rgb): boolean {
  const onTint = contrastWithWhite(hex(primary)) / contrastWithWhite(hex(tintOf(primary)));
  return onTint >= LEAST_CONTRAST;
}

/** The colours of the pages. @param colour the CAF's, `#rrggbb`; whatever is not one counts as the institutional blue */
export function themeOf(colour: string): Theme {
  let primary = parse(colour);
  while (!isReadable(primary)) primary = mix(primary, BLACK, 0.04);
  return {
    primary: hex(primary),
    hover: hex(mix(primary, BLACK, 0.22)),
    active: hex(mix(primary, BLACK, 0.4)),
    tint: hex(tintOf(primary)),
  };
}
