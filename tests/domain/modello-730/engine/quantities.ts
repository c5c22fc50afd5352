import { Quantity } from '../../../../src/domain/modello-730/engine/quantity';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';

/** A number that somebody wrote: `written('25000', 'reddito')`. */
export function written(value: string | number, name = 'importo', address = 'C1.col3'): Quantity {
  return Quantity.cell(address, Rational.of(value), name);
}

/** A number of the law that nobody doubts. */
export function lawful(name: string, value: string | number, source = 'TUIR art. 13'): Quantity {
  return Quantity.parameter(name, Rational.of(value), source, 'alta');
}
