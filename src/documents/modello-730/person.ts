import { text } from '../../domain/modello-730/cells/read-cells';
import type { TaxReturn } from '../../domain/modello-730/cells/tax-return';

/** Whose return it is, as far as it is written in it. */
export interface Person {
  /** Surname and name; empty where nobody has written them. */
  readonly name: string;
  readonly codiceFiscale: string;
}

export function personOf(taxReturn: TaxReturn): Person {
  const words = [text(taxReturn, 'FR3.cognome'), text(taxReturn, 'FR3.nome')].filter((word) => word !== null);
  return { name: words.join(' '), codiceFiscale: text(taxReturn, 'FR2.codiceFiscale') ?? '' };
}

/** In one line, for the head of each page: the codice fiscale first, because a long name is cut there. */
export function personInOneLine({ name, codiceFiscale }: Person): string {
  return [codiceFiscale, name].filter((part) => part !== '').join(' – ');
}

/** What stands where nobody has written it. */
export const NOT_WRITTEN = 'non indicato';
