import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { CONTRACTS } from '../contracts';
import { fullPath, type Endpoint } from '../contracts/endpoint';
import { PortalError } from '../contracts/portal-error';
import { answerError } from './answer-error';
import type { CallerLookups, OperatorCaller, SuiteCredentials } from './callers';
import { namedParams } from './named-params';
import { strategiesOf } from './strategies';

interface AdminUser {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  blocked: boolean | null;
}

// Strapi's admin strategy has found the person; which customers they see is the portal's to say.
async function operatorOf(ctx: Context, lookups: CallerLookups): Promise<OperatorCaller> {
  const user = ctx.state['user'] as AdminUser;
  // Strapi asks only whether they are active.
  if (user.blocked) throw new PortalError('operator-not-signed-in');
  return {
    adminUserId: user.id,
    name: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
    email: user.email,
    scope: await lookups.operatorScope(user.id),
  };
}

function withOperator(strapi: Core.Strapi, lookups: CallerLookups) {
  return async (ctx: Context, next: Next) => {
    try {
      ctx.state['portalOperator'] = await operatorOf(ctx, lookups);
    } catch (error) {
      answerError(strapi, ctx, error);
      return;
    }
    await next();
  };
}

/** What the address of a call names; what is no identifier at all could be anything. */
function identifierIn(ctx: Context, { params }: Endpoint): string | null {
  const named = params.safeParse(namedParams(ctx['params']));
  // The contracts of the suite have one parameter at most, and that is an identifier.
  return named.success ? (Object.values(named.data as Record<string, string>)[0] ?? null) : null;
}

// Every call is counted before it is answered or refused, and stands in the audit log afterwards.
function withSuite(strapi: Core.Strapi, declared: Endpoint, operation: string, lookups: CallerLookups) {
  return async (ctx: Context, next: Next) => {
    const caller = ctx.state['auth'].credentials as SuiteCredentials;
    try {
      await lookups.admitSuiteCall(caller);
      if (!caller.mayCall) throw new PortalError('not-allowed');
      await next();
    } catch (error) {
      answerError(strapi, ctx, error);
    }
    try {
      const about = identifierIn(ctx, declared);
      await lookups.noteSuiteCall(caller, { operation, status: ctx.status, about });
    } catch (error) {
      answerError(strapi, ctx, error);
    }
  };
}

function middlewaresOf(strapi: Core.Strapi, declared: Endpoint, name: string, lookups: CallerLookups) {
  if (declared.actor === 'operator') return [withOperator(strapi, lookups)];
  return declared.actor === 'integration' ? [withSuite(strapi, declared, name, lookups)] : [];
}

function routeOf(
  strapi: Core.Strapi,
  controllerName: string,
  name: string,
  declared: Endpoint,
  lookups: CallerLookups,
) {
  const apiName = controllerName.slice(0, controllerName.indexOf('.'));
  const handler = `api::${controllerName}.${name}`;
  const strategies = strategiesOf(strapi, declared, handler, lookups);
  return {
    method: declared.method,
    path: declared.actor === 'operator' ? fullPath(declared) : fullPath(declared).replace(/^\/api/, ''),
    handler,
    info: { apiName, type: declared.actor === 'operator' ? 'admin' : 'content-api' },
    config: {
      // Strapi's types know strategies by name only; its authentication takes the objects as well.
      auth:
        declared.actor === 'anyone'
          ? (false as const)
          : { scope: [handler], strategies: strategies as unknown as string[] },
      middlewares: middlewaresOf(strapi, declared, name, lookups),
    },
  };
}

/** Makes Strapi routes of every endpoint of every contract. Called once, while Strapi registers. */
export function registerEndpoints(strapi: Core.Strapi, lookups: CallerLookups): void {
  for (const [controllerName, contract] of Object.entries(CONTRACTS)) {
    const routes = Object.entries(contract).map(([name, declared]) => ({
      actor: declared.actor,
      route: routeOf(strapi, controllerName, name, declared, lookups),
    }));
    const ofAdmin = routes.filter(({ actor }) => actor === 'operator').map(({ route }) => route);
    const ofContent = routes.filter(({ actor }) => actor !== 'operator').map(({ route }) => route);
    if (ofAdmin.length > 0) strapi.server.routes({ type: 'admin', prefix: '', routes: ofAdmin });
    if (ofContent.length > 0) strapi.server.routes({ type: 'content-api', prefix: '', routes: ofContent });
  }
}
