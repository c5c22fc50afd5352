import { isFilled } from '../../cells/tax-return';
import type { Quantity } from '../../engine/quantity';
import { quantityOf, type AskingFacts } from '../common/facts';

/**
 * The exempt part of the incomes of whoever came back to Italy counts for the sum and the further detrazione (L. 207/2024 art. 1 c. 9),
 * and for the trattamento integrativo (DL 3/2020 art. 3 c. 2).
 */
export function cuneoIncome({ facts: { taxReturn }, figure }: AskingFacts): Quantity {
  const income = figure('reddito_riferimento');
  if (!isFilled(taxReturn, 'C14')) return income;
  const exempt = quantityOf(taxReturn, 'C14', 'esenzioneRicercatori').plus(
    quantityOf(taxReturn, 'C14', 'esenzioneImpatriati'),
  );
  return exempt.isZero ? income : income.plus(exempt).named('reddito di riferimento con le quote esenti');
}
