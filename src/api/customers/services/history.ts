import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { OperatorCaller } from '../../../http/callers';
import { spoken, type SpokenRow } from '../../audit/services/in-words';
import { customerInScope } from './search';

type EventRow = SpokenRow & { at: string };

/** What happened to a customer's account, the newest first. @throws PortalError `not-found` */
export async function customerHistory(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const db = database(strapi);
  const customer = await customerInScope(db, operator, id);
  const own = () => db('audit_events').where({ customer_id: customer.id });
  const [count] = await own().count<{ total: number | string }[]>('* as total');
  const rows = await own()
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select<EventRow[]>('at', 'action', 'actor_kind', 'actor_label', 'details');
  const items = rows.map((row) => ({ at: row.at, action: row.action, ...spoken(row) }));
  return { items, page, pageSize, total: Number(count?.total ?? 0) };
}
