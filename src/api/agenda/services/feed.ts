import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import { countAttempt, type Limit } from '../../../adapters/limits';
import { newToken, seal, tokenHash, unseal } from '../../../adapters/secrets';
import type { AgendaFeed } from '../../../contracts/agenda/feeds';
import type { CustomerCaller } from '../../../http/callers';
import { ownPast } from '../../pratiche/services/own-past';
import { lockAccount } from '../../customers/services/lock-account';

const RENEWALS: Limit = { name: 'agenda-feed-renewals', attempts: 20, minutes: 60 };

export interface FeedDbRow {
  id: number;
  customer_id: number;
  token_hash: string;
  sealed_token: string;
  made_at: string;
  read_at: string | null;
}

const feedOf = (db: Knex, customerId: number) =>
  db<FeedDbRow>('agenda_feeds').where('customer_id', customerId);

/** Whether an address is the customer's own: made by nobody who had the account before. */
export async function isOwnFeed(
  db: Knex,
  feed: Pick<FeedDbRow, 'customer_id' | 'made_at'>,
): Promise<boolean> {
  return feed.made_at >= (await ownPast(db, { id: feed.customer_id }));
}

/** The secret address of a customer's agenda; null where there is none. */
export async function readFeed(
  strapi: Core.Strapi,
  caller: CustomerCaller,
): Promise<{ feed: AgendaFeed | null }> {
  const db = database(strapi);
  const row = (await feedOf(db, caller.id).first()) as FeedDbRow | undefined;
  if (row === undefined || !(await isOwnFeed(db, row))) return { feed: null };
  return { feed: { token: unseal(row.sealed_token), madeAt: row.made_at, readAt: row.read_at } };
}

/** Makes a secret address; the one before is nobody's from then on. @throws PortalError `too-many-attempts` */
export async function renewFeed(strapi: Core.Strapi, caller: CustomerCaller): Promise<{ token: string }> {
  await countAttempt(strapi, RENEWALS, caller.documentId);
  return contestedTransaction(strapi, async (db) => {
    await lockAccount(db, caller);
    const token = newToken();
    await feedOf(db, caller.id).delete();
    await insertRow(db, 'agenda_feeds', {
      ...{ customer_id: caller.id, token_hash: tokenHash(token), sealed_token: seal(token) },
      ...{ made_at: now(), read_at: null },
    });
    return { token };
  });
}

/** Switches the secret address off. */
export async function removeFeed(strapi: Core.Strapi, caller: CustomerCaller): Promise<void> {
  await feedOf(database(strapi), caller.id).delete();
}
