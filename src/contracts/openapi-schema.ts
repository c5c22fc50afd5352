import { z } from 'zod';
import { ERRORS, type ErrorName } from './errors';

/** A JSON Schema (2020-12), which is what OpenAPI 3.1 describes data with. */
export type JsonSchema = Record<string, unknown>;

/** Describes what a schema takes (`input`) or gives (`output`). Rules written as code are not in it. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const described = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
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
          },
        },
      },
      required: ['status', 'name', 'message', 'details'],
    },
  },
  required: ['error'],
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
        content: { 'application/json': { schema: ERROR_REFERENCE } },
      },
    ]),
  );
}
