import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema in which zod describes what the contracts take. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  pattern?: string;
  format?: string;
  minimum?: number;
  minLength?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
}

// What rules beyond the schema ask of a text, by the name of its field.
const BY_NAME: Record<string, string> = {
  codiceFiscale: 'RSSMRA50A01H501V',
  cognome: 'Rossi',
  nome: 'Mario',
  email: 'mario.rossi@posta.test',
  birthDate: '1950-01-01',
};

function textFor(schema: Schema, name: string): string {
  const known = BY_NAME[name];
  if (known !== undefined) return known;
  if (schema.pattern !== undefined)
    return fc.sample(fc.stringMatching(new RegExp(schema.pattern, 'u')), { seed: 1, numRuns: 1 })[0] ?? '';
  return 'testo di prova';
}

function fill(schema: Schema, name: string): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return fill(schema.anyOf[0] ?? {}, name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, fill(inner, key)]),
      );
    case 'array':
      return [fill(schema.items ?? {}, name)];
    case 'string':
      return textFor(schema, name);
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

/** Good input of a schema of the contracts, made from its own description. @throws Error where it is none */
export function exampleOf(schema: z.ZodType): Record<string, unknown> {
  const description = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const example = fill(description, '');
  const parsed = schema.safeParse(example);
  if (!parsed.success) throw new Error(`no example of this input: ${parsed.error.message}`);
  return example as Record<string, unknown>;
}
