import type { Core } from '@strapi/strapi';
import { database, fromJson } from '../../../adapters/database';
import { NOTICE_KINDS } from '../../../domain/notices/kinds';
import type { OperatorCaller } from '../../../http/callers';
import { CUSTOMER_ACTIONS } from '../../audit/services/customer-actions';
import { customerInScope } from './search';

const ACTORS = {
  visitor: 'Un visitatore',
  customer: 'Il cliente',
  system: 'Il portale',
  operator: 'Un operatore',
  integration: 'Il programma del CAF',
};

// Rows outlive the code: an action that it no longer knows is still shown.
const LABELS: Record<string, string> = CUSTOMER_ACTIONS;

const WORDS: Record<string, string> = {
  ...NOTICE_KINDS,
  'carta-identita': 'Carta d’identità',
  passaporto: 'Passaporto',
  patente: 'Patente',
  'altro-documento': 'Altro documento',
  'conosciuto-di-persona': 'Conosciuto di persona',
  'keep-holder': 'Resta chi c’è',
  'give-to-claimant': 'Passa a chi lo ha chiesto',
};

interface EventRow {
  at: string;
  action: string;
  actor_kind: keyof typeof ACTORS;
  actor_label: string | null;
  details: string | Record<string, unknown> | null;
}

function inWords(name: string, detail: unknown): string[] {
  if (name === 'ended') return [detail === 1 ? '1 sessione' : `${String(detail)} sessioni`];
  return typeof detail === 'string' ? [WORDS[detail] ?? detail] : [];
}

function detailsOf(value: EventRow['details']): string {
  const details = fromJson<Record<string, unknown> | null>(value) ?? {};
  return Object.entries(details)
    .flatMap(([name, detail]) => inWords(name, detail))
    .join(' · ');
}

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
  const items = rows.map((row) => ({
    at: row.at,
    action: row.action,
    label: LABELS[row.action] ?? row.action,
    actor: row.actor_label ?? ACTORS[row.actor_kind],
    details: detailsOf(row.details),
  }));
  return { items, page, pageSize, total: Number(count?.total ?? 0) };
}
