import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';
import { Done, Email, ExternalId, Id, Instant, optionalParagraphs, optionalText, text } from './fields';
import { ByExternalId, CursorQuery, cursorPageOf, WrittenOutcome } from './integration/fields';

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
    errors: ['not-found', 'too-many-attempts'],
  }),
} satisfies Contract;

const Provincia = z.string().regex(/^[A-Z]{2}$/, 'Scrivi la sigla della provincia: due lettere maiuscole.');
const Place = {
  name: text(120),
  comune: text(100),
  provincia: Provincia,
  email: Email.nullish().transform((value) => value ?? null),
};
const SeenPlace = {
  id: Id,
  externalId: ExternalId,
  name: z.string(),
  comune: z.string(),
  provincia: z.string(),
  email: z.string().nullable(),
};

/** A sede as the suite sees it. */
export const SuiteSede = z.object({
  ...SeenPlace,
  address: z.string().nullable(),
  phone: z.string().nullable(),
  uploadsOpen: z.boolean(),
});
export type SuiteSede = z.infer<typeof SuiteSede>;

/** A zona as the suite sees it. */
export const SuiteZona = z.object({
  ...SeenPlace,
  sede: ExternalId.nullable().describe(
    'Identificativo esterno della sede; null: nessuna, o una che il gestionale non ha detto.',
  ),
  address: z.string(),
  phone: z.string(),
  openingHours: z.string().nullable(),
  excluded: z.boolean(),
});
export type SuiteZona = z.infer<typeof SuiteZona>;

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
    versioned: 'whole',
    response: SuiteSede.extend({ outcome: WrittenOutcome }),
    errors: ['conflict'],
  }),
  getSede: endpoint({
    actor: 'integration',
    permission: 'offices.read',
    method: 'GET',
    path: '/sedi/:externalId',
    summary: 'Una sede del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteSede,
    errors: ['not-found'],
  }),
  listSedi: endpoint({
    actor: 'integration',
    permission: 'offices.read',
    method: 'GET',
    path: '/sedi',
    summary: 'Le sedi del gestionale, da quella cambiata per prima.',
    query: CursorQuery,
    response: cursorPageOf(SuiteSede.extend({ modifiedAt: Instant })),
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
      sede: ExternalId.describe('Identificativo esterno della sede.'),
      address: text(200),
      phone: text(40),
      openingHours: optionalParagraphs(1000),
      excluded: z.boolean(),
    }),
    versioned: 'whole',
    response: SuiteZona.extend({ outcome: WrittenOutcome }),
    errors: ['conflict'],
  }),
  getZona: endpoint({
    actor: 'integration',
    permission: 'offices.read',
    method: 'GET',
    path: '/zone/:externalId',
    summary: 'Una zona del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteZona,
    errors: ['not-found'],
  }),
  listZone: endpoint({
    actor: 'integration',
    permission: 'offices.read',
    method: 'GET',
    path: '/zone',
    summary: 'Le zone del gestionale, da quella cambiata per prima.',
    query: CursorQuery,
    response: cursorPageOf(SuiteZona.extend({ modifiedAt: Instant })),
  }),
} satisfies Contract;
