import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { OperatorScope } from '../../../http/callers';

interface ScopeRow {
  id: number;
  all_zone: boolean | number;
  without_office: boolean | number;
}

/** @returns which customers an admin user sees; nobody when the CAF has given no scope. */
export async function operatorScope(strapi: Core.Strapi, adminUserId: number): Promise<OperatorScope> {
  const db = database(strapi);
  const row = await db<ScopeRow>('operator_scopes')
    .join('operator_scopes_operator_lnk as link', 'link.operator_scope_id', 'operator_scopes.id')
    .where('link.user_id', adminUserId)
    .first<ScopeRow | undefined>('operator_scopes.id', 'all_zone', 'without_office');
  if (row === undefined) return { allZone: false, zone: [], withoutOffice: false };
  const zone = await db('operator_scopes_zone_lnk as link')
    .join('zone', 'zone.id', 'link.zona_id')
    .where('link.operator_scope_id', row.id)
    .pluck<string[]>('zone.document_id');
  return { allZone: Boolean(row.all_zone), zone, withoutOffice: Boolean(row.without_office) };
}
