import { isTickedIn, numberIn } from '../../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { because, notBelowZero } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { ExpenseLine } from './expense-line';
import { quantityIn, quantityOf, sumIn, type Facts } from '../common/facts';
import { limitedTo } from '../common/limits';

type Law = YearParameters;

const SPREAD = 'E6 spese sanitarie rateizzate';

/** Expenses of TUIR art. 15 c. 1 lett. c: no income lowers them, and no plafond counts them. */
function line(label: string, admitted: Quantity, law: Law, forTrattamento: boolean): ExpenseLine {
  const about = label.startsWith(SPREAD) ? SPREAD : label;
  return {
    label,
    about,
    row: 'r28',
    admitted,
    rate: law.oneri.aliquota,
    falls: false,
    inPlafond: false,
    lowered: false,
    forTrattamento,
  };
}

/** In the year of its first instalment an expense was made; without a number it is this year's. */
function isOld(row: Row, law: Law): boolean {
  const made = law.about.incomeYear + 1 - (numberIn(row, 'numeroRata') ?? 1);
  return made <= law.trattamentoIntegrativo.ultimoAnnoSpese.value;
}

/** E1–E3: one franchigia for the first two; those of the disabled have none. Beyond a sum they may be spread over four years. */
function ofTheYear({ taxReturn, law }: Facts): readonly ExpenseLine[] {
  const { e2Massimale, franchigiaSanitarie, rateSanitarieOltre, rateSanitarie } = law.oneri;
  const own = quantityOf(taxReturn, 'E1', 'patologieEsenti').plus(
    quantityOf(taxReturn, 'E1', 'speseSanitarie'),
  );
  const relatives = quantityOf(taxReturn, 'E2', 'spese');
  const disabled = quantityOf(taxReturn, 'E3', 'spese');
  const withFranchigia = relatives.isZero ? own : own.plus(limitedTo(relatives, e2Massimale));
  const spent = withFranchigia.plus(disabled);
  if (spent.isZero) return [];
  const above = notBelowZero(withFranchigia.minus(franchigiaSanitarie));
  const admitted = withFranchigia.isZero ? disabled : disabled.isZero ? above : above.plus(disabled);
  const label = 'E1-E3 spese sanitarie';
  if (!isSpread(taxReturn)) return [line(label, admitted, law, false)];
  const part = spent.exceeds(rateSanitarieOltre)
    ? because(admitted.over(rateSanitarie), { quantity: spent, above: rateSanitarieOltre, upTo: null })
    : because(admitted, { quantity: spent, above: null, upTo: rateSanitarieOltre }, 'non si divide in rate');
  return [line(label, part, law, false)];
}

function isSpread(taxReturn: TaxReturn): boolean {
  return rowsOf(taxReturn, 'E1').some((row) => isTickedIn(row, 'rateizzazione'));
}

/** E4 and E5: whole, or one of four instalments where the row tells which. */
function inFour(row: Row, admitted: Quantity, law: Law): Quantity {
  return numberIn(row, 'numeroRata') === null ? admitted : admitted.over(law.oneri.rateSanitarie);
}

function vehiclesAndDogs({ taxReturn, law }: Facts): readonly ExpenseLine[] {
  const vehicles = rowsOf(taxReturn, 'E4').map((row) => {
    const spent = limitedTo(quantityIn(row, 'spesa'), law.oneri.e4Massimale);
    return line('E4 veicoli per persone con disabilità', inFour(row, spent, law), law, isOld(row, law));
  });
  const dogs = rowsOf(taxReturn, 'E5').map((row) =>
    line('E5 acquisto del cane guida', inFour(row, quantityIn(row, 'spesa'), law), law, isOld(row, law)),
  );
  return [...vehicles, ...dogs];
}

/** E6: instalments of what earlier returns had spread; the row has the whole sum. */
function ofEarlierYears({ taxReturn, law }: Facts): readonly ExpenseLine[] {
  const rows = rowsOf(taxReturn, 'E6');
  if (rows.length === 0) return [];
  const [old, recent] = [rows.filter((row) => isOld(row, law)), rows.filter((row) => !isOld(row, law))];
  return [
    { of: recent, label: SPREAD, old: false },
    { of: old, label: `${SPREAD}, fino al 2021`, old: true },
  ].flatMap(({ of, label, old: isOfOld }) =>
    of.length === 0 ? [] : [line(label, sumIn(of, 'spesa').over(law.oneri.rateSanitarie), law, isOfOld)],
  );
}

/** Rows E1–E6 (TUIR art. 15 c. 1 lett. c). */
export function healthLines(facts: Facts): readonly ExpenseLine[] {
  return [...ofTheYear(facts), ...vehiclesAndDogs(facts), ...ofEarlierYears(facts)];
}
