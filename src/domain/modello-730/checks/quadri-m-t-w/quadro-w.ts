import type { Row } from '../../cells/tax-return';
import { once, perRow, type Check } from '../kernel/check';
import { atMost, exceeds } from '../reading/compare';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { outsideAmount } from '../reading/outside';
import { has, isOne, lacks, num, numAt, text, ticked, total } from '../reading/read';
import { usedTooMuch } from '../quadro-g/used-credits';

/** Codes of W1 column 3. */
const [ACCOUNT, BONDS_OF_ITALY, HOME_ABROAD, MAIN_HOME_ABROAD, CRYPTO] = ['1', '6', '15', '19', '21'];
/** Nominal and market value. */
const FOR_ACCOUNTS = ['1', '2'];
const IN_QUADRO_M = '2';
/** Italy is in no list of foreign states: who writes it writes its letters. */
const ITALY = ['I', 'IT', 'ITA'];

const isProperty = (row: Row) => isOne(row, 'codiceBene', HOME_ABROAD, MAIN_HOME_ABROAD);

/** Quadro W: what one owns abroad. */
export const quadroW: readonly Check[] = [
  perRow('W1', {
    id: 'W-001',
    gravity: 'errore',
    cells: ['W1.codiceBene', 'W1.codiceStato'],
    message: 'Nel rigo {rigo} scrivi in quale Stato estero si trova il bene.',
    when: (row) => lacks(row, 'codiceStato') && !isOne(row, 'codiceBene', CRYPTO),
  }),
  outOfForm(['W1.quota'], {
    id: 'W-002',
    gravity: 'errore',
    cells: ['W1.quota'],
    message: 'Nel rigo {rigo} la quota di possesso va da 0,01 a 100 per cento: correggila.',
  }),
  perRow('W1', {
    id: 'W-003',
    gravity: 'errore',
    cells: ['W1.mesi', 'W1.codiceBene'],
    certainty: 'media',
    message: 'Nel rigo {rigo} scrivi per quanti mesi hai avuto l’immobile.',
    when: (row) => isProperty(row) && lacks(row, 'mesi'),
  }),
  perRow('W1', {
    id: 'W-004',
    gravity: 'errore',
    cells: ['W1.giorni', 'W1.codiceBene'],
    certainty: 'media',
    message: 'Nel rigo {rigo} scrivi per quanti giorni hai avuto il bene.',
    when: (row) => !isProperty(row) && lacks(row, 'giorni') && !ticked(row, 'soloMonitoraggio'),
  }),
  perRow('W1', {
    id: 'W-005',
    gravity: 'avviso',
    cells: ['W1.criterio', 'W1.codiceBene'],
    certainty: 'media',
    message:
      'Per i conti esteri si scrive di solito il saldo (criterio 2): ricontrolla il criterio del rigo {rigo}.',
    note: 'Un criterio che manca non è segnalato qui',
    when: (row) =>
      isOne(row, 'codiceBene', ACCOUNT) && has(row, 'criterio') && !isOne(row, 'criterio', ...FOR_ACCOUNTS),
  }),
  perRow('W1', {
    id: 'W-006',
    gravity: 'errore',
    cells: ['W1.detrazione', 'W1.codiceBene'],
    certainty: 'bassa',
    message:
      'La detrazione di {limite} euro spetta solo per la casa all’estero in cui abiti (codice 19): correggi il rigo {rigo}.',
    when: (row, { law }) => {
      const { detrazioneAbitazione } = law.controlli.attivitaEstere;
      const relief = num(row, 'detrazione');
      const isWrong =
        exceeds(relief, detrazioneAbitazione) || (relief > 0 && !isOne(row, 'codiceBene', MAIN_HOME_ABROAD));
      return isWrong && { limite: show(detrazioneAbitazione) };
    },
  }),
  once({
    id: 'W-007',
    gravity: 'informazione',
    cells: ['W1.codiceBene', 'W1.valoreMassimo'],
    certainty: 'media',
    message:
      'I tuoi conti esteri non hanno superato {limite} euro, né {giacenza} euro di giacenza media: nel quadro W puoi non scriverli.',
    when: (facts) => {
      const { contiValoreMassimo, contiGiacenza } = facts.law.controlli.attivitaEstere;
      const accounts = facts.rows('W1').filter((row) => isOne(row, 'codiceBene', ACCOUNT));
      const areSmall =
        accounts.length > 0 &&
        atMost(total(accounts, 'valoreMassimo'), contiValoreMassimo) &&
        atMost(outsideAmount(facts, 'giacenzaMedia'), contiGiacenza);
      return areSmall && { limite: show(contiValoreMassimo), giacenza: show(contiGiacenza) };
    },
  }),
  perRow('W1', {
    id: 'W-008',
    gravity: 'avviso',
    cells: ['W1.redditoEstero', 'M31.reddito'],
    certainty: 'bassa',
    message:
      'Nel rigo {rigo} dici che il bene ha dato redditi scritti nel quadro M, ma il rigo M31 è vuoto: compilalo.',
    when: (row, facts) => isOne(row, 'redditoEstero', IN_QUADRO_M) && !facts.isFilled('M31'),
  }),
  perRow('W1', {
    id: 'W-009',
    gravity: 'errore',
    cells: ['W1.tipoTitolare', 'W1.codiceFiscaleSocieta'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} scrivi il codice fiscale della società o del trust di cui sei titolare effettivo.',
    when: (row) => isOne(row, 'tipoTitolare', '2') && lacks(row, 'codiceFiscaleSocieta'),
  }),
  perRow('W1', {
    id: 'W-010',
    gravity: 'avviso',
    cells: ['W1.soloMonitoraggio', 'W6.dovuta', 'W7.dovuta'],
    certainty: 'bassa',
    message:
      'Nel rigo {rigo} hai barrato «solo monitoraggio», ma nei righi W6 o W7 risultano imposte: togli la crocetta o le imposte.',
    when: (row, facts) =>
      ticked(row, 'soloMonitoraggio') && (numAt(facts, 'W6.dovuta') > 0 || numAt(facts, 'W7.dovuta') > 0),
  }),
  perRow('W1', {
    id: 'W-011',
    gravity: 'avviso',
    cells: ['W1.valoreFinale'],
    certainty: 'media',
    message: 'Nel rigo {rigo} scrivi il valore dell’immobile estero: serve per calcolare l’imposta (IVIE).',
    when: (row) => isProperty(row) && num(row, 'valoreFinale') === 0,
  }),
  perRow('W1', {
    id: 'W-012',
    gravity: 'errore',
    cells: ['W1.codiceStato'],
    message: 'Ciò che hai in Italia non va nel quadro W: togli il rigo {rigo}.',
    note: 'L’Italia non è fra gli Stati esteri della tabella: si riconosce dalle lettere I, IT e ITA.',
    when: (row) =>
      ITALY.includes((text(row, 'codiceStato') ?? '').toUpperCase()) &&
      !isOne(row, 'codiceBene', BONDS_OF_ITALY, CRYPTO),
  }),
  usedTooMuch('W-013', ['W6', 'W7'], 'eccedenzaCompensata', ['eccedenza'], 'bassa'),
];
