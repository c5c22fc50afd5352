import type { Knex } from '../../../adapters/database';
import { bookingWindow, dayInItaly, type BookingWindow } from '../../../domain/appointments/booking-window';
import { freeSlots } from '../../../domain/appointments/free-slots';
import { openStretches } from '../../../domain/appointments/opening';
import { closedAt, closuresOf } from './days-off';
import type { ServicePlan } from './plan-rows';
import { deskCounts, takenPlaces } from './taken';
import type { ZonaDbRow } from './zona-rows';

const DAY_MS = 24 * 3_600_000;

/** How far is looked at first, and then twice as far, for whatever is full until there: most places are found soon. */
const FIRST_DAYS = 8;

/** A service at a zona. */
export interface Offer {
  zona: ZonaDbRow;
  plan: ServicePlan;
}

interface Span {
  from: number;
  to: number;
}

type WindowOf = (plan: ServicePlan) => BookingWindow;

// Most services have the same notice and furthest day, and the calendar is slow to ask.
function windowsAt(now: number): WindowOf {
  const known = new Map<string, BookingWindow>();
  return (plan) => {
    const key = `${String(plan.noticeHours)}/${String(plan.horizonDays)}`;
    const found = known.get(key) ?? bookingWindow(now, plan);
    known.set(key, found);
    return found;
  };
}

async function firstWithin(db: Knex, offers: readonly Offer[], windowOf: WindowOf, { from, to }: Span) {
  const days = { firstDay: dayInItaly(from), lastDay: dayInItaly(to) };
  const places = new Map(offers.map(({ zona }) => [zona.document_id, zona]));
  const zone = [...places.keys()];
  const closures = await closuresOf(db, zone, days);
  // A place may begin within the span and end after it, where another service has its own.
  const taken = await takenPlaces(db, zone, { from, to: to + DAY_MS });
  const counts = await deskCounts(db, zone);
  const closedDays = new Map([...places].map(([id, zona]) => [id, closedAt(zona, closures(id), days)]));
  return offers.map(({ zona, plan }) => {
    const window = windowOf(plan);
    const closed = closedDays.get(zona.document_id) ?? new Set<string>();
    const [first] = freeSlots(openStretches(plan.openings, closed, days), taken.get(zona.document_id) ?? [], {
      ...plan,
      capacity: counts.get(zona.document_id) ?? plan.desks,
      earliest: Math.max(window.earliest, from),
      latest: Math.min(window.latest, to),
    });
    return first?.start ?? null;
  });
}

/**
 * The first free place of each offer, which cannot be had where there is none.
 * @param now milliseconds since 1970
 */
export async function firstFree(
  db: Knex,
  offers: readonly Offer[],
  now: number,
): Promise<(Offer & { first: number })[]> {
  const windowOf = windowsAt(now);
  const found = new Map<Offer, number>();
  let left = [...offers];
  for (let from = now, days = FIRST_DAYS; left.length > 0; from += days * DAY_MS, days *= 2) {
    // Whose furthest day is before this span has nothing to look at any more.
    left = left.filter(({ plan }) => from <= windowOf(plan).latest);
    if (left.length === 0) break;
    const firsts = await firstWithin(db, left, windowOf, { from, to: from + days * DAY_MS - 1 });
    left = left.filter((offer, index) => {
      const first = firsts[index] ?? null;
      if (first !== null) found.set(offer, first);
      return first === null;
    });
  }
  return offers.flatMap((offer) => {
    const first = found.get(offer);
    return first === undefined ? [] : [{ ...offer, first }];
  });
}
