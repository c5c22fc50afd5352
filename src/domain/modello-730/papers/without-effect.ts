import type { Liquidation } from '../calculate';
import { isFilled } from '../cells/tax-return';
import { NOT_BELOW_ZERO } from '../engine/choose';
import { reasonsOf } from '../engine/leaves';
import type { Quantity } from '../engine/quantity';
import { reasonInWords } from '../engine/reasons';
import { expenseDetails } from '../rules/expenses/expense-details';

/** Figures that rest on righi of quadro E, besides those that are listed expense by expense. */
const BY_FIGURE: readonly { readonly id: string; readonly righi: readonly string[] }[] = [
  {
    id: 'r13',
    righi: ['E21', 'E22', 'E23', 'E24', 'E25', 'E26', 'E27', 'E28', 'E29', 'E30', 'E32', 'E33', 'E36'],
  },
  { id: 'r37', righi: ['E71', 'E72'] },
  { id: 'r38', righi: ['E81', 'E83'] },
];

/** For people who do not see the formula. */
const NOTHING_LEFT = 'dopo quanto la legge toglie (franchigia o limite già usato) non resta nulla';

/** Why it is nothing; what an operator has to see is told by itself. */
function whyNothing(quantity: Quantity): readonly string[] {
  const reasons = reasonsOf(quantity).filter((each) => typeof each === 'string' || !('forOperator' in each));
  const words = reasons.map(reasonInWords);
  return [...new Set(words.map((each) => (each === NOT_BELOW_ZERO ? NOTHING_LEFT : each)))];
}

function told(what: string, quantity: Quantity): readonly string[] {
  const why = whyNothing(quantity);
  return why.length === 0 ? [] : [`${what} – ${why.join('; ')}`];
}

type Asked = Pick<Liquidation, 'taxReturn' | 'year' | 'figure'>;

/** What was written into quadro E and lowers nothing, with the reason, in Italian: «E41 lavori 2020 – la detrazione non c’è». */
export function withoutEffect(asked: Asked): readonly string[] {
  const expenses = expenseDetails(asked)
    .filter(({ detraction }) => detraction.isZero)
    .flatMap(({ label, about, admitted, detraction }) =>
      told(label === about ? label : `${label} (${about})`, admitted.isZero ? admitted : detraction),
    );
  const figures = BY_FIGURE.flatMap(({ id, righi }) => {
    const filled = righi.filter((rigo) => isFilled(asked.taxReturn, rigo));
    const { value, exact } = asked.figure(id);
    return filled.length === 0 || !value.isZero ? [] : told(filled.join(', '), exact);
  });
  return [...expenses, ...figures];
}
