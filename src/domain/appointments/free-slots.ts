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
  /** Those of the zona's desks that serve it: 1 … this number. */
  desks: number;
  /** How many desks the zona has: the most that any of its services uses. */
  capacity: number;
  /** The first and the last instant at which an appointment may begin: what notice and furthest day make of now. */
  earliest: number;
  latest: number;
}

/** The cells of five minutes that a stretch touches, as their numbers since 1970. */
export function cellsOf({ start, end }: Stretch): number[] {
  const first = Math.floor(start / CELL_MS);
  return Array.from({ length: Math.ceil(end / CELL_MS) - first }, (_, index) => first + index);
}

/** One byte for each cell of each desk, between the first opening and the last closing: 1 where it is taken. */
interface Desks {
  taken: Uint8Array;
  desks: number;
  /** The cell with which each desk's bytes begin, and how many they are. */
  first: number;
  count: number;
  /** How many come to each cell for a desk that is gone: there must be one for them too. Null: nobody. */
  beyond: Uint16Array | null;
}

function takenDesks(
  open: readonly Stretch[],
  appointments: readonly Taken[],
  { desks, capacity }: Pick<Booking, 'desks' | 'capacity'>,
): Desks {
  const first = Math.floor(open.reduce((least, { start }) => Math.min(least, start), Infinity) / CELL_MS);
  const last = Math.ceil(open.reduce((most, { end }) => Math.max(most, end), -Infinity) / CELL_MS);
  const count = Math.max(0, last - first);
  const taken = new Uint8Array(count * desks);
  let beyond: Uint16Array | null = null;
  for (const { start, end, desk } of appointments) {
    if (desk > desks && desk <= capacity) continue;
    const from = Math.max(0, Math.floor(start / CELL_MS) - first);
    const to = Math.min(count, Math.ceil(end / CELL_MS) - first);
    if (desk > capacity) {
      beyond ??= new Uint16Array(count);
      for (let cell = from; cell < to; cell += 1) beyond[cell] = (beyond[cell] ?? 0) + 1;
      continue;
    }
    const row = (desk - 1) * count;
    for (let cell = from; cell < to; cell += 1) taken[row + cell] = 1;
  }
  return { taken, desks, first, count, beyond };
}

function isRoomBeside({ taken, desks, count, beyond }: Desks, cell: number): boolean {
  const needed = beyond?.[cell] ?? 0;
  if (needed === 0) return true;
  let free = 0;
  for (let at = cell; at < desks * count; at += count) if (taken[at] === 0) free += 1;
  return free > needed;
}

// The last desk that is free the whole time; 0: none is. From the last one down, because services that use fewer desks
// can have the first ones alone.
function freeDesk(atDesks: Desks, start: number, end: number): number {
  const { taken, desks, first, count, beyond } = atDesks;
  const length = Math.ceil(end / CELL_MS) - Math.floor(start / CELL_MS);
  const from = Math.floor(start / CELL_MS) - first;
  if (beyond !== null)
    for (let cell = from; cell < from + length; cell += 1) if (!isRoomBeside(atDesks, cell)) return 0;
  for (let desk = desks, at = (desks - 1) * count + from; desk > 0; desk -= 1, at -= count) {
    let cell = 0;
    while (cell < length && taken[at + cell] === 0) cell += 1;
    if (cell === length) return desk;
  }
  return 0;
}

/**
 * The places that can be had: from the beginning of each stretch one after the other, at a desk that is free the whole time.
 * What is offered and what is accepted are the same.
 * @param open as `openStretches` makes them
 * @param taken in any order
 */
export function freeSlots(
  open: readonly Stretch[],
  taken: readonly Taken[],
  { minutes, desks, capacity, earliest, latest }: Booking,
): FreeSlot[] {
  const atDesks = takenDesks(open, taken, { desks, capacity });
  const length = minutes * 60_000;
  const slots: FreeSlot[] = [];
  for (const stretch of open)
    for (let start = stretch.start; start + length <= stretch.end; start += length) {
      if (start < earliest || start > latest) continue;
      const desk = freeDesk(atDesks, start, start + length);
      if (desk !== 0) slots.push({ start, end: start + length, desk });
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
