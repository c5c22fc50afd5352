import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { OperatorCaller } from '../../../http/callers';
import { openServices } from '../../catalogue/services/read-catalogue';

type Named = { id: string; name: string }[];

function zoneOf(db: Knex, { scope }: OperatorCaller): Knex.QueryBuilder {
  const zone = db('zone');
  return scope.allZone ? zone : zone.whereIn('zone.document_id', scope.zone);
}

function sediOf(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  if (operator.scope.allZone) return db('sedi');
  const own = zoneOf(db, operator)
    .join('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .select('link.sede_id');
  return db('sedi').whereIn('sedi.id', own);
}

/** What an operator can make a filter of: the sedi and zone whose customers they see, and the services. */
export async function filterChoices(strapi: Core.Strapi, operator: OperatorCaller) {
  const db = database(strapi);
  const named = async (query: Knex.QueryBuilder) =>
    (await query.orderBy('name').select('document_id as id', 'name')) as Named;
  const services = await openServices(db);
  return {
    ...{ sedi: await named(sediOf(db, operator)), zone: await named(zoneOf(db, operator)) },
    services: services.map(({ documentId, name, years }) => ({ id: documentId, name, years })),
  };
}
