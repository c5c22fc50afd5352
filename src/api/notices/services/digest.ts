import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { italianMoment } from '../../../domain/dates/italian-days';
import { env } from '../../../env';
import type { OperatorCaller } from '../../../http/callers';
import { queueMessage } from '../../messages/services/outbox';
import { operatorScope } from '../../offices/services/operator-scope';
import { noticesInScope, onlyUnread } from './notice-rows';

interface OperatorRow {
  scope_id: number;
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
}

interface OfficeCount {
  zona: string | null;
  unread: number | string;
}

/** Hour in Italy from which on operators are written to. */
const FROM_HOUR = 7;

function waitingOperators(strapi: Core.Strapi, day: string): Promise<OperatorRow[]> {
  return database(strapi)('operator_scopes as scope')
    .join('operator_scopes_operator_lnk as link', 'link.operator_scope_id', 'scope.id')
    .join('admin_users as user', 'user.id', 'link.user_id')
    .where({ 'scope.digest': true, 'user.is_active': true, 'user.blocked': false })
    .where((any) => {
      void any.whereNull('scope.digest_sent_on').orWhere('scope.digest_sent_on', '<', day);
    })
    .orderBy('scope.id')
    .select<OperatorRow[]>(
      'scope.id as scope_id',
      'user.id',
      'user.firstname',
      'user.lastname',
      'user.email',
    );
}

async function unreadByOffice(strapi: Core.Strapi, operator: OperatorCaller): Promise<OfficeCount[]> {
  const db = database(strapi);
  const query = onlyUnread(db, noticesInScope(db, operator), operator);
  return (await query
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .groupBy('zone.name')
    .orderBy('zone.name')
    .select('zone.name as zona')
    .count('* as unread')) as OfficeCount[];
}

async function digestFor(strapi: Core.Strapi, row: OperatorRow, day: string): Promise<void> {
  const name = [row.firstname, row.lastname].filter(Boolean).join(' ');
  const operator = {
    ...{ adminUserId: row.id, name, email: row.email },
    scope: await operatorScope(strapi, row.id),
  };
  const offices = await unreadByOffice(strapi, operator);
  const unread = offices.reduce((sum, office) => sum + Number(office.unread), 0);
  await transaction(strapi, async (db) => {
    // Another instance may have been faster.
    const mine = await db('operator_scopes')
      .where({ id: row.scope_id })
      .where((any) => {
        void any.whereNull('digest_sent_on').orWhere('digest_sent_on', '<', day);
      })
      .update({ digest_sent_on: day });
    if (mine === 0 || unread === 0) return;
    await queueMessage(db, {
      event: 'notices-digest',
      customerId: null,
      recipient: row.email,
      values: {
        nome: row.firstname ?? '',
        avvisi: unread === 1 ? '1 avviso' : `${String(unread)} avvisi`,
        uffici: offices
          .map((office) => `${office.zona ?? 'clienti senza ufficio'}: ${String(Number(office.unread))}`)
          .join(', '),
        link: `${env.ADMIN_PUBLIC_URL ?? env.PUBLIC_URL}/admin/quicomunica`,
      },
    });
  });
}

/**
 * Writes to each operator who wants so, once a morning, how many notices wait: nothing of any customer.
 * @param at an instant
 */
export async function sendDigests(strapi: Core.Strapi, at = now()): Promise<void> {
  const { day, hour } = italianMoment(at);
  if (hour < FROM_HOUR) return;
  for (const operator of await waitingOperators(strapi, day)) await digestFor(strapi, operator, day);
}

export const noticesDigest: ScheduledTask = {
  name: 'notices-digest',
  everyMinutes: 15,
  run: (strapi) => sendDigests(strapi),
};
