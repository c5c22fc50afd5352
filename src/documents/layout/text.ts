import { setIn } from './face';
import { inkText, type Setting } from './ink';
import { wrapped } from './lines';
import type { Sheet } from './sheet';
import type { Element } from './tags';

/** From line to line, in letters' sizes. */
export const LEADING = 1.32;

/** A text in the lines that fit a width. @param width in points */
export function linesOf({ face, size }: Setting, text: string, width: number): string[] {
  return wrapped((part) => face.face.widthOf(part, size), setIn(face.face, text), width);
}

/** How high lines are together. */
export function heightOf(lines: readonly string[], size: number): number {
  return lines.length * size * LEADING;
}

/** Draws lines below each other. @param y where the first one's letters may begin, above */
export function drawLines(
  sheet: Sheet,
  element: Element | null,
  lines: readonly string[],
  x: number,
  y: number,
  setting: Setting,
): void {
  for (const [index, line] of lines.entries())
    if (line !== '') inkText(sheet.ink, element, line, x, y - setting.size * (1 + index * LEADING), setting);
}
