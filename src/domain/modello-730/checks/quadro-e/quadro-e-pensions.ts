import { once, perRow, type Check } from '../kernel/check';
import { exceeds, percentOf, wholeEuros } from '../reading/compare';
import { yearOf } from '../reading/days';
import type { CheckFacts } from '../kernel/facts';
import { beyond, show } from '../reading/limits';
import { lacksAt, num, numAt, text } from '../reading/read';
import { totalIncome } from '../reading/results';

/** What the employer deducted and what is still to be deducted, of a rigo of pension funds. */
const paid = (facts: CheckFacts, rigo: string) =>
  numAt(facts, `${rigo}.dedotti`) + numAt(facts, `${rigo}.nonDedotti`);

/** Quadro E, section II: pension funds, homes to be let, gifts (E27 to E36). */
export const quadroEPensions: readonly Check[] = [
  once({
    id: 'E-054',
    gravity: 'errore',
    cells: ['E27.dedotti', 'E27.nonDedotti'],
    message:
      'I contributi ai fondi pensione abbassano il reddito fino a {limite} euro, compresi quelli già contati dal datore di lavoro: correggi il rigo E27.',
    when: (facts) => {
      const { previdenzaComplementare } = facts.law.deduzioni;
      if (!lacksAt(facts, 'E28.nonDedotti') || !lacksAt(facts, 'E29.nonDedotti')) return null;
      return beyond(paid(facts, 'E27'), wholeEuros(previdenzaComplementare), previdenzaComplementare);
    },
  }),
  once({
    id: 'E-055',
    gravity: 'errore',
    cells: ['E28.dedotti', 'E28.nonDedotti'],
    message:
      'Per chi lavora per la prima volta dal 2007 i contributi ai fondi pensione contano al massimo fino a {limite} euro: correggi il rigo E28.',
    when: (facts) => {
      const { previdenzaComplementare, previdenzaPrimaOccupazioneInPiu } = facts.law.deduzioni;
      const limit = previdenzaComplementare.plus(previdenzaPrimaOccupazioneInPiu);
      return beyond(paid(facts, 'E28'), wholeEuros(limit), limit);
    },
  }),
  once({
    id: 'E-056',
    gravity: 'avviso',
    cells: ['E30.nonDedotti', 'E27.nonDedotti'],
    message:
      'I contributi al fondo pensione di un familiare a carico contano nello stesso limite dei tuoi, {limite} euro in tutto: la parte in più non abbassa il reddito.',
    when: (facts) => {
      const { previdenzaComplementare } = facts.law.deduzioni;
      const ofFamily = numAt(facts, 'E30.nonDedotti');
      return (
        ofFamily > 0 &&
        beyond(ofFamily + paid(facts, 'E27'), wholeEuros(previdenzaComplementare), previdenzaComplementare)
      );
    },
  }),
  perRow('E32', {
    id: 'E-057',
    gravity: 'errore',
    cells: ['E32.dataStipula', 'E32.spesa'],
    certainty: 'media',
    message:
      'La deduzione per le case da affittare riguarda acquisti dal {dal} al {al}, fino a {limite} euro: controlla data e spesa.',
    when: (row, { law }) => {
      const { dal, finoAl, massimale } = law.controlli.abitazioniDaLocare;
      const [bought, spent] = [text(row, 'dataStipula'), num(row, 'spesa')];
      const isOutside = bought === null || yearOf(bought) < dal.value || yearOf(bought) > finoAl.value;
      return (
        spent > 0 &&
        (isOutside || exceeds(spent, massimale)) && {
          ...{ dal: dal.value, al: finoAl.value, limite: show(massimale) },
        }
      );
    },
  }),
  once({
    id: 'E-058',
    gravity: 'avviso',
    cells: ['E36.importo'],
    certainty: 'media',
    message:
      'Queste donazioni abbassano il reddito fino al {quota} per cento di esso: con il tuo, {limite} euro. La parte in più si può dedurre nei prossimi anni.',
    when: (facts) => {
      const { etsPercentuale } = facts.law.deduzioni;
      const income = totalIncome(facts);
      if (income === null) return null;
      const values = beyond(numAt(facts, 'E36.importo'), percentOf(etsPercentuale, income));
      return values && { ...values, quota: show(etsPercentuale) };
    },
  }),
];
