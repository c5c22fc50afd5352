import { doubtful, notBelowZero, nothing } from '../engine/choose';
import type { Quantity } from '../engine/quantity';
import { quantityOf, type Facts } from './facts';
import { limitedTo } from './limits';

/**
 * Row C15: what the employer of security, defence and rescue has granted or could have (DPCM of the year). Nobody knows from the
 * return whether the income of the year before lies within the limit.
 */
export function publicSecurity({ taxReturn, law }: Facts): Quantity {
  const { massimo } = law.lavoro.compartoSicurezza;
  const granted = quantityOf(taxReturn, 'C15', 'fruitaOrdinaria');
  const notYet = quantityOf(taxReturn, 'C15', 'nonFruitaOrdinaria');
  if (granted.isZero && notYet.isZero) return nothing('nessuna detrazione del comparto sicurezza');
  const elsewhere = quantityOf(taxReturn, 'C15', 'fruitaSeparata');
  const room = elsewhere.isZero ? massimo : notBelowZero(massimo.minus(elsewhere));
  const due = limitedTo(granted.plus(notYet), room).named('detrazione del comparto sicurezza');
  const isSure = massimo.origin.kind === 'parameter' && massimo.origin.certainty !== 'bassa';
  return isSure
    ? due
    : doubtful(
        due,
        'bassa',
        'serve un operatore: il massimo del comparto sicurezza di quest’anno non è riscontrato',
      );
}
