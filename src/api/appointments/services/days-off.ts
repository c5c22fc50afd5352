import type { Knex } from '../../../adapters/database';
import { closedDays, daysOff, type Closure, type DayOff } from '../../../domain/appointments/holidays';
import { patronDayOf } from '../../../domain/appointments/patron-days';
import type { ZonaDbRow } from './zona-rows';

interface ClosureDbRow {
  zona_document_id: string | null;
  kind: 'closed' | 'open';
  first_day: string;
  last_day: string;
  reason: string;
}

interface Days {
  firstDay: string;
  lastDay: string;
}

/** A closure, as its table keeps it, for the rules. */
export function toClosure(row: Omit<ClosureDbRow, 'zona_document_id'>): Closure {
  return { kind: row.kind, firstDay: row.first_day, lastDay: row.last_day, reason: row.reason };
}

/** The closures of a zona and of the whole CAF between two days. */
export async function closuresOf(
  db: Knex,
  zone: readonly string[],
  { firstDay, lastDay }: Days,
): Promise<(zona: string) => Closure[]> {
  const rows = await db('booking_closures')
    .where((any) => {
      void any.whereIn('zona_document_id', zone).orWhereNull('zona_document_id');
    })
    .where('first_day', '<=', lastDay)
    .where('last_day', '>=', firstDay)
    .select<ClosureDbRow[]>('*');
  return (zona) =>
    rows
      .filter(({ zona_document_id }) => zona_document_id === null || zona_document_id === zona)
      .map(toClosure);
}

/** The day of the patron saint, `29/06`: the zona's own word, else what is known of its comune; null: nobody knows. */
export function patronDayAt({ patron_day, comune, provincia }: ZonaDbRow): string | null {
  return patron_day ?? patronDayOf(comune, provincia);
}

const inputOf = (zona: ZonaDbRow, closures: readonly Closure[], days: Days) => ({
  ...{ ...days, closures, provincia: zona.provincia, patronDay: patronDayAt(zona) },
});

/** The days on which a zona is closed, for closures that were read already. */
export function closedAt(zona: ZonaDbRow, closures: readonly Closure[], days: Days): ReadonlySet<string> {
  return closedDays(inputOf(zona, closures, days));
}

/** The days between two days on which a zona is closed: holidays, the patron saint's, the CAF's own closures. */
export async function closedDaysOf(db: Knex, zona: ZonaDbRow, days: Days): Promise<ReadonlySet<string>> {
  const closures = await closuresOf(db, [zona.document_id], days);
  return closedAt(zona, closures(zona.document_id), days);
}

/** As `closedDaysOf`, with the reasons. */
export async function namedDaysOff(db: Knex, zona: ZonaDbRow, days: Days): Promise<DayOff[]> {
  const closures = await closuresOf(db, [zona.document_id], days);
  return daysOff(inputOf(zona, closures(zona.document_id), days));
}
