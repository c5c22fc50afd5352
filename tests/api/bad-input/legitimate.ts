import { CONTRACTS } from '../../../src/contracts';
import { fullPath, type Actor, type Endpoint } from '../../../src/contracts/endpoint';
import { OPERATOR_PERMISSIONS } from '../../../src/contracts/permissions';
import { customToken } from '../../support/api-tokens';
import { adminUser } from '../../support/callers';
import { makeRole } from '../../support/roles';
import { SITE_SECRET, type Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';

/** An endpoint by its address, with its contract. */
export interface Listed {
  name: string;
  endpoint: Endpoint;
}

/** Every endpoint of the portal: `POST /api/registrations`. */
export const ENDPOINTS: Listed[] = Object.values(CONTRACTS).flatMap((contract) =>
  Object.values(contract).map((endpoint) => ({
    name: `${endpoint.method} ${fullPath(endpoint)}`,
    endpoint,
  })),
);

/**
 * The endpoints to which what no contract takes is sent: it is refused before any query, the same way on every database,
 * so that on PostgreSQL every run tries each third one. `BAD_INPUT=all` tries them all there too.
 */
export const REFUSING: Listed[] = ENDPOINTS.filter(
  (_, index) =>
    process.env['TEST_DATABASE'] !== 'postgres' || process.env['BAD_INPUT'] === 'all' || index % 3 === 0,
);

export type Headers = Record<string, string>;

/** For each actor the headers of somebody who may call all of its endpoints. */
export async function legitimateCallers(portal: Portal): Promise<Record<Actor, Headers>> {
  await portal.db('portal_sections').update({ for_anonimo: true, for_registrato: true });
  const { token } = await signedInCustomer(portal, 'registrato');
  // Of Strapi's roles only the super-admin may do all of this, whose many other permissions make every request slow.
  const everything = Object.keys(OPERATOR_PERMISSIONS).map((permission) => `api::${permission}`);
  const admin = await adminUser(portal, await makeRole(portal, everything));
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: admin.id, allZone: true, withoutOffice: true } });
  const actions = Object.entries(CONTRACTS).flatMap(([controller, contract]) =>
    Object.entries(contract).flatMap(([name, { actor }]) =>
      actor === 'integration' ? [`api::${controller}.${name}`] : [],
    ),
  );
  const site = { 'x-portal-site-secret': SITE_SECRET };
  return {
    nobody: site,
    gateway: {},
    anyone: {},
    customer: { ...site, authorization: `Bearer ${token}` },
    operator: { authorization: `Bearer ${admin.token}` },
    integration: { authorization: `Bearer ${await customToken(portal, actions)}` },
  };
}
