import { randomBytes } from 'node:crypto';
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
