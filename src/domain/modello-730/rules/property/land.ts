import { byBand, doubtful, nothing } from '../../engine/choose';
import { sumOf, type Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { Facts, TaxRule } from '../common/facts';
import { landIncomes, type LandIncome } from './land-rows';

type FarmersLaw = YearParameters['terreni']['coltivatori'];

const taxedDominical = (incomes: readonly LandIncome[]) =>
  sumOf(incomes.filter(({ isDominicalUntaxed }) => !isDominicalUntaxed).map(({ dominical }) => dominical));
const agrarian = (incomes: readonly LandIncome[]) => sumOf(incomes.map((each) => each.agrarian));

/** DL 215/2023 art. 13 c. 3-bis: nothing of the first slice, a part of the second, all beyond. */
function taxedOfFarmers(all: Quantity, law: FarmersLaw): Quantity {
  return byBand(all, [
    {
      upTo: law.esenteFinoA,
      then: () => nothing('i redditi di coltivatori diretti e IAP sono esenti fino a questo importo'),
    },
    { upTo: law.ridottoFinoA, then: () => all.minus(law.esenteFinoA).percent(law.quotaRidotta) },
    {
      upTo: null,
      then: () =>
        law.ridottoFinoA.minus(law.esenteFinoA).percent(law.quotaRidotta).plus(all.minus(law.ridottoFinoA)),
    },
  ]);
}

/** One kind of income of all land: of farmers, its part of what is taxed of both kinds together. */
function taxed(facts: Facts, kind: (incomes: readonly LandIncome[]) => Quantity): Quantity {
  const incomes = landIncomes(facts);
  const farmers = incomes.filter(({ isFarmers }) => isFarmers);
  const others = kind(incomes.filter(({ isFarmers }) => !isFarmers));
  if (farmers.length === 0) return others;
  const law = facts.law.terreni.coltivatori;
  const both = taxedDominical(farmers).plus(agrarian(farmers)).named('redditi di coltivatori diretti e IAP');
  const share = taxedOfFarmers(both, law);
  if (share.isZero) return others.plus(share);
  return doubtful(
    others.plus(share.times(kind(farmers)).over(both)),
    'media',
    'la parte imponibile dei coltivatori diretti e IAP si divide in proporzione fra reddito dominicale e agrario',
  );
}

/** Dominical incomes that IMU stands in for: a part of r147. */
export function untaxedDominical(facts: Facts): readonly Quantity[] {
  return landIncomes(facts)
    .filter(({ isDominicalUntaxed }) => isDominicalUntaxed)
    .map(({ dominical }) => dominical);
}

/** calcolo.md §3.1 */
export const landRules: readonly TaxRule[] = [
  {
    id: 'r1',
    name: 'Redditi dominicali',
    law: 'TUIR artt. 27-31; L. 662/1996 art. 3 c. 50; L. 228/2012 art. 1 c. 512; DL 215/2023 art. 13 c. 3-bis',
    row: 1,
    rounding: 'euro',
    compute: ({ facts }) => taxed(facts, taxedDominical),
  },
  {
    id: 'r2',
    name: 'Redditi agrari',
    law: 'TUIR artt. 32-34; L. 662/1996 art. 3 c. 50; L. 228/2012 art. 1 c. 512; DL 215/2023 art. 13 c. 3-bis',
    row: 2,
    rounding: 'euro',
    compute: ({ facts }) => taxed(facts, agrarian),
  },
];
