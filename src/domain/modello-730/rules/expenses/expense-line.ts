import { byBand } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';

/**
 * One expense of quadro E that lowers the tax, as the law lets it count this year. Written out field by field where it is made at each
 * change of a cell: `...{ }` inside a literal takes many times as long.
 */
export interface ExpenseLine {
  /** As the prints call it, told once in a return: «E1-E3 spese sanitarie», «codice 12». */
  readonly label: string;
  /** What the form says of a code: «Spese funebri»; the label where there is none. */
  readonly about: string;
  /** The row of the prospetto that it goes into. */
  readonly row: 'r28' | 'r29' | 'r30' | 'r31';
  /** Euros of this year, after the expense's own limits and franchigia; of what is spread over years, this year's part. */
  readonly admitted: Quantity;
  /** In per cent. */
  readonly rate: Quantity;
  /** Whether it falls between 120.000 and 240.000 euros of income (TUIR art. 15 c. 3-bis). */
  readonly falls: boolean;
  /** Whether the plafond of TUIR art. 16-ter counts it. */
  readonly inPlafond: boolean;
  /** Whether the 260 euros of D.Lgs. 216/2023 art. 2 are taken off it. */
  readonly lowered: boolean;
  /** Whether DL 3/2020 art. 1 adds it up for the trattamento integrativo: old loans, and instalments of old expenses. */
  readonly forTrattamento: boolean;
}

/** What the reduction of art. 15 c. 3-bis is reckoned with; null: the income does not reach it. */
export interface Fall {
  readonly income: Quantity;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly coefficient: Quantity;
}

/** The detrazione of so much of a line; exact. */
export function detractionOf(line: ExpenseLine, counted: Quantity, fall: Fall | null): Quantity {
  const whole = counted.percent(line.rate);
  if (fall === null || !line.falls) return whole;
  const { income, from, to, coefficient } = fall;
  return byBand(income, [
    { upTo: from, then: () => whole },
    { upTo: to, then: () => whole.times(coefficient) },
  ]);
}
