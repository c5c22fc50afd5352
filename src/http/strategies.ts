import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ErrorName } from '../contracts/errors';
import type { Endpoint } from '../contracts/endpoint';
import { knownError } from './answer-error';
import type { CallerLookups, SuiteCredentials } from './callers';
import { isFromSite } from './site-secret';

interface Strategy {
  name: string;
  authenticate(ctx: Context): Promise<{ authenticated: boolean; credentials?: unknown }>;
}

// Strapi answers a bare 401 for whoever is not authenticated; the error middleware reads the reason here.
function refuse(ctx: Context, reason: ErrorName) {
  ctx.state['portalError'] = reason;
  return { authenticated: false };
}

function bearer(ctx: Context): string | null {
  const match = /^Bearer ([^\s]{1,600})$/i.exec(ctx.get('authorization'));
  return match?.[1] ?? null;
}

function siteVisitor(): Strategy {
  return {
    name: 'portal-site',
    authenticate(ctx) {
      return Promise.resolve(isFromSite(ctx) ? { authenticated: true } : refuse(ctx, 'caller-not-trusted'));
    },
  };
}

function customerSession(declared: Endpoint, lookups: CallerLookups): Strategy {
  const section = declared.actor === 'customer' ? declared.section : undefined;
  return {
    name: 'portal-customer-session',
    async authenticate(ctx) {
      if (!isFromSite(ctx)) return refuse(ctx, 'caller-not-trusted');
      const token = bearer(ctx);
      const customer = token === null ? null : await lookups.customerBySession(token, section);
      if (customer === null) return refuse(ctx, 'not-signed-in');
      return { authenticated: true, credentials: customer };
    },
  };
}

interface ApiToken {
  id: number;
  name: string;
  kind: string | null;
  type: 'custom' | 'full-access' | 'read-only';
  expiresAt: string | null;
  permissions: string[];
}

interface ApiTokens {
  hash(token: string): string;
  getByAccessKey(hash: string): Promise<ApiToken | null>;
}

// Full-access and read-only tokens would pass every scope, so only those limited to chosen actions are known here.
function suiteToken(strapi: Core.Strapi, scope: string): Strategy {
  return {
    name: 'portal-suite-token',
    async authenticate(ctx) {
      const tokens = strapi.service('admin::api-token-content-api') as unknown as ApiTokens;
      const given = bearer(ctx);
      const token = given === null ? null : await tokens.getByAccessKey(tokens.hash(given));
      const known = token?.type === 'custom' && (token.kind === null || token.kind === 'content-api');
      const live = known && (token.expiresAt === null || Date.parse(token.expiresAt) > Date.now());
      if (!live) return refuse(ctx, 'token-not-valid');
      const mayCall = token.permissions.includes(scope);
      // Who may not is known all the same: whoever tries is counted and noted before being refused.
      const credentials: SuiteCredentials = { tokenId: token.id, name: token.name, mayCall };
      return { authenticated: true, credentials };
    },
  };
}

// A database that cannot be reached is an answer like any other, and its driver's words stay here.
function answering(strapi: Core.Strapi, strategy: Strategy): Strategy {
  return {
    name: strategy.name,
    async authenticate(ctx) {
      try {
        return await strategy.authenticate(ctx);
      } catch (error) {
        return refuse(ctx, knownError(strapi, ctx, error).code);
      }
    },
  };
}

// Of Strapi's own strategies for its admin only that of a person's session: its admin tokens act for a person without
// one, and machines come through the integration's door.
const PERSON_IN_ADMIN = 'admin';

const ADMIN_COOKIE = 'jwtToken';

/**
 * Links, pictures and frames in the admin's pages send no header of theirs, but the cookie in which the admin keeps the
 * session: it stands in for the header where the browser says that the admin's own pages ask.
 */
function sessionInCookie(): Strategy {
  return {
    name: 'portal-admin-cookie',
    authenticate(ctx) {
      const token = ctx.cookies.get(ADMIN_COOKIE, { signed: false });
      const isOwnPage = ctx.get('sec-fetch-site') === 'same-origin' && ctx.get('authorization') === '';
      if (isOwnPage && token !== undefined) ctx.req.headers.authorization = `Bearer ${token}`;
      // Who it is, the strategy after this one finds out.
      return Promise.resolve({ authenticated: false });
    },
  };
}

/** The authentication strategies of an endpoint: objects, or the names of Strapi's own. */
export function strategiesOf(
  strapi: Core.Strapi,
  declared: Endpoint,
  scope: string,
  lookups: CallerLookups,
): (Strategy | string)[] {
  switch (declared.actor) {
    case 'nobody':
      return [siteVisitor()];
    case 'customer':
      return [answering(strapi, customerSession(declared, lookups))];
    case 'integration':
      return [answering(strapi, suiteToken(strapi, scope))];
    case 'operator':
      return declared.produces === 'file' && declared.method === 'GET'
        ? [sessionInCookie(), PERSON_IN_ADMIN]
        : [PERSON_IN_ADMIN];
    case 'anyone':
    case 'gateway':
      return [];
  }
}
