import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Day, ExternalId, Id, Instant } from '../fields';
import { ByExternalId, CursorQuery, cursorPageOf, SuitePerson, WrittenOutcome } from '../integration/fields';
import { PraticaStateName, UploadStateName, Year } from './fields';

/** A pratica as the suite sees it. */
export const SuitePratica = z.object({
  id: Id,
  externalId: ExternalId.nullable().describe(
    'null: aperta nel portale, il gestionale non l’ha ancora detto.',
  ),
  customer: SuitePerson,
  service: z.object({ id: Id, externalId: z.string().nullable(), name: z.string() }),
  year: z.int(),
  state: PraticaStateName,
  uploadState: UploadStateName,
  expectedDay: Day.nullable(),
  openedAt: Instant,
});
export type SuitePratica = z.infer<typeof SuitePratica>;

/** Pratiche through the door of the CAF's own suite. */
export const praticheIntegrationContract = {
  putPratica: endpoint({
    actor: 'integration',
    permission: 'pratiche.write',
    method: 'PUT',
    path: '/pratiche/:externalId',
    summary:
      'Apre la pratica di un cliente, un servizio e un anno, o ne cambia lo stato: se il cliente l’ha già aperta, le dà l’identificativo del gestionale. Ripetere la stessa chiamata non cambia nulla.',
    params: ByExternalId,
    body: z.strictObject({
      customer: ExternalId.describe('Identificativo esterno del cliente, che deve essere Registrato.'),
      service: ExternalId.describe('Identificativo esterno del servizio.'),
      year: Year,
      state: PraticaStateName.optional().describe(
        'Se manca, lo stato resta quello che è. Un passo alla volta: da collecting a working, completed o cancelled; da working a completed o cancelled; da completed a working; da cancelled a collecting.',
      ),
      expectedDay: Day.nullish().describe(
        'Quando sarà pronta: null toglie la data; se manca, resta quella che c’è.',
      ),
    }),
    versioned: 'whole',
    response: SuitePratica.extend({ outcome: WrittenOutcome }),
    errors: ['state-not-allowed'],
  }),
  getSuitePratica: endpoint({
    actor: 'integration',
    permission: 'pratiche.read',
    method: 'GET',
    path: '/pratiche/:externalId',
    summary: 'Una pratica del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuitePratica,
    errors: ['not-found'],
  }),
  listSuitePratiche: endpoint({
    actor: 'integration',
    permission: 'pratiche.read',
    method: 'GET',
    path: '/pratiche',
    summary: 'Tutte le pratiche, anche quelle aperte nel portale, da quella cambiata per prima.',
    query: CursorQuery,
    response: cursorPageOf(SuitePratica.extend({ modifiedAt: Instant })),
  }),
} satisfies Contract;
