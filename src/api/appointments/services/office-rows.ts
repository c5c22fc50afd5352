import type { Knex } from '../../../adapters/database';
import { unseal, unsealOptional } from '../../../adapters/secrets';
import type { Guest } from '../../../contracts/appointments/fields';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import type { OperatorCaller } from '../../../http/callers';
import { isInScope } from '../../offices/services/scope-condition';
import { appointmentsAtOwnZone, type AppointmentDbRow } from './appointment-rows';

/** An appointment with who comes, as a zona's calendar shows it. */
export interface OfficeDbRow extends AppointmentDbRow {
  zona_name: string;
  customer_document_id: string | null;
  codice_fiscale: string | null;
  cognome: string | null;
  nome: string | null;
  mobile: string | null;
  customer_phone: string | null;
  customer_zona: string | null;
}

/** The appointments at the operator's zone, with who comes. */
export function officeAppointments(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return appointmentsAtOwnZone(db, operator)
    .join('zone', 'zone.document_id', 'appointment.zona_document_id')
    .leftJoin('up_users as customer', 'customer.id', 'appointment.customer_id')
    .select(
      'appointment.*',
      'zone.name as zona_name',
      'customer.document_id as customer_document_id',
      'customer.codice_fiscale',
      'customer.cognome',
      'customer.nome',
      'customer.mobile',
      'customer.phone as customer_phone',
      'customer.zona_document_id as customer_zona',
    );
}

// Who came without an account is forgotten after a year.
const FORGOTTEN = 'Senza nome (dati cancellati)';

/** Who comes without an account; null: a customer does, or it was forgotten. */
export function guestOf(row: Pick<AppointmentDbRow, 'sealed_guest'>): Guest | null {
  // Written by `book`.
  return row.sealed_guest === null ? null : (JSON.parse(unseal(row.sealed_guest)) as Guest);
}

function whoOf(row: OfficeDbRow, operator: OperatorCaller): OfficeAppointment['who'] {
  const contact = unsealOptional(row.sealed_contact);
  const guest = guestOf(row);
  if (guest !== null || row.customer_document_id === null)
    return { name: guest?.name ?? FORGOTTEN, phone: contact ?? guest?.phone ?? '', customer: null };
  const isSeen = isInScope(operator.scope, row.customer_zona);
  return {
    name: `${row.cognome ?? ''} ${row.nome ?? ''}`,
    phone: contact ?? row.mobile ?? row.customer_phone ?? '',
    // Of customers of other offices who come here, no more than is needed to receive them.
    customer: isSeen ? { id: row.customer_document_id, codiceFiscale: row.codice_fiscale ?? '' } : null,
  };
}

/** An appointment as operators see it. @param outside whether it lies outside the present rules of booking */
export function toOfficeAppointment(
  row: OfficeDbRow,
  operator: OperatorCaller,
  outside: boolean,
): OfficeAppointment {
  return {
    id: row.document_id,
    zona: { id: row.zona_document_id, name: row.zona_name },
    service: { id: row.service_document_id, name: row.service_name },
    ...{ start: row.start_at, end: row.end_at, desk: row.desk, mode: row.mode, state: row.state },
    who: whoOf(row, operator),
    note: unsealOptional(row.sealed_note),
    outside,
  };
}
