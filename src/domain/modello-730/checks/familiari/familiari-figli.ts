import { isChild, isDisabledChild } from '../../codes/family';
import { perRow, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import { ageOn, dayOf, monthOf, monthsFrom, yearOf } from '../reading/days';
import type { CheckFacts } from '../kernel/facts';
import { birthOf } from './relatives';
import { show } from '../reading/limits';
import { lacks, num, text } from '../reading/read';

/** The ages between which a child gives the detrazione; `below` null: the year's law sets none. */
const ages = ({ law }: CheckFacts) => ({
  from: law.familiari.figli.etaDa.value,
  below: law.familiari.figli.etaSotto.value,
});

/** The month of the year of the incomes in which somebody reaches an age; null where it is another year. */
function monthOfBirthday({ year }: CheckFacts, birth: string, age: number): number | null {
  return yearOf(birth) + age === year.incomeYear ? monthOf(birth) : null;
}

/** Familiari a carico: children, and the months that they give the detrazione for. */
export const familiariFigli: readonly Check[] = [
  perRow('FAM1', {
    id: 'FA-011',
    gravity: 'errore',
    cells: ['FAM1.mesiFigli21', 'FAM1.mesiACarico'],
    message: 'I mesi del figlio di {da} anni o più non possono superare i mesi a carico: correggili.',
    when: (row, facts) => num(row, 'mesiFigli21') > num(row, 'mesiACarico') && { da: ages(facts).from },
  }),
  perRow('FAM1', {
    id: 'FA-012',
    gravity: 'errore',
    cells: ['FAM1.mesiFigli21', 'FAM1.parentela'],
    message: 'I mesi per figli di {da} anni o più valgono solo per i figli: cancellali.',
    when: (row, facts) => num(row, 'mesiFigli21') > 0 && !isChild(row) && { da: ages(facts).from },
  }),
  perRow('FAM1', {
    id: 'FA-013',
    gravity: 'errore',
    cells: ['FAM1.mesiFigli21', 'FAM1.codiceFiscale'],
    message: 'Il figlio non ha compiuto {da} anni nel {anno}: la detrazione non spetta, togli i mesi.',
    when: (row, facts) => {
      const birth = birthOf(facts, row);
      const { from } = ages(facts);
      const isTooYoung = birth !== null && ageOn(dayOf(facts, 31, 12), birth) < from;
      return isTooYoung && num(row, 'mesiFigli21') > 0 && { da: from };
    },
  }),
  perRow('FAM1', {
    id: 'FA-014',
    gravity: 'errore',
    cells: ['FAM1.mesiFigli21', 'FAM1.codiceFiscale'],
    message: 'Conta solo i mesi da quello in cui il figlio ha compiuto {da} anni: sono al massimo {mesi}.',
    when: (row, facts) => {
      const birth = birthOf(facts, row);
      const { from } = ages(facts);
      const month = birth === null ? null : monthOfBirthday(facts, birth, from);
      if (month === null) return null;
      const most = monthsFrom(facts, month);
      return exceeds(num(row, 'mesiFigli21'), most) ? { da: from, mesi: show(most) } : null;
    },
  }),
  perRow('FAM1', {
    id: 'FA-015',
    gravity: 'avviso',
    cells: ['FAM1.mesiFigli21', 'FAM1.codiceFiscale', 'FAM1.disabilita'],
    message:
      'La detrazione si ferma al mese in cui il figlio compie {sotto} anni, salvo disabilità: i mesi sono al massimo {mesi}.',
    note: 'Solo per gli anni in cui la legge pone un limite di età',
    when: (row, facts) => {
      const { below } = ages(facts);
      const birth = birthOf(facts, row);
      if (below === null || birth === null || isDisabledChild(row)) return null;
      const month = monthOfBirthday(facts, birth, below);
      return month !== null && num(row, 'mesiFigli21') > month ? { sotto: below, mesi: month } : null;
    },
  }),
  perRow('FAM1', {
    id: 'FA-016',
    gravity: 'errore',
    cells: ['FAM1.mesiFigli21', 'FAM1.codiceFiscale', 'FAM1.disabilita'],
    message:
      'Per i figli di {sotto} anni o più la detrazione spetta solo in caso di disabilità: togli i mesi.',
    note: 'Solo per gli anni in cui la legge pone un limite di età',
    when: (row, facts) => {
      const { below } = ages(facts);
      const birth = birthOf(facts, row);
      if (below === null || birth === null || isDisabledChild(row)) return false;
      return num(row, 'mesiFigli21') > 0 && ageOn(dayOf(facts, 1, 1), birth) >= below && { sotto: below };
    },
  }),
  perRow('FAM1', {
    id: 'FA-017',
    gravity: 'avviso',
    cells: ['FAM1.mesiFigli21', 'FAM1.codiceFiscale'],
    message:
      'Il figlio ha l’età per la detrazione: indica per quanti mesi nella colonna dei figli di {da} anni o più.',
    when: (row, facts) => {
      const { from, below } = ages(facts);
      const birth = birthOf(facts, row);
      if (birth === null || !isChild(row)) return false;
      const isOfAge =
        ageOn(dayOf(facts, 1, 1), birth) >= from &&
        (below === null || ageOn(dayOf(facts, 31, 12), birth) < below);
      return isOfAge && lacks(row, 'mesiFigli21') && text(row, 'percentuale') !== '0' && { da: from };
    },
  }),
];
