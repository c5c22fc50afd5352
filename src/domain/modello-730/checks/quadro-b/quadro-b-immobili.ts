import { isFirstOfProperty, sameProperty } from '../../cells/continued-rows';
import { isLet } from '../../codes/homes';
import { perRow, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { has, isOne, lacks, num, text, ticked, total } from '../reading/read';
import { isUnpaid } from './rents';

/** Quadro B: each building, its use and its rent. */
export const quadroBImmobili: readonly Check[] = [
  perRow('B1', {
    id: 'B-001',
    gravity: 'errore',
    cells: ['B1.rendita'],
    message: 'Nel rigo {rigo} scrivi la rendita catastale: la trovi nella visura.',
    when: (row) => num(row, 'rendita') === 0 && !isOne(row, 'utilizzo', '16', '17'),
  }),
  perRow('B1', {
    id: 'B-002',
    gravity: 'errore',
    cells: ['B1.utilizzo'],
    message: 'Nel rigo {rigo} indica come è stato usato l’immobile.',
    when: (row) => lacks(row, 'utilizzo'),
  }),
  outOfForm(['B1.giorni'], {
    id: 'B-003',
    gravity: 'errore',
    cells: ['B1.giorni'],
    message: 'Nel rigo {rigo} scrivi per quanti giorni hai avuto l’immobile: da 1 a {giorni}.',
    say: ({ law }) => ({ giorni: show(law.arrotondamento.giorniDellAnno) }),
    also: (row) => lacks(row, 'giorni'),
  }),
  perRow('B1', {
    id: 'B-004',
    gravity: 'errore',
    cells: ['B1.giorni', 'B1.continuazione'],
    message: 'I giorni dello stesso fabbricato, dal rigo {rigo} in poi, superano {giorni}: correggili.',
    when: (row, { law }, rows) => {
      const { giorniDellAnno } = law.arrotondamento;
      if (!isFirstOfProperty(row, rows)) return null;
      const isTooMany = exceeds(total(sameProperty(row, rows), 'giorni'), giorniDellAnno);
      return isTooMany ? { giorni: show(giorniDellAnno) } : null;
    },
  }),
  outOfForm(['B1.percentuale'], {
    id: 'B-005',
    gravity: 'errore',
    cells: ['B1.percentuale'],
    message: 'Nel rigo {rigo} scrivi la tua quota dell’immobile: più di 0 e al massimo 100.',
    also: (row) => lacks(row, 'percentuale'),
  }),
  perRow('B1', {
    id: 'B-006',
    gravity: 'errore',
    cells: ['B1.continuazione'],
    message: 'Il primo rigo non continua nessun altro: togli la casella Continuazione.',
    when: (row, _, rows) => row === rows[0] && ticked(row, 'continuazione'),
  }),
  perRow('B1', {
    id: 'B-007',
    gravity: 'errore',
    cells: ['B1.codiceComune'],
    message: 'Nel rigo {rigo} indica il comune dell’immobile.',
    when: (row) => lacks(row, 'codiceComune') && !ticked(row, 'continuazione'),
  }),
  perRow('B1', {
    id: 'B-008',
    gravity: 'errore',
    cells: ['B1.canone', 'B1.codiceCanone'],
    message: 'Nel rigo {rigo} indica il codice del canone: dice quale parte del canone hai scritto.',
    when: (row) => num(row, 'canone') > 0 && lacks(row, 'codiceCanone'),
  }),
  perRow('B1', {
    id: 'B-009',
    gravity: 'errore',
    cells: ['B1.canone', 'B1.codiceCanone'],
    message: 'Nel rigo {rigo} c’è il codice del canone ma non l’importo: scrivilo, o togli il codice.',
    note: 'Anche il caso particolare 6, che comprende il 4, ammette un canone che manca',
    when: (row) => has(row, 'codiceCanone') && num(row, 'canone') === 0 && !isUnpaid(row),
  }),
  perRow('B1', {
    id: 'B-010',
    gravity: 'errore',
    cells: ['B1.utilizzo', 'B1.canone'],
    message: 'L’immobile del rigo {rigo} è affittato: scrivi il canone, anche se non l’hai ancora incassato.',
    note: 'Anche il caso particolare 6, che comprende il 4, ammette un canone che manca',
    when: (row) => isLet(row) && num(row, 'canone') === 0 && !isUnpaid(row),
  }),
  perRow('B1', {
    id: 'B-011',
    gravity: 'errore',
    cells: ['B1.utilizzo', 'B1.canone'],
    message:
      'Con questo utilizzo l’immobile del rigo {rigo} non è affittato: togli il canone o cambia il codice.',
    when: (row) => has(row, 'utilizzo') && !isLet(row) && num(row, 'canone') > 0,
  }),
  perRow('B1', {
    id: 'B-012',
    gravity: 'errore',
    cells: ['B1.cedolareSecca', 'B1.utilizzo'],
    message:
      'La cedolare secca vale solo per gli immobili affittati: toglila dal rigo {rigo} o cambia l’utilizzo.',
    when: (row) => has(row, 'cedolareSecca') && !isLet(row),
  }),
  perRow('B1', {
    id: 'B-013',
    gravity: 'errore',
    cells: ['B1.cedolareSecca', 'B1.codiceCanone'],
    message: 'Con la cedolare secca il canone del rigo {rigo} si scrive per intero (codice 3).',
    when: (row) => has(row, 'cedolareSecca') && text(row, 'codiceCanone') !== '3',
  }),
  perRow('B1', {
    id: 'B-014',
    gravity: 'avviso',
    cells: ['B1.cedolareSecca', 'B1.codiceCanone'],
    message: 'Nel rigo {rigo} c’è il canone intero senza cedolare secca: conferma che va bene così.',
    when: (row) => lacks(row, 'cedolareSecca') && isOne(row, 'codiceCanone', '3'),
  }),
];
