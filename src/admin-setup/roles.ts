import type { Core } from '@strapi/strapi';
import { ROLES, type Grant, type RoleDefinition } from './role-grants';

interface PermissionRow {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] } | null;
}

// The part of Strapi's role service that is used; Strapi does not export its type.
interface RoleService {
  addPermissions(roleId: number, permissions: Record<string, unknown>[]): Promise<unknown>;
}

const roles = (strapi: Core.Strapi) => strapi.service('admin::role') as unknown as RoleService;

async function findRole(strapi: Core.Strapi, code: string): Promise<number | null> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code }, select: ['id'] });
  return role === null ? null : Number(role.id);
}

async function createRole(strapi: Core.Strapi, definition: RoleDefinition): Promise<number> {
  const { code, name, description } = definition;
  const role = await strapi.db.query('admin::role').create({ data: { code, name, description } });
  return Number(role.id);
}

function isFor(row: PermissionRow, grant: Grant): boolean {
  return row.action === grant.action && (row.subject ?? null) === (grant.subject ?? null);
}

// A permission of ours that is there keeps its conditions and the fields that the CAF added; missing fields come back.
async function restore(strapi: Core.Strapi, roleId: number, grants: Grant[]): Promise<void> {
  const query = strapi.db.query('admin::permission');
  const rows = (await query.findMany({ where: { role: { id: roleId } } })) as PermissionRow[];
  const missing = grants.filter((grant) => !rows.some((row) => isFor(row, grant)));
  await roles(strapi).addPermissions(
    roleId,
    missing.map(({ action, subject, fields }) => ({
      action,
      subject: subject ?? null,
      conditions: [],
      properties: fields === undefined ? {} : { fields },
    })),
  );
  for (const grant of grants.filter(({ fields }) => fields !== undefined)) {
    const row = rows.find((candidate) => isFor(candidate, grant));
    const kept = row?.properties?.fields ?? [];
    const lost = (grant.fields ?? []).filter((field) => !kept.includes(field));
    if (row === undefined || lost.length === 0) continue;
    const properties = { ...row.properties, fields: [...kept, ...lost] };
    await query.update({ where: { id: row.id }, data: { properties } });
  }
}

/**
 * Makes the CAF's roles and gives back what they have lost; what the CAF added, and to whom it gave them, stays.
 * @returns whether this is the first start, which made them.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<boolean> {
  let made = false;
  for (const definition of ROLES) {
    const known = await findRole(strapi, definition.code);
    made ||= known === null;
    await restore(strapi, known ?? (await createRole(strapi, definition)), definition.grants);
  }
  return made;
}
