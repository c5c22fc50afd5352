import { PortalError } from '../../../contracts/portal-error';
import { dayCount } from '../../../domain/dates/italian-days';

/** Days of which free places are shown at once, at most. */
const LONGEST = 62;

/** @param asked calendar days, the last one included @throws PortalError `invalid-input` beside `to`: none, or too many */
export function demandAskedDays({ from, to }: { from: string; to: string }): void {
  const days = dayCount(from, to);
  if (days < 1 || days > LONGEST)
    throw PortalError.field('to', `Scegli da uno a ${String(LONGEST)} giorni, il primo prima dell’ultimo.`);
}
