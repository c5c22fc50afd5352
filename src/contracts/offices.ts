import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';
import { Done, Email, ExternalId, Id, optionalParagraphs, optionalText, text } from './fields';

/** An office of the CAF as an operator picks it. */
export const ZonaChoice = z.object({ id: Id, name: z.string(), sede: z.string(), provincia: z.string() });
export type ZonaChoice = z.infer<typeof ZonaChoice>;

/** An office as a customer reads of it. */
export const Office = ZonaChoice.extend({
  address: z.string(),
  comune: z.string(),
  phone: z.string(),
  email: z.string(),
  openingHours: z.string(),
  /** In degrees; null where the CAF has not said. */
  position: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
});
export type Office = z.infer<typeof Office>;

export const officesContract = {
  listMyZone: endpoint({
    actor: 'operator',
    permission: 'customers.read',
    method: 'GET',
    path: '/zone',
    summary: 'Le zone dell’operatore che chiede.',
    response: z.object({ zone: z.array(ZonaChoice), withoutOffice: z.boolean() }),
  }),
  moveCustomer: endpoint({
    actor: 'operator',
    permission: 'customers.move',
    method: 'POST',
    path: '/customers/:id/office',
    summary: 'Sposta un cliente in un altro ufficio: l’operatore deve vedere tutti e due.',
    params: z.strictObject({ id: Id }),
    body: z.strictObject({ zona: Id }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;

/** What customers do with offices. */
export const ownOfficeContract = {
  listOffices: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/offices',
    summary: 'Gli uffici che il cliente può scegliere, e quello che ha.',
    response: z.object({ offices: z.array(Office), mine: Office.nullable() }),
  }),
  chooseOffice: endpoint({
    actor: 'customer',
    method: 'PUT',
    path: '/me/office',
    summary: 'Sceglie l’ufficio di riferimento del cliente.',
    body: z.strictObject({ zona: Id }),
    response: Done,
    errors: ['not-found'],
  }),
} satisfies Contract;

const ByExternalId = z.strictObject({ externalId: ExternalId });
const Provincia = z.string().regex(/^[A-Z]{2}$/, 'Scrivi la sigla della provincia: due lettere maiuscole.');
const Place = {
  name: text(120),
  comune: text(100),
  provincia: Provincia,
  email: Email.nullish().transform((value) => value ?? null),
};
const Written = z.object({
  id: Id,
  externalId: ExternalId,
  outcome: z.enum(['created', 'updated', 'unchanged']),
});

/** Offices through the door of the CAF's own suite. */
export const officeIntegrationContract = {
  putSede: endpoint({
    actor: 'integration',
    permission: 'offices.write',
    method: 'PUT',
    path: '/sedi/:externalId',
    summary: 'Crea o aggiorna una sede: ripetere la stessa chiamata non cambia nulla.',
    params: ByExternalId,
    body: z.strictObject({
      ...Place,
      address: optionalText(200),
      phone: optionalText(40),
      uploadsOpen: z.boolean(),
    }),
    response: Written,
    errors: ['conflict'],
  }),
  putZona: endpoint({
    actor: 'integration',
    permission: 'offices.write',
    method: 'PUT',
    path: '/zone/:externalId',
    summary: 'Crea o aggiorna una zona di una sede: ripetere la stessa chiamata non cambia nulla.',
    params: ByExternalId,
    body: z.strictObject({
      ...Place,
      /** The sede's external id. */
      sede: ExternalId,
      address: text(200),
      phone: text(40),
      openingHours: optionalParagraphs(1000),
      excluded: z.boolean(),
    }),
    response: Written,
    errors: ['not-found', 'conflict'],
  }),
} satisfies Contract;
