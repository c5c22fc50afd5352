import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import { sendMail } from '../../../adapters/mail';
import type { CafIdentity } from '../../../contracts/portal-settings';
import { pauseAfter } from '../../../domain/messages/pauses';
import { cafIdentity } from '../../portal-settings/services/identity';
import { BATCH, claimBatch, type OutboxDbRow } from './claim';
import { compose } from './compose';

type Change = Partial<Record<keyof OutboxDbRow | 'locked_until', string | number | null>>;

// Only the worker that holds the lease writes what became of the message.
async function settle(strapi: Core.Strapi, row: OutboxDbRow, change: Change): Promise<void> {
  await database(strapi)('outbox_messages')
    .where({ id: row.id, locked_by: row.locked_by })
    .update({ locked_until: null, locked_by: null, ...change });
}

// Once a message is out, the address and the links in it are nobody's business any more.
const FORGET = { sealed_values: null, recipient: null };

async function failed(
  strapi: Core.Strapi,
  row: OutboxDbRow,
  problem: string,
  maxTries: number,
): Promise<void> {
  const tries = row.tries + 1;
  const over = tries >= maxTries;
  await settle(strapi, row, {
    tries,
    last_error: problem,
    ...(over ? { state: 'given-up' } : { next_try_at: after(now(), pauseAfter(tries)) }),
  });
}

async function deliver(
  strapi: Core.Strapi,
  row: OutboxDbRow,
  identity: CafIdentity,
  maxTries: number,
): Promise<void> {
  try {
    const composed = await compose(strapi, row, identity);
    if ('instead' in composed) {
      await settle(strapi, row, { state: composed.instead });
      return;
    }
    const handover = await sendMail(strapi, composed.mail);
    if (handover.ok)
      await settle(strapi, row, {
        state: 'sent',
        sent_at: now(),
        tries: row.tries + 1,
        last_error: null,
        ...FORGET,
      });
    else await failed(strapi, row, handover.problem, maxTries);
  } catch (error) {
    strapi.log.error(
      `outbox message ${String(row.id)} (${row.event}): ${error instanceof Error ? error.name : 'error'}`,
    );
    await failed(strapi, row, 'Il messaggio non si è potuto comporre', maxTries);
  }
}

/** Delivers one batch of what is due. @returns whether there may be more. */
export async function deliverBatch(strapi: Core.Strapi, worker: string): Promise<boolean> {
  const rows = await claimBatch(strapi, worker);
  if (rows.length === 0) return false;
  const identity = await cafIdentity(strapi);
  const rules = await database(strapi)('portal_rules').first<{ message_tries: number } | undefined>(
    'message_tries',
  );
  await Promise.all(rows.map((row) => deliver(strapi, row, identity, rules?.message_tries ?? 8)));
  return rows.length === BATCH;
}
