import { isMainHome } from '../../codes/homes';
import { once, perRow, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { beyond, show } from '../reading/limits';
import { perGroup, TOGETHER } from '../kernel/out-of-form';
import { isOne, lacks, num, sumAt } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

/** The columns of interests, which years have differently. */
const INTERESTS = ['E7.interessi', 'E7.interessiFino2021', 'E7.interessiDal2022'];

const interests = (facts: CheckFacts) => INTERESTS.reduce((sum, address) => sum + sumAt(facts, address), 0);

/** Quadro E, section I: the mortgage of the main home (E7). */
export const quadroEMortgages: readonly Check[] = [
  perRow('E7', {
    id: 'E-010',
    gravity: 'errore',
    cells: ['E7.codiceMutuo', 'E7.interessi'],
    message:
      'Nel rigo {rigo} scegli il codice del mutuo secondo la data del contratto: 7 fino al 2021, 48 dal 2022 al 2024, 57 dal 2025.',
    needs: 'E7.codiceMutuo',
    note: 'Nel 730/2025 il rigo E7 non ha codici: ha due colonne di importi.',
    when: (row) => num(row, 'interessi') > 0 && lacks(row, 'codiceMutuo'),
  }),
  perGroup('E7', {
    id: 'E-011',
    gravity: 'errore',
    cells: INTERESTS,
    message:
      'Gli interessi del mutuo della prima casa contano al massimo fino a {limite} euro in tutto: scrivi questa somma.',
    key: () => TOGETHER,
    when: (_, facts) => beyond(interests(facts), facts.law.oneri.e7Massimale),
  }),
  once({
    id: 'E-012',
    gravity: 'avviso',
    cells: [...INTERESTS, 'B1.utilizzo'],
    message:
      'Hai scritto gli interessi del mutuo della prima casa, ma nel quadro B non c’è nessuna abitazione principale: aggiungila, o controlla che il mutuo dia ancora diritto alla detrazione.',
    when: (facts) => interests(facts) > 0 && !facts.rows('B1').some(isMainHome),
  }),
  perRow('E7', {
    id: 'E-013',
    gravity: 'avviso',
    cells: ['E7.codiceMutuo', 'E7.interessi'],
    message:
      'Il tuo reddito supera {limite} euro: gli interessi di un mutuo stipulato dal 2025 contano nel tetto delle spese che si possono detrarre.',
    needs: 'E7.codiceMutuo',
    when: (row, facts) => {
      const limit = facts.law.oneriRedditiAlti.art16ter?.oltre ?? null;
      return (
        isOne(row, 'codiceMutuo', '57') &&
        num(row, 'interessi') > 0 &&
        limit !== null &&
        exceeds(incomeForReliefs(facts), limit) && { limite: show(limit) }
      );
    },
  }),
];
