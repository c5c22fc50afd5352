import { after } from '../../../adapters/clock';
import { insertRows, type Knex } from '../../../adapters/database';
import { hashPassword } from '../../../adapters/password-hash';
import { activate } from '../../../api/customers/services/activation';
import { recordConflict } from '../../../api/customers/services/conflict-rows';
import { insertCustomers, type NewCustomer } from '../../../api/customers/services/customer-rows';
import type { CafActor } from '../../../api/audit/services/actors';
import { CONFLICTS, CUSTOMER_PASSWORD, DEMO_CUSTOMERS, type DemoCustomer } from '../data/customers';
import type { DemoLoader } from '../load';
import { zoneIds } from './zone-ids';

const DAY = 24 * 60 * 60 * 1000;

interface Setting {
  now: string;
  zonaId(name: string): string;
}

const isWaiting = ({ state }: DemoCustomer) => state === 'waiting-for-link' || state === 'waiting-for-letter';

async function rowOf(customer: DemoCustomer, { now, zonaId }: Setting): Promise<NewCustomer> {
  const { cognome, nome, email, type, zona, state, daysAgo } = customer;
  const at = after(now, -daysAgo * DAY);
  return {
    ...{ codice_fiscale: customer.codiceFiscale, cognome, nome, email },
    ...{ customer_type: type, registered_at: at, blocked: state === 'blocked' },
    email_verified_at: email === null ? null : at,
    password_hash: await hashPassword(CUSTOMER_PASSWORD),
    zona_document_id: zona === null ? null : zonaId(zona),
    ...{ privacy_version: '1', privacy_accepted_at: at },
    ...(type === 'registrato' && {
      ...{ birth_date: customer.birthDate, sex: customer.sex, birth_place: customer.birthPlace },
      evidence: 'Carta d’identità',
    }),
  };
}

// What the audit log would hold, had these accounts been opened on the days that they tell.
function historyOf({ type, state, daysAgo }: DemoCustomer, id: number, { now }: Setting, by: CafActor) {
  const at = after(now, -daysAgo * DAY);
  const operator = { actor_kind: by.kind, actor_id: by.id, actor_label: by.name };
  const entry = (moment: string, action: string, who: Record<string, unknown>) => ({
    ...{ at: moment, action, customer_id: id, details: '{}' },
    ...{ actor_id: null, actor_label: null, ...who },
  });
  const opened =
    type === 'anonimo'
      ? entry(at, 'customer-registered', { actor_kind: 'customer', actor_id: id })
      : entry(at, 'customer-activated', operator);
  const suspended = entry(after(now, -2 * DAY), 'customer-blocked', operator);
  return state === 'blocked' ? [opened, suspended] : [opened];
}

async function operator(db: Knex): Promise<CafActor> {
  const user = await db('admin_users')
    .where({ email: 'operatore.tutte@caf-esempio.example' })
    .first<{ id: number; firstname: string; lastname: string } | undefined>('id', 'firstname', 'lastname');
  if (user === undefined) throw new Error('the demo has no operator');
  return { kind: 'operator', id: user.id, name: `${user.firstname} ${user.lastname}` };
}

async function openConflicts(db: Knex, idOf: Map<string, number>): Promise<void> {
  for (const { holder, email } of CONFLICTS) {
    const customer = DEMO_CUSTOMERS.find(({ cognome }) => cognome === holder);
    const id = customer && idOf.get(customer.codiceFiscale);
    if (customer === undefined || id === undefined) throw new Error(`the demo has no customer ${holder}`);
    const { cognome, nome } = customer;
    await recordConflict(db, id, { cognome, nome, email, privacyVersion: '1' });
  }
}

async function load(db: Knex, setting: Setting): Promise<void> {
  const by = await operator(db);
  const settled = DEMO_CUSTOMERS.filter((customer) => !isWaiting(customer));
  const ids = await insertCustomers(db, await Promise.all(settled.map((one) => rowOf(one, setting))));
  const histories = settled.flatMap((customer, index) => historyOf(customer, ids[index] ?? 0, setting, by));
  await insertRows(db, 'audit_events', histories);
  await openConflicts(
    db,
    new Map(settled.map(({ codiceFiscale }, index) => [codiceFiscale, ids[index] ?? 0])),
  );
  // These go the way of every activation: their links arrive in the mailbox, their letters wait for an operator.
  for (const { zona, ...customer } of DEMO_CUSTOMERS.filter(isWaiting))
    await activate(db, { ...customer, zona: zona === null ? null : setting.zonaId(zona) }, by);
}

/** Customers of every kind, and what operators have to decide about some of them. */
export const customers: DemoLoader = {
  name: 'customers',
  async load(strapi, db, now) {
    await load(db, { now: now.toISOString(), zonaId: await zoneIds(strapi) });
  },
};
