import { once, perRow, type Check } from '../kernel/check';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { isDenied, isSaid } from '../reading/outside';
import { has, isOne, num, ticked } from '../reading/read';
import { wrongTax } from './revaluation';

/** Crypto-assets in quadro W. */
const CRYPTO = '21';

/** An error where more losses of earlier years are used than there was gain. */
function lossesBeyondGain(id: string, rigo: string, message: string): Check {
  return perRow(rigo, {
    ...{ id, gravity: 'errore', certainty: 'media', message },
    cells: ['minusvalenze', 'corrispettivi', 'costi'].map((column) => `${rigo}.${column}`),
    when: (row) => {
      const used = num(row, 'minusvalenze');
      return used > 0 && used > num(row, 'corrispettivi') - num(row, 'costi');
    },
  });
}

/** Quadro T: gains on shares, funds and crypto-assets. */
export const quadroT: readonly Check[] = [
  lossesBeyondGain(
    'T-001',
    'T11',
    'Le perdite di anni passati che usi nel rigo T11 sono più del guadagno (corrispettivi meno costi): riducile.',
  ),
  perRow('T11', {
    id: 'T-002',
    gravity: 'avviso',
    cells: ['T11.costi', 'T11.corrispettivi'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} ci sono costi ma nessun corrispettivo: se hai solo perso, la perdita va nella sezione delle minusvalenze (T61).',
    when: (row) => num(row, 'corrispettivi') === 0 && num(row, 'costi') > 0,
  }),
  lossesBeyondGain(
    'T-003',
    'T41',
    'Le perdite di anni passati su cripto-attività sono più del guadagno (corrispettivi meno costi): riducile.',
  ),
  perRow('T41', {
    id: 'T-004',
    gravity: 'avviso',
    cells: ['T41.corrispettivi', 'W1.codiceBene'],
    certainty: 'media',
    message: 'Hai venduto cripto-attività: scrivile anche nel quadro W, con il codice 21.',
    when: (row, { rows }) =>
      num(row, 'corrispettivi') > 0 && !rows('W1').some((one) => isOne(one, 'codiceBene', CRYPTO)),
  }),
  perRow('T41', {
    id: 'T-005',
    gravity: 'informazione',
    cells: ['T41.corrispettivi'],
    certainty: 'media',
    message:
      'Il guadagno sulle cripto-attività si tassa tutto: la parte esente degli anni passati non c’è più.',
    note: 'Vale per i redditi dal 2025: nel 2024 una parte del guadagno è ancora esente.',
    when: (row, { law }) => num(row, 'corrispettivi') > 0 && law.controlli.plusvalenze.criptoEsente === null,
  }),
  outOfForm(['T61.anno'], {
    id: 'T-006',
    gravity: 'errore',
    cells: ['T61.anno'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} la perdita si può riportare solo se è degli anni dal {dal} al {anno}: togli le più vecchie.',
    say: ({ law, year }) => ({ dal: year.incomeYear - law.controlli.plusvalenze.riporto.value }),
    also: (row, { law, year }) =>
      has(row, 'anno') && num(row, 'anno') < year.incomeYear - law.controlli.plusvalenze.riporto.value,
  }),
  perRow('T41', {
    id: 'T-007',
    gravity: 'avviso',
    cells: ['T41.rivalutazione'],
    certainty: 'media',
    message:
      'Per usare il valore delle cripto-attività al 1° gennaio {anno} come costo serve avere pagato l’imposta sostitutiva del {quota} per cento.',
    note: 'La casella c’è dal 730/2026.',
    when: (row, facts) =>
      ticked(row, 'rivalutazione') &&
      isDenied(facts, 'rivalutazionePagata') && {
        quota: show(facts.law.controlli.plusvalenze.rivalutazione),
      },
  }),
  wrongTax('T-008', 'T81', 'delle partecipazioni', 'bassa'),
  once({
    id: 'T-009',
    gravity: 'avviso',
    cells: ['T21.costi', 'T21.corrispettivi'],
    certainty: 'media',
    message: 'Se la banca ha già tassato la vendita non serve scriverla nel quadro T: svuota il rigo T21.',
    when: (facts) => facts.isFilled('T21') && isSaid(facts, 'intermediarioHaTassato'),
  }),
];
