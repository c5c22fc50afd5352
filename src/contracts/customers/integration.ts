import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Email, ExternalId, Id, Instant, text } from '../fields';
import { ByExternalId, CursorQuery, cursorPageOf } from '../integration/fields';
import { CodiceFiscaleInput, Cognome, CustomerType, Nome } from './fields';

/** A customer as the suite sees it. */
export const SuiteCustomer = z.object({
  id: Id,
  externalId: ExternalId.nullable().describe('null: il gestionale non l’ha ancora detto.'),
  codiceFiscale: z.string(),
  cognome: z.string(),
  nome: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable().describe('Secondo E.164, per esempio +39061234567.'),
  mobile: z.string().nullable(),
  zona: ExternalId.nullable().describe(
    'Identificativo esterno dell’ufficio; null: nessuno, o uno che il gestionale non ha detto.',
  ),
  type: CustomerType,
  blocked: z.boolean(),
});
export type SuiteCustomer = z.infer<typeof SuiteCustomer>;

/** Somebody who asked for the codice fiscale of a customer, as the suite reads of it. */
export const SuiteConflict = z.object({
  id: Id,
  customer: SuiteCustomer,
  claimant: z.object({ cognome: z.string(), nome: z.string(), email: z.string() }),
  requestedAt: Instant,
  requests: z.int().describe('Quante volte lo ha chiesto la stessa persona.'),
  state: z.enum(['open', 'resolved']),
  outcome: z.enum(['keep-holder', 'give-to-claimant']).nullable(),
  modifiedAt: Instant,
});
export type SuiteConflict = z.infer<typeof SuiteConflict>;

/** Customers through the door of the CAF's own suite. */
export const customerIntegrationContract = {
  putSuiteCustomer: endpoint({
    actor: 'integration',
    permission: 'customers.write',
    method: 'PUT',
    path: '/customers/:externalId',
    summary:
      'Attiva un cliente come Registrato, o lo aggiorna: ripetere la stessa chiamata non cambia nulla.',
    params: ByExternalId,
    body: z.strictObject({
      codiceFiscale: CodiceFiscaleInput,
      cognome: Cognome,
      nome: Nome,
      email: Email.nullable(),
      phone: text(40).nullish().describe('null lo toglie; se manca, resta quello che c’è.'),
      mobile: text(40).nullish().describe('Un cellulare; null lo toglie; se manca, resta quello che c’è.'),
      zona: ExternalId.nullish().describe(
        'Identificativo esterno dell’ufficio; se è null o manca, resta quello che c’è.',
      ),
    }),
    versioned: 'whole',
    response: SuiteCustomer.extend({
      outcome: z.enum(['created', 'promoted', 'taken-over', 'updated', 'unchanged']),
    }),
    errors: ['external-id-taken'],
  }),
  getSuiteCustomer: endpoint({
    actor: 'integration',
    permission: 'customers.read',
    method: 'GET',
    path: '/customers/:externalId',
    summary: 'Un cliente del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteCustomer,
    errors: ['not-found'],
  }),
  listSuiteCustomers: endpoint({
    actor: 'integration',
    permission: 'customers.read',
    method: 'GET',
    path: '/customers',
    summary:
      'Tutti i clienti, anche quelli che il gestionale non ha ancora attivato, da quello cambiato per primo.',
    query: CursorQuery,
    response: cursorPageOf(SuiteCustomer.extend({ modifiedAt: Instant })),
  }),
  sendSuiteCredentials: endpoint({
    actor: 'integration',
    permission: 'customers.write',
    method: 'POST',
    path: '/customers/:externalId/credentials',
    summary: 'Manda al cliente un nuovo link per scegliere la password.',
    params: ByExternalId,
    response: Done,
    errors: ['not-found', 'no-email', 'state-not-allowed'],
  }),
  listSuiteConflicts: endpoint({
    actor: 'integration',
    permission: 'customers.read',
    method: 'GET',
    path: '/conflicts',
    summary:
      'I conflitti: qualcuno ha chiesto di registrarsi con il codice fiscale di un cliente. Da quello cambiato per primo.',
    query: CursorQuery,
    response: cursorPageOf(SuiteConflict),
  }),
} satisfies Contract;
