import type { Core } from '@strapi/strapi';
import { toInstant } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import type { SuiteService } from '../../../contracts/catalogue/integration';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';
import { cursorPage } from '../../integration/services/cursor';

/** A service, as its table keeps it. */
export interface ServiceDbRow {
  id: number;
  document_id: string;
  external_id: string | null;
  name: string;
  description: string | null;
  position: number;
  active: boolean | number;
  updated_at: Date | number | string;
}

/** A year of a service. */
export interface YearDbRow {
  id: number;
  service_id: number;
  year: number;
  uploads_open: boolean | number;
}

/** A document that is or was wanted for a service. */
export interface WantedDbRow {
  id: number;
  service_id: number;
  name: string;
  explanation: string | null;
  example: string | null;
  is_required: boolean | number;
  position: number;
  active: boolean | number;
}

export const SERVICES = 'catalogue_services';

const ORDER = { instant: 'service.updated_at', id: 'service.id', isDate: true };

/** The years of some services, the latest first. */
export async function yearsOf(db: Knex, serviceIds: number[]): Promise<YearDbRow[]> {
  return (await db('catalogue_years as open')
    .join('catalogue_years_service_lnk as link', 'link.year_id', 'open.id')
    .whereIn('link.service_id', serviceIds)
    .orderBy([{ column: 'open.year', order: 'desc' }, 'open.id'])
    .select('open.*', 'link.service_id')) as YearDbRow[];
}

/** Every document that is or was wanted for some services, in the CAF's order. */
export async function wantedOf(db: Knex, serviceIds: number[]): Promise<WantedDbRow[]> {
  return (await db('catalogue_wanted_documents as wanted')
    .join('catalogue_wanted_documents_service_lnk as link', 'link.wanted_document_id', 'wanted.id')
    .whereIn('link.service_id', serviceIds)
    .orderBy(['wanted.position', 'wanted.id'])
    .select('wanted.*', 'link.service_id')) as WantedDbRow[];
}

function toSeen(row: ServiceDbRow, years: YearDbRow[], wanted: WantedDbRow[]): SuiteService {
  const isOfIt = ({ service_id }: { service_id: number }) => service_id === row.id;
  return {
    id: row.document_id,
    externalId: row.external_id ?? '',
    name: row.name,
    description: row.description ?? '',
    position: row.position,
    active: Boolean(row.active),
    years: years
      .filter(isOfIt)
      .map(({ year, uploads_open }) => ({ year, uploadsOpen: Boolean(uploads_open) })),
    wantedDocuments: wanted
      .filter((document) => isOfIt(document) && Boolean(document.active))
      .map(({ name, explanation, example, is_required }) => ({
        ...{ name, explanation: explanation ?? '', example: example ?? '', required: Boolean(is_required) },
      })),
  };
}

/** Services as the suite sees them. */
export async function toServices(db: Knex, rows: readonly ServiceDbRow[]): Promise<SuiteService[]> {
  const ids = rows.map(({ id }) => id);
  const [years, wanted] = [await yearsOf(db, ids), await wantedOf(db, ids)];
  return rows.map((row) => toSeen(row, years, wanted));
}

/** A service of the suite's; null: there is none. */
export async function suiteService(db: Knex, externalId: string): Promise<SuiteService | null> {
  const row = await db<ServiceDbRow>(SERVICES).where({ external_id: externalId }).first();
  return row === undefined ? null : ((await toServices(db, [row]))[0] ?? null);
}

/** @throws PortalError `not-found` */
export async function getService(strapi: Core.Strapi, externalId: string): Promise<SuiteService> {
  const service = await suiteService(database(strapi), externalId);
  if (service === null) throw new PortalError('not-found');
  return service;
}

/** The services of the suite in the order of change. */
export async function listSuiteServices(strapi: Core.Strapi, asked: CursorQuery) {
  const db = database(strapi);
  const query = db(`${SERVICES} as service`).whereNotNull('service.external_id').select('service.*');
  const { rows, nextCursor } = await cursorPage<ServiceDbRow>(query, ORDER, asked);
  const services = await toServices(db, rows);
  const items = services.map((service, index) => ({
    ...service,
    modifiedAt: toInstant(rows[index]?.updated_at ?? 0),
  }));
  return { items, nextCursor };
}
