import type { Conflict } from '../../../contracts/customers/conflicts';
import type { CustomerType } from '../../../contracts/customers/fields';
import type { ImportLine } from '../../../contracts/customers/imports';
import type { CustomerRow } from '../../../contracts/customers/operators';

/** What operators read for the codes of the contracts. */

export const TYPE_NAMES: Record<CustomerType, string> = { anonimo: 'Anonimo', registrato: 'Registrato' };

export const ACCESS_NAMES: Record<CustomerRow['access'], string> = {
  active: 'Attivo',
  'waiting-for-password': 'Deve scegliere la password',
  blocked: 'Sospeso',
};

export const EVIDENCE_NAMES = {
  'carta-identita': 'Carta d’identità',
  passaporto: 'Passaporto',
  patente: 'Patente',
  'altro-documento': 'Altro documento',
  'conosciuto-di-persona': 'Conosciuto di persona',
} as const;

export type EvidenceKind = keyof typeof EVIDENCE_NAMES;

export const RESOLUTION_NAMES = {
  'keep-holder': 'Resta chi c’è',
  'give-to-claimant': 'Passa a chi lo ha chiesto',
} as const;

export type Resolution = keyof typeof RESOLUTION_NAMES;

export const LINE_OUTCOMES: Record<ImportLine['outcome'], string> = {
  error: 'Errore',
  create: 'Nuovo cliente',
  promote: 'Da Anonimo a Registrato',
  'take-over': 'Passa alla persona del file',
  'already-registrato': 'Già Registrato: resta com’è',
  'out-of-scope': 'Già presente: chiedi all’amministratore',
};

export const CONFLICT_STATES: Record<Conflict['state'], string> = { open: 'Aperti', resolved: 'Risolti' };

const SEXES = { M: 'Maschio', F: 'Femmina' } as const;

export function sexName(sex: 'M' | 'F' | null): string | null {
  return sex === null ? null : SEXES[sex];
}

const NAMES_OF_CODES: Record<string, string> = { ...EVIDENCE_NAMES, ...RESOLUTION_NAMES };

/**
 * A stored note that begins with a code, `keep-holder: visto il documento`, with the code in Italian.
 * @returns the text as it is when no known code begins it.
 */
export function inWords(stored: string): string {
  const [code = '', ...note] = stored.split(': ');
  const name = NAMES_OF_CODES[code];
  return name === undefined ? stored : [name, note.join(': ')].filter(Boolean).join(': ');
}
