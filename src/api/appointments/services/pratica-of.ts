import type { Knex } from '../../../adapters/database';
import { dayInItaly } from '../../../domain/appointments/booking-window';
import { isUnderWay } from '../../../domain/pratiche/pratica-state';
import type { AuditActor } from '../../audit/services/actors';
import { openServices } from '../../catalogue/services/read-catalogue';
import { openPratica } from '../../pratiche/services/open';
import type { PraticaDbRow } from '../../pratiche/services/pratica-rows';

interface Subject {
  customerId: number;
  service: { id: string; name: string };
  /** Milliseconds since 1970. */
  start: number;
}

/**
 * The pratica that an appointment belongs to: the customer's latest one of that service that is under way, else that of the
 * latest year that is open, which may be closed already, and is opened where there is none. A service that takes documents for no year is asked about in the year of the appointment.
 */
export async function praticaOf(
  db: Knex,
  { customerId, service, start }: Subject,
  actor: AuditActor,
): Promise<number> {
  const present = await db<PraticaDbRow>('pratiche')
    .where({ customer_id: customerId, service_document_id: service.id })
    .orderBy('year', 'desc');
  const underWay = present.find(({ state }) => isUnderWay(state));
  if (underWay !== undefined) return underWay.id;
  const open = (await openServices(db)).find(({ documentId }) => documentId === service.id);
  const year = open?.years[0] ?? Number(dayInItaly(start).slice(0, 4));
  const subject = { documentId: service.id, name: service.name };
  return (await openPratica(db, { customerId, service: subject, year }, actor)).id;
}
