import type { FreeSlot } from './free-slots';

/** How many other places are proposed when the one that was asked for is gone. */
const PROPOSED = 5;

/** The free places nearest to an instant, the earlier one first where two are as near; in the order of time. */
export function nearestSlots(slots: readonly FreeSlot[], start: number, count = PROPOSED): FreeSlot[] {
  const distance = (slot: FreeSlot) => Math.abs(slot.start - start);
  return slots
    .toSorted((one, other) => distance(one) - distance(other) || one.start - other.start)
    .slice(0, count)
    .toSorted((one, other) => one.start - other.start);
}
