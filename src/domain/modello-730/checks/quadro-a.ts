import type { Check } from './check';
import { perRow } from './check';
import { lacks, num } from './read';

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
];
