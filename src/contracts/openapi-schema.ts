import { z } from 'zod';
import { ERRORS, type ErrorName } from './errors';

/** A JSON Schema (2020-12), which is what OpenAPI 3.1 describes data with. */
export type JsonSchema = Record<string, unknown>;

// What is answered may have more one day: whoever reads it must not stumble over that.
function openForMore(described: JsonSchema): void {
  if (described['additionalProperties'] === false) delete described['additionalProperties'];
}

/** Describes what a schema takes (`input`) or gives (`output`). Rules written as code are not in it. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const described = z.toJSONSchema(schema, {
    ...{ io, unrepresentable: 'any' },
    override: ({ jsonSchema: made }) => {
      if (io === 'output') openForMore(made);
    },
  });
  return Object.fromEntries(Object.entries(described).filter(([key]) => key !== '$schema'));
}

const FIELD_ERROR: JsonSchema = {
  type: 'object',
  properties: {
    path: {
      type: 'array',
      items: { type: ['string', 'integer'] },
      description: 'Dove si trova il dato: per esempio `["email"]`.',
    },
    message: { type: 'string', description: 'Il motivo, in italiano.' },
  },
  required: ['path', 'message'],
};

/** The one error shape. */
export const ERROR_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer', description: 'Lo stato HTTP della risposta.' },
        name: { type: 'string', enum: Object.keys(ERRORS) },
        message: { type: 'string', description: 'Che cosa è successo e che cosa fare, in italiano.' },
        details: {
          type: 'object',
          properties: {
            errors: { type: 'array', items: FIELD_ERROR },
            retryAfterSeconds: { type: 'integer' },
            reason: { type: 'string' },
            nearest: {
              type: 'array',
              items: { type: 'string', format: 'date-time' },
              description: 'Gli istanti in cui cominciano i posti liberi più vicini.',
            },
          },
        },
      },
      required: ['status', 'name', 'message', 'details'],
    },
  },
  required: ['error'],
};

const header = (name: string, description: string, schema: JsonSchema = { type: 'string' }) => ({
  ...{ name, in: 'header', required: false, description, schema },
});

/** Headers with which a caller says which version of a resource is meant. */
export const VERSION_HEADERS = {
  read: header('If-None-Match', 'L’ETag che si ha già: se la risorsa è ancora quella, la risposta è 304.'),
  change: header('If-Match', 'L’ETag della versione letta: se nel frattempo è cambiata, la risposta è 412.'),
  create: header('If-None-Match', '`*`: la risorsa non deve ancora esserci.', { type: 'string', const: '*' }),
};

/** The header that asks for a part of a file. */
export const RANGE_HEADER = header(
  'Range',
  'La parte che serve, per esempio `bytes=1000-`: la risposta è 206 con `Content-Range`.',
);

/** The header that tells the version of a resource. */
export const VERSION_TOLD = {
  ETag: {
    description: 'La versione della risorsa: gli stessi dati, lo stesso ETag.',
    schema: { type: 'string' },
  },
};

/** The answer to who has a resource already. */
export const NOT_MODIFIED = { description: 'La risorsa è ancora quella.', headers: VERSION_TOLD };

const CONTENT_RANGE = {
  'Content-Range': {
    description: 'Quali byte sono, e di quanti: per esempio `bytes 1000-1999/2000`.',
    schema: { type: 'string' },
  },
};

/** The answer with a part of a file. */
export function partOfFile(bytes: JsonSchema): Record<string, unknown> {
  return {
    description: 'La parte chiesta con `Range`.',
    headers: CONTENT_RANGE,
    content: { '*/*': { schema: bytes } },
  };
}

const RETRY_AFTER = {
  'Retry-After': { description: 'Secondi da aspettare.', schema: { type: 'integer' } },
};

const ERROR_REFERENCE = { $ref: '#/components/schemas/Error' };

/** The error answers of an endpoint, one for each status, with what each name means. */
export function errorResponses(names: readonly ErrorName[]): Record<string, unknown> {
  const byStatus = Map.groupBy(new Set(names), (name) => ERRORS[name][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, sameStatus]) => [
      String(status),
      {
        description: sameStatus.map((name) => `\`${name}\`: ${ERRORS[name][1]}`).join('\n\n'),
        ...(sameStatus.includes('too-many-attempts') && { headers: RETRY_AFTER }),
        content: { 'application/json': { schema: ERROR_REFERENCE } },
      },
    ]),
  );
}
