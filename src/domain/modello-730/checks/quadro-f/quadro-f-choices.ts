import { once, type Check } from '../kernel/check';
import { atMost, exceeds } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { Rational } from '../../numbers/rational';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { hasAt, numAt, tickedAt } from '../reading/read';
import { isPaidBack } from '../reading/results';

/** The advance that is due without any choice: the whole IRPEF of the year; null where nobody reckoned it. */
function usualAdvance({ figure, law }: CheckFacts): Rational | null {
  const due = figure('r60');
  return due !== null && exceeds(due, law.acconti.nonDovutoFinoA) ? due : due && Rational.zero;
}

/** Quadro F, section V: the choices for the next year (F6). */
export const quadroFChoices: readonly Check[] = [
  once({
    id: 'F-013',
    gravity: 'avviso',
    cells: ['F6.accontoIrpefRidotto'],
    certainty: 'media',
    message:
      'L’acconto che hai scelto non è più basso di quello dovuto ({dovuto} euro): non serve scriverlo, lascia vuoto.',
    note: 'L’acconto storico è l’IRPEF dell’anno (rigo 60) quando supera la soglia; sotto la soglia è zero.',
    when: (facts) => {
      const due = usualAdvance(facts);
      return (
        due !== null &&
        hasAt(facts, 'F6.accontoIrpefRidotto') &&
        atMost(due, numAt(facts, 'F6.accontoIrpefRidotto')) && { dovuto: show(due) }
      );
    },
  }),
  once({
    id: 'F-014',
    gravity: 'avviso',
    cells: ['F6.nessunAccontoIrpef'],
    certainty: 'media',
    message:
      'Hai scelto di non pagare l’acconto IRPEF di {dovuto} euro: se alla fine l’imposta sarà dovuta, ci saranno sanzione e interessi.',
    when: (facts) => {
      const due = usualAdvance(facts);
      const isLarge = due !== null && !exceeds(facts.law.acconti.unicaRataSotto, due);
      return tickedAt(facts, 'F6.nessunAccontoIrpef') && isLarge && { dovuto: show(due) };
    },
  }),
  // How many of them fit before January is told with the calendar: it goes by who pays, which may not be known here yet.
  outOfForm(['F6.numeroRate'], {
    id: 'F-015',
    gravity: 'errore',
    cells: ['F6.numeroRate'],
    certainty: 'media',
    message: 'Le rate possono essere da {da} a {a}: scegli un numero della lista.',
    say: ({ law }) => ({ da: law.versamenti.rateMinime.value, a: law.versamenti.rateMassime.value }),
  }),
  once({
    id: 'F-016',
    gravity: 'informazione',
    cells: ['F6.numeroRate'],
    certainty: 'media',
    message: 'Non hai niente da pagare: la scelta delle rate non serve.',
    when: (facts) => hasAt(facts, 'F6.numeroRate') && isPaidBack(facts),
  }),
];
