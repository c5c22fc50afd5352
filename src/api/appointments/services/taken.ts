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
  for (const { zona_document_id, start_at, end_at, desk } of rows)
    places.get(zona_document_id)?.push({ start: Date.parse(start_at), end: Date.parse(end_at), desk });
  return places;
}
