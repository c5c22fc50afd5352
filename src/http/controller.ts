import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { Contract, Endpoint, FileAnswer, BodyOf, ParamsOf, QueryOf } from '../contracts/endpoint';
import { adminAction } from '../contracts/permissions';
import type { CustomerCaller, IntegrationCaller, OperatorCaller } from './callers';
import { answerError } from './answer-error';
import { readJson } from './json-body';
import { PortalError } from '../contracts/portal-error';
import { readQuery } from './query';
import { clientAddress } from './site-secret';
import { validate } from './validate';

interface Callers {
  nobody: { caller: null };
  gateway: { caller: null };
  customer: { caller: CustomerCaller };
  operator: { caller: OperatorCaller };
  integration: { caller: IntegrationCaller };
}

/** A request as a handler gets it: authenticated, validated, typed by its contract. */
export type PortalRequest<E extends Endpoint> = Callers[E['actor']] & {
  strapi: Core.Strapi;
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  /** Of the visitor, for limits; never stored in clear. */
  clientAddress: string;
  requestId: string;
};

export type Handlers<C extends Contract> = {
  [Name in keyof C]: (request: PortalRequest<C[Name]>) => Promise<z.input<C[Name]['response']>>;
};

// The router adds what its prefixes matched, under numbers.
function namedParams(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !/^\d+$/.test(name)));
}

function checkRights(ctx: Context, declared: Endpoint): void {
  if (declared.actor === 'customer' && !(ctx.state['auth'].credentials as CustomerCaller).sectionOpen)
    throw new PortalError('section-closed', { reason: declared.section ?? '' });
  if (declared.actor === 'operator' && !ctx.state['userAbility']?.can(adminAction(declared.permission)))
    throw new PortalError('not-allowed');
}

function answer(ctx: Context, declared: Endpoint, result: unknown): void {
  const checked = declared.response.parse(result);
  ctx.status = declared.status;
  if (declared.produces === 'application/json') {
    ctx.body = checked;
    return;
  }
  const file = checked as z.infer<typeof FileAnswer>;
  ctx.attachment(file.filename);
  // After the name, whose ending would choose another type.
  ctx.set('Content-Type', declared.produces);
  ctx.body = Buffer.from(file.bytes);
}

function handle(strapi: Core.Strapi, declared: Endpoint, handler: (request: never) => Promise<unknown>) {
  return async (ctx: Context): Promise<void> => {
    try {
      checkRights(ctx, declared);
      const request = {
        strapi,
        caller: ctx.state['portalOperator'] ?? ctx.state['auth']?.credentials ?? null,
        params: validate(declared.params, namedParams(ctx['params'])),
        query: validate(declared.query, readQuery(ctx.querystring)),
        body: validate(declared.body, await readJson(ctx, declared.maxBody)),
        clientAddress: clientAddress(ctx),
        requestId: ctx.state['requestId'],
      };
      // The contract that typed the handler is the one that parsed this request.
      answer(ctx, declared, await handler(request as never));
    } catch (error) {
      answerError(strapi, ctx, error);
    }
  };
}

/** Makes a Strapi controller of a contract and its handlers. */
export function controller<C extends Contract>(contract: C, handlers: Handlers<C>) {
  return ({ strapi }: { strapi: Core.Strapi }) =>
    Object.fromEntries(
      Object.entries(contract).map(([name, declared]) => {
        const handler = handlers[name as keyof C] as (request: never) => Promise<unknown>;
        return [name, handle(strapi, declared, handler)];
      }),
    );
}
