import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { showDay } from '../../../domain/dates/show-day';
import type { PraticaEventKind } from '../../../domain/pratiche/events';
import { isUnderWay, nextPraticaState, type PraticaStep } from '../../../domain/pratiche/pratica-state';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor, type CafActor } from '../../audit/services/actors';
import { openService } from '../../catalogue/services/read-catalogue';
import { lockInScope } from '../../customers/services/search';
import { recordEvent } from './events';
import { openPratica } from './open';
import { lockPraticaInScope, type PraticaDbRow } from './pratica-rows';
import { tellAbout } from './tell';

const LONGEST_NAME = 255;

const EVENT_OF = {
  start: 'started',
  complete: 'completed',
  cancel: 'cancelled',
  resume: 'resumed',
} as const satisfies Record<PraticaStep, PraticaEventKind>;

/** Runs an operator's change of one pratica, in one transaction that holds its row. */
export function changePratica<Result>(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  work: (db: Knex, pratica: PraticaDbRow) => Promise<Result>,
): Promise<Result> {
  return contestedTransaction(strapi, async (db) => work(db, await lockPraticaInScope(db, operator, id)));
}

async function assign(db: Knex, pratica: PraticaDbRow, operator: OperatorCaller, step: 'take' | 'release') {
  const mine = pratica.assignee_id === operator.adminUserId;
  // A colleague who is ill or away must not keep a pratica: taking it over is allowed, and stands in the timeline.
  if (step === 'take' ? mine : pratica.assignee_id === null) throw new PortalError('state-not-allowed');
  const taken = step === 'take';
  await db('pratiche')
    .where({ id: pratica.id })
    .update({
      assignee_id: taken ? operator.adminUserId : null,
      assignee_name: taken ? operator.name.slice(0, LONGEST_NAME) : null,
    });
  await recordEvent(db, pratica, taken ? 'taken' : 'released', operatorActor(operator));
}

/** Makes a step with a pratica whose row is held. @throws PortalError `state-not-allowed` */
export async function movePratica(
  db: Knex,
  pratica: PraticaDbRow,
  actor: CafActor,
  step: PraticaStep,
): Promise<void> {
  const next = nextPraticaState(pratica.state, step);
  if (next === null) throw new PortalError('state-not-allowed');
  await db('pratiche').where({ id: pratica.id }).update({ state: next });
  await recordEvent(db, pratica, EVENT_OF[step], actor);
  if (next === 'completed') await tellAbout(db, pratica, 'pratica-completed', 'pratiche');
}

/** @throws PortalError `not-found` outside the operator's scope, `state-not-allowed` */
export function stepPratica(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  step: PraticaStep | 'take' | 'release',
): Promise<void> {
  return changePratica(strapi, operator, id, (db, pratica) =>
    step === 'take' || step === 'release'
      ? assign(db, pratica, operator, step)
      : movePratica(db, pratica, operatorActor(operator), step),
  );
}

/** Writes the day of a pratica whose row is held. @throws PortalError `state-not-allowed` */
export async function changeExpectedDay(
  db: Knex,
  pratica: PraticaDbRow,
  actor: CafActor,
  day: string | null,
): Promise<void> {
  if (!isUnderWay(pratica.state)) throw new PortalError('state-not-allowed');
  if (day === pratica.expected_day) return;
  await db('pratiche').where({ id: pratica.id }).update({ expected_day: day });
  const text = day === null ? undefined : showDay(day);
  await recordEvent(db, pratica, 'expected-day-set', actor, text);
}

/** @param day `2026-06-30`, or null: not known @throws PortalError `not-found`, `state-not-allowed` */
export function setExpectedDay(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  day: string | null,
): Promise<void> {
  return changePratica(strapi, operator, id, (db, pratica) =>
    changeExpectedDay(db, pratica, operatorActor(operator), day),
  );
}

/** Opens a pratica for a customer. @throws PortalError `not-found`: the customer is out of scope, the service not open */
export function openForCustomer(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { customer, service, year }: { customer: string; service: string; year: number },
) {
  return contestedTransaction(strapi, async (db) => {
    const { id: customerId } = await lockInScope(db, operator, customer);
    const open = await openService(db, service, year);
    if (open === null) throw new PortalError('not-found');
    const opened = await openPratica(db, { customerId, service: open, year }, operatorActor(operator));
    return { id: opened.document_id };
  });
}
