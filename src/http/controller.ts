import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type {
  BodyOf,
  Contract,
  Endpoint,
  FileAnswer,
  ParamsOf,
  QueryOf,
  StreamedFile,
} from '../contracts/endpoint';
import { adminAction } from '../contracts/permissions';
import type { CustomerCaller, IntegrationCaller, OperatorCaller } from './callers';
import { answerError } from './answer-error';
import { answerFile } from './file-answer';
import { fileBody } from './file-body';
import { readJson } from './json-body';
import { namedParams } from './named-params';
import { PortalError } from '../contracts/portal-error';
import { readQuery } from './query';
import { expectedVersion, resourceIn, tellTag, tellVersion, type ExpectedVersion } from './resource-version';
import { clientAddress } from './site-secret';
import { validate } from './validate';

interface Callers {
  nobody: { caller: null };
  anyone: { caller: null };
  gateway: { caller: null };
  customer: { caller: CustomerCaller };
  operator: { caller: OperatorCaller };
  integration: { caller: IntegrationCaller; expected: ExpectedVersion };
}

/** A request as a handler gets it: authenticated, validated, typed by its contract. */
export type PortalRequest<E extends Endpoint> = Callers[E['actor']] & {
  strapi: Core.Strapi;
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  /** What an endpoint that receives a file was sent, not read yet; see `fileBody` for how it fails. */
  file: E['receives'] extends 'file' ? Readable : null;
  /** Of the visitor, for limits; never stored in clear. */
  clientAddress: string;
  requestId: string;
};

export type Handlers<C extends Contract> = {
  [Name in keyof C]: (request: PortalRequest<C[Name]>) => Promise<z.input<C[Name]['response']>>;
};

function checkRights(ctx: Context, declared: Endpoint): void {
  if (declared.actor === 'customer' && !(ctx.state['auth'].credentials as CustomerCaller).sectionOpen)
    throw new PortalError('section-closed', { reason: declared.section ?? '' });
  if (declared.actor === 'operator' && !ctx.state['userAbility']?.can(adminAction(declared.permission)))
    throw new PortalError('not-allowed');
}

// A page brings its own style, and nothing else: no script, nothing from elsewhere.
const OF_PAGES =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

async function answer(ctx: Context, declared: Endpoint, result: unknown): Promise<void> {
  const checked = declared.response.parse(result);
  ctx.status = declared.status;
  if (declared.produces === 'application/json') {
    const resource = resourceIn(checked, declared.versioned);
    if (resource !== null && tellVersion(ctx, resource)) ctx.status = 304;
    else ctx.body = checked;
    return;
  }
  if (declared.produces === 'file') {
    // The declaration pairs what is produced with its schema.
    await answerFile(ctx, checked as StreamedFile, declared.actor);
    return;
  }
  const file = checked as z.infer<typeof FileAnswer>;
  const isKnown = file.etag !== undefined && tellTag(ctx, `"${file.etag}"`);
  // Before the file's own headers: what goes wrong here is answered as an error.
  const bytes = isKnown ? null : typeof file.bytes === 'function' ? await file.bytes() : file.bytes;
  // A page is read where it is; everything else is saved.
  if (declared.produces.startsWith('text/html')) ctx.set('Content-Security-Policy', OF_PAGES);
  else ctx.attachment(file.filename);
  // After the name, whose ending would choose another type.
  ctx.set('Content-Type', declared.produces);
  if (bytes === null) ctx.status = 304;
  else ctx.body = Buffer.from(bytes);
}

async function readBody(ctx: Context, { receives, body, maxBody }: Endpoint) {
  if (receives === 'file') return { body: {}, file: fileBody(ctx, maxBody) };
  return { body: validate(body, await readJson(ctx, maxBody)), file: null };
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
        ...(await readBody(ctx, declared)),
        ...(declared.actor === 'integration' && { expected: expectedVersion(ctx) }),
        clientAddress: clientAddress(ctx),
        requestId: ctx.state['requestId'],
      };
      // The contract that typed the handler is the one that parsed this request.
      await answer(ctx, declared, await handler(request as never));
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
