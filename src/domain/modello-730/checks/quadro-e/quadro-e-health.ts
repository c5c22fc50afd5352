import { once, perRow, type Check } from '../kernel/check';
import { atMost, exceeds, wholeEuros } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { beyond, show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { lacksPaper } from '../reading/outside';
import { lacks, num, numAt, tickedAt } from '../reading/read';

const healthSpending = (facts: CheckFacts) =>
  numAt(facts, 'E1.patologieEsenti') + numAt(facts, 'E1.speseSanitarie');

/** Quadro E, section I: health (E1 to E6). */
export const quadroEHealth: readonly Check[] = [
  once({
    id: 'E-001',
    gravity: 'informazione',
    cells: ['E1.speseSanitarie'],
    message:
      'Le spese sanitarie danno una detrazione solo per la parte oltre {franchigia} euro: quelle che hai scritto non ci arrivano.',
    when: (facts) => {
      const { franchigiaSanitarie } = facts.law.oneri;
      const spent = healthSpending(facts);
      return spent > 0 && atMost(spent, franchigiaSanitarie) && { franchigia: show(franchigiaSanitarie) };
    },
  }),
  once({
    id: 'E-002',
    gravity: 'errore',
    cells: ['E1.rateizzazione', 'E1.speseSanitarie', 'E1.patologieEsenti', 'E2.spese', 'E3.spese'],
    certainty: 'media',
    message:
      'Le spese sanitarie si dividono in quattro rate solo se superano {limite} euro: togli la crocetta dalla rateizzazione.',
    when: (facts) => {
      const { rateSanitarieOltre } = facts.law.oneri;
      const spent = healthSpending(facts) + numAt(facts, 'E2.spese') + numAt(facts, 'E3.spese');
      return (
        tickedAt(facts, 'E1.rateizzazione') &&
        atMost(spent, rateSanitarieOltre) && { limite: show(rateSanitarieOltre) }
      );
    },
  }),
  once({
    id: 'E-003',
    gravity: 'errore',
    cells: ['E2.spese'],
    message:
      'Nel rigo E2 contano al massimo {limite} euro: scrivi questa somma, e il resto non dà diritto alla detrazione.',
    when: (facts) => {
      const { e2Massimale } = facts.law.oneri;
      return beyond(numAt(facts, 'E2.spese'), wholeEuros(e2Massimale));
    },
  }),
  once({
    id: 'E-004',
    gravity: 'avviso',
    cells: ['E1.patologieEsenti', 'E2.spese'],
    message:
      'Per le spese del rigo E2 servono il certificato della patologia esente del familiare e la prova che lui non ha potuto detrarle tutte: caricali.',
    when: (facts) => numAt(facts, 'E2.spese') > 0 && lacksPaper(facts, 'patologiaFamiliare'),
  }),
  once({
    id: 'E-005',
    gravity: 'errore',
    cells: ['E4.spesa'],
    message:
      'Per il veicolo di una persona con disabilità contano al massimo {limite} euro ogni quattro anni: scrivi questa somma.',
    when: (facts) => {
      const { e4Massimale } = facts.law.oneri;
      return beyond(numAt(facts, 'E4.spesa'), wholeEuros(e4Massimale));
    },
  }),
  outOfForm(['E4.numeroRata'], {
    id: 'E-006',
    gravity: 'errore',
    cells: ['E4.numeroRata'],
    message: 'La rata del veicolo è un numero da 1 a 4: vuoto, se hai scelto di detrarre tutto in una volta.',
  }),
  outOfForm(['E5.numeroRata'], {
    id: 'E-007',
    gravity: 'errore',
    cells: ['E5.numeroRata'],
    message:
      'La rata del cane guida è un numero da 1 a 4: vuoto, se hai scelto di detrarre tutto in una volta.',
  }),
  outOfForm(['E6.numeroRata'], {
    id: 'E-008',
    gravity: 'errore',
    cells: ['E6.numeroRata'],
    message:
      'Scrivi quale rata è, da 2 a 4: la prima era nella dichiarazione dell’anno in cui hai pagato le spese.',
    also: (row) => num(row, 'spesa') > 0 && lacks(row, 'numeroRata'),
  }),
  perRow('E6', {
    id: 'E-009',
    gravity: 'errore',
    cells: ['E6.spesa'],
    message:
      'La spesa del rigo {rigo} si poteva dividere solo se superava {limite} euro: scrivi quella intera di allora, non la rata.',
    when: (row, { law }) => {
      const spent = num(row, 'spesa');
      const { rateSanitarieOltre } = law.oneri;
      return spent > 0 && !exceeds(spent, rateSanitarieOltre) && { limite: show(rateSanitarieOltre) };
    },
  }),
];
