import { perRow, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import { beyondInAll, perCodes, spendingPerCode, spendingPerRow } from './expense-limits';
import { show } from '../reading/limits';
import { isSaid } from '../reading/outside';
import { isOne, num, total } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

const CELLS = ['E8.codiceSpesa', 'E8.spesa'] as const;

/** Quadro E, section I: the expenses of E8 to E10 by code, from code 33 on. */
export const quadroEMoreCodes: readonly Check[] = [
  spendingPerRow(
    'E-031',
    '33',
    'Le rette dell’asilo nido contano fino a {limite} euro per ogni figlio: usa un rigo per ciascuno.',
  ),
  perRow('E8', {
    id: 'E-032',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa'],
    message:
      'Chi riceve il bonus asilo nido dall’INPS non può detrarre le stesse rette: togli quelle per cui l’hai avuto.',
    when: (row, facts) => isOne(row, 'codiceSpesa', '33') && isSaid(facts, 'bonusNido', row),
  }),
  spendingPerCode(
    'E-033',
    ['36'],
    'Le polizze sulla vita e contro gli infortuni contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-034',
    ['38'],
    'La polizza a favore di persone con disabilità grave conta al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  perCodes(['36', '38', '39'], {
    id: 'E-035',
    gravity: 'errore',
    cells: CELLS,
    message:
      'Le polizze dei codici 36, 38 e 39 contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
    when: (rows, { law }) => {
      const { polizzeTettoComune } = law.oneri;
      return beyondInAll(total(rows, 'spesa'), polizzeTettoComune);
    },
  }),
  spendingPerCode(
    'E-036',
    ['40'],
    'Gli abbonamenti a treni, autobus e metropolitane contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  perRow('E8', {
    id: 'E-037',
    gravity: 'errore',
    cells: CELLS,
    message:
      'I corsi di musica contano fino a {limite} euro per ogni ragazzo, e solo con un reddito fino a {reddito}: correggi il rigo {rigo}, o toglilo.',
    when: (row, facts) => {
      const music = facts.law.oneriCodici.get('45');
      if (!isOne(row, 'codiceSpesa', '45') || !music?.massimale || !music.redditoMassimo) return null;
      const { massimale, redditoMassimo } = music;
      const isTooMuch =
        exceeds(num(row, 'spesa'), massimale) || exceeds(incomeForReliefs(facts), redditoMassimo);
      return isTooMuch && { limite: show(massimale), reddito: show(redditoMassimo) };
    },
  }),
  perRow('E8', {
    id: 'E-038',
    gravity: 'errore',
    cells: CELLS,
    message:
      'Le donazioni ai partiti contano se vanno da {minimo} a {limite} euro: correggi il rigo {rigo}, o toglilo.',
    when: (row, { law }) => {
      const limit = law.oneriCodici.get('62')?.massimale ?? null;
      const { partitiMinimo } = law.oneri;
      const spent = num(row, 'spesa');
      if (!isOne(row, 'codiceSpesa', '62') || limit === null) return null;
      const isOutside = exceeds(partitiMinimo, spent) || exceeds(spent, limit);
      return isOutside && { minimo: show(partitiMinimo), limite: show(limit) };
    },
  }),
  spendingPerCode(
    'E-039',
    ['61', '71', '76'],
    'Le donazioni a ONLUS, enti del Terzo settore e organizzazioni di volontariato contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
    { note: 'Ciascuno dei codici 61, 71 e 76 ha il suo limite, come nel calcolo.' },
  ),
];
