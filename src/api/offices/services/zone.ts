import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { ZonaChoice } from '../../../contracts/offices';
import type { OperatorScope } from '../../../http/callers';

/** The zone that an operator works for, by name. */
export async function zoneInScope(strapi: Core.Strapi, scope: OperatorScope): Promise<ZonaChoice[]> {
  const query = database(strapi)('zone')
    .leftJoin('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .leftJoin('sedi', 'sedi.id', 'link.sede_id')
    .orderBy('zone.name')
    .select<ZonaChoice[]>(
      'zone.document_id as id',
      'zone.name as name',
      database(strapi).raw("coalesce(sedi.name, '') as sede"),
      'zone.provincia as provincia',
    );
  return scope.allZone ? query : query.whereIn('zone.document_id', scope.zone);
}
