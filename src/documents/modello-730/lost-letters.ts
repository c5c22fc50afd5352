import { cellsOf, type TaxReturn } from '../../domain/modello-730/cells/tax-return';
import type { Face } from '../layout/face';
import { losesLetters } from '../layout/lines';

/** The cells of which letters are missing in print, because the font has no way to write them; in the order of the form. */
export function cellsWithLostLetters(taxReturn: TaxReturn, { isKnown }: Face): readonly string[] {
  return [...cellsOf(taxReturn)].flatMap(({ address, value }) =>
    typeof value === 'string' && losesLetters(isKnown, value) ? [address] : [],
  );
}
