import type { Values } from './check';

/** A message taken apart: texts and names of values in turn. */
export type Template = readonly string[];

/** @param message «Il rigo {rigo} è vuoto» */
export function templateOf(message: string): Template {
  return message.split(/\{(\w+)\}/);
}

/** The message as its check has it: what is filled in may be somebody's, and stands in no error. */
function writtenOf(template: Template): string {
  return template.map((part, index) => (index % 2 === 0 ? part : `{${part}}`)).join('');
}

/**
 * Fills a message in.
 * @param otherwise where the values of the message itself have none
 * @throws Error where it has a placeholder that nobody gave a value for: a slip of whoever wrote the check
 */
export function fill(template: Template, values: Values, otherwise: Values = {}): string {
  let text = template[0] ?? '';
  for (let index = 1; index < template.length; index += 2) {
    const [name = '', after = ''] = [template[index], template[index + 1]];
    const value = values[name] ?? otherwise[name];
    if (value === undefined) throw new Error(`«${writtenOf(template)}» has no value for ${name}`);
    text += `${String(value)}${after}`;
  }
  return text;
}

/** What every message may say. @param incomeYear 2025 */
export function yearValues(incomeYear: number): Values {
  return { anno: incomeYear, annoDopo: incomeYear + 1, annoPrima: incomeYear - 1 };
}
