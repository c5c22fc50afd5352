import { textIn } from '../cells/read-cells';
import type { Row } from '../cells/tax-return';

// What columns 2 and 11 of quadro B say of homes, and what column 1 of D4 says of them, for rules and checks alike.

/** The main home, and one that is half of it. */
const MAIN_HOME: readonly string[] = ['1', '6'];
/** A garage or cellar of the main home. */
const APPURTENANCE = '5';
export const HOME_LET_IN_PART: readonly string[] = ['11', '12'];
export const EQUO_CANONE = '4';
/** Agreed rents: taxed at less in the ordinary way; those of homes of people whom the earthquake of 2009 hit too. */
export const AGREED: readonly string[] = ['8', '12', '14'];
export const LET: readonly string[] = ['3', EQUO_CANONE, '8', '14', ...HOME_LET_IN_PART];
/** Not let in any part. */
export const HOME: readonly string[] = [...MAIN_HOME, APPURTENANCE];
/** Column 11: the one home that the customer has chosen, and all the others. */
const SHORT_LETS: readonly string[] = ['2', '3'];
/** Column 1 of D4: short lets by whoever does not own the home. */
export const SUBLET = '10';

const isOf = (row: Row, column: string, codes: readonly string[]) =>
  codes.includes(textIn(row, column) ?? '');

/** Where the customer lives, in part let too. */
export const isMainHome = (row: Row) => isOf(row, 'utilizzo', [...MAIN_HOME, ...HOME_LET_IN_PART]);
/** Let, in whole or in part. */
export const isLet = (row: Row) => isOf(row, 'utilizzo', LET);
/** Let at a rent that was agreed by the associations. */
export const isAgreedRent = (row: Row) => isOf(row, 'utilizzo', AGREED);
/** Short lets under the cedolare secca. */
export const isShortLet = (row: Row) => isOf(row, 'cedolareSecca', SHORT_LETS);
export const isSublet = (row: Row) => isOf(row, 'tipoReddito', [SUBLET]);
