import { randomBytes } from 'node:crypto';
import { adminUser } from './callers';
import type { Portal } from './portal';

interface Tokens {
  create(attributes: Record<string, unknown>, caller?: unknown): Promise<{ accessKey: string }>;
}

async function create(
  portal: Portal,
  service: 'admin::api-token-content-api' | 'admin::api-token-admin',
  attributes: Record<string, unknown>,
  caller?: unknown,
) {
  const tokens = portal.strapi.service(service) as unknown as Tokens;
  const name = randomBytes(6).toString('hex');
  return (await tokens.create({ name, description: '', lifespan: null, ...attributes }, caller)).accessKey;
}

/** An API token limited to actions: `api::customers.integration.putSuiteCustomer`. @returns the secret */
export function customToken(portal: Portal, permissions: string[]): Promise<string> {
  return create(portal, 'admin::api-token-content-api', { kind: 'content-api', type: 'custom', permissions });
}

/** An API token that may read, or do, whatever Strapi's own content API has. */
export function wideToken(portal: Portal, type: 'read-only' | 'full-access'): Promise<string> {
  return create(portal, 'admin::api-token-content-api', { kind: 'content-api', type });
}

interface Owner {
  id: number;
  roles: { id: number }[];
}

interface Permission {
  action: string;
  subject: string | null;
  properties: unknown;
}

/** Strapi's admin token of a new person with a role, with every permission of theirs. @returns the secret */
export async function adminToken(portal: Portal, roleCode: string): Promise<string> {
  const { id } = await adminUser(portal, roleCode);
  const owner = (await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] })) as Owner;
  const permissions = (await portal.strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: owner.roles[0]?.id } } })) as Permission[];
  const adminPermissions = permissions.map(({ action, subject, properties }) => ({
    ...{ action, subject, properties, conditions: [] },
  }));
  return create(portal, 'admin::api-token-admin', { kind: 'admin', adminPermissions }, owner);
}

/** A token for Strapi's transfer of whole databases. @returns the secret */
export async function transferToken(portal: Portal): Promise<string> {
  const { token } = portal.strapi.service('admin::transfer') as unknown as { token: Tokens };
  const permissions = ['push', 'pull'];
  return (await token.create({ name: 'trasferimento', description: '', lifespan: null, permissions }))
    .accessKey;
}
