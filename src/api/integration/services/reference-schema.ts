import type { JsonSchema } from '../../../contracts/openapi-schema';
import { escapeHtml } from '../../../domain/templates/html';

const TYPES: Record<string, string> = {
  string: 'testo',
  integer: 'numero intero',
  number: 'numero',
  boolean: 'true o false',
  object: 'oggetto',
  array: 'elenco',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  'date-time': 'istante in UTC, per esempio 2026-06-30T21:59:59.000Z',
  date: 'giorno, per esempio 2026-06-30',
  binary: 'i byte del file',
};

const LONGEST_PATTERN = 60;

const asCode = (value: unknown) => `<code>${escapeHtml(JSON.stringify(value))}</code>`;

function partsOf(schema: JsonSchema, key: string): JsonSchema[] {
  // What a JSON Schema holds under these keys are schemas again.
  return (schema[key] ?? []) as JsonSchema[];
}

function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
}

function limitsOf(schema: JsonSchema): string[] {
  const { maxLength, minimum, maximum, pattern, format } = schema;
  // A format says in words what its pattern says to programs.
  const isShown = format === undefined && typeof pattern === 'string' && pattern.length <= LONGEST_PATTERN;
  return [
    ...(typeof maxLength === 'number' ? [`al massimo ${String(maxLength)} caratteri`] : []),
    ...(typeof minimum === 'number' && Math.abs(minimum) < 1e9 ? [`da ${String(minimum)}`] : []),
    ...(typeof maximum === 'number' && Math.abs(maximum) < 1e9 ? [`fino a ${String(maximum)}`] : []),
    ...(isShown ? [`nella forma <code>${escapeHtml(pattern)}</code>`] : []),
    ...(schema['default'] === undefined ? [] : [`se manca: ${asCode(schema['default'])}`]),
  ];
}

function typeOf(schema: JsonSchema): string {
  if (schema['const'] !== undefined) return asCode(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map(asCode).join(' · ');
  const alternatives = [...partsOf(schema, 'anyOf'), ...partsOf(schema, 'oneOf')];
  if (alternatives.length > 0) return alternatives.map(inWords).join(' oppure ');
  const items = schema['items'] as JsonSchema | undefined;
  if (items !== undefined) return `elenco di: ${inWords(items)}`;
  const format = typeof schema['format'] === 'string' ? FORMATS[schema['format']] : undefined;
  return format ?? TYPES[String(schema['type'])] ?? 'qualunque valore';
}

/** What a value may be, in a few words, as HTML. */
export function inWords(schema: JsonSchema): string {
  return [typeOf(schema), ...limitsOf(schema)].join(', ');
}

/** The objects inside a schema whose fields are to be told: its own, those of its items and of its alternatives. */
function objectsIn(schema: JsonSchema): JsonSchema[] {
  const inner = [
    ...partsOf(schema, 'anyOf'),
    ...partsOf(schema, 'oneOf'),
    ...(schema['items'] === undefined ? [] : [schema['items'] as JsonSchema]),
  ];
  return [...(propertiesOf(schema).length > 0 ? [schema] : []), ...inner.flatMap(objectsIn)];
}

function fieldsOf(schema: JsonSchema): string {
  const required = new Set(schema['required'] as string[] | undefined);
  const items = propertiesOf(schema).map(([name, field]) => {
    const optional = required.has(name) ? '' : ' (facoltativo)';
    const about = typeof field['description'] === 'string' ? `<br>${escapeHtml(field['description'])}` : '';
    const head = `<code>${escapeHtml(name)}</code>${optional}: ${inWords(field)}${about}`;
    return `<li>${head}${fields(field)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** The fields of a value, each with what it may be, as HTML; empty where it has none. */
export function fields(schema: JsonSchema): string {
  return objectsIn(schema).map(fieldsOf).join('<p>oppure</p>');
}
