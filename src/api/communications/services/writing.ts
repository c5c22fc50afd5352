import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, insertRow, transaction, type Knex } from '../../../adapters/database';
import type { Writing } from '../../../contracts/communications/fields';
import type { OperatorCaller } from '../../../http/callers';
import { forgetContents, keysOf } from './attachments';
import { COMMUNICATIONS, lockFor } from './communication-rows';

const columnsOf = ({ title, body, lastDay, askConfirmation, byEmail }: Writing) => ({
  ...{ title, body: JSON.stringify(body), last_day: lastDay },
  ...{ ask_confirmation: askConfirmation, by_email: byEmail, changed_at: now() },
});

/** Begins a communication of this operator. */
export async function createCommunication(strapi: Core.Strapi, operator: OperatorCaller, writing: Writing) {
  const { document_id } = await insertRow(database(strapi), COMMUNICATIONS, {
    ...columnsOf(writing),
    ...{ state: 'draft', author_id: operator.adminUserId, author_name: operator.name },
  });
  return { id: document_id };
}

/** Saves a draft. @throws PortalError `not-found`, `state-not-allowed` */
export function saveCommunication(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  writing: Writing,
): Promise<void> {
  return transaction(strapi, async (db) => {
    const { row } = await lockFor(db, operator, id, 'edit');
    await db(COMMUNICATIONS)
      .where({ id: row.id })
      .update({ ...columnsOf(writing), updated_at: new Date() });
  });
}

async function removeDraft(db: Knex, operator: OperatorCaller, id: string): Promise<string[]> {
  const { row } = await lockFor(db, operator, id, 'edit');
  const keys = await keysOf(db, row.id);
  await db('communication_attachments').where({ communication_id: row.id }).delete();
  await db('communication_addressees').where({ communication_id: row.id }).delete();
  await db(COMMUNICATIONS).where({ id: row.id }).delete();
  return keys;
}

/** Throws a draft away. @throws PortalError `not-found`, `state-not-allowed` */
export async function deleteCommunication(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  await forgetContents(await transaction(strapi, (db) => removeDraft(db, operator, id)));
}
