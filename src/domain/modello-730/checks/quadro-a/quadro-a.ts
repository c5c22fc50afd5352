import { isFirstOfProperty, sameProperty } from '../../cells/continued-rows';
import { show } from '../reading/limits';
import { perRow, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import { isRevalued } from './property';
import { lacksPaper } from '../reading/outside';
import { outOfForm } from '../kernel/out-of-form';
import { isOne, lacks, num, text, ticked, total } from '../reading/read';

const RENTED = ['2', '3'];

/** Quadro A: land. */
export const quadroA: readonly Check[] = [
  perRow('A1', {
    id: 'A-001',
    gravity: 'errore',
    cells: ['A1.titolo'],
    message: 'Nel rigo {rigo} scegli il titolo: dice se il terreno è tuo, affittato o preso in affitto.',
    when: (row) => lacks(row, 'titolo'),
  }),
  perRow('A1', {
    id: 'A-002',
    gravity: 'errore',
    cells: ['A1.redditoDominicale', 'A1.redditoAgrario'],
    message: 'Nel rigo {rigo} manca la rendita del terreno: scrivi il reddito dominicale o quello agrario.',
    when: (row) => num(row, 'redditoDominicale') === 0 && num(row, 'redditoAgrario') === 0,
  }),
  perRow('A1', {
    id: 'A-003',
    gravity: 'errore',
    cells: ['A1.titolo', 'A1.redditoAgrario'],
    message: 'Se il terreno è affittato il reddito agrario è dell’affittuario: cancellalo dal rigo {rigo}.',
    when: (row) => isOne(row, 'titolo', ...RENTED) && num(row, 'redditoAgrario') > 0,
  }),
  perRow('A1', {
    id: 'A-004',
    gravity: 'errore',
    cells: ['A1.titolo', 'A1.redditoDominicale'],
    message:
      'Chi ha il terreno in affitto dichiara solo il reddito agrario: cancella quello dominicale dal rigo {rigo}.',
    when: (row) => isOne(row, 'titolo', '4') && num(row, 'redditoDominicale') > 0,
  }),
  perRow('A1', {
    id: 'A-005',
    gravity: 'errore',
    cells: ['A1.titolo', 'A1.canoneAffitto'],
    message:
      'Nel rigo {rigo} il canone si scrive solo per gli affitti a canone di legge (titolo 2): cancellalo.',
    when: (row) => num(row, 'canoneAffitto') > 0 && text(row, 'titolo') !== '2',
  }),
  perRow('A1', {
    id: 'A-006',
    gravity: 'errore',
    cells: ['A1.titolo', 'A1.canoneAffitto'],
    message: 'Nel rigo {rigo} il terreno è affittato a canone di legge (titolo 2): scrivi il canone.',
    when: (row) => isOne(row, 'titolo', '2') && num(row, 'canoneAffitto') === 0,
  }),
  outOfForm(['A1.giorni'], {
    id: 'A-007',
    gravity: 'errore',
    cells: ['A1.giorni'],
    message: 'Nel rigo {rigo} scrivi per quanti giorni hai avuto il terreno: da 1 a {giorni}.',
    say: ({ law }) => ({ giorni: show(law.arrotondamento.giorniDellAnno) }),
    also: (row) => lacks(row, 'giorni'),
  }),
  perRow('A1', {
    id: 'A-008',
    gravity: 'errore',
    cells: ['A1.giorni', 'A1.continuazione'],
    message: 'I giorni dello stesso terreno, dal rigo {rigo} in poi, superano {giorni}: correggili.',
    when: (row, { law }, rows) => {
      const { giorniDellAnno } = law.arrotondamento;
      if (!isFirstOfProperty(row, rows)) return null;
      const isTooMany = exceeds(total(sameProperty(row, rows), 'giorni'), giorniDellAnno);
      return isTooMany ? { giorni: show(giorniDellAnno) } : null;
    },
  }),
  perRow('A1', {
    id: 'A-009',
    gravity: 'errore',
    cells: ['A1.percentuale'],
    message: 'Nel rigo {rigo} scrivi la tua quota del terreno: 100 se è tutto tuo.',
    when: (row) => lacks(row, 'percentuale'),
  }),
  perRow('A1', {
    id: 'A-010',
    gravity: 'errore',
    cells: ['A1.continuazione'],
    message: 'Il primo rigo non continua nessun altro: togli la casella Continuazione.',
    when: (row, _, rows) => row === rows[0] && ticked(row, 'continuazione'),
  }),
  perRow('A1', {
    id: 'A-011',
    gravity: 'avviso',
    cells: ['A1.redditoDominicale', 'A1.redditoAgrario', 'A1.continuazione'],
    message:
      'Il rigo {rigo} continua quello prima, ma le rendite dello stesso terreno sono diverse: controllale.',
    note: 'Una rendita vuota non è diversa: il titolo del rigo può escluderla',
    when: (row, _, rows) => {
      const first = sameProperty(row, rows)[0] ?? row;
      return (
        first !== row &&
        ['redditoDominicale', 'redditoAgrario'].some((column) => {
          const [one, other] = [num(first, column), num(row, column)];
          return one > 0 && other > 0 && one !== other;
        })
      );
    },
  }),
  perRow('A1', {
    id: 'A-012',
    gravity: 'errore',
    cells: ['A1.casiParticolari', 'A1.titolo'],
    message:
      'Il caso del giovane agricoltore riguarda i terreni affittati (titolo 2 o 3): correggi il rigo {rigo}.',
    when: (row) => isOne(row, 'casiParticolari', '4', '6') && !isOne(row, 'titolo', ...RENTED),
  }),
  perRow('A1', {
    id: 'A-013',
    gravity: 'avviso',
    cells: ['A1.casiParticolari'],
    message: 'Per la perdita da eventi naturali serve la denuncia del danno, presentata in tempo: caricala.',
    when: (row, facts) => isOne(row, 'casiParticolari', '2', '6') && lacksPaper(facts, 'denunciaDanno', row),
  }),
  perRow('A1', {
    id: 'A-014',
    gravity: 'avviso',
    cells: ['A1.coltivatoreIap', 'A1.titolo'],
    message:
      'L’agevolazione per coltivatori e IAP vale se coltivi tu il terreno: nel rigo {rigo} risulta affittato.',
    when: (row) => ticked(row, 'coltivatoreIap') && isOne(row, 'titolo', ...RENTED),
  }),
  perRow('A1', {
    id: 'A-015',
    gravity: 'informazione',
    cells: ['A1.coltivatoreIap'],
    message:
      'I redditi dei terreni di chi coltiva non contano fino a {esenti} euro, contano a metà fino a {ridotti} e per intero oltre, dominicali e agrari insieme.',
    when: (row, { law }) => {
      const { esenteFinoA, ridottoFinoA } = law.terreni.coltivatori;
      return ticked(row, 'coltivatoreIap')
        ? { esenti: show(esenteFinoA), ridotti: show(ridottoFinoA) }
        : null;
    },
  }),
  perRow('A1', {
    id: 'A-016',
    gravity: 'avviso',
    cells: ['A1.redditoDominicale'],
    message:
      'Il reddito del rigo {rigo} sembra già rivalutato: scrivi quello della visura, la rivalutazione è automatica.',
    when: (row, facts) => {
      const { rivalutazioneDominicale, ulterioreRivalutazione } = facts.law.terreni;
      return isRevalued(facts, row, 'redditoDominicale', [
        [rivalutazioneDominicale],
        [rivalutazioneDominicale, ulterioreRivalutazione],
      ]);
    },
  }),
  perRow('A1', {
    id: 'A-017',
    gravity: 'informazione',
    cells: ['A1.redditoDominicale', 'A1.imuNonDovuta'],
    message:
      'Sul terreno del rigo {rigo}, che non è affittato e paga l’IMU, il reddito dominicale non paga l’IRPEF; quello agrario sì.',
    when: (row) => isOne(row, 'titolo', '1') && !ticked(row, 'imuNonDovuta'),
  }),
  perRow('A1', {
    id: 'A-018',
    gravity: 'avviso',
    cells: ['A1.titolo'],
    message:
      'Per i redditi che vengono da una società o da un’impresa familiare carica il prospetto di ripartizione.',
    when: (row, facts) =>
      isOne(row, 'titolo', '5', '6', '7', '10') && lacksPaper(facts, 'attestazioneSocieta', row),
  }),
];
