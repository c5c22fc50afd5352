import type { Knex } from '../../../adapters/database';

/** A service of the CAF, as customers and operators choose it. */
export interface OpenService {
  documentId: string;
  name: string;
  description: string;
  /** The years for which it takes documents, the latest first. */
  years: number[];
}

/** A document that the CAF wants for a service. */
export interface WantedDocument {
  documentId: string;
  name: string;
  explanation: string;
  example: string;
  required: boolean;
}

interface ServiceRow {
  document_id: string;
  name: string;
  description: string | null;
  year: number;
}

interface WantedRow {
  document_id: string;
  name: string;
  explanation: string | null;
  example: string | null;
  is_required: boolean | number;
}

function openYears(db: Knex): Knex.QueryBuilder {
  return db('catalogue_services as service')
    .join('catalogue_years_service_lnk as link', 'link.service_id', 'service.id')
    .join('catalogue_years as open', 'open.id', 'link.year_id')
    .where({ 'service.active': true, 'open.uploads_open': true });
}

/** The services that take documents for at least one year, in the CAF's order. */
export async function openServices(db: Knex): Promise<OpenService[]> {
  const rows = (await openYears(db)
    .orderBy(['service.position', 'service.name', 'service.id'])
    .orderBy('open.year', 'desc')
    .distinct('service.document_id', 'service.name', 'service.description', 'open.year')
    .select('service.position', 'service.id')) as ServiceRow[];
  const services = new Map<string, OpenService>();
  for (const { document_id, name, description, year } of rows) {
    const service = services.get(document_id);
    if (service === undefined)
      services.set(document_id, {
        ...{ documentId: document_id, name, description: description ?? '', years: [year] },
      });
    else service.years.push(year);
  }
  return [...services.values()];
}

/** A service that takes documents for a year; null when it does not. */
export async function openService(
  db: Knex,
  id: string,
  year: number,
): Promise<{ documentId: string; name: string } | null> {
  const query = openYears(db).where({ 'service.document_id': id, 'open.year': year });
  const row = (await query.first('service.document_id', 'service.name')) as ServiceRow | undefined;
  return row === undefined ? null : { documentId: row.document_id, name: row.name };
}

/** The checklist of a service, in the CAF's order. */
export async function wantedDocuments(db: Knex, serviceId: string): Promise<WantedDocument[]> {
  const rows = (await db('catalogue_wanted_documents as wanted')
    .join('catalogue_wanted_documents_service_lnk as link', 'link.wanted_document_id', 'wanted.id')
    .join('catalogue_services as service', 'service.id', 'link.service_id')
    .where({ 'service.document_id': serviceId, 'wanted.active': true })
    .orderBy(['wanted.position', 'wanted.id'])
    .select('wanted.*')) as WantedRow[];
  return rows.map((row) => ({
    documentId: row.document_id,
    name: row.name,
    explanation: row.explanation ?? '',
    example: row.example ?? '',
    required: Boolean(row.is_required),
  }));
}
