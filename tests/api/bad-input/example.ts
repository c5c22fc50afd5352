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
  maxLength?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
}

// What rules beyond the schema ask of a text, by the name of its field.
const BY_NAME: Record<string, string> = {
  codiceFiscale: 'RSSMRA50A01H501O',
  cognome: 'Rossi',
  nome: 'Mario',
  email: 'mario.rossi@posta.test',
  birthDate: '1950-01-01',
  firstDay: '2026-05-12',
  lastDay: '2026-05-12',
  day: '2026-05-12',
  until: '2026-06-12',
  startTime: '09:00',
  endTime: '10:00',
  start: '2026-05-12T08:00:00.000Z',
};

const HOURS: Record<string, string> = { from: '09:00', to: '13:00' };
const DAYS: Record<string, string> = { from: '2026-05-12', to: '2026-06-12' };

// Why is told only of what is cancelled.
const CHOICES: Record<string, string> = { state: 'cancelled' };

// Of those only one may be told: whoever comes is a customer.
const LEFT_OUT = ['guest'];

function textFor(schema: Schema, name: string): string {
  const fits = (value: string) => schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
  // What one name means is here an hour, there a day.
  for (const { [name]: known } of [BY_NAME, HOURS, DAYS])
    if (known !== undefined && fits(known)) return known;
  if (schema.pattern !== undefined)
    return fc.sample(fc.stringMatching(new RegExp(schema.pattern, 'u')), { seed: 1, numRuns: 1 })[0] ?? '';
  return 'testo di prova';
}

function fill(schema: Schema, name: string): unknown {
  if (LEFT_OUT.includes(name)) return null;
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined)
    return schema.enum.find((choice) => choice === CHOICES[name]) ?? schema.enum[0];
  if (schema.anyOf !== undefined) return fill(schema.anyOf[0] ?? {}, name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, fill(inner, key)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () => fill(schema.items ?? {}, name));
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

function describe(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
}

function longest(schema: Schema): number {
  return Math.max(schema.maxLength ?? 0, ...(schema.anyOf ?? []).map(longest));
}

/** Texts as long as the fields of a schema take them, by field. */
export function longestTexts(schema: z.ZodType): Record<string, string> {
  const fields = Object.entries(describe(schema).properties ?? {});
  return Object.fromEntries(
    fields.flatMap(([name, field]) => (longest(field) > 0 ? [[name, 'è'.repeat(longest(field))]] : [])),
  );
}

/** Good input of a schema of the contracts, made from its own description. @throws Error where it is none */
export function exampleOf(schema: z.ZodType): Record<string, unknown> {
  const example = fill(describe(schema), '');
  const parsed = schema.safeParse(example);
  if (!parsed.success) throw new Error(`no example of this input: ${parsed.error.message}`);
  return example as Record<string, unknown>;
}
