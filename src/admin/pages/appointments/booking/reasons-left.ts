import type { FieldError } from '../../../../contracts/errors';
import type { BookingDraft } from './draft';

// What a change may have mended, as the first steps of the paths of the API. Another service has other ways and hours.
const MENDED: Record<keyof BookingDraft, readonly string[]> = {
  service: ['service', 'mode', 'start'],
  start: ['start'],
  mode: ['mode'],
  isGuest: ['customer', 'guest', 'phone'],
  customer: ['customer'],
  guestName: ['guest.name'],
  guestPhone: ['guest.phone', 'phone'],
  phone: ['phone'],
  note: ['note'],
};

/** The reasons that still stand once some of what was typed is changed. */
export function reasonsLeft(fields: readonly FieldError[], change: Partial<BookingDraft>): FieldError[] {
  // The keys of a part of a draft are those of a draft; the compiler knows them as strings.
  const keys = Object.keys(change) as (keyof BookingDraft)[];
  // Whoever looks at other days drops the hour: it is still to be picked.
  const mended = keys.filter((key) => key !== 'start' || change.start !== null).flatMap((key) => MENDED[key]);
  return fields.filter(({ path }) => {
    const place = path.join('.');
    return !mended.some((each) => place === each || place.startsWith(`${each}.`));
  });
}
