import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isFromSite } from '../http/site-secret';

const GIVEN_ID = /^[A-Za-z0-9-]{8,64}$/;

/** Numbers every request and logs its route, never its address: addresses may hold what people typed. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const given = ctx.get('x-request-id');
    ctx.state['requestId'] = GIVEN_ID.test(given) && isFromSite(ctx) ? given : randomUUID();
    ctx.set('X-Request-Id', ctx.state['requestId'] as string);
    const start = performance.now();
    await next();
    // Strapi's health check signs its answer.
    ctx.remove('strapi');
    const route = (ctx['_matchedRoute'] as string | undefined) ?? '-';
    const took = Math.round(performance.now() - start);
    strapi.log.debug(
      `${ctx.method} ${route} ${String(ctx.status)} ${String(took)} ms ${ctx.state['requestId'] as string}`,
    );
  };
