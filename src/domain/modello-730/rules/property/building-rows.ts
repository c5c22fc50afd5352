import { together } from '../../cells/continued-rows';
import { nameOfRow, rowsOf, type Row } from '../../cells/tax-return';
import { because, doubtful, forOperator, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import { showNumber } from '../../numbers/show';
import { AGREED, EQUO_CANONE, HOME, HOME_LET_IN_PART, LET } from '../../codes/homes';
import * as code from './building-codes';
import { flatRowOf, imuOf, isCompared, isDestroyed, useOf, type Destination } from './building-codes';
import { cadastralIncome, reducedRent, rentOrCadastral, wholeRent, type Letting } from './building-rent';
import { quantityIn, type Facts } from '../common/facts';
import { oncePer } from '../common/once';
import { cut, sureAs } from './possession';
import { ONE } from '../common/proportion';

export interface BuildingIncome {
  readonly to: Destination;
  readonly amount: Quantity;
}

function home(amount: Quantity, row: Row): BuildingIncome {
  return imuOf(row) === code.HOME_PAYS_IMU
    ? { to: 'homeUnderImu', amount: because(amount, 'soggetta a IMU: non paga Irpef') }
    : { to: 'home', amount };
}

const LENT =
  'i fabbricati in comodato dopo il terremoto sono trattati come quelli non locati, con la rendita al 70%';

/** D.Lgs. 23/2011 art. 8 c. 1 and art. 9 c. 9: half of it is taxed in the comune of the customer's own home. */
function notLet(amount: Quantity, row: Row, { law }: Facts): BuildingIncome[] {
  const half = law.fabbricati.stessoComuneQuota;
  if (imuOf(row) === code.IMU_EXEMPT)
    return [{ to: 'taxed', amount: because(amount, 'esente da IMU: paga Irpef') }];
  if (imuOf(row) === code.SAME_COMUNE)
    return [
      { to: 'taxed', amount: because(amount.percent(half), 'nel comune dell’abitazione principale') },
      { to: 'untaxed', amount: cut(amount, half) },
    ];
  return [{ to: 'untaxed', amount }];
}

function equoCanone(row: Row, facts: Facts): Quantity {
  const rent = reducedRent(row);
  return rent.isZero ? because(cadastralIncome(row, facts), 'nessun canone riscosso') : rent;
}

/** Whether the agreed rents of some uses have the lower rate of the cedolare, nobody has confirmed. */
function asSureAsRate(amount: Quantity, row: Row, { law }: Facts): Quantity {
  if (!code.isFlatRateUnsure(row)) return amount;
  const { concordato, ordinaria } = law.cedolare;
  const [rate, other] = flatRowOf(row) === 'r6_10' ? [concordato, ordinaria] : [ordinaria, concordato];
  const why = `con l’utilizzo ${useOf(row)} la cedolare è al ${showNumber(rate.value)}%; un’altra lettura la vuole al ${showNumber(other.value)}%`;
  return doubtful(amount, 'media', why);
}

function whollyLet(row: Row, lettings: readonly Letting[], facts: Facts): BuildingIncome {
  const flat = flatRowOf(row);
  if (flat !== null)
    return { to: flat, amount: asSureAsRate(rentOrCadastral(row, lettings, facts), row, facts) };
  if (useOf(row) === EQUO_CANONE) return { to: 'taxed', amount: equoCanone(row, facts) };
  const amount = rentOrCadastral(row, lettings, facts);
  const reduction = facts.law.fabbricati.canoneConcordatoRiduzione;
  return { to: 'taxed', amount: AGREED.includes(useOf(row)) ? cut(amount, reduction) : amount };
}

/** A home that is let in part: the rent where it is more than the cadastral income, which otherwise is that of a home. */
function homeLetInPart(row: Row, facts: Facts): BuildingIncome {
  const flat = flatRowOf(row);
  const ordinary = () =>
    AGREED.includes(useOf(row))
      ? cut(reducedRent(row), facts.law.fabbricati.canoneConcordatoRiduzione)
      : reducedRent(row);
  const rent = flat === null ? ordinary() : wholeRent(row, facts);
  const cadastral = cadastralIncome(row, facts);
  const [more, less] = [
    'abitazione principale locata in parte: il canone supera la rendita',
    'abitazione principale locata in parte: il canone non supera la rendita',
  ];
  return rent.exceeds(cadastral)
    ? { to: flat ?? 'taxed', amount: asSureAsRate(doubtful(rent, 'media', more), row, facts) }
    : home(doubtful(cadastral, 'media', less), row);
}

function incomesOf(row: Row, lettings: readonly Letting[], facts: Facts): BuildingIncome[] {
  const use = useOf(row);
  const { fabbricati } = facts.law;
  if (use === code.ATTRIBUTED) return [{ to: 'taxed', amount: quantityIn(row, 'rendita') }];
  if (use === code.ATTRIBUTED_UNTAXED) return [{ to: 'untaxed', amount: quantityIn(row, 'rendita') }];
  if (isDestroyed(row)) return [{ to: 'taxed', amount: nothing('distrutto o inagibile per calamità') }];
  if (HOME_LET_IN_PART.includes(use)) return [homeLetInPart(row, facts)];
  if (LET.includes(use)) return [whollyLet(row, lettings, facts)];
  const cadastral = cadastralIncome(row, facts);
  if (HOME.includes(use)) return [home(cadastral, row)];
  if (use === code.LENT_AFTER_EARTHQUAKE)
    return notLet(doubtful(cut(cadastral, fabbricati.canoneConcordatoRiduzione), 'media', LENT), row, facts);
  if (use === code.AT_DISPOSAL)
    return notLet(cadastral.times(ONE.plus(fabbricati.maggiorazioneADisposizione)), row, facts);
  if (code.NOT_LET.includes(use)) return notLet(cadastral, row, facts);
  const why = `manca l’utilizzo del fabbricato ${nameOfRow(row)}`;
  return [{ to: 'taxed', amount: forOperator(nothing('manca l’utilizzo'), why) }];
}

function letting(row: Row, facts: Facts): Letting {
  return { row, rent: flatRowOf(row) === null ? reducedRent(row) : wholeRent(row, facts) };
}

/** calcolo.md §3.2, row by row; rows that tell of the same building look at each other. */
export const buildingIncomes = oncePer((facts: Facts): readonly BuildingIncome[] => {
  const incomes: BuildingIncome[] = [];
  for (const building of together(rowsOf(facts.taxReturn, 'B1'))) {
    const lettings = building.filter(isCompared).map((row) => letting(row, facts));
    for (const row of building)
      for (const { to, amount } of incomesOf(row, lettings, facts)) {
        const sure = sureAs(amount, row, 'utilizzo', 'casiParticolari');
        incomes.push({ to, amount: sure.named(`reddito del fabbricato ${nameOfRow(row)}`) });
      }
  }
  return incomes;
});
