import { perRow, type Check } from '../kernel/check';
import { atMost } from '../reading/compare';
import { perCodes, spendingPerCode, spendingPerRow } from './expense-limits';
import { ageInYear } from '../reading/ages';
import { beyond, show } from '../reading/limits';
import { isSaid, outsideAmount } from '../reading/outside';
import { isOne, lacks, num, total } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

/** Quadro E, section I: the expenses of E8 to E10 by code, up to code 29. */
export const quadroECodes: readonly Check[] = [
  perRow('E8', {
    id: 'E-014',
    gravity: 'errore',
    cells: ['E8.codiceSpesa'],
    message: 'Nel rigo {rigo} scegli il codice che dice di quale spesa si tratta.',
    when: (row) => num(row, 'spesa') > 0 && lacks(row, 'codiceSpesa'),
  }),
  spendingPerCode(
    'E-015',
    ['8'],
    'Gli interessi per altri immobili contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-016',
    ['9', '10', '46'],
    'Gli interessi dei mutui per costruire o ristrutturare contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
    { note: 'Ciascuno dei codici 9, 10 e 46 ha il suo limite, come nel calcolo.' },
  ),
  spendingPerRow(
    'E-017',
    '12',
    'La spesa per la scuola conta fino a {limite} euro per ogni studente: usa un rigo per ciascuno.',
    'avviso',
  ),
  perRow('E8', {
    id: 'E-018',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa', 'E8.spesa'],
    message:
      'Per le università private conta il limite che il Ministero fissa per materia e zona, {limite} euro: controlla di non averlo superato.',
    when: (row, facts) =>
      isOne(row, 'codiceSpesa', '13') && isSaid(facts, 'universitaNonStatale', row)
        ? beyond(num(row, 'spesa'), outsideAmount(facts, 'limiteUniversita'))
        : null,
  }),
  spendingPerRow(
    'E-019',
    '14',
    'Le spese funebri contano fino a {limite} euro per ogni persona deceduta: usa un rigo per ciascuna.',
  ),
  spendingPerCode(
    'E-020',
    ['15'],
    'Le spese per chi assiste una persona non autosufficiente contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  perCodes(['15'], {
    id: 'E-021',
    gravity: 'informazione',
    cells: ['E8.codiceSpesa'],
    message:
      'La detrazione per badanti spetta solo con un reddito fino a {limite} euro: con il tuo non spetta.',
    when: (_, facts) =>
      beyond(incomeForReliefs(facts), facts.law.oneriCodici.get('15')?.redditoMassimo ?? null),
  }),
  spendingPerRow(
    'E-022',
    '16',
    'Lo sport dei ragazzi conta fino a {limite} euro per ciascuno: usa un rigo per ogni ragazzo.',
  ),
  perRow('E8', {
    id: 'E-023',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa', 'E8.beneficiarioCf'],
    certainty: 'bassa',
    message:
      'Lo sport dà diritto alla detrazione per ragazzi da {da} a {a} anni: controlla di chi è la spesa del rigo {rigo}.',
    note: 'L’età vale se il ragazzo l’ha avuta anche solo per una parte dell’anno.',
    when: (row, facts) => {
      const { da, finoA } = facts.law.controlli.ragazzi;
      const age = isOne(row, 'codiceSpesa', '16') ? ageInYear(facts, row, 'beneficiarioCf') : null;
      return (
        age !== null &&
        (age.atTheEnd < da.value || age.atTheStart > finoA.value) && { da: da.value, a: finoA.value }
      );
    },
  }),
  spendingPerCode(
    'E-024',
    ['17'],
    'Il compenso dell’agenzia immobiliare conta al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-025',
    ['18'],
    'Gli affitti degli studenti fuori sede contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-026',
    ['20'],
    'Le donazioni per le calamità contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-027',
    ['21'],
    'Le donazioni a società sportive dilettantistiche contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-028',
    ['22'],
    'I contributi alle società di mutuo soccorso contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  spendingPerCode(
    'E-029',
    ['29'],
    'Le spese per il veterinario contano al massimo fino a {limite} euro: scrivi {somma} in tutto.',
  ),
  perCodes(['29'], {
    id: 'E-030',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa', 'E8.spesa'],
    message:
      'Le spese per il veterinario danno una detrazione solo per la parte oltre {franchigia} euro: le tue non ci arrivano.',
    when: (rows, { law }) => {
      const franchigia = law.oneriCodici.get('29')?.franchigia ?? null;
      return (
        franchigia !== null && atMost(total(rows, 'spesa'), franchigia) && { franchigia: show(franchigia) }
      );
    },
  }),
];
