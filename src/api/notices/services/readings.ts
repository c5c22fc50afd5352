import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, newRow, type Knex } from '../../../adapters/database';
import type { OperatorCaller } from '../../../http/callers';
import { noticeInScope } from './notice-rows';

/** Notes that an operator has looked at a notice; a second time changes nothing. */
export async function noteReading(db: Knex, noticeId: number, operator: OperatorCaller): Promise<void> {
  await db('notice_readings')
    .insert(newRow({ notice_id: noticeId, operator_id: operator.adminUserId, read_at: now() }))
    .onConflict(['notice_id', 'operator_id'])
    .ignore();
}

/** @throws PortalError `not-found` outside the operator's scope */
export async function markRead(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  const db = database(strapi);
  const notice = await noticeInScope(db, operator, id);
  // What is done waits for nobody: who has looked at it need not be known any more.
  if (notice.state !== 'done') await noteReading(db, notice.id, operator);
}

/** @throws PortalError `not-found` outside the operator's scope */
export async function markUnread(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  const db = database(strapi);
  const notice = await noticeInScope(db, operator, id);
  await db('notice_readings').where({ notice_id: notice.id, operator_id: operator.adminUserId }).delete();
}
