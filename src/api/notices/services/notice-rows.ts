import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { NoticeKind } from '../../../domain/notices/kinds';
import type { NoticeState } from '../../../domain/notices/notice-state';
import type { OperatorCaller } from '../../../http/callers';
import { inScope } from '../../offices/services/scope-condition';

/** A notice, as its table keeps it. */
export interface NoticeDbRow {
  id: number;
  document_id: string;
  kind: NoticeKind;
  customer_id: number;
  pratica_id: number | null;
  service_name: string | null;
  year: number | null;
  at: string;
  state: NoticeState;
  taken_by_id: number | null;
  taken_by_name: string | null;
  done_by_name: string | null;
  done_at: string | null;
}

/** The notices that an operator sees: the one place where the scope meets their table. */
export function noticesInScope(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('notices as notice')
    .join('up_users as customer', 'customer.id', 'notice.customer_id')
    .where(inScope(operator.scope, 'customer.zona_document_id'));
}

/** Leaves of some notices those that the operator has not looked at yet. What is done waits for nobody. */
export function onlyUnread(db: Knex, query: Knex.QueryBuilder, operator: OperatorCaller): Knex.QueryBuilder {
  return query
    .whereNot('notice.state', 'done')
    .whereNotExists(
      db('notice_readings as reading')
        .whereRaw('reading.notice_id = notice.id')
        .where('reading.operator_id', operator.adminUserId)
        .select(db.raw('1')),
    );
}

/** A notice in the operator's scope. @throws PortalError `not-found` also for those outside it */
export async function noticeInScope(db: Knex, operator: OperatorCaller, id: string): Promise<NoticeDbRow> {
  const query = noticesInScope(db, operator).where('notice.document_id', id).first('notice.*');
  const row = (await query) as NoticeDbRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}
