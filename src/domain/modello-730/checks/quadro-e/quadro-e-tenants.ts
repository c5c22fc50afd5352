import type { Row } from '../../cells/tax-return';
import { ageInYearOf } from '../reading/ages';
import { once, perRow, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { beyond } from '../reading/limits';
import { perGroup, TOGETHER } from '../kernel/out-of-form';
import { lacksPaper } from '../reading/outside';
import { isOne, num, numAt, sumAt, textAt, total } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

const isForYoung = (row: Row, { law }: CheckFacts) =>
  isOne(row, 'tipologia', law.inquilini.giovani.tipologia.value);

/** Quadro E, sections V and VI: tenants, scholarships (E71 to E83). */
export const quadroETenants: readonly Check[] = [
  perGroup('E71', {
    id: 'E-084',
    gravity: 'errore',
    cells: ['E71.giorni'],
    message: 'I giorni di affitto del rigo E71 sono più di {limite} in tutto: correggi i periodi.',
    key: () => TOGETHER,
    when: (rows, { law }) => beyond(total(rows, 'giorni'), law.arrotondamento.giorniDellAnno),
  }),
  perRow('E71', {
    id: 'E-085',
    gravity: 'errore',
    cells: ['E71.tipologia', 'E71.canone'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} scrivi quanto affitto paghi in un anno: la detrazione dei giovani dipende da questo.',
    when: (row, facts) => isForYoung(row, facts) && num(row, 'canone') === 0,
  }),
  perRow('E71', {
    id: 'E-086',
    gravity: 'avviso',
    cells: ['E71.tipologia', 'FR3.dataNascita'],
    message:
      'La detrazione dei giovani inquilini è per chi ha da {da} anni a {sotto} non ancora compiuti: con la tua età scegli un’altra tipologia.',
    note: 'L’età vale se l’hai avuta anche solo per una parte dell’anno.',
    when: (row, facts) => {
      const { etaDa, etaSotto } = facts.law.inquilini.giovani;
      const age = ageInYearOf(facts, textAt(facts, 'FR3.dataNascita'));
      if (age === null || !isForYoung(row, facts)) return null;
      const isOutside = age.atTheEnd < etaDa.value || age.atTheStart >= etaSotto.value;
      return isOutside && { da: etaDa.value, sotto: etaSotto.value };
    },
  }),
  perRow('E71', {
    id: 'E-087',
    gravity: 'informazione',
    cells: ['E71.tipologia'],
    message: 'La detrazione per l’affitto spetta fino a {limite} euro di reddito: con il tuo non spetta.',
    when: (row, facts) =>
      isOne(row, 'tipologia', '1', '2') ? beyond(incomeForReliefs(facts), facts.law.inquilini.soglia2) : null,
  }),
  perRow('E71', {
    id: 'E-088',
    gravity: 'informazione',
    cells: ['E71.tipologia'],
    message:
      'La detrazione dei giovani inquilini spetta fino a {limite} euro di reddito: con il tuo non spetta.',
    when: (row, facts) =>
      isForYoung(row, facts)
        ? beyond(incomeForReliefs(facts), facts.law.inquilini.giovani.redditoMassimo)
        : null,
  }),
  once({
    id: 'E-089',
    gravity: 'avviso',
    cells: ['E71.giorni', 'E72.giorni'],
    message:
      'I giorni di affitto dei righi E71 ed E72 insieme sono più di {limite}: i periodi non possono sovrapporsi.',
    when: (facts) =>
      beyond(
        sumAt(facts, 'E71.giorni') + numAt(facts, 'E72.giorni'),
        facts.law.arrotondamento.giorniDellAnno,
      ),
  }),
  once({
    id: 'E-090',
    gravity: 'avviso',
    cells: ['E71.giorni', 'B1.utilizzo'],
    message:
      'Hai abitato per tutto l’anno in una casa tua: la detrazione degli inquilini spetta solo per la casa in cui abiti. Controlla i righi di B ed E71.',
    when: (facts) =>
      facts.isFilled('E71') &&
      facts
        .rows('B1')
        .some(
          (row) =>
            isOne(row, 'utilizzo', '1') &&
            !exceeds(facts.law.arrotondamento.giorniDellAnno, num(row, 'giorni')),
        ),
  }),
  perRow('E83', {
    id: 'E-091',
    gravity: 'avviso',
    cells: ['E83.codice', 'E83.importo'],
    message: 'Per la borsa di studio serve l’attestazione dell’ente che l’ha assegnata: caricala.',
    when: (row, facts) => isOne(row, 'codice', '1') && lacksPaper(facts, 'borsaDiStudio'),
  }),
];
