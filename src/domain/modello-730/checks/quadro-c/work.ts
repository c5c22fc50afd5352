import type { Row } from '../../cells/tax-return';
import { isPension } from '../../codes/work';
import type { Certificate } from '../kernel/context';
import type { CheckFacts } from '../kernel/facts';
import { isOne, sumAt, total } from '../reading/read';

// Quadro C: what column 1 of C1 to C3 says.

export const isWork = (row: Row) => isOne(row, 'tipoReddito', '2', '3', '4', '8', '9');

/** Σ C1.reddito of work. */
export const workIncome = ({ rows }: CheckFacts) => total(rows('C1').filter(isWork), 'reddito');
/** Σ C1.reddito of pensions. */
export const pensionIncome = ({ rows }: CheckFacts) => total(rows('C1').filter(isPension), 'reddito');
/** Σ C1.reddito + Σ C6.reddito. */
export const certifiedIncome = (facts: CheckFacts) => sumAt(facts, 'C1.reddito') + sumAt(facts, 'C6.reddito');

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** How many days of the calendar periods cover together, first and last ones too; null where one of them is not known. */
export function daysCovered(certificates: readonly Certificate[]): number | null {
  const periods = certificates.flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : [[dayNumber(from), dayNumber(to)] as const],
  );
  if (periods.length < certificates.length) return null;
  let [days, until] = [0, -Infinity];
  for (const [from, to] of periods.toSorted(([one], [other]) => one - other)) {
    days += Math.max(0, to - Math.max(from, until + 1) + 1);
    until = Math.max(until, to);
  }
  return days;
}

/** Several certificates of which none settles what the others paid; null where there are no such. */
export function unsettled({ context }: CheckFacts): readonly Certificate[] | null {
  const { certificates = [] } = context;
  const isSettled = certificates.some(({ settlesEarlier }) => settlesEarlier === true);
  return certificates.length > 1 && !isSettled ? certificates : null;
}
