import { textIn } from '../../cells/read-cells';
import type { Row } from '../../cells/tax-return';
import { EQUO_CANONE, HOME_LET_IN_PART, LET } from '../../codes/homes';

/** Rows of the prospetto that the bases of the cedolare go to, one for each rate. */
export type FlatRow = 'r6_21' | 'r6_10' | 'r6_26';

/**
 * Where a building's income goes: `taxed` into r3; `home` into r3 and out again by r12; `untaxed` into r147, because IMU stands in
 * for IRPEF; `homeUnderImu` into r148.
 */
export type Destination = 'taxed' | 'home' | 'untaxed' | 'homeUnderImu' | FlatRow;

/** What column 2 says, besides what codes/homes has. */
export const AT_DISPOSAL = '2';
/** Agreed rents whose cedolare is lower. */
const AGREED_FLAT = ['8', '12'];
/** Those of them of which it is not confirmed whether theirs is: let in part, and after the earthquake. */
const UNSURE_FLAT = ['12', '14'];
export const NOT_LET = [AT_DISPOSAL, '9', '10'];
export const LENT_AFTER_EARTHQUAKE = '15';
export const ATTRIBUTED = '16';
export const ATTRIBUTED_UNTAXED = '17';
/** What column 12 says. */
export const [IMU_EXEMPT, HOME_PAYS_IMU, SAME_COMUNE] = ['1', '2', '3'];
/** What column 11 says: not for short. */
const ORDINARY_FLAT = '1';
const FLAT_ROWS: Readonly<Record<string, FlatRow>> = { '2': 'r6_21', '3': 'r6_26' };

export const useOf = (row: Row) => textIn(row, 'utilizzo') ?? '';
export const imuOf = (row: Row) => textIn(row, 'casiParticolariImu');

/** Null: taxed in the ordinary way. */
export function flatRowOf(row: Row): FlatRow | null {
  const chosen = textIn(row, 'cedolareSecca');
  if (chosen === null) return null;
  return FLAT_ROWS[chosen] ?? (AGREED_FLAT.includes(useOf(row)) ? 'r6_10' : 'r6_21');
}

/** Uses whose agreed rent may have the other rate of the cedolare, as column 11 tells it of ordinary lets only. */
export function isFlatRateUnsure(row: Row): boolean {
  const isOrdinary = textIn(row, 'cedolareSecca') === ORDINARY_FLAT;
  return isOrdinary && UNSURE_FLAT.includes(useOf(row));
}

/** Whether a calamity left nothing of it (column 7). */
export const isDestroyed = (row: Row) => textIn(row, 'casiParticolari') === '1';

/** Whether its rent is held against the cadastral income. */
export function isCompared(row: Row): boolean {
  const use = useOf(row);
  if (HOME_LET_IN_PART.includes(use) || isDestroyed(row)) return false;
  return LET.includes(use) && (use !== EQUO_CANONE || flatRowOf(row) !== null);
}
