import type { Knex } from '../../../adapters/database';
import type { appointmentsIntegrationContract } from '../../../contracts/appointments/integration';
import type { BodyOf } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import {
  suiteNamedService,
  verifiedCustomer,
  type SuiteNamedService,
} from '../../pratiche/services/suite-pratiche';
import type { AppointmentDbRow } from './appointment-rows';
import { suiteZona } from './suite-zona';

export type ToldAppointment = BodyOf<typeof appointmentsIntegrationContract.putAppointment>;

/** What an appointment of the suite's is about. */
export interface SuiteSubject {
  /** null: a guest, or whoever the appointment is of already. */
  customer: CustomerDbRow | null;
  service: SuiteNamedService;
  /** Document id. */
  zona: string;
}

/** Finds what is meant, and holds the customer's row. @throws PortalError `invalid-input` beside what is not there */
export async function suiteSubject(db: Knex, told: ToldAppointment): Promise<SuiteSubject> {
  const customer = told.customer === null ? null : await verifiedCustomer(db, told.customer);
  const service = await suiteNamedService(db, told.service);
  return { customer, service, zona: await suiteZona(db, told.zona) };
}

const ANOTHER_SUBJECT =
  'Questo identificativo è dell’appuntamento di un altro cliente o servizio: per un altro appuntamento usane un altro.';

function isAbout(appointment: AppointmentDbRow, { customer, service }: SuiteSubject, told: ToldAppointment) {
  const isSame =
    told.guest === null ? customer?.id === appointment.customer_id : appointment.customer_id === null;
  const isNobodyNamed = told.customer === null && told.guest === null;
  return appointment.service_document_id === service.documentId && (isSame || isNobodyNamed);
}

async function lockAppointment(db: Knex, where: Partial<AppointmentDbRow>): Promise<AppointmentDbRow | null> {
  return (await db<AppointmentDbRow>('appointments').where(where).orderBy('id').forUpdate().first()) ?? null;
}

async function named(db: Knex, externalId: string, id: string): Promise<AppointmentDbRow> {
  const named = await lockAppointment(db, { external_id: externalId });
  const meant = await lockAppointment(db, { document_id: id });
  if (meant === null) throw PortalError.field('id', 'Questo appuntamento non c’è.');
  if (named !== null && named.id !== meant.id)
    throw PortalError.field('externalId', 'Questo identificativo è già di un altro appuntamento.');
  if (meant.external_id !== null && meant.external_id !== externalId)
    throw PortalError.field('id', 'Questo appuntamento ha già un altro identificativo del gestionale.');
  return meant;
}

/**
 * The appointment that the suite means, whose row is held; null: it is to be booked.
 * @throws PortalError `invalid-input` where it is another customer's, or of another service
 */
export async function meantAppointment(
  db: Knex,
  externalId: string,
  told: ToldAppointment,
  subject: SuiteSubject,
): Promise<AppointmentDbRow | null> {
  const appointment =
    told.id === undefined
      ? await lockAppointment(db, { external_id: externalId })
      : await named(db, externalId, told.id);
  if (appointment !== null && !isAbout(appointment, subject, told))
    throw PortalError.field('externalId', ANOTHER_SUBJECT);
  return appointment;
}
