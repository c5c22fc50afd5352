import { because, forOperator, notBelowZero, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import { showNumber } from '../../numbers/show';
import { quantityOf, type Facts } from '../common/facts';
import { limitedTo } from '../common/limits';

/**
 * Row C15: what the employer of security, defence and rescue has granted or could have (DPCM of the year). Nobody knows from the
 * return whether the income of the year before lies within the limit.
 */
export function publicSecurity({ taxReturn, law }: Facts): Quantity {
  const { massimo, reddito } = law.lavoro.compartoSicurezza;
  const granted = quantityOf(taxReturn, 'C15', 'fruitaOrdinaria');
  const notYet = quantityOf(taxReturn, 'C15', 'nonFruitaOrdinaria');
  if (granted.isZero && notYet.isZero) return nothing('nessuna detrazione del comparto sicurezza');
  const elsewhere = quantityOf(taxReturn, 'C15', 'fruitaSeparata');
  const room = elsewhere.isZero ? massimo : notBelowZero(massimo.minus(elsewhere));
  const due = because(
    limitedTo(granted.plus(notYet), room).named('detrazione del comparto sicurezza'),
    `si suppone che il reddito di lavoro dell’anno prima non superi ${showNumber(reddito.value)} euro`,
  );
  const isSure = massimo.origin.kind === 'parameter' && massimo.origin.certainty !== 'bassa';
  return isSure ? due : forOperator(due, 'il massimo del comparto sicurezza di quest’anno non è riscontrato');
}
