import { z } from 'zod';
import { endpoint, FileAnswer, type Contract } from '../endpoint';
import { Id, Instant, PageQuery, optionalText, pageOf } from '../fields';
import { ById } from './fields';

const read = { actor: 'operator', permission: 'communications.read' } as const;

/** How the email about a communication stands; `none`: there was nothing to send. */
export const EmailState = z.enum(['none', 'no-address', 'waiting', 'sent', 'failed']);

/** What has become of a communication, among the customers whom the operator sees. */
export const communicationReportsContract = {
  getReport: endpoint({
    ...read,
    method: 'GET',
    path: '/communications/:id/report',
    summary: 'A quanti è arrivata, chi l’ha letta e confermata, come vanno le email.',
    params: ById,
    response: z.object({
      delivered: z.int(),
      read: z.int(),
      confirmed: z.int(),
      emails: z.object({ waiting: z.int(), sent: z.int(), notDeliverable: z.int() }),
    }),
    errors: ['not-found'],
  }),
  listRecipients: endpoint({
    ...read,
    method: 'GET',
    path: '/communications/:id/recipients',
    summary: 'I destinatari, per cognome e nome.',
    params: ById,
    query: PageQuery.extend({
      search: optionalText(100),
      only: z.enum(['unread', 'read', 'confirmed', 'unconfirmed']).optional(),
    }),
    response: pageOf(
      z.object({
        id: Id,
        cognome: z.string(),
        nome: z.string(),
        codiceFiscale: z.string(),
        readAt: Instant.nullable(),
        confirmedAt: Instant.nullable(),
        email: EmailState,
      }),
    ),
    errors: ['not-found'],
  }),
  exportRecipients: endpoint({
    ...read,
    method: 'GET',
    path: '/communications/:id/recipients/export',
    summary: 'I destinatari in un file CSV.',
    params: ById,
    produces: 'text/csv; charset=utf-8',
    response: FileAnswer,
    errors: ['not-found'],
  }),
} satisfies Contract;
