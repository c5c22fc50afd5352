import type { BookableOffice, BookableService } from '@contracts/appointments/customers';
import type { FreeDay } from '@contracts/appointments/fields';
import { nearestSlots } from '@domain/appointments/nearest';

const earliest = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** An office with a service, by the first place that it has for it. */
export interface FirstPlace {
  office: BookableOffice;
  service: BookableService;
}

/** The offices at which a service can be booked, the one with the earliest place first. */
export function firstPlaces(offices: readonly BookableOffice[], service: string): FirstPlace[] {
  return offices
    .flatMap((office) =>
      office.services
        .filter(({ id, atLimit }) => id === service && atLimit === null)
        .map((found) => ({ office, service: found })),
    )
    .toSorted((one, other) => earliest(one.service.firstFree, other.service.firstFree));
}

/** The first place of an office, whatever for; undefined where it has none for the customer. */
export function firstFreeOf({ services }: Pick<BookableOffice, 'services'>): string | undefined {
  return services
    .filter(({ atLimit }) => atLimit === null)
    .map(({ firstFree }) => firstFree)
    .toSorted(earliest)[0];
}

// An office may lack some of the services: those that it has are in the CAF's order.
function inOrder(lists: readonly (readonly string[])[]): string[] {
  const left = new Set(lists.flat());
  const isNext = (id: string) =>
    lists.every((list) => list.slice(0, Math.max(0, list.indexOf(id))).every((before) => !left.has(before)));
  const ordered: string[] = [];
  while (left.size > 0) {
    const [any, next = any] = [[...left][0], [...left].find(isNext)];
    if (next === undefined) break;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

const isBefore = (one: BookableService, other: BookableService) =>
  (one.atLimit === null) === (other.atLimit === null)
    ? one.firstFree < other.firstFree
    : one.atLimit === null;

/**
 * Every service of some offices once, in the CAF's order, with the earliest place of all; those offices first that
 * still book it for the customer.
 */
export function servicesOf(offices: readonly Pick<BookableOffice, 'services'>[]): BookableService[] {
  const byId = new Map<string, BookableService>();
  for (const service of offices.flatMap(({ services }) => services)) {
    const known = byId.get(service.id);
    if (known === undefined || isBefore(service, known)) byId.set(service.id, service);
  }
  const ids = inOrder(offices.map(({ services }) => services.map(({ id }) => id)));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The free places nearest to an instant, in the order of time. */
export function nearestStarts(days: readonly FreeDay[], start: string): string[] {
  const slots = days
    .flatMap(({ starts }) => starts)
    .map((free) => ({ start: Date.parse(free), end: Date.parse(free), desk: 1 }));
  return nearestSlots(slots, Date.parse(start)).map((slot) => new Date(slot.start).toISOString());
}

/** Whether a place is among the free ones. */
export function isFree(days: readonly FreeDay[], start: string): boolean {
  return days.some(({ starts }) => starts.includes(start));
}

/** The days without one of their places; a day that has no other is left out. */
export function withoutStart(days: readonly FreeDay[], start: string): FreeDay[] {
  return days
    .map(({ day, starts }) => ({ day, starts: starts.filter((free) => free !== start) }))
    .filter(({ starts }) => starts.length > 0);
}
