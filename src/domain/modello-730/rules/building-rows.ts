import { textIn } from '../cells/read-cells';
import { nameOfRow, rowsOf, type Row } from '../cells/tax-return';
import { because, doubtful, nothing } from '../engine/choose';
import { Quantity } from '../engine/quantity';
import { cadastralIncome, reducedRent, rentOrCadastral, wholeRent, type Letting } from './building-rent';
import { quantityIn, type Facts } from './facts';
import { oncePer } from './once';
import { cut, sureAs, together } from './properties';

/** Rows of the prospetto that the bases of the cedolare go to, one for each rate. */
export type FlatRow = 'r6_21' | 'r6_10' | 'r6_26';

/**
 * Where a building's income goes: `taxed` into r3; `home` into r3 and out again by r12; `untaxed` into r147, because IMU stands in
 * for IRPEF; `homeUnderImu` into r148.
 */
export type Destination = 'taxed' | 'home' | 'untaxed' | 'homeUnderImu' | FlatRow;

export interface BuildingIncome {
  readonly to: Destination;
  readonly amount: Quantity;
}

/** What column 2 says. */
const HOME = ['1', '5', '6'];
const AT_DISPOSAL = '2';
const EQUO_CANONE = '4';
const HOME_LET_IN_PART = ['11', '12'];
/** Agreed rents: taxed at less in the ordinary way; those of homes of people whom the earthquake of 2009 hit too. */
const AGREED = ['8', '12', '14'];
/** Agreed rents whose cedolare is lower. */
const AGREED_FLAT = ['8', '12'];
const LET = ['3', EQUO_CANONE, '8', '14', ...HOME_LET_IN_PART];
const NOT_LET = [AT_DISPOSAL, '9', '10'];
const LENT_AFTER_EARTHQUAKE = '15';
const ATTRIBUTED = '16';
const ATTRIBUTED_UNTAXED = '17';
/** What column 7 says. */
const DESTROYED = '1';
/** What column 12 says. */
const [IMU_EXEMPT, HOME_PAYS_IMU, SAME_COMUNE] = ['1', '2', '3'];
const FLAT_ROWS: Readonly<Record<string, FlatRow>> = { '2': 'r6_21', '3': 'r6_26' };

const useOf = (row: Row) => textIn(row, 'utilizzo') ?? '';
const imuOf = (row: Row) => textIn(row, 'casiParticolariImu');

/** Null: taxed in the ordinary way. */
function flatRowOf(row: Row): FlatRow | null {
  const chosen = textIn(row, 'cedolareSecca');
  if (chosen === null) return null;
  return FLAT_ROWS[chosen] ?? (AGREED_FLAT.includes(useOf(row)) ? 'r6_10' : 'r6_21');
}

function home(amount: Quantity, row: Row): BuildingIncome {
  return imuOf(row) === HOME_PAYS_IMU
    ? { to: 'homeUnderImu', amount: because(amount, 'soggetta a IMU: non paga Irpef') }
    : { to: 'home', amount };
}

const ONE = Quantity.constant(1, 'uno');

/** D.Lgs. 23/2011 art. 8 c. 1 and art. 9 c. 9: half of it is taxed in the comune of the customer's own home. */
function notLet(amount: Quantity, row: Row, { law }: Facts): BuildingIncome[] {
  const half = law.fabbricati.stessoComuneQuota;
  if (imuOf(row) === IMU_EXEMPT)
    return [{ to: 'taxed', amount: because(amount, 'esente da IMU: paga Irpef') }];
  if (imuOf(row) === SAME_COMUNE)
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

function whollyLet(row: Row, lettings: readonly Letting[], facts: Facts): BuildingIncome {
  const flat = flatRowOf(row);
  if (flat !== null) return { to: flat, amount: rentOrCadastral(row, lettings, facts) };
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
    ? { to: flat ?? 'taxed', amount: doubtful(rent, 'media', more) }
    : home(doubtful(cadastral, 'media', less), row);
}

function incomesOf(row: Row, lettings: readonly Letting[], facts: Facts): BuildingIncome[] {
  const use = useOf(row);
  const { fabbricati } = facts.law;
  if (use === ATTRIBUTED) return [{ to: 'taxed', amount: quantityIn(row, 'rendita') }];
  if (use === ATTRIBUTED_UNTAXED) return [{ to: 'untaxed', amount: quantityIn(row, 'rendita') }];
  if (textIn(row, 'casiParticolari') === DESTROYED)
    return [{ to: 'taxed', amount: nothing('distrutto o inagibile per calamità') }];
  if (HOME_LET_IN_PART.includes(use)) return [homeLetInPart(row, facts)];
  if (LET.includes(use)) return [whollyLet(row, lettings, facts)];
  const cadastral = cadastralIncome(row, facts);
  if (HOME.includes(use)) return [home(cadastral, row)];
  if (use === LENT_AFTER_EARTHQUAKE)
    return notLet(cut(cadastral, fabbricati.canoneConcordatoRiduzione), row, facts);
  if (use === AT_DISPOSAL)
    return notLet(cadastral.times(ONE.plus(fabbricati.maggiorazioneADisposizione)), row, facts);
  if (NOT_LET.includes(use)) return notLet(cadastral, row, facts);
  const why = `serve un operatore: manca l’utilizzo del fabbricato ${nameOfRow(row)}`;
  return [{ to: 'taxed', amount: doubtful(nothing('manca l’utilizzo'), 'bassa', why) }];
}

function letting(row: Row, facts: Facts): Letting {
  return { row, rent: flatRowOf(row) === null ? reducedRent(row) : wholeRent(row, facts) };
}

/** Whether its rent is held against the cadastral income. */
function isCompared(row: Row): boolean {
  const use = useOf(row);
  if (HOME_LET_IN_PART.includes(use) || textIn(row, 'casiParticolari') === DESTROYED) return false;
  return LET.includes(use) && (use !== EQUO_CANONE || flatRowOf(row) !== null);
}

/** calcolo.md §3.2, row by row; rows that tell of the same building look at each other. */
export const buildingIncomes = oncePer((facts: Facts): readonly BuildingIncome[] =>
  together(rowsOf(facts.taxReturn, 'B1')).flatMap((building) => {
    const lettings = building.filter(isCompared).map((row) => letting(row, facts));
    return building.flatMap((row) =>
      incomesOf(row, lettings, facts).map(({ to, amount }) => ({
        to,
        amount: sureAs(sureAs(amount, row, 'utilizzo'), row, 'casiParticolari').named(
          `reddito del fabbricato ${nameOfRow(row)}`,
        ),
      })),
    );
  }),
);
