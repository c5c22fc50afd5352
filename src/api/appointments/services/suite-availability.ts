import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { availabilityIntegrationContract } from '../../../contracts/appointments';
import type { BookingPlan } from '../../../contracts/appointments/fields';
import type { ParamsOf, QueryOf } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { windowOf } from '../../../domain/appointments/booking-window';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, tagOf, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { suiteNamedService } from '../../pratiche/services/suite-pratiche';
import { demandAskedDays } from './asked-days';
import { freeDays } from './free-days';
import { planOnly, modesOf, servicePlan, writePlan } from './plan-rows';
import { addressedZona } from './suite-zona';
import { portalCalendar } from './zona-calendar';
import { lockZona, zonaRow } from './zona-rows';

type PlanOf = ParamsOf<typeof availabilityIntegrationContract.putSuiteBookingPlan>;

/** The free places of a service at a zona. @throws PortalError `not-found`: no such zona; `invalid-input` */
export async function getAvailability(
  strapi: Core.Strapi,
  externalId: string,
  { service, from, to }: QueryOf<typeof availabilityIntegrationContract.getAvailability>,
) {
  demandAskedDays({ from, to });
  const db = database(strapi);
  const zona = await zonaRow(db, await addressedZona(db, externalId));
  const { documentId } = await suiteNamedService(db, service);
  const plan = await servicePlan(db, zona.document_id, documentId);
  if (plan === null) throw PortalError.field('service', 'Questo servizio non si prenota in questa zona.');
  const window = windowOf(from, to, Date.parse(now()));
  const slots = await portalCalendar.free(db, { zona, plan, window });
  return { minutes: plan.minutes, modes: modesOf(plan), days: freeDays(slots) };
}

async function serviceAt(db: Knex, { service }: PlanOf): Promise<{ id: string; name: string }> {
  const row = await db('catalogue_services')
    .where({ external_id: service, active: true })
    .first<{ id: string; name: string } | undefined>('document_id as id', 'name');
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

async function presentPlan(db: Knex, zona: string, service: string): Promise<BookingPlan | null> {
  const plan = await servicePlan(db, zona, service);
  return plan === null ? null : planOnly(plan);
}

/** @throws PortalError `not-found`: no such zona, no such active service, or it cannot be booked there */
export async function getSuitePlan(strapi: Core.Strapi, where: PlanOf): Promise<BookingPlan> {
  const db = database(strapi);
  const zona = await addressedZona(db, where.externalId);
  const plan = await presentPlan(db, zona, (await serviceAt(db, where)).id);
  if (plan === null) throw new PortalError('not-found');
  return plan;
}

/**
 * Writes how a service is booked at a zona; no appointment is touched.
 * @throws PortalError `not-found`: no such zona, no such active service; `precondition-failed`
 */
export function putSuitePlan(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  where: PlanOf,
  told: BookingPlan,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    const zona = await lockZona(db, await addressedZona(db, where.externalId));
    const service = await serviceAt(db, where);
    const present = await presentPlan(db, zona.document_id, service.id);
    demandVersion(expected, present);
    if (present !== null && tagOf(present) === tagOf(told)) return { ...told, outcome: 'unchanged' as const };
    await writePlan(db, zona.document_id, service.id, told);
    await audit(db, {
      action: 'booking-plan-set',
      actor: suiteActor(caller),
      details: { zona: zona.name, service: service.name },
    });
    return { ...told, outcome: present === null ? ('created' as const) : ('updated' as const) };
  });
}
