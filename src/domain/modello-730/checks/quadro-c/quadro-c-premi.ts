import type { Row } from '../../cells/tax-return';
import { once, perRow, type Check, type Values } from '../kernel/check';
import { differs, exceeds, percentOf, type Comparable } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { beyond, show, wholeEurosUp } from '../reading/limits';
import { outsideAmount } from '../reading/outside';
import { ROUNDING } from '../reading/plausible';
import { has, num, text, ticked, total } from '../reading/read';

const CHOICES = ['opzioneOrdinaria', 'opzioneSostitutiva', 'assenzaRequisiti'];
const SECURITY = ['fruitaOrdinaria', 'nonFruitaOrdinaria', 'fruitaSeparata'];

/** The most that bonuses of a kind can be; null where the kind is not told. */
function limitOf(row: Row, { law }: CheckFacts): Comparable | null {
  const { limite, limiteParitetico, limitePartecipazione } = law.lavoro.premi;
  const limits: Readonly<Record<string, Comparable>> = {
    1: limite,
    2: limiteParitetico,
    3: limitePartecipazione,
  };
  return limits[text(row, 'tipologiaLimite') ?? ''] ?? null;
}

/** The rate, where the tax that was withheld is not that of an amount. */
function otherTax(withheld: number, rate: Comparable, amount: number): Values | null {
  return differs(withheld, percentOf(rate, amount), ROUNDING) ? { aliquota: show(rate) } : null;
}

/** Quadro C: bonuses, former spouses, the forces of order, tips. */
export const quadroCPremi: readonly Check[] = [
  perRow('C4', {
    id: 'C-035',
    gravity: 'errore',
    cells: ['C4.opzioneOrdinaria', 'C4.opzioneSostitutiva'],
    message: 'Per i premi di risultato scegli una sola opzione: tassazione ordinaria o imposta sostitutiva.',
    when: (row) => ticked(row, 'opzioneOrdinaria') && ticked(row, 'opzioneSostitutiva'),
  }),
  perRow('C4', {
    id: 'C-036',
    gravity: 'errore',
    cells: ['C4.assenzaRequisiti', 'C4.opzioneOrdinaria', 'C4.opzioneSostitutiva'],
    message: 'Se mancano i requisiti per i premi di risultato non si sceglie come tassarli: togli l’opzione.',
    when: (row) =>
      ticked(row, 'assenzaRequisiti') &&
      (ticked(row, 'opzioneOrdinaria') || ticked(row, 'opzioneSostitutiva')),
  }),
  perRow('C4', {
    id: 'C-037',
    gravity: 'errore',
    cells: ['C4.opzioneOrdinaria', 'C4.opzioneSostitutiva', 'C4.assenzaRequisiti'],
    message:
      'Barra se per i premi vuoi la tassazione ordinaria, l’imposta sostitutiva, o se mancano i requisiti.',
    when: (row) =>
      (num(row, 'sommeOrdinaria') > 0 || num(row, 'sommeSostitutiva') > 0) &&
      !CHOICES.some((choice) => ticked(row, choice)),
  }),
  perRow('C4', {
    id: 'C-038',
    gravity: 'errore',
    cells: ['C4.sommeSostitutiva', 'C4.tipologiaLimite'],
    message:
      'I premi con imposta sostitutiva superano il limite della tipologia scelta: ricontrolla la Certificazione Unica.',
    when: (row, facts) => exceeds(num(row, 'sommeSostitutiva'), limitOf(row, facts)),
  }),
  perRow('C4', {
    id: 'C-039',
    gravity: 'avviso',
    cells: ['C4.sommeSostitutiva', 'C4.benefit', 'C4.tipologiaLimite'],
    message:
      'Premi e benefit insieme superano il limite: la parte in più paga l’IRPEF, salvo i benefit esclusi per legge.',
    when: (row, facts) => exceeds(num(row, 'sommeSostitutiva') + num(row, 'benefit'), limitOf(row, facts)),
  }),
  perRow('C4', {
    id: 'C-040',
    gravity: 'errore',
    cells: ['C4.benefitOrdinaria', 'C4.benefit'],
    message: 'La parte di benefit tassata non può superare il totale: correggi gli importi.',
    when: (row) => num(row, 'benefitOrdinaria') > num(row, 'benefit'),
  }),
  perRow('C4', {
    id: 'C-041',
    gravity: 'avviso',
    cells: ['C4.ritenuteSostitutiva', 'C4.sommeSostitutiva'],
    message:
      'L’imposta sostitutiva sui premi di solito è il {aliquota} per cento: ricontrolla la Certificazione Unica.',
    when: (row, { law }) =>
      otherTax(
        num(row, 'ritenuteSostitutiva'),
        law.lavoro.premi.impostaSostitutiva,
        num(row, 'sommeSostitutiva'),
      ),
  }),
  perRow('C4', {
    id: 'C-042',
    gravity: 'avviso',
    cells: ['C4.assenzaRequisiti', 'C4.sommeSostitutiva'],
    message:
      'Con redditi di lavoro del {annoPrima} oltre {limite} euro l’agevolazione non spetta: barra l’assenza dei requisiti.',
    when: (row, facts) =>
      num(row, 'sommeSostitutiva') > 0
        ? beyond(
            outsideAmount(facts, 'redditoDiLavoroAnnoPrima'),
            facts.law.lavoro.premi.redditoAnnoPrecedente,
          )
        : null,
  }),
  perRow('C6', {
    id: 'C-043',
    gravity: 'errore',
    cells: ['C6.assegnoConiuge', 'C6.reddito'],
    message: 'Nel rigo {rigo} scrivi l’importo dell’assegno che hai ricevuto.',
    when: (row) => ticked(row, 'assegnoConiuge') && num(row, 'reddito') === 0,
  }),
  perRow('C6', {
    id: 'C-044',
    gravity: 'informazione',
    cells: ['C6.assegnoConiuge'],
    message: 'L’assegno dell’ex coniuge ha una detrazione sua: non scrivere qui le somme per i figli.',
    when: (row) => ticked(row, 'assegnoConiuge'),
  }),
  once({
    id: 'C-045',
    gravity: 'errore',
    cells: SECURITY.map((column) => `C15.${column}`),
    message:
      'La detrazione per il comparto sicurezza non supera {limite} euro: ricontrolla la Certificazione Unica.',
    when: (facts) => {
      const limit = wholeEurosUp(facts.law.lavoro.compartoSicurezza.massimo);
      const sum = SECURITY.reduce((all, column) => all + total(facts.rows('C15'), column), 0);
      return exceeds(sum, limit) ? { limite: limit.toWholeNumber() } : null;
    },
  }),
  once({
    id: 'C-046',
    gravity: 'avviso',
    cells: ['C15.fruitaOrdinaria', 'C15.nonFruitaOrdinaria'],
    message:
      'La detrazione per il comparto sicurezza spetta con un reddito di lavoro del {annoPrima} fino a {limite} euro: controlla.',
    when: (facts) =>
      facts.isFilled('C15')
        ? beyond(outsideAmount(facts, 'redditoDiLavoroAnnoPrima'), facts.law.lavoro.compartoSicurezza.reddito)
        : null,
  }),
  perRow('C16', {
    id: 'C-047',
    gravity: 'errore',
    cells: ['C16.opzioneOrdinaria', 'C16.opzioneSostitutiva'],
    message: 'Per le mance scegli una sola opzione: tassazione ordinaria o imposta sostitutiva.',
    when: (row) => ticked(row, 'opzioneOrdinaria') && ticked(row, 'opzioneSostitutiva'),
  }),
  perRow('C16', {
    id: 'C-048',
    gravity: 'errore',
    cells: ['C16.assenzaRequisiti', 'C16.opzioneSostitutiva'],
    message: 'Se mancano i requisiti le mance non possono avere l’imposta sostitutiva: togli l’opzione.',
    when: (row) => ticked(row, 'assenzaRequisiti') && ticked(row, 'opzioneSostitutiva'),
  }),
  perRow('C16', {
    id: 'C-049',
    gravity: 'errore',
    cells: ['C16.impostaSostitutiva', 'C16.tassazioneOrdinaria', 'C16.redditoPrecedente'],
    message:
      'Le mance agevolate non superano il {quota} per cento del reddito del settore: correggi gli importi.',
    note: 'Le mance a tassazione ordinaria contano se si chiede l’imposta sostitutiva; senza il reddito del settore non si sa',
    when: (row, { law }) => {
      const { quota } = law.lavoro.mance;
      const ordinary = ticked(row, 'opzioneSostitutiva') ? num(row, 'tassazioneOrdinaria') : 0;
      const tips = num(row, 'impostaSostitutiva') + ordinary;
      return has(row, 'redditoPrecedente') && exceeds(tips, percentOf(quota, num(row, 'redditoPrecedente')))
        ? { quota: quota.value.toWholeNumber() }
        : null;
    },
  }),
  perRow('C16', {
    id: 'C-050',
    gravity: 'avviso',
    cells: ['C16.impostaTrattenuta', 'C16.impostaSostitutiva'],
    message:
      'L’imposta sulle mance di solito è il {aliquota} per cento: ricontrolla la Certificazione Unica.',
    when: (row, { law }) =>
      otherTax(
        num(row, 'impostaTrattenuta'),
        law.lavoro.mance.impostaSostitutiva,
        num(row, 'impostaSostitutiva'),
      ),
  }),
];
