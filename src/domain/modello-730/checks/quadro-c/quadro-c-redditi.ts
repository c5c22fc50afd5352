import { isPension } from '../../codes/work';
import { once, perRow, type Check } from '../kernel/check';
import { exceeds, percentOf } from '../reading/compare';
import { beyond, show } from '../reading/limits';
import { isSaid } from '../reading/outside';
import { highestRate, MUCH_MUNICIPAL, MUCH_REGIONAL } from '../reading/plausible';
import { has, isOne, lacks, num, numAt, sumAt, textAt } from '../reading/read';
import { certifiedIncome, isWork, pensionIncome, workIncome } from './work';

/** Quadro C: incomes, days, and what was withheld. */
export const quadroCRedditi: readonly Check[] = [
  perRow('C1', {
    id: 'C-001',
    gravity: 'errore',
    cells: ['C1.tipoReddito', 'C1.reddito'],
    message: 'Nel rigo {rigo} indica il tipo di reddito: pensione, lavoro dipendente o altro.',
    when: (row) => num(row, 'reddito') > 0 && lacks(row, 'tipoReddito'),
  }),
  perRow('C1', {
    id: 'C-002',
    gravity: 'errore',
    cells: ['C1.tipoReddito', 'C1.tipoContratto'],
    message: 'Nel rigo {rigo} indica se il contratto era a tempo indeterminato o determinato.',
    when: (row) => isOne(row, 'tipoReddito', '2', '4', '8', '9') && lacks(row, 'tipoContratto'),
  }),
  perRow('C1', {
    id: 'C-003',
    gravity: 'errore',
    cells: ['C1.tipoReddito', 'C1.tipoContratto'],
    message: 'Per le pensioni non si indica il tipo di contratto: cancellalo dal rigo {rigo}.',
    when: (row) => isPension(row) && has(row, 'tipoContratto'),
  }),
  once({
    id: 'C-004',
    gravity: 'errore',
    cells: ['C5.giorniLavoro', 'C5.giorniPensione'],
    message: 'I giorni di lavoro e di pensione insieme non possono superare {giorni}: correggili.',
    when: (facts) => {
      const { giorniDellAnno } = facts.law.arrotondamento;
      const days = numAt(facts, 'C5.giorniLavoro') + numAt(facts, 'C5.giorniPensione');
      return exceeds(days, giorniDellAnno) && { giorni: show(giorniDellAnno) };
    },
  }),
  once({
    id: 'C-005',
    gravity: 'avviso',
    cells: ['C5.giorniLavoro', 'C1.tipoReddito'],
    message:
      'Hai redditi di lavoro ma nessun giorno: senza giorni non c’è detrazione. Li trovi al punto 6 della Certificazione Unica.',
    when: (facts) => numAt(facts, 'C5.giorniLavoro') === 0 && workIncome(facts) > 0,
  }),
  once({
    id: 'C-006',
    gravity: 'avviso',
    cells: ['C5.giorniPensione', 'C1.tipoReddito'],
    message:
      'Hai redditi di pensione ma nessun giorno di pensione: li trovi al punto 7 della Certificazione Unica.',
    when: (facts) => numAt(facts, 'C5.giorniPensione') === 0 && pensionIncome(facts) > 0,
  }),
  once({
    id: 'C-007',
    gravity: 'errore',
    cells: ['C5.giorniLavoro', 'C1.tipoReddito'],
    message:
      'Ci sono giorni di lavoro ma nessun reddito di lavoro dipendente: scrivi il reddito o togli i giorni.',
    when: (facts) => numAt(facts, 'C5.giorniLavoro') > 0 && !facts.rows('C1').some(isWork),
  }),
  once({
    id: 'C-008',
    gravity: 'errore',
    cells: ['C5.giorniPensione', 'C1.tipoReddito'],
    message: 'Ci sono giorni di pensione ma nessun reddito di pensione: scrivi il reddito o togli i giorni.',
    when: (facts) => numAt(facts, 'C5.giorniPensione') > 0 && !facts.rows('C1').some(isPension),
  }),
  perRow('C1', {
    id: 'C-009',
    gravity: 'errore',
    cells: ['C1.reddito'],
    message: 'Nel rigo {rigo} scrivi l’importo del reddito: lo trovi nella Certificazione Unica.',
    when: (row) => num(row, 'reddito') === 0 && !isOne(row, 'altriDati', '5'),
  }),
  once({
    id: 'C-010',
    gravity: 'errore',
    cells: ['C9.ritenute', 'C1.reddito', 'C6.reddito'],
    message: 'Le ritenute sono più alte dei redditi: controlla il punto 21 della Certificazione Unica.',
    when: (facts) => numAt(facts, 'C9.ritenute') > certifiedIncome(facts),
  }),
  once({
    id: 'C-011',
    gravity: 'avviso',
    cells: ['C9.ritenute', 'C1.reddito', 'C6.reddito'],
    message: 'Le ritenute sono molto alte rispetto al reddito: ricontrolla la Certificazione Unica.',
    when: (facts) => {
      const rate = highestRate(facts);
      return rate !== null && exceeds(numAt(facts, 'C9.ritenute'), percentOf(rate, certifiedIncome(facts)));
    },
  }),
  once({
    id: 'C-012',
    gravity: 'avviso',
    cells: ['C9.ritenute'],
    message:
      'Nessuna ritenuta su un reddito oltre {limite} euro: se non lavori come colf o badante ricontrolla la Certificazione Unica.',
    when: (facts) =>
      numAt(facts, 'C9.ritenute') === 0 && !isSaid(facts, 'lavoroDomestico')
        ? beyond(sumAt(facts, 'C1.reddito'), facts.law.controlli.ritenute.lavoroSenzaFinoA)
        : null,
  }),
  once({
    id: 'C-013',
    gravity: 'avviso',
    cells: ['C10.ritenute', 'C1.reddito'],
    message:
      'L’addizionale regionale trattenuta sembra troppo alta: controlla il punto 22 della Certificazione Unica.',
    when: (facts) => exceeds(numAt(facts, 'C10.ritenute'), percentOf(MUCH_REGIONAL, certifiedIncome(facts))),
  }),
  once({
    id: 'C-014',
    gravity: 'avviso',
    cells: ['C11.ritenute', 'C12.ritenute', 'C13.ritenute'],
    message:
      'L’addizionale comunale trattenuta sembra troppo alta: controlla i punti 26 e 27 della Certificazione Unica.',
    when: (facts) =>
      exceeds(
        numAt(facts, 'C11.ritenute') + numAt(facts, 'C12.ritenute'),
        percentOf(MUCH_MUNICIPAL, certifiedIncome(facts)),
      ),
  }),
  once({
    id: 'C-015',
    gravity: 'errore',
    cells: ['C9.ritenuteRita', 'C0.casiParticolari'],
    message:
      'Le ritenute sulla rendita anticipata (RITA) si scrivono solo con il codice 11 nei casi particolari.',
    when: (facts) => numAt(facts, 'C9.ritenuteRita') > 0 && textAt(facts, 'C0.casiParticolari') !== '11',
  }),
  once({
    id: 'C-016',
    gravity: 'avviso',
    cells: ['C0.casiParticolari', 'C9.ritenuteRita'],
    message:
      'Hai scritto il codice della rendita anticipata (RITA) ma non le ritenute: controlla la Certificazione Unica.',
    when: (facts) => textAt(facts, 'C0.casiParticolari') === '11' && numAt(facts, 'C9.ritenuteRita') === 0,
  }),
];
