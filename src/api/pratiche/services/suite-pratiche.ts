import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import type { praticheIntegrationContract } from '../../../contracts/pratiche';
import { isUnderWay, stepBetween, type PraticaState } from '../../../domain/pratiche/pratica-state';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor, type CafActor } from '../../audit/services/actors';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import { openPratica } from './open';
import type { PraticaDbRow } from './pratica-rows';
import { suitePratica } from './suite-rows';
import { changeExpectedDay, movePratica } from './work';

type Told = BodyOf<typeof praticheIntegrationContract.putPratica>;

const ANOTHER_SUBJECT =
  'Questo identificativo è della pratica di un altro cliente, servizio o anno: per un’altra pratica usane un altro.';
const ANOTHER_NAME =
  'La pratica di questo cliente, servizio e anno ha già un altro identificativo del gestionale.';

/** A service of the CAF's, as the suite names it. */
export interface SuiteNamedService {
  documentId: string;
  name: string;
}

/**
 * The customer whom the suite means, whose row is held until the transaction ends. Only one whom the CAF has verified: an
 * Anonimo never sees what is filed by codice fiscale before.
 * @throws PortalError `invalid-input` at `customer`
 */
export async function verifiedCustomer(db: Knex, externalId: string): Promise<CustomerDbRow> {
  const query = db<CustomerDbRow>('up_users').where({ external_id: externalId });
  const customer = await query.forUpdate().first();
  if (customer?.customer_type === 'registrato') return customer;
  throw PortalError.field('customer', 'Questo cliente non è attivo come Registrato: attivalo prima.');
}

/** The service that the suite means. @throws PortalError `invalid-input` at `service` */
export async function suiteNamedService(db: Knex, externalId: string): Promise<SuiteNamedService> {
  const row = await db('catalogue_services')
    .where({ external_id: externalId })
    .first<{ document_id: string; name: string } | undefined>('document_id', 'name');
  if (row === undefined) throw PortalError.field('service', 'Questo servizio non c’è: crealo prima.');
  return { documentId: row.document_id, name: row.name };
}

async function lockPratica(db: Knex, where: Partial<PraticaDbRow>): Promise<PraticaDbRow | null> {
  return (await db<PraticaDbRow>('pratiche').where(where).forUpdate().first()) ?? null;
}

/** The pratica that the suite means, opened or named where it was not; its row is held. */
async function namedPratica(
  db: Knex,
  externalId: string,
  { customerId, service, year }: { customerId: number; service: SuiteNamedService; year: number },
  actor: CafActor,
): Promise<{ pratica: PraticaDbRow; outcome: 'created' | 'updated' | 'unchanged' }> {
  const subject = { customer_id: customerId, service_document_id: service.documentId, year };
  const present = await lockPratica(db, subject);
  const named = await lockPratica(db, { external_id: externalId });
  if (named !== null && named.id !== present?.id) throw PortalError.field('externalId', ANOTHER_SUBJECT);
  if (present !== null && named !== null) return { pratica: named, outcome: 'unchanged' };
  if (present !== null && present.external_id !== null) throw PortalError.field('externalId', ANOTHER_NAME);
  const { id } = present ?? (await openPratica(db, { customerId, service, year }, actor));
  await db('pratiche').where({ id }).update({ external_id: externalId, changed_at: now() });
  const pratica = await lockPratica(db, { id });
  if (pratica === null) throw new PortalError('internal');
  return { pratica, outcome: present === null ? 'created' : 'updated' };
}

async function moveTo(db: Knex, pratica: PraticaDbRow, state: PraticaState, actor: CafActor): Promise<void> {
  const step = stepBetween(pratica.state, state);
  if (step === null) throw new PortalError('state-not-allowed', { reason: pratica.state });
  await movePratica(db, pratica, actor, step);
}

/** Brings a pratica where the suite has it. @returns whether it was elsewhere */
async function follow(db: Knex, pratica: PraticaDbRow, told: Told, actor: CafActor): Promise<boolean> {
  const { state = pratica.state, expectedDay = pratica.expected_day } = told;
  const hasDay = expectedDay !== pratica.expected_day;
  const moves = state !== pratica.state;
  // A day can be told of what is under way alone: before it is closed, or after it is taken up again.
  const dayFirst = hasDay && isUnderWay(pratica.state);
  if (dayFirst) await changeExpectedDay(db, pratica, actor, expectedDay);
  if (moves) await moveTo(db, pratica, state, actor);
  if (hasDay && !dayFirst) await changeExpectedDay(db, { ...pratica, state }, actor, expectedDay);
  return hasDay || moves;
}

/**
 * Opens a pratica for the suite, or changes its state; the customer is told as by an operator.
 * @throws PortalError `invalid-input` for who or what is not known, `state-not-allowed` with the present state as its
 * reason, `precondition-failed`
 */
export function putPratica(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  told: Told,
  expected: ExpectedVersion,
) {
  const actor = suiteActor(caller);
  return contestedTransaction(strapi, async (db) => {
    const { id: customerId } = await verifiedCustomer(db, told.customer);
    const service = await suiteNamedService(db, told.service);
    // Operators hold the pratica alone, not its customer: whoever is changing it goes first.
    await lockPratica(db, { external_id: externalId });
    demandVersion(expected, await suitePratica(db, externalId));
    const subject = { customerId, service, year: told.year };
    const { pratica, outcome } = await namedPratica(db, externalId, subject, actor);
    const moved = await follow(db, pratica, told, actor);
    const resource = await suitePratica(db, externalId);
    if (resource === null) throw new PortalError('internal');
    return { ...resource, outcome: moved && outcome === 'unchanged' ? ('updated' as const) : outcome };
  });
}
