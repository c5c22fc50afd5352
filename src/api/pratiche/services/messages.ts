import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import { countAttempt, type Limit } from '../../../adapters/limits';
import { seal, unseal } from '../../../adapters/secrets';
import type { CustomerCaller, OperatorCaller } from '../../../http/callers';
import { raiseNotice } from '../../notices/services/raise';
import { finishNotices } from '../../notices/services/steps';
import {
  lockOwnPratica,
  lockPraticaInScope,
  ownPratica,
  praticaInScope,
  type PraticaDbRow,
} from './pratica-rows';
import { tellAbout } from './tell';

type Sender = 'customer' | 'office';

interface MessageDbRow {
  id: number;
  document_id: string;
  at: string;
  sender: Sender;
  author: string | null;
  sealed_text: string;
  read_at: string | null;
}

/** More than a person writes: nobody's notices are to drown. */
const MESSAGES: Limit = { name: 'pratica-messages', attempts: 30, minutes: 60 };

const LONGEST_NAME = 255;

async function append(db: Knex, pratica: PraticaDbRow, sender: Sender, text: string, author: string | null) {
  const at = now();
  const { document_id } = await insertRow(db, 'pratica_messages', {
    ...{ pratica_id: pratica.id, customer_id: pratica.customer_id, at, sender },
    ...{ author: author?.slice(0, LONGEST_NAME) ?? null, sealed_text: seal(text) },
  });
  await db('pratiche').where({ id: pratica.id }).update({ changed_at: at });
  return { id: document_id };
}

const unread = (db: Knex, pratica: PraticaDbRow, sender: Sender) =>
  db('pratica_messages').where({ pratica_id: pratica.id, sender, read_at: null });

async function markRead(db: Knex, pratica: PraticaDbRow, sender: Sender, last: string): Promise<void> {
  const shown = db('pratica_messages').where({ pratica_id: pratica.id, document_id: last }).select('id');
  await unread(db, pratica, sender).where('id', '<=', shown).update({ read_at: now() });
}

/** The thread of a pratica from an instant on, the oldest message first. */
export async function messagesOf(db: Knex, praticaId: number, from: string) {
  const query = db<MessageDbRow>('pratica_messages').where('pratica_id', praticaId).where('at', '>=', from);
  const rows = (await query.orderBy('id')) as MessageDbRow[];
  return rows.map((row) => ({
    id: row.document_id,
    at: row.at,
    sender: row.sender,
    author: row.author,
    text: unseal(row.sealed_text),
    read: row.read_at !== null,
  }));
}

/**
 * A customer writes to the office, whose operators find a notice.
 * @throws PortalError `not-found`, `too-many-attempts`
 */
export async function writeToOffice(strapi: Core.Strapi, caller: CustomerCaller, id: string, text: string) {
  await ownPratica(database(strapi), caller.id, id);
  await countAttempt(strapi, MESSAGES, caller.documentId);
  return contestedTransaction(strapi, async (db) => {
    const pratica = await lockOwnPratica(db, caller.id, id);
    await raiseNotice(db, {
      kind: 'message-from-customer',
      ...{ customerId: caller.id, praticaId: pratica.id },
      ...{ serviceName: pratica.service_name, year: pratica.year },
    });
    return append(db, pratica, 'customer', text, null);
  });
}

/**
 * An operator writes to the customer, who is told; that answers what the operators have read of what the customer wrote.
 * @throws PortalError `not-found`
 */
export function writeToCustomer(strapi: Core.Strapi, operator: OperatorCaller, id: string, text: string) {
  return contestedTransaction(strapi, async (db) => {
    const pratica = await lockPraticaInScope(db, operator, id);
    const about = { customerId: pratica.customer_id, praticaId: pratica.id };
    // One that came while the operator was writing is no answered one: its notice stays.
    const isUnread = (await unread(db, pratica, 'customer').first('id')) !== undefined;
    if (!isUnread) await finishNotices(db, { kind: 'message-from-customer', ...about }, operator.name);
    await tellAbout(db, pratica, 'message-from-office', 'pratiche');
    return append(db, pratica, 'office', text, operator.name);
  });
}

/** Marks what the office wrote as read, up to the last message shown. @throws PortalError `not-found` */
export async function readOfficeMessages(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  last: string,
): Promise<void> {
  const db = database(strapi);
  await markRead(db, await ownPratica(db, caller.id, id), 'office', last);
}

/** Marks what the customer wrote as read, up to the last message shown. @throws PortalError `not-found` */
export async function readCustomerMessages(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  last: string,
): Promise<void> {
  const db = database(strapi);
  await markRead(db, await praticaInScope(db, operator, id), 'customer', last);
}
