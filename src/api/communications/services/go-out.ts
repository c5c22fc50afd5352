import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { nextCommunicationState } from '../../../domain/communications/life';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { queueForMany } from '../../messages/services/queue-for-many';
import { operatorScope } from '../../offices/services/operator-scope';
import { audienceQuery } from './audience';
import { COMMUNICATIONS, type CommunicationDbRow } from './communication-rows';
import { mayPublish } from './may-publish';

// Whoever let it go, as they are now: what they may address is asked again when it goes out.
async function publisherOf(strapi: Core.Strapi, row: CommunicationDbRow): Promise<OperatorCaller> {
  const adminUserId = row.publisher_id ?? row.author_id;
  return {
    ...{ adminUserId, name: row.publisher_name ?? row.author_name, email: '' },
    scope: await operatorScope(strapi, adminUserId),
  };
}

/** One statement for the recipients and one for their emails, however many there are. */
async function goOut(strapi: Core.Strapi, db: Knex, publisher: OperatorCaller, row: CommunicationDbRow) {
  const at = now();
  const { reached } = await audienceQuery(db, publisher, row);
  await db.raw(
    `insert into communication_recipients (communication_id, customer_id, anonimo)
     select ?, customer.id, customer.customer_type = 'anonimo' from ? as customer`,
    [row.id, reached.select('customer.id', 'customer.customer_type')],
  );
  if (row.by_email)
    await queueForMany(strapi, db, {
      event: 'communication-published',
      subject: row.document_id,
      customers: db('communication_recipients as recipient')
        .join('up_users as customer', 'customer.id', 'recipient.customer_id')
        .where('recipient.communication_id', row.id)
        .whereNotNull('customer.email')
        .select('customer.id', 'customer.document_id'),
    });
  await db(COMMUNICATIONS)
    .where({ id: row.id })
    .update({ state: 'published', went_out_at: at, changed_at: at });
  const details = { communication: row.document_id };
  await audit(db, { action: 'communication-published', actor: operatorActor(publisher), details });
}

// Somebody who may looks at it again: nothing goes out in the name of whoever has left.
async function stop(db: Knex, row: CommunicationDbRow): Promise<void> {
  const at = now();
  await db(COMMUNICATIONS)
    .where({ id: row.id })
    .update({ state: 'draft', goes_out_at: null, stopped_at: at, changed_at: at });
  const details = { communication: row.document_id };
  await audit(db, { action: 'communication-stopped', actor: { kind: 'system' }, details });
}

/**
 * Publishes a communication whose time has come, whole or not at all; one that was let go by somebody who may not any
 * more is a draft again.
 * @returns whether it was this call that published it
 */
export async function publishDue(strapi: Core.Strapi, id: number): Promise<boolean> {
  const found = await database(strapi)<CommunicationDbRow>(COMMUNICATIONS).where({ id }).first();
  if (found === undefined) return false;
  const publisher = await publisherOf(strapi, found);
  const allowed = await mayPublish(strapi, publisher.adminUserId);
  return transaction(strapi, async (db) => {
    const row = await db<CommunicationDbRow>(COMMUNICATIONS).where({ id }).forUpdate().first();
    if (row === undefined || nextCommunicationState(row.state, 'publish') === null) return false;
    if (row.goes_out_at === null || row.goes_out_at > now()) return false;
    // Taken back and let go by somebody else meanwhile: they are asked next time.
    if (row.publisher_id !== found.publisher_id) return false;
    if (allowed) await goOut(strapi, db, publisher, row);
    else await stop(db, row);
    return allowed;
  });
}

// What cannot go out waits, and does not keep the others waiting.
async function publishedOrLogged(strapi: Core.Strapi, id: number): Promise<boolean> {
  try {
    return await publishDue(strapi, id);
  } catch (error) {
    strapi.log.error(`communication ${String(id)}: ${error instanceof Error ? error.name : 'error'}`);
    return false;
  }
}

/** Publishes every communication whose time has come. @returns how many */
export async function publishAllDue(strapi: Core.Strapi): Promise<number> {
  const due = await database(strapi)(COMMUNICATIONS)
    .where('state', 'scheduled')
    .where('goes_out_at', '<=', now())
    .orderBy('goes_out_at')
    .pluck<number[]>('id');
  let published = 0;
  for (const id of due) if (await publishedOrLogged(strapi, id)) published += 1;
  return published;
}

export const communicationsPublishing: ScheduledTask = {
  name: 'communications-publishing',
  everyMinutes: 1,
  async run(strapi) {
    await publishAllDue(strapi);
  },
};
