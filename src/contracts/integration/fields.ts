import { z } from 'zod';
import { ExternalId, Id, Instant } from '../fields';

export const ByExternalId = z.strictObject({
  externalId: ExternalId.describe('L’identificativo scelto dal gestionale.'),
});

/** What a PUT did: repeating the same call answers `unchanged`. */
export const WrittenOutcome = z
  .enum(['created', 'updated', 'unchanged'])
  .describe('Che cosa ha fatto la chiamata.');

/** How a list of the suite is read on: from the cursor of the last answer, or from an instant. */
export const CursorQuery = z.strictObject({
  updatedSince: Instant.optional().describe('Soltanto quello che è cambiato in questo istante o dopo.'),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/, 'Cursore non valido.')
    .optional()
    .describe('`nextCursor` della risposta precedente.'),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .pipe(z.number().max(200))
    .default(100)
    .describe('Quanti al massimo, da 1 a 200; 100 se manca.'),
});
export type CursorQuery = z.infer<typeof CursorQuery>;

/** A part of a list in the order of change. */
export function cursorPageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Per continuare; null: questa era l’ultima parte.'),
  });
}

/** Whom something is about, as the suite can recognise them; the external id is null where the suite has not told one. */
export const SuitePerson = z.object({
  id: Id,
  externalId: z.string().nullable().describe('null: il gestionale non l’ha ancora detto.'),
  codiceFiscale: z.string(),
});
export type SuitePerson = z.infer<typeof SuitePerson>;
