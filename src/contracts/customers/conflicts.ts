import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Id, Instant, PageQuery, pageOf, paragraphs } from '../fields';
import { CustomerType } from './fields';

/** Somebody asked for a codice fiscale that a customer has. */
export const Conflict = z.object({
  id: Id,
  customerId: Id,
  codiceFiscale: z.string(),
  /** Who holds the codice fiscale. */
  holder: z.string(),
  holderType: CustomerType,
  holderEmail: z.string().nullable(),
  /** Who asked for it. */
  claimant: z.string(),
  claimantEmail: z.string(),
  requestedAt: Instant,
  /** How many times the same person asked. */
  requests: z.int(),
  state: z.enum(['open', 'resolved']),
  resolution: z.string().nullable(),
});
export type Conflict = z.infer<typeof Conflict>;

/** What operators do with such requests: the page "Conflitti" of the admin. */
export const customerConflictsContract = {
  listConflicts: endpoint({
    actor: 'operator',
    permission: 'customers.conflicts',
    method: 'GET',
    path: '/conflicts',
    summary: 'Le richieste per un codice fiscale che qualcun altro ha già.',
    query: PageQuery.extend({
      state: z.enum(['open', 'resolved']).default('open'),
      /** Only those of this customer. */
      customer: Id.optional(),
    }),
    response: pageOf(Conflict),
  }),
  resolveConflict: endpoint({
    actor: 'operator',
    permission: 'customers.conflicts',
    method: 'POST',
    path: '/conflicts/:id/resolution',
    summary: 'Chiude un conflitto: resta chi c’è, oppure il codice fiscale passa a chi lo ha chiesto.',
    params: z.strictObject({ id: Id }),
    body: z.strictObject({ outcome: z.enum(['keep-holder', 'give-to-claimant']), note: paragraphs(500, 3) }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
