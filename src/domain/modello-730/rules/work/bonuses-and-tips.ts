import { isTickedIn, textIn } from '../../cells/read-cells';
import { isFilled, rowsOf, type Row } from '../../cells/tax-return';
import { because, doubtful, forOperator, nothing, notBelowZero } from '../../engine/choose';
import { Quantity, sumOf } from '../../engine/quantity';
import { showNumber } from '../../numbers/show';
import { quantityIn, sumIn, type Facts, type TaxRule } from '../common/facts';

/** What column 1 of C4 says: agreements until 24 April 2017; profits shared with the workers. */
const JOINT = '2';
const PROFIT_SHARING = '3';

/** What the choices of a quadro move between the income of work and the substitute tax. */
export interface Moved {
  readonly intoIncome: Quantity;
  readonly outOfIncome: Quantity;
  /** What the substitute tax is due on. */
  readonly base: Quantity;
}

const NONE = Quantity.constant(0, 'nessuna somma');

function isOrdinary(row: Row): boolean {
  return isTickedIn(row, 'opzioneOrdinaria') || isTickedIn(row, 'assenzaRequisiti');
}

/**
 * Whoever chooses the ordinary way, or may not choose, has all of it in the income; whoever chooses the substitute tax takes out what
 * the employer had taxed in the ordinary way, as far as the limit of the year goes. Null: nobody knows the limit.
 */
function move(
  rows: readonly Row[],
  columns: { ordinary: string; substitute: string },
  limit: Quantity | null,
): Moved {
  const kept = rows.filter((row) => !isOrdinary(row));
  const chosen = kept.filter((row) => isTickedIn(row, 'opzioneSostitutiva'));
  const back = sumIn(rows.filter(isOrdinary), columns.substitute);
  const substitute = sumIn(kept, columns.substitute);
  if (limit === null) return { intoIncome: back, outOfIncome: NONE, base: substitute };
  const room = notBelowZero(limit.minus(substitute));
  const outOfIncome = sumIn(chosen, columns.ordinary).atMost(room);
  return {
    intoIncome: back.plus(notBelowZero(substitute.minus(limit))),
    outOfIncome,
    base: substitute.atMost(limit).plus(outOfIncome),
  };
}

/** L. 208/2015 art. 1 c. 182-190: the highest limit that a row tells of. */
function bonusLimit(
  rows: readonly Row[],
  { limite, limiteParitetico, limitePartecipazione }: BonusLaw,
): Quantity {
  const kinds = rows.map((row) => textIn(row, 'tipologiaLimite'));
  if (kinds.includes(PROFIT_SHARING)) return limitePartecipazione;
  return kinds.includes(JOINT) ? limiteParitetico : limite;
}
type BonusLaw = Facts['law']['lavoro']['premi'];

/** Whether anything is told of bonuses or tips. */
export function hasBonuses({ taxReturn }: Facts): boolean {
  return isFilled(taxReturn, 'C4') || isFilled(taxReturn, 'C16');
}

export function movedBonuses({ taxReturn, law }: Facts): Moved {
  const rows = rowsOf(taxReturn, 'C4');
  const columns = { ordinary: 'sommeOrdinaria', substitute: 'sommeSostitutiva' };
  return move(rows, columns, bonusLimit(rows, law.lavoro.premi));
}

/** L. 197/2022 art. 1 c. 58-62: a part of the income of the trade, which the form asks for. */
export function movedTips({ taxReturn, law }: Facts): Moved {
  const rows = rowsOf(taxReturn, 'C16');
  const income = sumIn(rows, 'redditoPrecedente');
  const columns = { ordinary: 'tassazioneOrdinaria', substitute: 'impostaSostitutiva' };
  return move(rows, columns, income.isZero ? null : income.percent(law.lavoro.mance.quota));
}

/** What of it somebody has to look at, in Italian; null: nothing. */
export function bonusesToLookAt(facts: Facts): string | null {
  if (!hasBonuses(facts)) return null;
  const rows = rowsOf(facts.taxReturn, 'C4');
  const benefits = sumIn(rows, 'benefit');
  const all = benefits.plus(sumIn(rows, 'sommeSostitutiva'));
  const isBeyond = !benefits.isZero && all.exceeds(bonusLimit(rows, facts.law.lavoro.premi));
  const isLost = rows.some(
    (row) =>
      isTickedIn(row, 'assenzaRequisiti') &&
      quantityIn(row, 'benefit').exceeds(quantityIn(row, 'benefitOrdinaria')),
  );
  if (isBeyond || isLost) return 'i benefit al posto dei premi non sono ricalcolati';
  return tipsToLookAt(facts);
}

/** L. 197/2022 art. 1 c. 62: only for whoever earned no more than so much. The form tells what they earned in the trade. */
function tipsToLookAt(facts: Facts): string | null {
  const { base } = movedTips(facts);
  const earned = sumIn(rowsOf(facts.taxReturn, 'C16'), 'redditoPrecedente');
  if (!base.isZero && earned.exceeds(facts.law.lavoro.mance.redditoMassimo))
    return 'il reddito di lavoro supera quello che la legge ammette per l’imposta sostitutiva sulle mance';
  const wantsTips = rowsOf(facts.taxReturn, 'C16').some(
    (row) => isTickedIn(row, 'opzioneSostitutiva') && !quantityIn(row, 'tassazioneOrdinaria').isZero,
  );
  return wantsTips && earned.isZero
    ? 'manca il reddito del settore, che dà il limite delle mance a imposta sostitutiva'
    : null;
}

/** L. 208/2015 art. 1 c. 186: nobody knows from the return what was earned in the year before. */
function asSupposed(amount: Quantity, facts: Facts): Quantity {
  const most = showNumber(facts.law.lavoro.premi.redditoAnnoPrecedente.value);
  return movedBonuses(facts).base.isZero
    ? amount
    : because(amount, `si suppone che il reddito di lavoro dell’anno prima non superi ${most} euro`);
}

/** calcolo.md §3.3 */
export const substituteTaxRules: readonly TaxRule[] = [
  {
    id: 'mance_sostitutiva',
    name: 'Mance a imposta sostitutiva',
    law: 'L. 197/2022 art. 1 c. 58-62',
    row: null,
    rounding: 'euro',
    compute: ({ facts }) => {
      const tips = movedTips(facts).base;
      return tips.isZero ? tips : doubtful(tips, 'media', 'le colonne del rigo C16 sono presunte');
    },
  },
  {
    id: 'sostitutiva_premi_e_mance',
    name: 'Imposta sostitutiva su premi di risultato e mance, da versare (o da recuperare)',
    law: 'L. 208/2015 art. 1 c. 182; L. 197/2022 art. 1 c. 58',
    row: null,
    rounding: 'euro',
    compute: ({ facts, figure }) => {
      const { lavoro } = facts.law;
      if (!hasBonuses(facts)) return nothing('nessun premio e nessuna mancia');
      const due = movedBonuses(facts)
        .base.percent(lavoro.premi.impostaSostitutiva)
        .plus(figure('mance_sostitutiva').percent(lavoro.mance.impostaSostitutiva));
      const withheld = sumOf([
        sumIn(rowsOf(facts.taxReturn, 'C4'), 'ritenuteSostitutiva'),
        sumIn(rowsOf(facts.taxReturn, 'C16'), 'impostaTrattenuta'),
      ]);
      const left = asSupposed(due.minus(withheld), facts);
      return left.rounded().isZero
        ? left
        : forOperator(left, 'l’imposta sostitutiva su premi e mance che resta non è compresa nel risultato');
    },
  },
];
