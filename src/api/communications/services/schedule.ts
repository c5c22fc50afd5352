import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, transaction, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { publicationInstant } from '../../../domain/communications/life';
import { italianMoment } from '../../../domain/dates/italian-days';
import { blocksToText } from '../../../domain/rich-text/blocks-to-text';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { audienceQuery } from './audience';
import { audienceOf, bodyOf, COMMUNICATIONS, lockFor, type CommunicationDbRow } from './communication-rows';
import { publishDue } from './go-out';
import { thinkAgainMinutes } from './rules';

/** Further away it is a slip of the pen. */
const FURTHEST_MS = 366 * 24 * 3_600_000;

function demandComplete(row: CommunicationDbRow, at: string): void {
  if (row.title === '') throw PortalError.field('title', 'Scrivi un titolo: è quello che i clienti leggono.');
  if (blocksToText(bodyOf(row)) === '') throw PortalError.field('body', 'Scrivi il testo.');
  if (row.last_day !== null && row.last_day < italianMoment(at).day)
    throw PortalError.field('lastDay', 'L’ultimo giorno viene prima della pubblicazione.');
  if (Date.parse(at) - Date.parse(now()) > FURTHEST_MS)
    throw PortalError.field('at', 'Scegli un giorno entro un anno.');
}

// A filter may find somebody by the time it goes out; a choice by name does not.
async function demandSomebody(db: Knex, row: CommunicationDbRow): Promise<void> {
  const audience = audienceOf(row);
  if (audience?.kind === 'group') {
    // Whoever is about to delete the group waits, and finds that it is awaited.
    await db('customer_groups').where({ document_id: audience.group }).forUpdate().first('id');
    return;
  }
  if (audience?.kind !== 'chosen' && audience?.kind !== 'list') return;
  const addressee: unknown = await db('communication_addressees')
    .where({ communication_id: row.id })
    .first('id');
  if (addressee === undefined) throw PortalError.field('audience', 'Scegli a chi va la comunicazione.');
}

// It reaches the customers whom the one who lets it go sees.
const publisher = ({ adminUserId, name }: OperatorCaller) => ({
  ...{ publisher_id: adminUserId, publisher_name: name },
});

/**
 * Lets a communication go, as it was looked at.
 * @param asked when it is to go out; null: as soon as may be; `changedAt` of what was looked at
 * @throws PortalError `not-found`, `state-not-allowed` also when somebody has changed it since then, `invalid-input`
 */
export async function schedule(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  asked: { at: string | null; changedAt: string },
) {
  const minutes = await thinkAgainMinutes(database(strapi));
  const scheduled = await contestedTransaction(strapi, async (db) => {
    const { row, next } = await lockFor(db, operator, id, 'schedule');
    if (row.changed_at !== asked.changedAt) throw new PortalError('state-not-allowed');
    const at = publicationInstant(now(), asked.at, minutes);
    demandComplete(row, at);
    await demandSomebody(db, row);
    await audienceQuery(db, operator, row);
    await db(COMMUNICATIONS)
      .where({ id: row.id })
      .update({ state: next, goes_out_at: at, stopped_at: null, changed_at: now(), ...publisher(operator) });
    const details = { communication: id, at };
    await audit(db, { action: 'communication-scheduled', actor: operatorActor(operator), details });
    return { id: row.id, at };
  });
  if (scheduled.at <= now() && (await publishDue(strapi, scheduled.id)))
    return { state: 'published', at: scheduled.at } as const;
  return { state: 'scheduled', at: scheduled.at } as const;
}

/** Takes back what has not gone out. @throws PortalError `not-found`, `state-not-allowed` */
export function takeBack(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  return transaction(strapi, async (db) => {
    const { row, next } = await lockFor(db, operator, id, 'take-back');
    await db(COMMUNICATIONS)
      .where({ id: row.id })
      .update({ state: next, goes_out_at: null, changed_at: now() });
    const details = { communication: id };
    await audit(db, { action: 'communication-taken-back', actor: operatorActor(operator), details });
  });
}

/** Lets customers see it no longer. @throws PortalError `not-found`, `state-not-allowed` */
export function withdraw(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  reason: string,
): Promise<void> {
  return transaction(strapi, async (db) => {
    const { row, next } = await lockFor(db, operator, id, 'withdraw');
    const at = now();
    await db(COMMUNICATIONS)
      .where({ id: row.id })
      .update({ state: next, withdrawn_at: at, withdrawn_reason: reason, changed_at: at });
    const details = { communication: id };
    await audit(db, { action: 'communication-withdrawn', actor: operatorActor(operator), details });
  });
}
