import type { Row } from '../../cells/tax-return';
import type { Quantity } from '../../engine/quantity';
import { perRow, type Check, type CheckFace, type Gravity, type Outcome, type Values } from '../kernel/check';
import { exceeds, wholeEuros } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { beyond, show, wholeEurosUp } from '../reading/limits';
import { perGroup, TOGETHER } from '../kernel/out-of-form';
import { isOne, num, text, total } from '../reading/read';

const CELLS = ['E8.codiceSpesa', 'E8.spesa'] as const;

/** A check of all rows of E8 to E10 with one of some codes, together. */
export function perCodes(
  codes: readonly string[],
  check: CheckFace & { when: (rows: readonly Row[], facts: CheckFacts) => Outcome },
): Check {
  return perGroup('E8', {
    ...check,
    key: (row) => (isOne(row, 'codiceSpesa', ...codes) ? TOGETHER : null),
  });
}

/** What the message says of rows that add up to more than a limit: {limite}, and {somma} in whole euros as the form has it. */
export function beyondInAll(spent: number, limit: Quantity): Values | null {
  const values = beyond(spent, wholeEurosUp(limit), limit);
  return values && { ...values, somma: show(wholeEuros(limit)) };
}

/** An error where the rows of one of these codes, added up, lie above what the law lets count of it. */
export function spendingPerCode(
  id: string,
  codes: readonly string[],
  message: string,
  more: Partial<CheckFace> = {},
): Check {
  return perGroup('E8', {
    ...{ id, gravity: 'errore', cells: CELLS, message },
    ...more,
    key: (row) => (isOne(row, 'codiceSpesa', ...codes) ? text(row, 'codiceSpesa') : null),
    when: (rows, { law }) => {
      const limit = law.oneriCodici.get(text(rows[0], 'codiceSpesa') ?? '')?.massimale ?? null;
      return limit === null ? null : beyondInAll(total(rows, 'spesa'), limit);
    },
  });
}

/** The same where each row has a limit of its own, because it is another person or event. */
export function spendingPerRow(
  id: string,
  code: string,
  message: string,
  gravity: Gravity = 'errore',
): Check {
  return perRow('E8', {
    ...{ id, gravity, cells: CELLS, message },
    when: (row, { law }) => {
      const limit = law.oneriCodici.get(code)?.massimale ?? null;
      return (
        isOne(row, 'codiceSpesa', code) &&
        limit !== null &&
        exceeds(num(row, 'spesa'), wholeEuros(limit)) && { limite: show(limit) }
      );
    },
  });
}
