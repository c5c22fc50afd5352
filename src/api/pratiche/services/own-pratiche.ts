import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerPratica } from '../../../contracts/pratiche/customers';
import type { CustomerCaller } from '../../../http/callers';
import { openService, openServices } from '../../catalogue/services/read-catalogue';
import { entriesOf, toEntry } from './checklist';
import { eventsOf } from './events';
import { messagesOf } from './messages';
import { uploadObstacles } from './obstacles';
import { openPratica } from './open';
import { ownPast } from './own-past';
import { ownPratica, type PraticaDbRow } from './pratica-rows';
import { summariesOf } from './summaries';

/** The checklist, with the reasons of a time that is the customer's own. */
async function ownEntries(db: Knex, praticaId: number, from: string) {
  const rows = await entriesOf(db, praticaId);
  return rows.map((row) => {
    const isOwn = row.reason_at !== null && row.reason_at >= from;
    return isOwn ? toEntry(row) : { ...toEntry(row), reason: null };
  });
}

export async function listOwnPratiche(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const rows = await db<PraticaDbRow>('pratiche')
    .where('customer_id', caller.id)
    .orderBy([
      { column: 'year', order: 'desc' },
      { column: 'changed_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return { items: await summariesOf(db, rows, 'office', await ownPast(db, caller)) };
}

/** @throws PortalError `not-found` */
export async function readOwnPratica(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
): Promise<CustomerPratica> {
  const db = database(strapi);
  const pratica = await ownPratica(db, caller.id, id);
  const from = await ownPast(db, caller);
  const [summary] = await summariesOf(db, [pratica], 'office', from);
  if (summary === undefined) throw new PortalError('not-found');
  const messages = await messagesOf(db, pratica.id, from);
  return {
    ...summary,
    serviceId: pratica.service_document_id,
    entries: await ownEntries(db, pratica.id, from),
    events: await eventsOf(db, pratica.id, from),
    // Who of the office wrote is the office's own business.
    messages: messages.map((message) => ({ ...message, author: null })),
  };
}

/** The services and years that are open, with the customer's pratiche, and what keeps the customer from uploading. */
export async function listServices(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const pratiche = await db<PraticaDbRow>('pratiche').where('customer_id', caller.id);
  const praticaOf = (service: string, year: number) =>
    pratiche.find((pratica) => pratica.service_document_id === service && pratica.year === year);
  const services = await openServices(db);
  return {
    obstacles: await uploadObstacles(db, caller.id),
    services: services.map(({ documentId, name, description, years }) => ({
      ...{ id: documentId, name, description },
      years: years.map((year) => ({ year, pratica: praticaOf(documentId, year)?.document_id ?? null })),
    })),
  };
}

/** @throws PortalError `not-found` when the service or the year is not open, `uploads-not-open` with the obstacle */
export function openOwnPratica(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { service, year }: { service: string; year: number },
) {
  return contestedTransaction(strapi, async (db) => {
    const open = await openService(db, service, year);
    if (open === null) throw new PortalError('not-found');
    const [obstacle] = await uploadObstacles(db, caller.id);
    if (obstacle !== undefined) throw new PortalError('uploads-not-open', { reason: obstacle });
    const subject = { customerId: caller.id, service: open, year };
    const { document_id } = await openPratica(db, subject, { kind: 'customer', id: caller.id });
    return { id: document_id };
  });
}
