import { beyond, show } from '../reading/limits';
import { once, type Check } from '../kernel/check';
import { Rational } from '../../numbers/rational';
import { isPension } from '../../codes/work';
import { atMost, exceeds, isBetween, percentOf } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { isSaid } from '../reading/outside';
import { ROUNDING } from '../reading/plausible';
import { isOne, hasAt, lacksAt, numAt, textAt } from '../reading/read';
import { incomeForReliefs } from '../reading/results';
import { isWork, workIncome } from './work';

/** Regimes whose income stands in the return already reduced. */
const REDUCED = ['4', '6', '8', '9', '13', '14'];

const codeIs = (facts: CheckFacts, column: string, code: string) => textAt(facts, `C14.${column}`) === code;
const amountOf = (facts: CheckFacts, column: string) => numAt(facts, `C14.${column}`);

/** The highest percentage of the sum that is no income; null where the year has none. */
function highestSum({ law }: CheckFacts): Rational | null {
  const brackets = law.cuneo.somma?.percentuali;
  return brackets === undefined
    ? null
    : brackets.reduce((most, { rate }) => (exceeds(rate, most) ? rate.value : most), Rational.zero);
}

function isSameCertificate(facts: CheckFacts): boolean {
  return isSaid(facts, 'stessaCertificazione') || facts.context.certificates?.length === 1;
}

/** Quadro C: trattamento integrativo, and what eases the tax on work. */
export const quadroCBonus: readonly Check[] = [
  once({
    id: 'C-017',
    gravity: 'errore',
    cells: ['C14.codiceTrattamento', 'C1.tipoReddito'],
    message:
      'Hai lavorato come dipendente: riporta il codice del trattamento integrativo, al punto 390 della Certificazione Unica.',
    when: (facts) => facts.rows('C1').some(isWork) && lacksAt(facts, 'C14.codiceTrattamento'),
  }),
  once({
    id: 'C-018',
    gravity: 'errore',
    cells: ['C14.codiceTrattamento', 'C14.trattamentoErogato'],
    message:
      'Con il codice 1 scrivi quanto trattamento integrativo hai ricevuto, anche zero (punto 391 della Certificazione Unica).',
    when: (facts) => codeIs(facts, 'codiceTrattamento', '1') && lacksAt(facts, 'C14.trattamentoErogato'),
  }),
  once({
    id: 'C-019',
    gravity: 'errore',
    cells: ['C14.codiceTrattamento', 'C14.trattamentoErogato'],
    message: 'Con il codice 2 il trattamento integrativo ricevuto è zero: correggi il codice o l’importo.',
    when: (facts) => codeIs(facts, 'codiceTrattamento', '2') && amountOf(facts, 'trattamentoErogato') > 0,
  }),
  once({
    id: 'C-020',
    gravity: 'errore',
    cells: ['C14.trattamentoErogato'],
    message:
      'Il trattamento integrativo non supera {limite} euro: controlla il punto 391 della Certificazione Unica.',
    when: (facts) => beyond(amountOf(facts, 'trattamentoErogato'), facts.law.trattamentoIntegrativo.importo),
  }),
  once({
    id: 'C-021',
    gravity: 'avviso',
    cells: ['C14.codiceTrattamento', 'C1.tipoReddito'],
    message: 'Il trattamento integrativo non spetta a chi ha solo pensioni: togli il codice.',
    when: (facts) => {
      const rows = facts.rows('C1');
      return hasAt(facts, 'C14.codiceTrattamento') && rows.length > 0 && rows.every(isPension);
    },
  }),
  once({
    id: 'C-022',
    gravity: 'informazione',
    cells: ['C14.trattamentoErogato'],
    message: 'Il reddito supera {limite} euro: il trattamento integrativo ricevuto va restituito.',
    when: (facts) =>
      amountOf(facts, 'trattamentoErogato') > 0
        ? beyond(incomeForReliefs(facts), facts.law.trattamentoIntegrativo.finoA)
        : null,
  }),
  once({
    id: 'C-023',
    gravity: 'informazione',
    cells: ['C14.trattamentoErogato'],
    message:
      'Tra {oltre} e {finoA} euro il trattamento integrativo spetta solo se alcune detrazioni superano l’imposta lorda: lo calcoliamo noi.',
    note: 'Solo per chi ha redditi di lavoro dipendente',
    when: (facts) => {
      const { pienoFinoA, finoA } = facts.law.trattamentoIntegrativo;
      return facts.rows('C1').some(isWork) && isBetween(incomeForReliefs(facts), pienoFinoA, finoA)
        ? { oltre: show(pienoFinoA), finoA: show(finoA) }
        : null;
    },
  }),
  once({
    id: 'C-024',
    gravity: 'errore',
    cells: ['C14.codiceSomma', 'C14.redditoLavoro'],
    message:
      'Con il codice 1 scrivi il reddito di lavoro dipendente, al punto 719 della Certificazione Unica.',
    when: (facts) => codeIs(facts, 'codiceSomma', '1') && amountOf(facts, 'redditoLavoro') === 0,
  }),
  once({
    id: 'C-025',
    gravity: 'errore',
    cells: ['C14.codiceSomma', 'C14.sommaErogata', 'C14.ulterioreDetrazione'],
    message:
      'Con il codice 2 non ci sono né somma né ulteriore detrazione: correggi il codice o gli importi.',
    when: (facts) =>
      codeIs(facts, 'codiceSomma', '2') &&
      (amountOf(facts, 'sommaErogata') > 0 || amountOf(facts, 'ulterioreDetrazione') > 0),
  }),
  once({
    id: 'C-026',
    gravity: 'informazione',
    cells: ['C14.sommaErogata'],
    message: 'Il reddito supera {limite} euro: la somma ricevuta in busta paga non spettava e va restituita.',
    when: (facts) =>
      amountOf(facts, 'sommaErogata') > 0
        ? beyond(incomeForReliefs(facts), facts.law.cuneo.somma?.redditoMassimo ?? null)
        : null,
  }),
  once({
    id: 'C-027',
    gravity: 'avviso',
    cells: ['C14.sommaErogata', 'C14.redditoLavoro'],
    message:
      'La somma ricevuta in busta paga è troppo alta per il reddito di lavoro scritto nel rigo C14: ricontrolla la Certificazione Unica.',
    when: (facts) => {
      const most = highestSum(facts);
      if (most === null) return false;
      const limit = percentOf(most, amountOf(facts, 'redditoLavoro')).plus(Rational.of(ROUNDING));
      return exceeds(amountOf(facts, 'sommaErogata'), limit);
    },
  }),
  once({
    id: 'C-028',
    gravity: 'errore',
    cells: ['C14.ulterioreDetrazione'],
    message: 'L’ulteriore detrazione non può superare {limite} euro: ricontrolla la Certificazione Unica.',
    when: (facts) =>
      beyond(amountOf(facts, 'ulterioreDetrazione'), facts.law.cuneo.ulterioreDetrazione?.importo ?? null),
  }),
  once({
    id: 'C-029',
    gravity: 'informazione',
    cells: ['C14.ulterioreDetrazione'],
    message:
      'L’ulteriore detrazione spetta tra {oltre} e {finoA} euro di reddito: quella ricevuta viene ricalcolata.',
    when: (facts) => {
      const relief = facts.law.cuneo.ulterioreDetrazione;
      const income = incomeForReliefs(facts);
      if (relief === null || amountOf(facts, 'ulterioreDetrazione') === 0) return null;
      return atMost(income, relief.oltre) || exceeds(income, relief.zeroDa)
        ? { oltre: show(relief.oltre), finoA: show(relief.zeroDa) }
        : null;
    },
  }),
  once({
    id: 'C-030',
    gravity: 'avviso',
    cells: ['C14.giorniSomma', 'C5.giorniLavoro'],
    needs: 'C14.giorniSomma',
    message:
      'I giorni del rigo C14 non sono quelli di lavoro del rigo C5: controlla i punti 721 e 6 della Certificazione Unica.',
    when: (facts) => {
      const days = amountOf(facts, 'giorniSomma');
      return days > 0 && days !== numAt(facts, 'C5.giorniLavoro');
    },
  }),
  once({
    id: 'C-031',
    gravity: 'avviso',
    cells: ['C14.sommaErogata', 'C14.ulterioreDetrazione'],
    message: 'La somma e l’ulteriore detrazione non spettano insieme: una delle due va restituita.',
    when: (facts) => amountOf(facts, 'sommaErogata') > 0 && amountOf(facts, 'ulterioreDetrazione') > 0,
  }),
  once({
    id: 'C-032',
    gravity: 'avviso',
    cells: ['C14.redditoLavoro', 'C1.reddito'],
    needs: 'C14.redditoLavoro',
    message:
      'Il reddito di lavoro del rigo C14 è più alto di quelli dei righi C1-C3: ricontrolla la Certificazione Unica.',
    when: (facts) => amountOf(facts, 'redditoLavoro') > workIncome(facts),
  }),
  once({
    id: 'C-033',
    gravity: 'errore',
    cells: ['C14.esenzioneRicercatori', 'C14.esenzioneImpatriati'],
    message:
      'L’esenzione per ricercatori e quella per impatriati non valgono insieme: lascia quella della Certificazione Unica.',
    note: 'Dalla stessa certificazione: perché qualcuno lo dice, o perché la certificazione è una sola',
    when: (facts) =>
      amountOf(facts, 'esenzioneRicercatori') > 0 &&
      amountOf(facts, 'esenzioneImpatriati') > 0 &&
      isSameCertificate(facts),
  }),
  once({
    id: 'C-034',
    gravity: 'avviso',
    cells: ['C0.casiParticolari', 'C14.esenzioneImpatriati'],
    message:
      'Il reddito è già ridotto per i lavoratori impatriati: non riportare anche la quota esente della Certificazione Unica.',
    when: (facts) =>
      isOne(facts.row('C0'), 'casiParticolari', ...REDUCED) && amountOf(facts, 'esenzioneImpatriati') > 0,
  }),
];
