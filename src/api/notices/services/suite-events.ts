import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { CursorQuery } from '../../../contracts/integration/fields';
import type { SuiteEvent } from '../../../contracts/notices';
import { PERSON_COLUMNS, toPerson, type PersonColumns } from '../../customers/services/suite-rows';
import { cursorPage } from '../../integration/services/cursor';
import type { NoticeDbRow } from './notice-rows';

type EventRow = NoticeDbRow &
  PersonColumns & {
    zona_external_id: string | null;
    pratica_document_id: string | null;
    pratica_external_id: string | null;
    pratica_service_name: string;
    pratica_year: number;
  };

// What happened does not change: who deals with it in the portal is no concern of the suite's.
const ORDER = { instant: 'notice.at', id: 'notice.id', isDate: false };

function toEvent(row: EventRow): SuiteEvent {
  return {
    id: row.document_id,
    kind: row.kind,
    at: row.at,
    customer: toPerson(row),
    zona: row.zona_external_id,
    pratica:
      row.pratica_document_id === null
        ? null
        : {
            id: row.pratica_document_id,
            externalId: row.pratica_external_id,
            service: row.pratica_service_name,
            year: row.pratica_year,
          },
  };
}

/** What customers did, in the order in which it happened. */
export async function listEvents(strapi: Core.Strapi, asked: CursorQuery) {
  const query = database(strapi)('notices as notice')
    .join('up_users as customer', 'customer.id', 'notice.customer_id')
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .leftJoin('pratiche as pratica', 'pratica.id', 'notice.pratica_id')
    .select('notice.*', 'zone.external_id as zona_external_id', ...PERSON_COLUMNS)
    .select('pratica.document_id as pratica_document_id', 'pratica.external_id as pratica_external_id')
    .select('pratica.service_name as pratica_service_name', 'pratica.year as pratica_year');
  const { rows, nextCursor } = await cursorPage<EventRow>(query, ORDER, asked);
  return { items: rows.map(toEvent), nextCursor };
}
