import type { Knex } from '../../../adapters/database';
import type { BookingPlan } from '../../../contracts/appointments/fields';
import { PortalError } from '../../../contracts/portal-error';
import { dayInItaly, type BookingWindow } from '../../../domain/appointments/booking-window';
import { cellsOf, freeSlots, slotAt, type FreeSlot } from '../../../domain/appointments/free-slots';
import { nearestSlots } from '../../../domain/appointments/nearest';
import { openStretches } from '../../../domain/appointments/opening';
import { closedDaysOf } from './days-off';
import { firstFree, type Offer } from './first-free';
import { deskCounts, takenPlaces } from './taken';
import type { ZonaDbRow } from './zona-rows';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What is asked of a calendar: a service's rules at a zona, within days and instants. */
export interface Asked {
  zona: ZonaDbRow;
  plan: Pick<BookingPlan, 'minutes' | 'desks' | 'openings'>;
  window: BookingWindow;
  /** Row number of an appointment that is about to be moved: its own place counts as free. */
  moving?: number | null;
  /** True: a place may lie outside the opening hours and on closed days, as whoever keeps the calendar may decide. */
  anyHour?: boolean;
}

/**
 * Who says which places of a zona are free, and takes them. The portal's own calendar is the only one so far; that of the
 * CAF's suite would be another one, for the zone of which the suite is master.
 */
export interface ZonaCalendar {
  /** The places that can be had, in the order of time. */
  free(db: Knex, asked: Asked): Promise<FreeSlot[]>;
  /** The first free place of each offer; one that has none is left out. @param now milliseconds since 1970 */
  firstFree(db: Knex, offers: readonly Offer[], now: number): Promise<(Offer & { first: number })[]>;
  /** The place that begins at an instant. @throws PortalError `slot-taken` with the nearest ones */
  placeAt(db: Knex, asked: Asked, start: number): Promise<FreeSlot>;
  /**
   * Takes a place for an appointment, in the transaction that books it; one that it had before is given back.
   * @throws the database's unique violation: somebody else has a part of it
   */
  take(db: Knex, zona: string, appointmentId: number, place: FreeSlot): Promise<void>;
  /** Gives a place back. */
  release(db: Knex, appointmentId: number): Promise<void>;
}

async function free(db: Knex, { zona, plan, window, moving = null }: Asked): Promise<FreeSlot[]> {
  const open = openStretches(plan.openings, await closedDaysOf(db, zona, window), window);
  const range = { from: window.earliest, to: window.latest };
  const taken = await takenPlaces(db, [zona.document_id], range, moving);
  const booking = { ...plan, ...window, capacity: await capacityFor(db, zona, plan) };
  return freeSlots(open, taken.get(zona.document_id) ?? [], booking);
}

// A plan that is not written yet may use more desks than the present ones.
async function capacityFor(db: Knex, zona: ZonaDbRow, { desks }: Asked['plan']): Promise<number> {
  return Math.max(desks, (await deskCounts(db, [zona.document_id])).get(zona.document_id) ?? 0);
}

async function openOn(db: Knex, { zona, plan, window, anyHour = false }: Asked, start: number) {
  if (anyHour) return [{ start, end: start + plan.minutes * MINUTE_MS }];
  const day = dayInItaly(start);
  if (day < window.firstDay || window.lastDay < day) return [];
  const oneDay = { firstDay: day, lastDay: day };
  return openStretches(plan.openings, await closedDaysOf(db, zona, oneDay), oneDay);
}

async function placeAt(db: Knex, asked: Asked, start: number): Promise<FreeSlot> {
  const { zona, plan, window, moving = null } = asked;
  const open = await openOn(db, asked, start);
  const taken = await takenPlaces(db, [zona.document_id], { from: start, to: start + DAY_MS }, moving);
  const booking = { ...plan, ...window, capacity: await capacityFor(db, zona, plan) };
  const slot = slotAt(start, open, taken.get(zona.document_id) ?? [], booking);
  if (slot !== null) return slot;
  throw slotTaken(nearestSlots(await free(db, asked), start));
}

// That a place is gone, with those that can be had instead.
function slotTaken(nearest: readonly FreeSlot[]): PortalError {
  return new PortalError('slot-taken', {
    nearest: nearest.map(({ start }) => new Date(start).toISOString()),
  });
}

async function release(db: Knex, appointmentId: number): Promise<void> {
  await db('desk_cells').where({ appointment_id: appointmentId }).delete();
}

async function take(db: Knex, zona: string, appointmentId: number, place: FreeSlot): Promise<void> {
  await release(db, appointmentId);
  const cells = cellsOf(place).map((cell) => ({
    ...{ zona_document_id: zona, desk: place.desk, cell, appointment_id: appointmentId },
  }));
  await db('desk_cells').insert(cells);
}

/** The portal's own calendar, for every zona. */
export const portalCalendar: ZonaCalendar = { free, firstFree, placeAt, take, release };
