import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Email, ExternalId, Id } from '../fields';
import { CodiceFiscaleInput, Cognome, CustomerType, Nome } from './fields';

const ByExternalId = z.strictObject({ externalId: ExternalId });

/** A customer as the suite sees it. */
export const SuiteCustomer = z.object({
  id: Id,
  externalId: ExternalId,
  codiceFiscale: z.string(),
  cognome: z.string(),
  nome: z.string(),
  email: z.string().nullable(),
  type: CustomerType,
  blocked: z.boolean(),
});

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
    }),
    response: SuiteCustomer.extend({
      outcome: z.enum(['created', 'promoted', 'taken-over', 'updated', 'unchanged']),
    }),
    errors: ['invalid-input', 'external-id-taken'],
  }),
  getSuiteCustomer: endpoint({
    actor: 'integration',
    permission: 'customers.read',
    method: 'GET',
    path: '/customers/:externalId',
    summary: 'Un cliente della suite.',
    params: ByExternalId,
    response: SuiteCustomer,
    errors: ['not-found'],
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
} satisfies Contract;
