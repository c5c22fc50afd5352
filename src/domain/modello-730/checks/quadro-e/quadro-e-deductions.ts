import { once, perRow, perText, type Check } from '../kernel/check';
import { exceeds, percentOf, wholeEuros } from '../reading/compare';
import { ageOn, yearOf } from '../reading/days';
import { beyond, show } from '../reading/limits';
import { isOne, lacks, num, numAt, text, textAt } from '../reading/read';
import { totalIncome } from '../reading/results';
import { isCodiceFiscale } from '../lookups/right-codes';

/** Quadro E, section I: leasing of the main home (E14). Section II: expenses that lower the income, up to E26. */
export const quadroEDeductions: readonly Check[] = [
  perRow('E14', {
    id: 'E-045',
    gravity: 'errore',
    cells: ['E14.dataStipula'],
    certainty: 'media',
    message:
      'Il leasing della casa dà una detrazione solo per contratti firmati dal {dal} al {al}: controlla la data.',
    when: (row, { law }) => {
      const { dal, finoAl } = law.controlli.leasing;
      const signed = text(row, 'dataStipula');
      if (signed === null) return false;
      const isOutside = yearOf(signed) < dal.value || yearOf(signed) > finoAl.value;
      return isOutside && { dal: dal.value, al: finoAl.value };
    },
  }),
  perRow('E14', {
    id: 'E-046',
    gravity: 'errore',
    cells: ['E14.canone', 'E14.riscatto'],
    certainty: 'media',
    message:
      'Per l’età che avevi alla firma del leasing contano al massimo {canone} euro di canoni e {riscatto} di prezzo di riscatto.',
    note: 'Senza la data di nascita o della firma valgono i limiti più alti.',
    when: (row, { law, row: rowOf }) => {
      const { giovaniSotto, giovani, altri } = law.controlli.leasing;
      const [born, signed] = [text(rowOf('FR3'), 'dataNascita'), text(row, 'dataStipula')];
      const isOlder = born !== null && signed !== null && ageOn(signed, born) >= giovaniSotto.value;
      const { canone, riscatto } = isOlder ? altri : giovani;
      const isTooMuch = exceeds(num(row, 'canone'), canone) || exceeds(num(row, 'riscatto'), riscatto);
      return isTooMuch && { canone: show(canone), riscatto: show(riscatto) };
    },
  }),
  perRow('E22', {
    id: 'E-047',
    gravity: 'errore',
    cells: ['E22.codiceFiscaleConiuge'],
    message:
      'Scrivi il codice fiscale dell’ex coniuge: senza, l’assegno che gli paghi non abbassa il reddito.',
    when: (row) => num(row, 'importo') > 0 && lacks(row, 'codiceFiscaleConiuge'),
  }),
  perText('E22.codiceFiscaleConiuge', {
    id: 'E-048',
    gravity: 'errore',
    cells: ['E22.codiceFiscaleConiuge', 'FR2.codiceFiscale'],
    message: 'Il codice fiscale dell’ex coniuge non va bene: ricontrollalo, e non scrivere il tuo.',
    when: (written, facts) =>
      written === textAt(facts, 'FR2.codiceFiscale') || !isCodiceFiscale(facts, written),
  }),
  once({
    id: 'E-049',
    gravity: 'errore',
    cells: ['E23.importo'],
    message: 'I contributi per colf e badanti contano al massimo fino a {limite} euro: scrivi questa somma.',
    when: (facts) => {
      const { colf } = facts.law.deduzioni;
      return beyond(numAt(facts, 'E23.importo'), wholeEuros(colf));
    },
  }),
  once({
    id: 'E-050',
    gravity: 'avviso',
    cells: ['E24.importo'],
    message:
      'Le donazioni a istituzioni religiose contano fino a {limite} euro per ciascuna: se le hai fatte a una sola, scrivi questa somma.',
    note: 'Scatta quando il rigo supera il limite di un solo ente.',
    when: (facts) => {
      const { istituzioniReligiose } = facts.law.deduzioni;
      return beyond(numAt(facts, 'E24.importo'), wholeEuros(istituzioniReligiose));
    },
  }),
  perRow('E26', {
    id: 'E-051',
    gravity: 'errore',
    cells: ['E26.codice', 'E26.importo'],
    message:
      'Nel rigo {rigo} contano al massimo {limite} euro, compreso quanto ha già dedotto il datore di lavoro: correggi l’importo.',
    when: (row, { law }) => {
      const { fondiSanitari } = law.deduzioni;
      return isOne(row, 'codice', '6', '13')
        ? beyond(num(row, 'importo'), wholeEuros(fondiSanitari), fondiSanitari)
        : null;
    },
  }),
  perRow('E26', {
    id: 'E-052',
    gravity: 'avviso',
    cells: ['E26.codice', 'E26.importo'],
    message:
      'Le donazioni alle ONG contano fino al {quota} per cento del reddito: con il tuo, {limite} euro.',
    when: (row, facts) => {
      const { ongPercentuale } = facts.law.deduzioni;
      const income = totalIncome(facts);
      if (!isOne(row, 'codice', '7') || income === null) return null;
      const values = beyond(num(row, 'importo'), percentOf(ongPercentuale, income));
      return values && { ...values, quota: show(ongPercentuale) };
    },
  }),
  perRow('E26', {
    id: 'E-053',
    gravity: 'avviso',
    cells: ['E26.codice', 'E26.importo'],
    certainty: 'media',
    message:
      'Le donazioni del codice 8 contano fino al {quota} per cento del reddito, e mai oltre {massimo} euro: con il tuo reddito, {limite} euro.',
    when: (row, facts) => {
      const { etsPercentuale } = facts.law.deduzioni;
      const { codice8Massimo } = facts.law.deduzioni;
      const income = totalIncome(facts);
      if (!isOne(row, 'codice', '8') || income === null) return null;
      const part = percentOf(etsPercentuale, income);
      const values = beyond(num(row, 'importo'), exceeds(part, codice8Massimo) ? codice8Massimo : part);
      return values && { ...values, quota: show(etsPercentuale), massimo: show(codice8Massimo) };
    },
  }),
];
