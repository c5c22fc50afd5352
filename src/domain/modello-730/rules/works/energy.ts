import { numberIn, textIn } from '../../cells/read-cells';
import { nameOfRow, rowsOf, type Row } from '../../cells/tax-return';
import { because, doubtful, forOperator, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import { Rational } from '../../numbers/rational';
import type { YearParameters } from '../../parameters/year-parameters';
import type { ExpenseLine } from '../expenses/expense-line';
import { quantityIn, type Facts } from '../common/facts';
import { instalmentOf, isFrom } from '../common/spread-expense';
import { leftToOperator } from '../common/limits';
import { ALL } from '../common/proportion';
import { isByHome, rateOfHome } from './works';

/** Column 3 of the 730/2026, for expenses since 2025. */
const MAIN_HOME = '5';
const OTHER_HOME = '6';
/** Column 3: superbonus, however much. */
const SUPERBONUS: readonly string[] = ['1', '2', '3'];
export const isSuperbonus = (row: Row) => SUPERBONUS.includes(textIn(row, 'percentuale') ?? '');
/** Column 1: condensing boilers; since 2025 those that burn fossil fuels give nothing, which the form does not tell apart. */
const BOILERS = '13';
const FOSSIL = 'dal 2025 le caldaie a combustibili fossili non danno detrazione';
const OTHER_INSTALMENTS = 'le rate indicate non sono quelle della legge: si calcola con queste ultime';

/** Until 2024 by the kind of works; since 2025 by the home (L. 207/2024 art. 1 c. 55). */
export function rateOf(row: Row, untilThen: Quantity, law: YearParameters): Quantity {
  const { energia } = law;
  if (!isByHome(numberIn(row, 'anno') ?? 0, law)) return untilThen;
  const code = textIn(row, 'percentuale');
  const homes = { main: energia.dal2025AbitazionePrincipale, other: energia.dal2025Altre };
  return rateOfHome(row, homes, code === MAIN_HOME ? true : code === OTHER_HOME ? false : null);
}

/** The law limits the detrazione, not the expense: what counts is the expense that gives that much. */
function limitedByDetraction(spent: Quantity, rate: Quantity, most: Quantity): Quantity {
  const whole = spent.percent(rate);
  if (!whole.exceeds(most)) return spent;
  return because(most.times(ALL).over(rate), { quantity: whole, above: most, upTo: null });
}

function admittedOf(row: Row, works: { rate: Quantity; most: Quantity }, law: YearParameters): Quantity {
  const year = numberIn(row, 'anno');
  const spent = limitedByDetraction(quantityIn(row, 'spesa'), works.rate, works.most);
  const spread = { year, number: numberIn(row, 'numeroRata'), spent };
  const part = instalmentOf(spread, { instalments: law.energia.rate, incomeYear: law.about.incomeYear });
  const mayBurnFossil =
    textIn(row, 'tipoIntervento') === BOILERS && (year ?? 0) > law.energia.caldaieFossiliFinoAl.value;
  const sure = mayBurnFossil && !part.isZero ? forOperator(part, FOSSIL) : part;
  const told = numberIn(row, 'rateazione');
  return told === null || law.energia.rate.value.equals(Rational.of(told))
    ? sure
    : doubtful(sure, 'bassa', OTHER_INSTALMENTS);
}

function lineOf(row: Row, law: YearParameters): ExpenseLine {
  const year = numberIn(row, 'anno');
  const kind = textIn(row, 'tipoIntervento');
  const ofKind = law.energia.tipi.get(kind ?? '');
  const isReckoned = ofKind !== undefined && !isSuperbonus(row);
  const rate = isReckoned ? rateOf(row, ofKind.aliquotaFinoAl2024, law) : law.energia.dal2025Altre;
  const what = 'questo tipo di risparmio energetico non è calcolato';
  const label = `${nameOfRow(row)} risparmio energetico${year === null ? '' : ` ${String(year)}`}`;
  return {
    ...{ label, about: label },
    row: 'r31',
    admitted: isReckoned
      ? admittedOf(row, { rate, most: ofKind.detrazioneMassima }, law)
      : quantityIn(row, 'spesa').isZero
        ? nothing('nessuna spesa')
        : leftToOperator(what),
    ...{ rate, falls: false, lowered: false },
    inPlafond: isFrom(year, law.oneriRedditiAlti.art16ter?.speseEdilizieDal.value ?? null),
    forTrattamento: year !== null && year <= law.trattamentoIntegrativo.ultimoAnnoSpese.value,
  };
}

/** Rows E61 and E62: energy saving (DL 63/2013 art. 14). */
export function energyLines({ taxReturn, law }: Facts): readonly ExpenseLine[] {
  return rowsOf(taxReturn, 'E61').map((row) => lineOf(row, law));
}
