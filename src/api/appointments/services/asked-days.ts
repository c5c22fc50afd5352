import { PortalError } from '../../../contracts/portal-error';
import { dayCount } from '../../../domain/dates/italian-days';

/** Days of which free places are shown at once, at most. */
const MOST_FREE_DAYS = 62;

/**
 * The contract knows each day; only both together can be none, or too many.
 * @param asked calendar days, the last one included
 * @throws PortalError `invalid-input` beside `to`
 */
export function demandAskedDays({ from, to }: { from: string; to: string }, most = MOST_FREE_DAYS): void {
  const days = dayCount(from, to);
  if (days < 1 || days > most)
    throw PortalError.field('to', `Scegli da uno a ${String(most)} giorni, il primo prima dell’ultimo.`);
}
