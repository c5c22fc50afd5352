import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { transaction, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { NoticeKind } from '../../../domain/notices/kinds';
import { nextNoticeState, type NoticeStep } from '../../../domain/notices/notice-state';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { noticeInScope, type NoticeDbRow } from './notice-rows';
import { noteReading } from './readings';

const LONGEST_NAME = 255;

const ACTIONS = {
  take: 'notice-taken',
  release: 'notice-released',
  finish: 'notice-finished',
  reopen: 'notice-reopened',
} as const;

const NOBODY = { taken_by_id: null, taken_by_name: null };

const doneBy = (name: string) => ({
  state: 'done' as const,
  done_by_name: name.slice(0, LONGEST_NAME),
  done_at: now(),
});

function changeOf(step: NoticeStep, { adminUserId, name }: OperatorCaller): Partial<NoticeDbRow> {
  switch (step) {
    case 'take':
      return { state: 'taken', taken_by_id: adminUserId, taken_by_name: name.slice(0, LONGEST_NAME) };
    case 'release':
      return { state: 'new', ...NOBODY };
    case 'finish':
      return doneBy(name);
    case 'reopen':
      return { state: 'new', ...NOBODY, done_by_name: null, done_at: null };
  }
}

/**
 * Takes a notice in charge, gives it back, deals with it or opens it again. Whoever does so has read it.
 * @throws PortalError `not-found` outside the operator's scope, `state-not-allowed` also when a colleague was faster
 */
export async function stepNotice(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  step: NoticeStep,
): Promise<void> {
  await transaction(strapi, async (db) => {
    const notice = await noticeInScope(db, operator, id);
    if (nextNoticeState(notice.state, step) === null) throw new PortalError('state-not-allowed');
    const unchanged = { id: notice.id, state: notice.state };
    const changed = await db('notices').where(unchanged).update(changeOf(step, operator));
    if (changed === 0) throw new PortalError('state-not-allowed');
    if (step === 'finish') await forgetReadings(db, [notice.id]);
    else await noteReading(db, notice.id, operator);
    await audit(db, {
      action: ACTIONS[step],
      actor: operatorActor(operator),
      customerId: notice.customer_id,
      details: { kind: notice.kind },
    });
  });
}

async function forgetReadings(db: Knex, noticeIds: number[]): Promise<void> {
  await db('notice_readings').whereIn('notice_id', noticeIds).delete();
}

/**
 * Closes the notices of one kind about a customer whose cause is gone, in the transaction of what removed it.
 * @param by the name of who did
 */
export async function finishNotices(
  db: Knex,
  about: { kind: NoticeKind; customerId: number; praticaId?: number },
  by: string,
): Promise<void> {
  const { kind, customerId, praticaId } = about;
  const finished = await db('notices')
    .where({ kind, customer_id: customerId, ...(praticaId !== undefined && { pratica_id: praticaId }) })
    .whereIn('state', ['new', 'taken'])
    .update(doneBy(by))
    .returning<{ id: number }[]>('id');
  if (finished.length > 0)
    await forgetReadings(
      db,
      finished.map((notice) => notice.id),
    );
}
