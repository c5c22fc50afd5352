import { z } from 'zod';
import { ExternalId, Instant } from '../fields';

export const ByExternalId = z.strictObject({ externalId: ExternalId });

/** What a PUT did: repeating the same call answers `unchanged`. */
export const WrittenOutcome = z.enum(['created', 'updated', 'unchanged']);

/** How a list of the suite is read on: from the cursor of the last answer, or from an instant. */
export const CursorQuery = z.strictObject({
  /** Only what was changed at this instant or later. */
  updatedSince: Instant.optional(),
  /** `nextCursor` of the answer before. */
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/, 'Cursore non valido.')
    .optional(),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .pipe(z.number().max(200))
    .default(100),
});
export type CursorQuery = z.infer<typeof CursorQuery>;

/** A part of a list in the order of change. */
export function cursorPageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    /** To read on with; null: this was the last part. */
    nextCursor: z.string().nullable(),
  });
}
