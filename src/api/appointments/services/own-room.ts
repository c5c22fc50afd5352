import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { Stretch } from '../../../domain/appointments/opening';
import type { CustomerCaller } from '../../../http/callers';
import type { ServicePlan } from './plan-rows';

/** Coming appointments of somebody whom nobody has verified, for all services: they could fill an office's calendar. */
const MOST_OF_ANONIMO = 3;

const ELSEWHERE = 'In quell’ora hai già un altro appuntamento: scegli un’altra ora.';

/** A coming appointment of a customer, as far as it takes up their room. */
export interface ComingAppointment extends Stretch {
  rowId: number;
  id: string;
  service: string;
}

/**
 * The coming appointments of a customer, the next first. All of them, those too that they may not read because the
 * verification was undone: they take up places.
 */
export async function comingAppointments(db: Knex, customerId: number): Promise<ComingAppointment[]> {
  const rows = await db('appointments')
    .where({ customer_id: customerId, state: 'booked' })
    .where('end_at', '>', now())
    .orderBy(['start_at', 'id'])
    .select<
      { id: number; document_id: string; service_document_id: string; start_at: string; end_at: string }[]
    >('id', 'document_id', 'service_document_id', 'start_at', 'end_at');
  return rows.map((row) => ({
    ...{ rowId: row.id, id: row.document_id, service: row.service_document_id },
    ...{ start: Date.parse(row.start_at), end: Date.parse(row.end_at) },
  }));
}

/** The next appointment that keeps a customer from booking a service once more; null: they can. */
export function limitingAppointment(
  coming: readonly ComingAppointment[],
  caller: Pick<CustomerCaller, 'type'>,
  { service, maxOpen }: Pick<ServicePlan, 'service' | 'maxOpen'>,
): ComingAppointment | null {
  const same = coming.filter((one) => one.service === service.id);
  if (same.length >= maxOpen) return same[0] ?? null;
  return caller.type === 'anonimo' && coming.length >= MOST_OF_ANONIMO ? (coming[0] ?? null) : null;
}

/** Whether a customer is somewhere else at that time. @param except row number of an appointment that is moved */
export function isElsewhere(
  coming: readonly ComingAppointment[],
  { start, end }: Stretch,
  except: number | null = null,
): boolean {
  return coming.some((one) => one.rowId !== except && one.start < end && start < one.end);
}

/** @throws PortalError `invalid-input` beside the beginning */
export function demandNotElsewhere(
  coming: readonly ComingAppointment[],
  stretch: Stretch,
  except: number | null = null,
): void {
  if (isElsewhere(coming, stretch, except)) throw PortalError.field('start', ELSEWHERE);
}
