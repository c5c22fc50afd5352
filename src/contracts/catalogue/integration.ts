import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { ExternalId, Id, Instant, paragraphs, text } from '../fields';
import { ByExternalId, CursorQuery, cursorPageOf, WrittenOutcome } from '../integration/fields';
import { Year } from '../pratiche/fields';

/** A service of the CAF as the suite sees it. */
export const SuiteService = z.object({
  id: Id,
  externalId: ExternalId,
  name: z.string(),
  description: z.string(),
  position: z.int().describe('I numeri più bassi vengono prima.'),
  active: z.boolean().describe('Se i clienti possono aprire pratiche per questo servizio.'),
  years: z.array(z.object({ year: z.int(), uploadsOpen: z.boolean() })),
  wantedDocuments: z
    .array(
      z.object({
        name: z.string(),
        explanation: z.string(),
        example: z.string(),
        required: z.boolean(),
      }),
    )
    .describe('Nell’ordine in cui li trovano i clienti.'),
});
export type SuiteService = z.infer<typeof SuiteService>;

const optional = (max: number) => paragraphs(max, 0).default('');

function once<Item extends z.ZodType>(item: Item, key: (value: z.output<Item>) => unknown, twice: string) {
  return z
    .array(item)
    .max(200, 'Sono troppi: al massimo 200.')
    .refine((items) => new Set(items.map(key)).size === items.length, twice);
}

/** The services of the CAF through the door of its own suite. */
export const catalogueIntegrationContract = {
  putService: endpoint({
    actor: 'integration',
    permission: 'catalogue.write',
    method: 'PUT',
    path: '/services/:externalId',
    summary:
      'Crea o aggiorna un servizio con i suoi anni e i documenti richiesti. Un elenco che manca resta com’è; in un elenco che c’è, un anno che manca viene chiuso e un documento che manca non viene più richiesto.',
    params: ByExternalId,
    body: z.strictObject({
      name: text(120),
      description: optional(500),
      position: z.int().min(0).max(100_000).default(100),
      active: z.boolean().default(true),
      years: once(
        z.strictObject({ year: Year, uploadsOpen: z.boolean() }),
        ({ year }) => year,
        'Lo stesso anno c’è due volte.',
      ).optional(),
      wantedDocuments: once(
        z.strictObject({
          name: text(200),
          explanation: optional(1000),
          example: optional(500),
          required: z.boolean().default(true),
        }),
        ({ name }) => name,
        'Lo stesso documento c’è due volte.',
      ).optional(),
    }),
    versioned: 'whole',
    response: SuiteService.extend({ outcome: WrittenOutcome }),
    errors: ['conflict'],
  }),
  getService: endpoint({
    actor: 'integration',
    permission: 'catalogue.read',
    method: 'GET',
    path: '/services/:externalId',
    summary: 'Un servizio del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteService,
    errors: ['not-found'],
  }),
  listSuiteServices: endpoint({
    actor: 'integration',
    permission: 'catalogue.read',
    method: 'GET',
    path: '/services',
    summary: 'I servizi del gestionale, da quello cambiato per primo.',
    query: CursorQuery,
    response: cursorPageOf(SuiteService.extend({ modifiedAt: Instant })),
  }),
} satisfies Contract;
