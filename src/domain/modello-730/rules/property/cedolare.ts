import { sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { FlatRow } from './building-codes';
import { incomesTo } from './buildings';
import { leftOver, quantityOf, type TaxRule } from '../common/facts';

const LAW = 'D.Lgs. 23/2011 art. 3';
const SHORT_LETS = 'DL 50/2017 art. 4; L. 213/2023 art. 1 c. 63';

/** The bases of the cedolare, each with the rate that it is taxed at. */
export const FLAT_BASES: readonly {
  readonly id: FlatRow;
  readonly name: string;
  readonly law: string;
  readonly rate: (law: YearParameters['cedolare']) => YearParameters['cedolare']['ordinaria'];
}[] = [
  {
    id: 'r6_21',
    name: 'Imponibile della cedolare secca al 21%',
    law: `${LAW}; ${SHORT_LETS}`,
    rate: ({ ordinaria }) => ordinaria,
  },
  {
    id: 'r6_10',
    name: 'Imponibile della cedolare secca al 10%',
    law: `${LAW}; L. 431/1998 art. 2 c. 3`,
    rate: ({ concordato }) => concordato,
  },
  {
    id: 'r6_26',
    name: 'Imponibile della cedolare secca al 26%',
    law: SHORT_LETS,
    rate: ({ brevi }) => brevi,
  },
];

/** calcolo.md §3.2: the cedolare is outside the income; every base is rounded once, and so is the tax on all of them. */
export const flatTaxRules: readonly TaxRule[] = [
  ...FLAT_BASES.map(({ id, name, law }): TaxRule => ({
    ...{ id, name, law, row: 6, rounding: 'euro' },
    compute: ({ facts }) => sumOf(incomesTo(facts, id)),
  })),
  {
    id: 'r80',
    name: 'Cedolare secca dovuta',
    law: `${LAW}; ${SHORT_LETS}`,
    row: 80,
    rounding: 'euro',
    compute: ({ facts: { law }, figure }) =>
      sumOf(FLAT_BASES.map(({ id, rate }) => figure(id).percent(rate(law.cedolare)))),
  },
  {
    id: 'r81',
    name: 'Eccedenza di cedolare secca dell’anno prima',
    law: 'Istruzioni al rigo F3',
    row: 81,
    rounding: 'euro',
    compute: ({ facts: { taxReturn } }) => leftOver(taxReturn, 'cedolare', 'cedolareCompensata'),
  },
  {
    id: 'r82',
    name: 'Acconti della cedolare secca versati',
    law: `${LAW} c. 4; istruzioni al rigo F1`,
    row: 82,
    rounding: 'euro',
    compute: ({ facts: { taxReturn } }) =>
      sumOf([
        quantityOf(taxReturn, 'F1', 'cedolarePrimaRata'),
        quantityOf(taxReturn, 'F1', 'cedolareSecondaRata'),
      ]),
  },
];
