import { once, perRow, type Check, type CheckFace, type Gravity } from './check';
import { exceeds, wholeEuros } from './compare';
import { beyond, ceilingOf, show, spentOn, wholeEurosUp } from './limits';
import { isOne, num } from './read';

const CELLS = ['E8.codiceSpesa', 'E8.spesa'] as const;

/** An error where the rows of E8 to E10 with these codes, added up, lie above what the law lets count. */
export function spendingPerCode(
  id: string,
  codes: readonly string[],
  message: string,
  more: Partial<CheckFace> = {},
): Check {
  return once({
    ...{ id, gravity: 'errore', cells: CELLS, message },
    ...more,
    when: (facts) => {
      const limit = ceilingOf(facts, codes[0] ?? '');
      return limit === null ? null : beyond(spentOn(facts, ...codes), wholeEurosUp(limit), limit);
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
