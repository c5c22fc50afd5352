import type { Liquidation } from './calculate';
import type { Figure } from './engine/figure';
import { toDecimalText } from './numbers/show';
import { TRIBUTES, type Tribute } from './rules/result';

export type Esito = 'rimborso' | 'debito' | 'pari';

/** A number, a text, or several by a name. */
export type OutcomeValue = number | string | boolean | null | Readonly<Record<string, number>>;

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

/** Whole euros, or with cents what is no row of the prospetto. */
function euros({ value }: Figure): number {
  return value.isWhole ? value.toWholeNumber() : Number(toDecimalText(value, 2));
}

/** What the customer sees first. @param result in euros: more than nothing is to be paid */
export function esitoOf(result: number): Esito {
  if (result === 0) return 'pari';
  return result > 0 ? 'debito' : 'rimborso';
}

const shortName = (tribute: Tribute) => tribute.replace('saldo_', '');

/** Everything that comes out, in whole euros. @throws Error where a figure's rule is missing */
export function outcomeOf({ figure, year }: Pick<Liquidation, 'figure' | 'year'>): Outcome {
  const by = (ids: readonly string[]) => ids.map((id) => [LONG_NAMES[id] ?? id, euros(figure(id))] as const);
  const hasPlafond = !figure('plafond_16ter').value.isZero;
  const result = euros(figure('risultato'));
  const most = year.parameters.versamenti.rimborsoControllatoOltre.value;
  return Object.fromEntries<OutcomeValue>([
    ...by(BEFORE_R6),
    ['r6', Object.fromEntries(RATES_OF_R6.map((rate) => [rate, euros(figure(`r6_${rate}`))]))],
    ...by(UNTIL_SUM),
    ...(hasPlafond ? by(OF_PLAFOND) : OF_PLAFOND.map((id) => [id, null] as const)),
    ...by(UNTIL_BALANCES),
    ['saldi', Object.fromEntries(TRIBUTES.map((id) => [shortName(id), euros(figure(id))]))],
    [
      'saldi_dopo_soglia_12',
      Object.fromEntries(TRIBUTES.map((id) => [shortName(id), euros(figure(`${id}_oltre_12`))])),
    ],
    ...by(AT_THE_END),
    ['esito', esitoOf(result)],
    ['rimborso_oltre_4000', figure('risultato').value.negated().compare(most) > 0],
  ]);
}
