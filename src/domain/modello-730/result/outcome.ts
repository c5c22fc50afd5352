import type { Liquidation } from '../calculate';
import type { Figure } from '../engine/figure';
import type { Quantity } from '../engine/quantity';
import { toDecimalText } from '../numbers/show';
import { expenseDetails, type Reckoned } from '../rules/expenses/expense-details';
import { afterTheLeast, TRIBUTES, type Tribute } from '../rules/result/result';

export type Esito = 'rimborso' | 'debito' | 'pari';

/** An expense of row 28: what it is called, the euros that count, its rate in per cent, and what it is worth, before it is rounded. */
export type OutcomeExpense = readonly [label: string, admitted: number, rate: number, detraction: number];

/** A number, a text, several by a name, or the expenses one by one. */
export type OutcomeValue =
  number | string | boolean | null | Readonly<Record<string, number>> | readonly OutcomeExpense[];

/** What comes out of a return, by the names of the cases: `r16`, `saldi`, `esito`; in the order of the prospetto. */
export type Outcome = Readonly<Record<string, OutcomeValue>>;

/** Names of the cases for figures that have a longer one there. */
const LONG_NAMES: Readonly<Record<string, string>> = {
  r147: 'r147_fondiari_non_imponibili',
  r148: 'r148_abitazione_soggetta_imu',
};

const BEFORE_R6 = ['r1', 'r2', 'r3', 'r4', 'r5'];
const RATES_OF_R6 = ['21', '10', '26'];
const UNTIL_SUM = [
  ...['r11', 'r12', 'reddito_riferimento', 'r147', 'r148', 'r13', 'r14', 'r16'],
  ...['r21', 'r22', 'r24', 'r25', 'r26', 'r27', 'ulteriore_detrazione', 'somma_spettante'],
];
/** Null, where no plafond holds. */
const OF_PLAFOND = ['plafond_16ter', 'spese_16ter', 'spese_16ter_ammesse'];
const UNTIL_BALANCES = [
  ...['riduzione_260', 'r28', 'r29', 'r30', 'r31', 'r37', 'r41', 'residuo_G1', 'r48', 'r50'],
  ...['credito_locazione_incapienza', 'r59', 'r60', 'trattamento_spettante', 'trattamento_erogato'],
  ...['somma_erogata', 'r71', 'r72', 'r73', 'r74', 'r75', 'r76', 'r77', 'r78', 'r79', 'r80', 'r81', 'r82'],
];
const AT_THE_END = ['novembre', 'crediti', 'debiti_luglio', 'risultato'];

/** Exact to a hundredth of a cent: 19% of so many cents. */
const DECIMALS_OF_EXPENSES = 4;

const exactly = ({ value }: Quantity) => Number(toDecimalText(value, DECIMALS_OF_EXPENSES));

function expensesOf(reckoned: Reckoned): readonly OutcomeExpense[] {
  return expenseDetails(reckoned)
    .filter(({ row }) => row === 'r28')
    .map(({ label, admitted, rate, detraction }) => [
      label,
      exactly(admitted),
      exactly(rate),
      exactly(detraction),
    ]);
}

/** Whole euros, or with cents what is no row of the prospetto. */
function euros({ value }: Figure): number {
  return value.isWhole ? value.toWholeNumber() : Number(toDecimalText(value, 2));
}

/** What the customer sees first. @param result in euros: more than nothing is to be paid */
function esitoOf(result: number): Esito {
  if (result === 0) return 'pari';
  return result > 0 ? 'debito' : 'rimborso';
}

const shortName = (tribute: Tribute) => tribute.replace('saldo_', '');

/** Everything that comes out, in whole euros. @throws Error where a figure's rule is missing */
export function outcomeOf(liquidation: Pick<Liquidation, 'figure' | 'year' | 'taxReturn'>): Outcome {
  const { figure, year } = liquidation;
  const by = (ids: readonly string[]) => ids.map((id) => [LONG_NAMES[id] ?? id, euros(figure(id))] as const);
  const hasPlafond = !figure('plafond_16ter').value.isZero;
  const result = euros(figure('risultato'));
  const most = year.parameters.versamenti.rimborsoControllatoOltre.value;
  return Object.fromEntries<OutcomeValue>([
    ...by(BEFORE_R6),
    ['r6', Object.fromEntries(RATES_OF_R6.map((rate) => [rate, euros(figure(`r6_${rate}`))]))],
    ...by(UNTIL_SUM),
    ...(hasPlafond ? by(OF_PLAFOND) : OF_PLAFOND.map((id) => [id, null] as const)),
    ['dettaglio_oneri', expensesOf(liquidation)],
    ...by(UNTIL_BALANCES),
    ['saldi', Object.fromEntries(TRIBUTES.map((id) => [shortName(id), euros(figure(id))]))],
    [
      'saldi_dopo_soglia_12',
      Object.fromEntries(TRIBUTES.map((id) => [shortName(id), euros(figure(afterTheLeast(id)))])),
    ],
    ...by(AT_THE_END),
    ['esito', esitoOf(result)],
    ['rimborso_oltre_4000', figure('risultato').value.negated().compare(most) > 0],
    // How each figure came about stands in its explanation, which `explain` gives.
    ['passi', []],
  ]);
}
