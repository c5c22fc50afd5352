import type { ClosureKind, NewClosure } from '../../../../contracts/appointments/plans';
import { isDay } from '../days';

/** A closure, or an opening on a holiday, while it is typed. */
export interface ClosureDraft {
  kind: ClosureKind;
  /** Whether it is of the whole CAF. */
  isOfAll: boolean;
  firstDay: string;
  /** Empty: the first day alone. */
  lastDay: string;
  reason: string;
}

export const NO_CLOSURE: ClosureDraft = {
  ...{ kind: 'closed', isOfAll: false },
  ...{ firstDay: '', lastDay: '', reason: '' },
};

/** Opens an office on a holiday; why is still to be written. */
export function openingOn(day: string): ClosureDraft {
  return { ...NO_CLOSURE, kind: 'open', firstDay: day };
}

/** What the endpoints take. @param zona document id */
export function closureOf(
  zona: string,
  { kind, isOfAll, firstDay, lastDay, reason }: ClosureDraft,
): NewClosure {
  return {
    ...{ zona: isOfAll ? null : zona, kind, firstDay },
    ...{ lastDay: lastDay === '' ? firstDay : lastDay, reason: reason.trim() },
  };
}

/**
 * What can already be looked at, though a reason is still to be written; null: no days yet, or in the wrong order.
 * An opening leaves nobody outside.
 */
export function previewOf(zona: string, draft: ClosureDraft): NewClosure | null {
  const closure = closureOf(zona, draft);
  const { kind, firstDay, lastDay } = closure;
  if (kind === 'open' || !isDay(firstDay) || !isDay(lastDay) || lastDay < firstDay) return null;
  // Too short a reason is refused; it changes nothing of what is looked at.
  return { ...closure, reason: closure.reason.length < 2 ? 'Chiusura' : closure.reason };
}
