import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Id } from '../fields';
import {
  ChecklistEntry,
  MessagesRead,
  MessageText,
  PraticaEvent,
  PraticaMessage,
  PraticaSummary,
  Year,
} from './fields';

const ById = z.strictObject({ id: Id });

/** Why a customer cannot upload documents at the moment, and what mends it. */
export const UploadObstacle = z.enum(['no-office', 'no-mobile', 'office-closed']);
export type UploadObstacle = z.infer<typeof UploadObstacle>;

/** A pratica as its customer sees it. */
export const CustomerPratica = PraticaSummary.extend({
  serviceId: Id,
  entries: z.array(ChecklistEntry),
  events: z.array(PraticaEvent),
  messages: z.array(PraticaMessage),
});
export type CustomerPratica = z.infer<typeof CustomerPratica>;

/** What customers do with their pratiche. */
export const customerPraticheContract = {
  listMyPratiche: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/pratiche',
    summary: 'Le pratiche del cliente, dalla più recente.',
    response: z.object({ items: z.array(PraticaSummary) }),
  }),
  getMyPratica: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/pratiche/:id',
    summary: 'Una pratica del cliente con la sua storia, i documenti richiesti e i messaggi.',
    params: ById,
    response: CustomerPratica,
    errors: ['not-found'],
  }),
  listServices: endpoint({
    actor: 'customer',
    section: 'uploads',
    method: 'GET',
    path: '/services',
    summary:
      'I servizi per cui si possono caricare documenti, con gli anni aperti, e che cosa manca per farlo.',
    response: z.object({
      obstacles: z.array(UploadObstacle),
      services: z.array(
        z.object({
          id: Id,
          name: z.string(),
          description: z.string(),
          years: z.array(z.object({ year: z.int(), pratica: Id.nullable() })),
        }),
      ),
    }),
  }),
  openMyPratica: endpoint({
    actor: 'customer',
    section: 'uploads',
    method: 'POST',
    path: '/pratiche',
    summary: 'Apre la pratica di un servizio e di un anno; se c’è già, risponde con quella.',
    body: z.strictObject({ service: Id, year: Year }),
    response: z.object({ id: Id }),
    errors: ['not-found', 'uploads-not-open'],
  }),
  writeToOffice: endpoint({
    actor: 'customer',
    method: 'POST',
    path: '/pratiche/:id/messages',
    summary: 'Scrive un messaggio all’ufficio.',
    params: ById,
    body: z.strictObject({ text: MessageText }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found', 'too-many-attempts'],
  }),
  readOfficeMessages: endpoint({
    actor: 'customer',
    method: 'POST',
    path: '/pratiche/:id/reading',
    summary: 'Segna come letti i messaggi dell’ufficio, fino all’ultimo mostrato.',
    params: ById,
    body: MessagesRead,
    response: Done,
    errors: ['not-found'],
  }),
} satisfies Contract;
