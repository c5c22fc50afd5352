import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import { unsealOptional } from '../../../adapters/secrets';
import type {
  appointmentsIntegrationContract,
  SuiteAppointment,
} from '../../../contracts/appointments/integration';
import type { QueryOf } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { PERSON_COLUMNS, toPerson, type PersonColumns } from '../../customers/services/suite-rows';
import { cursorPage } from '../../integration/services/cursor';
import type { AppointmentDbRow } from './appointment-rows';
import { guestOf } from './office-rows';
import { suiteZona } from './suite-zona';

type Nullable<Columns> = { [Name in keyof Columns]: Columns[Name] | null };

type SuiteAppointmentRow = AppointmentDbRow &
  Nullable<PersonColumns> & {
    zona_name: string | null;
    zona_external_id: string | null;
    service_external_id: string | null;
    pratica: string | null;
  };

const ORDER = { instant: 'appointment.changed_at', id: 'appointment.id', isDate: false };

function suiteAppointments(db: Knex): Knex.QueryBuilder {
  return db('appointments as appointment')
    .leftJoin('up_users as customer', 'customer.id', 'appointment.customer_id')
    .leftJoin('zone', 'zone.document_id', 'appointment.zona_document_id')
    .leftJoin('catalogue_services as service', 'service.document_id', 'appointment.service_document_id')
    .leftJoin('pratiche as pratica', 'pratica.id', 'appointment.pratica_id')
    .select(
      'appointment.*',
      'zone.name as zona_name',
      'zone.external_id as zona_external_id',
      'service.external_id as service_external_id',
      'pratica.document_id as pratica',
      ...PERSON_COLUMNS,
    );
}

function customerOf(row: Nullable<PersonColumns>): SuiteAppointment['customer'] {
  const { customer_document_id, customer_external_id, customer_codice_fiscale } = row;
  if (customer_document_id === null || customer_codice_fiscale === null) return null;
  return toPerson({ customer_document_id, customer_external_id, customer_codice_fiscale });
}

function toSuiteAppointment(row: SuiteAppointmentRow): SuiteAppointment {
  return {
    ...{ id: row.document_id, externalId: row.external_id },
    zona: { id: row.zona_document_id, externalId: row.zona_external_id, name: row.zona_name ?? '' },
    service: {
      id: row.service_document_id,
      externalId: row.service_external_id,
      name: row.service_name,
    },
    ...{ customer: customerOf(row), guest: guestOf(row) },
    ...{ start: row.start_at, end: row.end_at, desk: row.desk, mode: row.mode, state: row.state },
    ...{ phone: unsealOptional(row.sealed_contact), note: unsealOptional(row.sealed_note) },
    ...{ reason: unsealOptional(row.sealed_reason), pratica: row.pratica, bookedAt: row.booked_at },
  };
}

/** An appointment by the suite's external id; null: there is none. */
export async function suiteAppointment(db: Knex, externalId: string): Promise<SuiteAppointment | null> {
  const query = suiteAppointments(db).where('appointment.external_id', externalId).first();
  const row = (await query) as SuiteAppointmentRow | undefined;
  return row === undefined ? null : toSuiteAppointment(row);
}

/** @throws PortalError `not-found` */
export async function getSuiteAppointment(
  strapi: Core.Strapi,
  externalId: string,
): Promise<SuiteAppointment> {
  const appointment = await suiteAppointment(database(strapi), externalId);
  if (appointment === null) throw new PortalError('not-found');
  return appointment;
}

/** All appointments, or those of a zona, in the order of change. @throws PortalError `invalid-input`: no such zona */
export async function listSuiteAppointments(
  strapi: Core.Strapi,
  { zona, ...asked }: QueryOf<typeof appointmentsIntegrationContract.listSuiteAppointments>,
) {
  const db = database(strapi);
  const query = suiteAppointments(db);
  if (zona !== undefined) void query.where('appointment.zona_document_id', await suiteZona(db, zona));
  const { rows, nextCursor } = await cursorPage<SuiteAppointmentRow>(query, ORDER, asked);
  const items = rows.map((row) => ({ ...toSuiteAppointment(row), modifiedAt: row.changed_at }));
  return { items, nextCursor };
}
