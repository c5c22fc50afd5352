import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { sendMail, type Handover } from '../../../adapters/mail';
import { readBatch, type Batch } from './batch';
import { BATCH, claimBatch, type OutboxDbRow } from './claim';
import { compose } from './compose';
import { keepLease, type Lease } from './lease';
import { handoverChange, insteadChange, type Change } from './outcome';

// As many at once as the pool has connections: the others would only wait in it, beyond the reach of the lease.
const LANES = 5;

// Only the worker that holds the message writes what became of it.
async function settle(strapi: Core.Strapi, row: OutboxDbRow, change: Change): Promise<void> {
  await database(strapi)('outbox_messages')
    .where({ id: row.id, locked_by: row.locked_by })
    .update({ locked_until: null, locked_by: null, ...change });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'error';
}

async function handOver(strapi: Core.Strapi, row: OutboxDbRow, batch: Batch): Promise<Change> {
  try {
    const composed = compose(row, batch);
    if ('instead' in composed) return insteadChange(composed);
    return handoverChange(row, await sendMail(strapi, composed.mail), batch.maxTries);
  } catch (error) {
    strapi.log.error(`outbox message ${String(row.id)} (${row.event}): ${nameOf(error)}`);
    const problem: Handover = {
      ok: false,
      problem: 'Il messaggio non si è potuto comporre',
      permanent: false,
    };
    return handoverChange(row, problem, batch.maxTries);
  }
}

// One message's trouble is its own: the others of the batch go on.
async function deliver(strapi: Core.Strapi, row: OutboxDbRow, batch: Batch): Promise<void> {
  const change = await handOver(strapi, row, batch);
  try {
    await settle(strapi, row, change);
  } catch (error) {
    // The database is away for a moment: when the lease ends the message is sent once more, with the same Message-ID.
    strapi.log.error(`outbox message ${String(row.id)} not settled: ${nameOf(error)}`);
  }
}

async function deliverAll(strapi: Core.Strapi, rows: OutboxDbRow[], batch: Batch, lease: Lease) {
  const left = [...rows];
  const lane = async () => {
    for (let row = left.shift(); row !== undefined && lease.held(); row = left.shift())
      await deliver(strapi, row, batch);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Delivers one batch of what is due. @returns whether there may be more. @throws what the database throws */
export async function deliverBatch(strapi: Core.Strapi, worker: string): Promise<boolean> {
  const since = performance.now();
  const rows = await claimBatch(strapi, worker);
  if (rows.length === 0) return false;
  const lease = keepLease(strapi, worker, since);
  try {
    await deliverAll(strapi, rows, await readBatch(strapi, rows), lease);
  } finally {
    lease.end();
  }
  return rows.length === BATCH;
}
