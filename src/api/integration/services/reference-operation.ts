import type { Operation } from '../../../contracts/openapi';
import type { JsonSchema } from '../../../contracts/openapi-schema';
import { escapeHtml } from '../../../domain/templates/html';
import { fields, inWords } from './reference-schema';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

interface Described {
  description?: string;
  content?: Record<string, { schema: JsonSchema }>;
}

const PLACES: Record<Parameter['in'], string> = {
  path: 'nell’indirizzo',
  query: 'dopo il punto interrogativo',
  header: 'intestazione',
};

/** Text with `code` between backquotes and paragraphs, as HTML. */
export function prose(text: string): string {
  const marked = escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
  return marked
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

function parameterOf({ name, in: place, required, description, schema }: Parameter): string {
  const about = description ?? (typeof schema['description'] === 'string' ? schema['description'] : '');
  const optional = required ? '' : ' (facoltativo)';
  return `<li><code>${escapeHtml(name)}</code>, ${PLACES[place]}${optional}: ${inWords(schema)}${prose(about)}</li>`;
}

function parameters(operation: Operation): string {
  // The contracts make them in this form.
  const all = operation.parameters as unknown as Parameter[];
  return all.length === 0 ? '' : `<h4>Parametri</h4><ul>${all.map(parameterOf).join('')}</ul>`;
}

function contents({ content = {} }: Described): string {
  return Object.entries(content)
    .map(([type, { schema }]) => {
      const named = type === '*/*' ? 'Il file, con il suo tipo.' : `<code>${escapeHtml(type)}</code>`;
      return `<p>${named}</p>${fields(schema)}`;
    })
    .join('');
}

// The first good answer is told by itself: parts of files are one of the others.
const usual = ({ responses }: Operation) => Object.entries(responses).find(([each]) => Number(each) < 300);

function others(operation: Operation): string {
  const [told] = usual(operation) ?? [];
  const rest = Object.entries(operation.responses).filter(([status]) => status !== told);
  const items = rest.map(([status, answer]) => {
    const { description = '' } = answer as Described;
    return `<li><strong>${escapeHtml(status)}</strong>${prose(description)}</li>`;
  });
  return `<details><summary>Altre risposte</summary><ul>${items.join('')}</ul></details>`;
}

function good(operation: Operation): string {
  const [status, answer] = usual(operation) ?? [];
  return `<details><summary>Risposta ${escapeHtml(status ?? '')}</summary>${contents((answer ?? {}) as Described)}</details>`;
}

/** A call of the suite's, as a part of the page. */
export function operationPart(method: string, path: string, operation: Operation): string {
  const body = operation.requestBody as Described | undefined;
  return [
    `<article id="${escapeHtml(operation.operationId)}">`,
    `<h3><span class="method">${escapeHtml(method.toUpperCase())}</span> <code>${escapeHtml(path)}</code></h3>`,
    `<p class="name">Azione <code>${escapeHtml(operation.operationId)}</code></p>`,
    prose(operation.summary),
    parameters(operation),
    body === undefined ? '' : `<h4>Che cosa si manda</h4>${contents(body)}`,
    good(operation),
    others(operation),
    '</article>',
  ].join('');
}
