import type { Values } from './check';

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Fills a message in.
 * @param otherwise where the values of the message itself have none
 * @throws Error where it has a placeholder that nobody gave a value for: a slip of whoever wrote the check
 */
export function fill(message: string, values: Values, otherwise: Values = {}): string {
  if (!message.includes('{')) return message;
  return message.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name] ?? otherwise[name];
    if (value === undefined) throw new Error(`«${message}» has no value for ${name}`);
    return String(value);
  });
}

/** What every message may say. @param incomeYear 2025 */
export function yearValues(incomeYear: number): Values {
  return { anno: incomeYear, annoDopo: incomeYear + 1, annoPrima: incomeYear - 1 };
}
