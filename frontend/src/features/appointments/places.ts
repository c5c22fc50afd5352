import type { BookableOffice, BookableService } from '@contracts/appointments/customers';
import type { FreeDay } from '@contracts/appointments/fields';
import { nearestSlots } from '@domain/appointments/nearest';

const earliest = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** An office with a service, by the first place that it has for it. */
export interface FirstPlace {
  office: BookableOffice;
  service: BookableService;
}

/** The offices that have a service, the one with the earliest place first. */
export function firstPlaces(offices: readonly BookableOffice[], service: string): FirstPlace[] {
  return offices
    .flatMap((office) =>
      office.services.filter(({ id }) => id === service).map((found) => ({ office, service: found })),
    )
    .toSorted((one, other) => earliest(one.service.firstFree, other.service.firstFree));
}

/** The first place of an office, whatever for; undefined where it has none. */
export function firstFreeOf({ services }: Pick<BookableOffice, 'services'>): string | undefined {
  return services.map(({ firstFree }) => firstFree).toSorted(earliest)[0];
}

/** Every service of some offices once, by its name, with the earliest place of all. */
export function servicesOf(offices: readonly BookableOffice[]): BookableService[] {
  const byId = new Map<string, BookableService>();
  for (const service of offices.flatMap(({ services }) => services)) {
    const known = byId.get(service.id);
    if (known === undefined || service.firstFree < known.firstFree) byId.set(service.id, service);
  }
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'it'));
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
