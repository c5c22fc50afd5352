import type { Taken } from './free-slots';
import type { Stretch } from './opening';

/**
 * Whether an appointment no longer fits: it lies outside the opening hours, on a closed day, or at a desk that is gone.
 * @param open as `openStretches` makes them of the present rules; empty where the service is not booked there any more
 * @param desks that there are now
 */
export function isOutside(appointment: Taken, open: readonly Stretch[], desks: number): boolean {
  if (appointment.desk > desks) return true;
  return !open.some(({ start, end }) => start <= appointment.start && appointment.end <= end);
}
