import { createHash } from 'node:crypto';
import type { Liquidation } from '../../domain/modello-730/calculate';
import { cellsOf } from '../../domain/modello-730/cells/tax-return';
import type { Quantity } from '../../domain/modello-730/engine/quantity';
import type { MunicipalRates } from '../../domain/modello-730/parameters/municipal';

/** Exact, as a fraction. */
const exact = (quantity: Quantity | null) =>
  quantity && `${String(quantity.value.numerator)}/${String(quantity.value.denominator)}`;

const ofRates = ({ brackets, exemptUpTo }: MunicipalRates) => [
  brackets.map(({ upTo, rate }) => [exact(upTo), exact(rate)]),
  exact(exemptUpTo),
];

/** What a return says and what it is reckoned with, whoever writes it down: year, cells, region and comune. @returns a SHA-256 in hexadecimal */
export function returnHash({ year, taxReturn, residence }: Liquidation): string {
  const { region, isRegionKnown, municipality } = residence;
  const facts = [
    year.incomeYear,
    [...cellsOf(taxReturn)].map(({ address, value }) => [address, value]),
    isRegionKnown ? region.name : null,
    municipality && [municipality.name, ofRates(municipality), ofRates(municipality.advance)],
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
