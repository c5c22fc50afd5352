import { textIn } from '../cells/read-cells';
import type { Row } from '../cells/tax-return';

// What column 1 of C1–C3 says, for rules and checks alike.

/** Pensions, those of orphans too. */
const PENSIONS: readonly string[] = ['1', '7'];
const CROSS_BORDER = '4';

const kindOf = (row: Row) => textIn(row, 'tipoReddito');

export const isPension = (row: Row) => PENSIONS.includes(kindOf(row) ?? '');
export const isCrossBorder = (row: Row) => kindOf(row) === CROSS_BORDER;
