import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { SuitePratica } from '../../../contracts/pratiche/integration';
import { PERSON_COLUMNS, toPerson, type PersonColumns } from '../../customers/services/suite-rows';
import { cursorPage } from '../../integration/services/cursor';
import type { PraticaDbRow } from './pratica-rows';

type SuitePraticaRow = PraticaDbRow & PersonColumns & { service_external_id: string | null };

const ORDER = { instant: 'pratica.changed_at', id: 'pratica.id', isDate: false };

function suitePratiche(db: Knex): Knex.QueryBuilder {
  return db('pratiche as pratica')
    .join('up_users as customer', 'customer.id', 'pratica.customer_id')
    .leftJoin('catalogue_services as service', 'service.document_id', 'pratica.service_document_id')
    .select('pratica.*', 'service.external_id as service_external_id', ...PERSON_COLUMNS);
}

function toSuitePratica(row: SuitePraticaRow): SuitePratica {
  return {
    id: row.document_id,
    externalId: row.external_id,
    customer: toPerson(row),
    service: {
      id: row.service_document_id,
      externalId: row.service_external_id,
      name: row.service_name,
    },
    year: row.year,
    state: row.state,
    uploadState: row.upload_state,
    expectedDay: row.expected_day,
    openedAt: row.opened_at,
  };
}

/** A pratica by the suite's external id; null: there is none. */
export async function suitePratica(db: Knex, externalId: string): Promise<SuitePratica | null> {
  const query = suitePratiche(db).where('pratica.external_id', externalId).first();
  const row = (await query) as SuitePraticaRow | undefined;
  return row === undefined ? null : toSuitePratica(row);
}

/** @throws PortalError `not-found` */
export async function getSuitePratica(strapi: Core.Strapi, externalId: string): Promise<SuitePratica> {
  const pratica = await suitePratica(database(strapi), externalId);
  if (pratica === null) throw new PortalError('not-found');
  return pratica;
}

/** All pratiche in the order of change. */
export async function listSuitePratiche(strapi: Core.Strapi, asked: CursorQuery) {
  const query = suitePratiche(database(strapi));
  const { rows, nextCursor } = await cursorPage<SuitePraticaRow>(query, ORDER, asked);
  const items = rows.map((row) => ({ ...toSuitePratica(row), modifiedAt: row.changed_at }));
  return { items, nextCursor };
}
