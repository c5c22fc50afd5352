import type { ImportLine } from '../../../../contracts/customers/imports';
import { LINE_OUTCOMES } from '../words';
import { csvOf } from './csv';

type Outcome = ImportLine['outcome'];

// What stands for somebody whom the import activates.
const ACTIVATING: readonly Outcome[] = ['create', 'promote', 'take-over'];

export function countOf(lines: readonly ImportLine[], outcomes: readonly Outcome[]): number {
  return lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
}

/** How many customers the import activates. */
export function activations(lines: readonly ImportLine[]): number {
  return countOf(lines, ACTIVATING);
}

/** `1 cliente`, `12 clienti`. */
export function customers(count: number): string {
  return count === 1 ? '1 cliente' : `${count.toLocaleString('it-IT')} clienti`;
}

/** How many lines have each outcome, those that occur only. */
export function summaryOf(lines: readonly ImportLine[]): { outcome: Outcome; name: string; count: number }[] {
  // The keys of the record are the outcomes; the compiler knows them as strings.
  return (Object.keys(LINE_OUTCOMES) as Outcome[])
    .map((outcome) => ({ outcome, name: LINE_OUTCOMES[outcome], count: countOf(lines, [outcome]) }))
    .filter(({ count }) => count > 0);
}

/** The report as a CSV file. */
export function reportCsv(lines: readonly ImportLine[]): string {
  return csvOf([
    ['riga', 'codice_fiscale', 'esito', 'dettagli'],
    ...lines.map(({ line, codiceFiscale, outcome, messages }) => [
      String(line),
      codiceFiscale,
      LINE_OUTCOMES[outcome],
      messages.join(' '),
    ]),
  ]);
}
