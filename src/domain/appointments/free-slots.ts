import type { Stretch } from './opening';

/** Every appointment begins and ends on one of these: a desk is claimed cell by cell. */
export const CELL_MS = 5 * 60_000;

/** An appointment, whoever's: the desk is taken from start to end. */
export interface Taken extends Stretch {
  /** 1 … the number of desks that there were when it was booked. */
  desk: number;
}

/** A place that can be had. */
export interface FreeSlot extends Stretch {
  desk: number;
}

/** What a service needs at a zona. */
export interface Booking {
  /** Of an appointment, a multiple of five. */
  minutes: number;
  /** Working side by side. */
  desks: number;
  /** The first and the last instant at which an appointment may begin: what notice and furthest day make of now. */
  earliest: number;
  latest: number;
}

/** The cells of five minutes that a stretch touches, as their numbers since 1970. */
export function cellsOf({ start, end }: Stretch): number[] {
  const first = Math.floor(start / CELL_MS);
  return Array.from({ length: Math.ceil(end / CELL_MS) - first }, (_, index) => first + index);
}

function takenCells(taken: readonly Taken[], desks: number): Set<number>[] {
  const cells = Array.from({ length: desks }, () => new Set<number>());
  for (const appointment of taken)
    for (const cell of cellsOf(appointment)) cells[appointment.desk - 1]?.add(cell);
  return cells;
}

/**
 * The places that can be had: from the beginning of each stretch one after the other, at the first desk that is free the
 * whole time. What is offered and what is accepted are the same.
 * @param open as `openStretches` makes them
 * @param taken in any order
 */
export function freeSlots(
  open: readonly Stretch[],
  taken: readonly Taken[],
  { minutes, desks, earliest, latest }: Booking,
): FreeSlot[] {
  const cells = takenCells(taken, desks);
  const length = minutes * 60_000;
  const slots: FreeSlot[] = [];
  for (const stretch of open)
    for (let start = stretch.start; start + length <= stretch.end; start += length) {
      if (start < earliest || start > latest) continue;
      const end = start + length;
      const needed = cellsOf({ start, end });
      const desk = cells.findIndex((busy) => !needed.some((cell) => busy.has(cell)));
      if (desk !== -1) slots.push({ start, end, desk: desk + 1 });
    }
  return slots;
}

/** The place that begins at an instant; null: it cannot be had. */
export function slotAt(
  start: number,
  open: readonly Stretch[],
  taken: readonly Taken[],
  booking: Booking,
): FreeSlot | null {
  return freeSlots(open, taken, booking).find((slot) => slot.start === start) ?? null;
}
