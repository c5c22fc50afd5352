import { after } from '../../../adapters/clock';
import { insertRow, insertRows, type Knex } from '../../../adapters/database';
import { keepingContents } from '../../../api/archive/services/contents';
import { CustomerFilter } from '../../../contracts/communications/fields';
import { RichText } from '../../../contracts/rich-text';
import { COMMUNICATIONS, GROUPS, type DemoCommunication } from '../data/communications';
import type { DemoLoader } from '../load';
import { contentsOf } from '../pictures/papers-list';
import { customerNamed, operatorOfAll } from './callers';

const DAY_MS = 86_400_000;

const EVERYBODY = { type: null, sede: null, zona: null, bornFrom: null, bornTo: null, pratica: null };
const REGISTRATI = CustomerFilter.parse({ ...EVERYBODY, type: 'registrato' });

async function recipientsOf(db: Knex, { to }: DemoCommunication): Promise<number[]> {
  if (to === 'registrati')
    return db('up_users').where({ customer_type: 'registrato', blocked: false }).pluck<number[]>('id');
  const customers: number[] = [];
  for (const name of to) customers.push((await customerNamed(db, name)).id);
  return customers;
}

async function attach(
  db: Knex,
  id: number,
  { title, lines }: { title: string; lines: string[] },
  at: string,
) {
  await keepingContents(await contentsOf(title, lines), async ({ name, kind, size, digest, storage_key }) => {
    const file = { name, kind, size, digest, storage_key, announced_at: at };
    await insertRow(db, 'communication_attachments', { communication_id: id, ...file });
    return { used: true, result: null };
  });
}

async function publish(db: Knex, communication: DemoCommunication, at: string): Promise<void> {
  const { adminUserId, name } = await operatorOfAll(db);
  const { to, title, body, askConfirmation = false, attachment, readBy = [] } = communication;
  const audience = to === 'registrati' ? { kind: 'filter', filter: REGISTRATI } : { kind: 'chosen' };
  const { id } = await insertRow(db, 'communications', {
    ...{ title, body: JSON.stringify(RichText.parse(body)), audience: JSON.stringify(audience) },
    ...{ ask_confirmation: askConfirmation, by_email: false, state: 'published' },
    ...{ author_id: adminUserId, author_name: name, publisher_id: adminUserId, publisher_name: name },
    ...{ goes_out_at: at, went_out_at: at, changed_at: at },
  });
  const customers = await recipientsOf(db, communication);
  const row = (customer: number) => ({ communication_id: id, customer_id: customer });
  if (to !== 'registrati') await insertRows(db, 'communication_addressees', customers.map(row));
  await insertRows(db, 'communication_recipients', customers.map(row));
  for (const reader of readBy)
    await db('communication_recipients')
      .where(row((await customerNamed(db, reader)).id))
      .update({ read_at: after(at, DAY_MS / 2) });
  if (attachment !== undefined) await attach(db, id, attachment, at);
}

async function addGroups(db: Knex): Promise<void> {
  const { adminUserId } = await operatorOfAll(db);
  for (const { name, zona, bornTo } of GROUPS) {
    const [found] = await db('zone').where({ name: zona }).pluck<string[]>('document_id');
    const filter = CustomerFilter.parse({ ...EVERYBODY, zona: found ?? null, bornTo });
    await insertRow(db, 'customer_groups', { name, filter: JSON.stringify(filter), author_id: adminUserId });
  }
}

/** Communications that customers have and have not read, and groups to write to. */
export const communications: DemoLoader = {
  name: 'communications',
  async load(_strapi, db, now) {
    await addGroups(db);
    for (const communication of COMMUNICATIONS)
      await publish(db, communication, after(now.toISOString(), -communication.daysAgo * DAY_MS));
  },
};
