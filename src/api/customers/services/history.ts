import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { OperatorCaller } from '../../../http/callers';
import { customerInScope } from './search';

const LABELS: Record<string, string> = {
  'customer-registered': 'Si è registrato dal portale',
  'customer-activated': 'Attivato come Registrato',
  'customer-converted': 'Passato da Anonimo a Registrato',
  'customer-reverted': 'Riportato da Registrato ad Anonimo',
  'customer-taken-over':
    'Passato alla persona verificata dal CAF: sessioni, password e link di prima sono finiti',
  'customer-updated': 'Dati aggiornati dalla suite',
  'customer-blocked': 'Accesso sospeso',
  'customer-unblocked': 'Accesso riaperto',
  'email-changed': 'Indirizzo email cambiato',
  'link-sent': 'Mandato un nuovo link',
  'letter-printed': 'Stampata la lettera con il codice',
  'sessions-ended': 'Sessioni chiuse',
  'signed-in': 'Ha effettuato l’accesso',
  'password-changed': 'Ha cambiato la password',
  'password-set-by-activation': 'Ha scelto la password con il link',
  'password-set-by-password-reset': 'Ha scelto una nuova password con il link',
  'password-set-by-letter-code': 'Ha scelto la password con il codice della lettera',
  'conflict-opened': 'Qualcuno ha chiesto di registrarsi con lo stesso codice fiscale',
  'conflict-resolved': 'Conflitto di registrazione risolto',
  'news-by-email-on': 'Riceve le notizie per email',
  'news-by-email-off': 'Non riceve più le notizie per email',
};

const ACTORS = {
  visitor: 'Un visitatore',
  customer: 'Il cliente',
  system: 'Il portale',
  operator: '',
  integration: '',
};

interface EventRow {
  at: string;
  action: string;
  actor_kind: keyof typeof ACTORS;
  actor_label: string | null;
  details: string | Record<string, unknown> | null;
}

function detailsOf(value: EventRow['details']): string {
  const details = typeof value === 'string' ? (JSON.parse(value) as Record<string, unknown>) : (value ?? {});
  return Object.values(details)
    .filter((detail) => typeof detail === 'string' || typeof detail === 'number')
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
