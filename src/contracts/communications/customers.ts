import { z } from 'zod';
import { endpoint, StreamedFile, type Contract } from '../endpoint';
import { Day, Done, Id, Instant, PageQuery, pageOf } from '../fields';
import { Attachment, ById } from './fields';

const section = 'communications' as const;

/** A communication as its customer sees it in the list. */
export const ReceivedCommunication = z.object({
  id: Id,
  title: z.string(),
  publishedAt: Instant,
  unread: z.boolean(),
  askConfirmation: z.boolean(),
  confirmedAt: Instant.nullable(),
  attachments: z.int(),
});
export type ReceivedCommunication = z.infer<typeof ReceivedCommunication>;

/** The communications as the customers whom they are for read them: for all others they are not there. */
export const customerCommunicationsContract = {
  listReceivedCommunications: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/communications',
    summary: 'Le comunicazioni per il cliente, dalla più recente.',
    query: PageQuery,
    response: pageOf(ReceivedCommunication),
  }),
  getReceivedCommunication: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/communications/:id',
    summary: 'Una comunicazione per il cliente.',
    params: ById,
    response: ReceivedCommunication.extend({
      /** Rich text, Strapi blocks. */
      body: z.array(z.unknown()),
      files: z.array(Attachment),
      lastDay: Day.nullable(),
    }),
    errors: ['not-found'],
  }),
  markCommunicationRead: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/communications/:id/reading',
    summary: 'Segna come letta una comunicazione; una seconda volta non cambia nulla.',
    params: ById,
    response: Done,
    errors: ['not-found'],
  }),
  confirmCommunication: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/communications/:id/confirmation',
    summary: 'Il cliente conferma di aver letto; una seconda volta non cambia nulla.',
    params: ById,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  readAttachment: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/communications/:id/attachments/:attachment',
    summary: 'Il contenuto di un allegato.',
    params: ById.extend({ attachment: Id }),
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
} satisfies Contract;
