import type { Box } from './boxes';

const PARTS = 12;
/** The parts of a line that a box may take, and in how many lines its value may then stand. */
const SPANS = [
  [2, 1],
  [3, 1],
  [4, 1],
  [6, 3],
  [9, 3],
] as const;

/** In how many lines a text stands in so many points. */
export type LineCount = (text: string, width: number) => number;

/** A box with its width, the gap beside it included. */
export interface FittedBox {
  readonly box: Box;
  readonly width: number;
}

interface Span {
  readonly box: Box;
  parts: number;
}

type Counts = Readonly<Record<'label' | 'value', LineCount>>;

/** The fewest parts in which the value stands in few lines and the label in two. */
function partsOf(box: Box, part: number, { label, value }: Counts): number {
  if (box.parts !== undefined) return box.parts;
  const fits = SPANS.find(
    ([parts, lines]) => value(box.value, parts * part) <= lines && label(box.label, parts * part) <= 2,
  );
  return fits?.[0] ?? PARTS;
}

/** What is left of a line widens the box that has most to say, if its value is broken. */
function widen(row: readonly Span[], part: number, { value }: Counts): void {
  const taken = row.reduce((sum, { parts }) => sum + parts, 0);
  const [longest] = row.toSorted((one, other) => other.box.value.length - one.box.value.length);
  if (longest !== undefined && value(longest.box.value, longest.parts * part) > 1)
    longest.parts += PARTS - taken;
}

/** Puts boxes beside each other as long as the line has parts left. @param width of a line, a gap at its end included */
export function fitSpans(boxes: readonly Box[], width: number, counts: Counts): FittedBox[][] {
  const part = width / PARTS;
  const rows: Span[][] = [];
  let left = 0;
  for (const box of boxes) {
    const parts = partsOf(box, part, counts);
    if (parts > left) {
      rows.push([]);
      left = PARTS;
    }
    rows.at(-1)?.push({ box, parts });
    left -= parts;
  }
  for (const row of rows) widen(row, part, counts);
  return rows.map((row) => row.map(({ box, parts }) => ({ box, width: parts * part })));
}
