import type { ClosureKind } from '../../../../contracts/appointments/plans';
import { formatDay } from '../../../shared/dates';

export const KIND_NAMES: Record<ClosureKind, string> = {
  closed: 'Chiuso',
  open: 'Aperto, anche se è festa',
};

/** «30 giugno 2026», or from one day to another. */
export function daysInWords({ firstDay, lastDay }: { firstDay: string; lastDay: string }): string {
  if (firstDay === lastDay) return formatDay(firstDay);
  return `dal ${formatDay(firstDay)} al ${formatDay(lastDay)}`;
}
