import { because, byBand, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { Fall } from './expense-line';

type Law = YearParameters['oneriRedditiAlti'];

/** TUIR art. 15 c. 3-bis: beyond an income most detrazioni of art. 15 fall, down to nothing. Null: the income does not reach it. */
export function fallOf(income: Quantity, { degressione: { da, a } }: Law): Fall | null {
  if (!income.exceeds(da)) return null;
  const coefficient = a.minus(income).over(a.minus(da)).truncatedAtFour();
  return { income, from: da, to: a, coefficient: coefficient.named('coefficiente oltre 120.000 euro') };
}

/**
 * D.Lgs. 216/2023 art. 2: beyond an income the detrazioni that it names are less by an amount, never less than nothing.
 * @param lowered what they are, once art. 15 c. 3-bis has been applied
 */
export function reductionOf(income: Quantity, lowered: Quantity, { riduzione260 }: Law): Quantity {
  if (riduzione260 === null) return nothing('quest’anno non c’è');
  const { importo, oltre } = riduzione260;
  const least = () =>
    importo.exceeds(lowered)
      ? because(lowered, 'non può togliere più di quanto le detrazioni valgono')
      : importo;
  return byBand(income, [
    { upTo: oltre, then: () => nothing('fino a questo reddito non c’è riduzione') },
    { upTo: null, then: least },
  ]);
}
