import { z } from 'zod';
import type { Knex } from '../../../adapters/database';
import { toInstant } from '../../../adapters/clock';
import { Instant } from '../../../contracts/fields';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';

/** Where a list of the suite is ordered: by the instant of the last change, and by row number where that is the same. */
export interface Order {
  /** With its table: `document.modified_at`. */
  instant: string;
  /** With its table: `document.id`. */
  id: string;
  /** Whether the instant is one of Strapi's own columns, which are no texts. */
  isDate: boolean;
}

// What the columns hold, whatever else could be written: databases answer errors to the rest.
const WrittenPlace = z.tuple([
  Instant.refine((instant) => instant >= '1970'),
  z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);

interface Place {
  instant: string;
  id: number;
}

function read(cursor: string): Place {
  try {
    const [instant, id] = WrittenPlace.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { instant, id };
  } catch {
    throw PortalError.field('cursor', 'Cursore non valido: ricomincia da capo.');
  }
}

const write = ({ instant, id }: Place) => Buffer.from(JSON.stringify([instant, id])).toString('base64url');

/**
 * Reads a part of a list in the order of change.
 * @param query of rows that carry `cursor_instant` and `cursor_id` beside what is answered
 * @throws PortalError `invalid-input` when the cursor is not one of ours
 */
export async function cursorPage<Row extends object>(
  query: Knex.QueryBuilder,
  { instant, id, isDate }: Order,
  { cursor, updatedSince, limit }: CursorQuery,
): Promise<{ rows: Row[]; nextCursor: string | null }> {
  const comparable = (text: string) => (isDate ? new Date(text) : text);
  if (updatedSince !== undefined) void query.where(instant, '>=', comparable(updatedSince));
  if (cursor !== undefined) {
    const place = read(cursor);
    void query.where((after) => {
      void after.where(instant, '>', comparable(place.instant)).orWhere((same) => {
        void same.where(instant, comparable(place.instant)).where(id, '>', place.id);
      });
    });
  }
  const found = (await query
    .select(`${instant} as cursor_instant`, `${id} as cursor_id`)
    .orderBy([instant, id])
    // One more, to know whether there is more.
    .limit(limit + 1)) as (Row & { cursor_instant: Date | number | string; cursor_id: number })[];
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return {
    rows,
    nextCursor: isMore ? write({ instant: toInstant(last.cursor_instant), id: last.cursor_id }) : null,
  };
}
