import type { Row } from '../../cells/tax-return';
import { once, type Check } from '../kernel/check';
import { CAMPIONE } from '../lookups/comuni';
import type { CheckFacts } from '../kernel/facts';
import { isOne, num, sumAt, textAt } from '../reading/read';

/** The code of C1, C6 and D3 for incomes of Campione d'Italia. */
const OF_CAMPIONE = '5';

function declared({ rows }: CheckFacts): number {
  const sum = (rigo: string, column: string) =>
    rows(rigo)
      .filter((row: Row) => isOne(row, 'altriDati', OF_CAMPIONE))
      .reduce((total, row) => total + num(row, column), 0);
  return sum('C1', 'reddito') + sum('C6', 'reddito') + sum('D3', 'redditi');
}

/** Quadro L: incomes of Campione d'Italia. */
export const quadroL: readonly Check[] = [
  once({
    id: 'L-001',
    gravity: 'errore',
    cells: ['L1.importo', 'FR6.comune'],
    certainty: 'bassa',
    message:
      'Il quadro L è solo per chi risiede a Campione d’Italia: svuotalo, o correggi il comune nel frontespizio.',
    when: (facts) => sumAt(facts, 'L1.importo') > 0 && textAt(facts, 'FR6.comune') !== CAMPIONE,
  }),
  once({
    id: 'L-002',
    gravity: 'avviso',
    cells: ['L1.importo', 'C1.reddito'],
    certainty: 'bassa',
    message:
      'L’importo agevolato del quadro L è più dei redditi di Campione d’Italia scritti nei quadri C e D con il codice 5: ricontrollali.',
    when: (facts) => sumAt(facts, 'L1.importo') > declared(facts),
  }),
];
