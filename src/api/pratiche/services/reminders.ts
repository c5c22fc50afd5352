import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { isOpen } from '../../../domain/pratiche/checklist';
import { isUnderWay } from '../../../domain/pratiche/pratica-state';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor, type AuditActor } from '../../audit/services/actors';
import { entriesOf } from './checklist';
import { recordEvent } from './events';
import { praticheInScope, type PraticaDbRow } from './pratica-rows';
import { tellAbout } from './tell';

/** Two reminders of the same pratica are a day apart at least: a second click must not be a second email. */
const PAUSE_MS = 20 * 3_600_000;

async function missingIn(db: Knex, pratica: PraticaDbRow): Promise<string[]> {
  const entries = await entriesOf(db, pratica.id);
  return entries
    .filter(({ state, is_required }) => isOpen({ state, required: Boolean(is_required) }))
    .map((entry) => entry.name);
}

/**
 * Tells the customer of a pratica which documents are still missing.
 * @returns false when nothing is missing, the pratica is closed, or a reminder was sent less than a day ago
 */
async function remind(strapi: Core.Strapi, praticaId: number, actor: AuditActor): Promise<boolean> {
  return contestedTransaction(strapi, async (db) => {
    const pratica = await db<PraticaDbRow>('pratiche').where({ id: praticaId }).forUpdate().first();
    if (pratica === undefined || !isUnderWay(pratica.state)) return false;
    const at = now();
    if (pratica.reminded_at !== null && after(pratica.reminded_at, PAUSE_MS) > at) return false;
    const missing = await missingIn(db, pratica);
    if (missing.length === 0) return false;
    await db('pratiche').where({ id: pratica.id }).update({ reminded_at: at });
    await recordEvent(db, pratica, 'reminded', actor, missing.join(', '));
    await tellAbout(db, pratica, 'documents-missing', 'documenti', { mancanti: missing.join(', ') });
    return true;
  });
}

/** Reminds the customers of these pratiche, each by itself: one that fails leaves the others sent. */
export async function remindAll(strapi: Core.Strapi, praticaIds: readonly number[], actor: AuditActor) {
  let sent = 0;
  for (const id of praticaIds) if (await remind(strapi, id, actor)) sent += 1;
  return { sent, skipped: praticaIds.length - sent };
}

/**
 * Reminds the customers of pratiche that an operator chose.
 * @throws PortalError `not-found` when one of them is outside the operator's scope: then nobody is told
 */
export async function remindCustomers(strapi: Core.Strapi, operator: OperatorCaller, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  const found = await praticheInScope(database(strapi), operator)
    .whereIn('pratica.document_id', wanted)
    .pluck<number[]>('pratica.id');
  if (found.length < wanted.length) throw new PortalError('not-found');
  return remindAll(strapi, found, operatorActor(operator));
}
