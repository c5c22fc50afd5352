import { formulaInWords } from './formula';
import { showValue } from './names';
import type { Reason } from './origin';

/** Why just this: «reddito di riferimento 25.000: oltre 15.000 e fino a 28.000». */
export function reasonInWords(reason: Reason): string {
  if (typeof reason === 'string') return reason;
  if ('forOperator' in reason) return `serve un operatore: ${reason.forOperator}`;
  const { quantity, above, upTo, about } = reason;
  const limits = [
    above === null ? [] : [`oltre ${showValue(above.value)}`],
    upTo === null ? [] : [`fino a ${showValue(upTo.value)}`],
  ].flat();
  const where = `${formulaInWords(quantity)} ${showValue(quantity.value)}: ${limits.join(' e ')}`;
  if (about === undefined) return where;
  return `${formulaInWords(about.amount)} ${about.isDue ? 'spetta' : 'non spetta'} (${where})`;
}
