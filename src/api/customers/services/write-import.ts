import { setImmediate as nextTurn } from 'node:timers/promises';
import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor, type CafActor } from '../../audit/services/actors';
import { auditAll } from '../../audit/services/audit';
import { queueMessages } from '../../messages/services/outbox';
import { isInScope } from '../../offices/services/scope-condition';
import { activateHeld, newRegistrato, type Activation, type ActivationOutcome } from './activation';
import { linkAddress } from './customer-messages';
import { insertCustomers, lockCustomerByCodiceFiscale } from './customer-rows';
import type { Judged } from './judge-import';
import { createFirstLinks } from './links';
import { dropRequests } from './registration-requests';
import { CREATED_BY } from './take-over';

const AT_ONCE = 100;

// The same as activating one by one, with a few statements for hundreds of customers.
async function createMany(db: Knex, activations: Activation[], actor: CafActor): Promise<void> {
  await dropRequests(db, activations);
  const at = now();
  const ids = await insertCustomers(
    db,
    activations.map((activation) => newRegistrato(activation, at)),
  );
  const { tokens, lifetime } = await createFirstLinks(db, ids);
  await auditAll(
    db,
    ids.map((customerId) => ({ action: 'customer-activated', actor, customerId })),
  );
  await queueMessages(
    db,
    activations.map(({ nome, email }, index) => ({
      event: CREATED_BY[actor.kind],
      customerId: ids[index] ?? null,
      recipient: email,
      values: { nome, validita: lifetime, link: linkAddress('/attiva', tokens[index] ?? '') },
    })),
  );
}

const JUDGED_AS: Record<ActivationOutcome, string> = {
  created: 'create',
  promoted: 'promote',
  'taken-over': 'take-over',
  'already-registrato': 'already-registrato',
};

// Between the judgement and the writing somebody else may have changed this customer: then nothing is written at all.
async function activateOne(db: Knex, operator: OperatorCaller, judgedAs: string, activation: Activation) {
  const holder = await lockCustomerByCodiceFiscale(db, activation.codiceFiscale);
  if (holder === null || !isInScope(operator.scope, holder.zona_document_id))
    throw new PortalError('conflict');
  const { outcome } = await activateHeld(db, holder, activation, operatorActor(operator));
  if (JUDGED_AS[outcome] !== judgedAs) throw new PortalError('conflict');
}

/** Activates the customers of an import whose every line is good. @throws PortalError `conflict`; a unique violation */
export async function writeImport(db: Knex, operator: OperatorCaller, judged: Judged[]): Promise<void> {
  const created: Activation[] = [];
  const held: { outcome: string; activation: Activation }[] = [];
  for (const { line, activation } of judged)
    if (activation !== null && line.outcome === 'create') created.push(activation);
    else if (activation !== null) held.push({ outcome: line.outcome, activation });
  // Two imports at once take the same customers in the same order, so that neither waits for the other for ever.
  held.sort((one, other) => (one.activation.codiceFiscale < other.activation.codiceFiscale ? -1 : 1));
  // SQLite answers at once: without pauses nobody else would be answered until the end.
  for (const [index, { outcome, activation }] of held.entries()) {
    await activateOne(db, operator, outcome, activation);
    if (index % AT_ONCE === 0) await nextTurn();
  }
  for (let start = 0; start < created.length; start += AT_ONCE) {
    await createMany(db, created.slice(start, start + AT_ONCE), operatorActor(operator));
    await nextTurn();
  }
}
