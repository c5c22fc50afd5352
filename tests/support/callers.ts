import { randomBytes } from 'node:crypto';
import { SITE_SECRET, type Portal } from './portal';

export interface Answer<Body = unknown> {
  status: number;
  body: Body;
  headers: Headers;
}

/** Somebody who sends requests to the API: `await caller('POST', '/api/registrations', {...})`. */
export type Caller = <Body = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<Body>>;

function caller(portal: Portal, own: Record<string, string>): Caller {
  return async <Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${portal.url}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...own, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as Body,
      headers: response.headers,
    };
  };
}

/** Somebody without the site's secret. */
export const stranger = (portal: Portal) => caller(portal, {});

/** A visitor of the site. */
export const visitor = (portal: Portal) => caller(portal, { 'x-portal-site-secret': SITE_SECRET });

/** A customer with an open session. */
export const customer = (portal: Portal, token: string) =>
  caller(portal, { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${token}` });

/** Whoever holds a bearer token: an API token, an admin's. */
export const bearer = (portal: Portal, token: string) => caller(portal, { authorization: `Bearer ${token}` });

interface AdminUsers {
  create(user: Record<string, unknown>): Promise<{ id: number }>;
}

/** Of every admin user of the tests. */
const PASSWORD = 'Prova-di-accesso-2026';
/** The same as bcrypt keeps it at its lowest cost: at Strapi's own, each user and each sign-in takes a tenth of a second. */
const PASSWORD_HASH = '$2a$04$GDkqGoKLgaOwKv6kawfnzuwBfaKd0aE5WkcPVyTlxIiwrzRggJCuC';

/** Makes an admin user with the role of this code, signs in through the admin's own login, and calls as them. */
export async function adminUser(
  portal: Portal,
  roleCode: string,
  email = `${randomBytes(6).toString('hex')}@caf.test`,
) {
  const role = await portal.strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const users = portal.strapi.service('admin::user') as unknown as AdminUsers;
  const user = await users.create({
    ...{ firstname: 'Prova', lastname: roleCode, email, isActive: true },
    roles: [role.id],
  });
  await portal.db('admin_users').where({ id: user.id }).update({ password: PASSWORD_HASH });
  const signIn = await stranger(portal)<{ data: { token: string } }>('POST', '/admin/login', {
    email,
    password: PASSWORD,
  });
  const { token } = signIn.body.data;
  return { id: user.id, email, password: PASSWORD, token, call: bearer(portal, token) };
}
