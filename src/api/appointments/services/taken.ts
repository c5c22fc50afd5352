import type { Knex } from '../../../adapters/database';
import type { Taken } from '../../../domain/appointments/free-slots';

/** A day and more than the longest appointment: what began before the first day may last into it. */
const BEFORE_MS = 24 * 3_600_000;

interface TakenDbRow {
  zona_document_id: string;
  start_at: string;
  end_at: string;
  desk: number;
}

// Desks work side by side: an instant comes up again and again, and looking it up is faster than reading it anew.
function instants(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? Date.parse(text);
    known.set(text, found);
    return found;
  };
}

/**
 * The desks that are taken at some zone between two instants, by zona: one query.
 * @param except row number of an appointment that is about to be moved
 */
export async function takenPlaces(
  db: Knex,
  zone: readonly string[],
  { from, to }: { from: number; to: number },
  except: number | null = null,
): Promise<Map<string, Taken[]>> {
  const query = db('appointments')
    .whereIn('zona_document_id', zone)
    .where('start_at', '>=', new Date(from - BEFORE_MS).toISOString())
    .where('start_at', '<=', new Date(to).toISOString())
    .whereNot('state', 'cancelled');
  if (except !== null) void query.whereNot('id', except);
  const rows = await query.select<TakenDbRow[]>('zona_document_id', 'start_at', 'end_at', 'desk');
  const places = new Map(zone.map((zona) => [zona, [] as Taken[]]));
  const instant = instants();
  for (const { zona_document_id, start_at, end_at, desk } of rows)
    places.get(zona_document_id)?.push({ start: instant(start_at), end: instant(end_at), desk });
  return places;
}

/** How many desks some zone have: the most that any of their services uses, whether it is booked or not. */
export async function deskCounts(db: Knex, zone: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db('booking_plans')
    .whereIn('zona_document_id', zone)
    .groupBy('zona_document_id')
    .select<{ zona_document_id: string; desks: number | string }[]>('zona_document_id')
    .max('desks as desks');
  return new Map(rows.map(({ zona_document_id, desks }) => [zona_document_id, Number(desks)]));
}
