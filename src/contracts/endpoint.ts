import { z } from 'zod';
import type { ErrorName } from './errors';
import type { IntegrationPermission, OperatorPermission } from './permissions';
import type { Section } from './sections';

/**
 * Who may call an endpoint:
 * `nobody` a visitor, through the site; `customer` a signed-in customer, through the site; `operator` a person of
 * the CAF in the admin; `integration` the CAF's suite with an API token; `anyone` whoever reads how the suite's door works;
 * `gateway` the payment gateway.
 */
export type Actor = 'nobody' | 'customer' | 'operator' | 'integration' | 'anyone' | 'gateway';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A file as an answer: its bytes and the name under which it is saved. */
export const FileAnswer = z.object({
  filename: z.string(),
  /** Or what makes them, where that is long work: whoever has them already is not to wait for it. */
  bytes: z.custom<Uint8Array | (() => Promise<Uint8Array>)>(
    (value) => value instanceof Uint8Array || typeof value === 'function',
  ),
  /** Other contents, another tag: whoever has these already is not sent them again. */
  etag: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional(),
});

/** A part of a file: `from` is the first byte, `to` the last one. */
export interface ByteRange {
  from: number;
  to: number;
}

// Browsers show these by themselves, and nothing in them runs; whatever else is only ever saved.
const SHOWN = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** A file as an answer that is streamed while it is read, whole or in parts. */
export const StreamedFile = z
  .object({
    filename: z.string().min(1),
    type: z.enum([...SHOWN, 'application/zip']),
    /** Bytes; null where nobody knows it beforehand: then there are no parts. */
    size: z.number().int().min(0).nullable(),
    /** Other contents, another tag: the SHA-256 for instance. */
    etag: z
      .string()
      .regex(/^[\w-]{1,100}$/)
      .nullable(),
    /** Shown in the browser rather than saved. */
    inline: z.boolean(),
    open: z.custom<(range?: ByteRange) => Promise<AsyncIterable<Uint8Array>>>(
      (value) => typeof value === 'function',
    ),
  })
  .refine(({ inline, type }) => !inline || SHOWN.some((shown) => shown === type));
export type StreamedFile = z.infer<typeof StreamedFile>;

/** How a request's body comes: as JSON, or as the bytes of a file (`application/octet-stream`). */
export type Receives = 'json' | 'file';

const Nothing = z.strictObject({});
type Nothing = typeof Nothing;

type Grant =
  | { actor: 'nobody' | 'anyone' | 'gateway' }
  | { actor: 'customer'; section?: Section }
  | { actor: 'operator'; permission: OperatorPermission }
  | { actor: 'integration'; permission: IntegrationPermission };

interface Declaration<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
  R extends Receives,
> {
  method: Method;
  /** Below the actor's prefix (see `fullPath`), with `:name` for parameters. */
  path: `/${string}`;
  /** One Italian sentence for the API's documentation. */
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  response: Response;
  /** HTTP status of the good answer, 200 unless told. */
  status?: 200 | 201 | 202;
  /** `file` where the body is a file, which the handler gets as a stream; JSON unless told. */
  receives?: R;
  /** Media type of a short file (`FileAnswer`), or `file` for one that is streamed (`StreamedFile`); JSON unless told. */
  produces?:
    | 'application/pdf'
    | 'text/csv; charset=utf-8'
    | 'text/html; charset=utf-8'
    | 'text/calendar; charset=utf-8'
    | 'file';
  /** The longest body that is read, in bytes; 100 kB unless told. */
  maxBody?: number;
  /**
   * For a resource with a version: its ETag is answered, `If-Match` and `If-None-Match` are obeyed. `whole`: the good answer
   * is the resource, beside its `outcome`; `part`: the answer's `resource` is, or null where there is none yet.
   */
  versioned?: 'whole' | 'part';
  /** What can go wrong beyond bad input and missing rights. */
  errors?: readonly ErrorName[];
}

interface Declared<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
  R extends Receives,
> {
  method: Method;
  path: `/${string}`;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  response: Response;
  status: number;
  receives: R;
  produces: string;
  maxBody: number;
  versioned: 'whole' | 'part' | null;
  errors: readonly ErrorName[];
}

/** An endpoint of a contract: what comes in, what goes out, who may call. */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  R extends Receives = Receives,
> = Grant & Declared<Params, Query, Body, Response, R>;

/** Declares an endpoint once; routes, validation, the typed client and the OpenAPI document come from it. */
export function endpoint<
  Response extends z.ZodType,
  const G extends Grant,
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = Nothing,
  R extends Receives = 'json',
>(
  declaration: G & Declaration<Params, Query, Body, Response, R>,
): Pick<G, Extract<keyof G, 'actor' | 'section' | 'permission'>> &
  Declared<Params, Query, Body, Response, R> {
  const defaults = {
    status: 200,
    receives: 'json',
    produces: 'application/json',
    maxBody: 100_000,
    versioned: null,
    errors: [],
    params: Nothing,
    query: Nothing,
    body: Nothing,
  };
  // Where the declaration leaves a part out, its type parameter is that of `Nothing` by default: the compiler cannot see it.
  return { ...defaults, ...declaration } as unknown as ReturnType<
    typeof endpoint<Response, G, Params, Query, Body, R>
  >;
}

/** A capability's endpoints by the name of their handler. */
export type Contract = Record<string, Endpoint>;

const PREFIX: Record<Actor, string> = {
  nobody: '/api',
  customer: '/api',
  operator: '/backoffice',
  integration: '/api/integration/v1',
  anyone: '/api/integration/v1',
  gateway: '/api/gateway',
};

/** The address of an endpoint on the API's server, with its `:name` parameters. */
export function fullPath(declared: { actor: Actor; path: string }): string {
  return `${PREFIX[declared.actor]}${declared.path}`;
}

export type ParamsOf<E extends Endpoint> = z.infer<E['params']>;
export type QueryOf<E extends Endpoint> = z.infer<E['query']>;
export type BodyOf<E extends Endpoint> = z.infer<E['body']>;
export type ResponseOf<E extends Endpoint> = z.infer<E['response']>;

/** What a caller writes: the input side of the schemas. */
export interface CallInput<E extends Endpoint> {
  params?: z.input<E['params']>;
  query?: z.input<E['query']>;
  body?: z.input<E['body']>;
}
