import { isAgreedRent, isShortLet } from '../../codes/homes';
import type { CheckFacts } from '../kernel/facts';
import { show } from '../reading/limits';
import { once, perRow, perText, type Check } from '../kernel/check';
import { isAfter, yearOf } from '../reading/days';
import type { Row } from '../../cells/tax-return';
import { contractsOf, hasHome, shortLets } from './rents';
import { has, isOne, lacks, num, text, ticked } from '../reading/read';

const CIN = /^IT[0-9]{6}[A-Z][0-9][A-Z0-9]{8,10}$/;
const CODE_LENGTH = 17;
/** No contract was written down on the registers before. */
const OLDEST_CONTRACT = 1998;
const REGISTRATION = ['dataRegistrazione', 'numeroSottonumero', 'codiceUfficio'];

/** What tells two contracts of the same home apart. */
const identity = (row: Row) =>
  [
    ...['numeroRigo', 'numeroModulo'].map((column) => num(row, column)),
    ...[...REGISTRATION, 'codiceIdentificativo'].map((column) => text(row, column) ?? ''),
  ].join(' ');

/** Of the one property that may be chosen, and of the others. */
const ratesOfShortLets = ({ law }: CheckFacts) => ({
  scelto: show(law.cedolare.breviImmobileScelto),
  altri: show(law.cedolare.brevi),
});

/** Quadro B: short lets, and the contracts. */
export const quadroBAffitti: readonly Check[] = [
  perRow('B1', {
    id: 'B-015',
    gravity: 'errore',
    cells: ['B1.cedolareSecca', 'B1.utilizzo'],
    message: 'L’affitto breve è a canone libero: nel rigo {rigo} l’utilizzo è 3 o 11.',
    when: (row) => isShortLet(row) && !isOne(row, 'utilizzo', '3', '11'),
  }),
  once({
    id: 'B-016',
    gravity: 'errore',
    cells: ['B1.cedolareSecca'],
    message:
      'Il {scelto} per cento per gli affitti brevi vale per un solo immobile: per gli altri scegli il {altri} (codice 3).',
    when: (facts) => (shortLets(facts.rows('B1'), '2') > 1 ? ratesOfShortLets(facts) : null),
  }),
  once({
    id: 'B-017',
    gravity: 'errore',
    cells: ['B1.cedolareSecca'],
    message:
      'Con più di {massimo} appartamenti in affitto breve l’attività è d’impresa: serve il modello Redditi, prendi un appuntamento.',
    when: (facts) => {
      const most = facts.law.cedolare.appartamentiBrevi.value;
      return shortLets(facts.rows('B1'), '2', '3') > most ? { massimo: most } : null;
    },
  }),
  once({
    id: 'B-018',
    gravity: 'avviso',
    cells: ['B1.cedolareSecca'],
    message:
      'Per uno degli immobili in affitto breve puoi scegliere il {scelto} per cento invece del {altri} (codice 2).',
    when: (facts) => {
      const rows = facts.rows('B1');
      return shortLets(rows, '3') > 0 && shortLets(rows, '2') === 0 ? ratesOfShortLets(facts) : null;
    },
  }),
  perRow('B1', {
    id: 'B-019',
    gravity: 'avviso',
    cells: ['B1.cedolareSecca', 'B12.cin'],
    needs: 'B12.cin',
    message: 'Per l’affitto breve del rigo {rigo} indica il codice identificativo nazionale (CIN).',
    when: (row, facts) => isShortLet(row) && !contractsOf(facts, 'B12', row).some((told) => has(told, 'cin')),
  }),
  perRow('B12', {
    id: 'B-020',
    gravity: 'avviso',
    cells: ['B12.cin'],
    message:
      'Il CIN comincia con IT e sei cifre, poi ha una lettera, una cifra e altri caratteri: ricontrollalo.',
    when: (row) => has(row, 'cin') && !CIN.test(text(row, 'cin') ?? ''),
  }),
  perRow('B1', {
    id: 'B-021',
    gravity: 'errore',
    cells: ['B1.utilizzo', 'B11.numeroRigo'],
    message: 'Per il canone concordato del rigo {rigo} compila i dati del contratto nel rigo B11.',
    when: (row, facts) => isAgreedRent(row) && contractsOf(facts, 'B11', row).length === 0,
  }),
  perRow('B1', {
    id: 'B-022',
    gravity: 'avviso',
    cells: ['B1.cedolareSecca', 'B11.numeroRigo'],
    message:
      'Con la cedolare secca del rigo {rigo} scrivi nel rigo B11 i dati del contratto, se è registrato.',
    when: (row, facts) => isOne(row, 'cedolareSecca', '1') && contractsOf(facts, 'B11', row).length === 0,
  }),
  perRow('B11', {
    id: 'B-023',
    gravity: 'errore',
    cells: ['B11.numeroRigo', 'B11.numeroModulo'],
    message: 'Il contratto si riferisce a un rigo del quadro B che non è compilato: correggi il numero.',
    when: (row, facts) => has(row, 'numeroRigo') && !hasHome(facts, row),
  }),
  perRow('B11', {
    id: 'B-024',
    gravity: 'errore',
    cells: ['B11.numeroRigo'],
    message: 'Gli stessi dati del contratto sono scritti due volte: togli il rigo {rigo}.',
    when: (row, _, rows) => rows.find((each) => identity(each) === identity(row)) !== row,
  }),
  perRow('B11', {
    id: 'B-025',
    gravity: 'errore',
    cells: [
      ...['B11.codiceIdentificativo', 'B11.dataRegistrazione', 'B11.numeroSottonumero'],
      ...['B11.codiceUfficio', 'B11.nonSuperioreA30Giorni'],
    ],
    message: 'Scrivi il codice identificativo del contratto, oppure data, numero e ufficio di registrazione.',
    when: (row) =>
      lacks(row, 'codiceIdentificativo') &&
      REGISTRATION.some((column) => lacks(row, column)) &&
      !ticked(row, 'nonSuperioreA30Giorni'),
  }),
  perRow('B11', {
    id: 'B-026',
    gravity: 'avviso',
    cells: ['B11.codiceIdentificativo', 'B11.dataRegistrazione'],
    message: 'C’è già il codice identificativo del contratto: gli altri dati non servono, puoi toglierli.',
    when: (row) => has(row, 'codiceIdentificativo') && has(row, 'dataRegistrazione'),
  }),
  perText('B11.codiceIdentificativo', {
    id: 'B-027',
    gravity: 'errore',
    cells: ['B11.codiceIdentificativo'],
    message: 'Il codice identificativo del contratto ha 17 caratteri: ricontrollalo sulla ricevuta.',
    when: (code) => code.length !== CODE_LENGTH,
  }),
  perRow('B11', {
    id: 'B-028',
    gravity: 'errore',
    cells: ['B11.dataRegistrazione'],
    message: 'La data di registrazione del contratto non è valida: ricontrollala.',
    when: (row, facts) => {
      const day = text(row, 'dataRegistrazione');
      return day !== null && (yearOf(day) < OLDEST_CONTRACT || isAfter(day, facts.context.sentOn));
    },
  }),
  perRow('B11', {
    id: 'B-029',
    gravity: 'avviso',
    cells: ['B11.nonSuperioreA30Giorni', 'B11.codiceIdentificativo'],
    message: 'Un contratto fino a 30 giorni non si registra: controlla i dati del contratto.',
    when: (row) => ticked(row, 'nonSuperioreA30Giorni') && has(row, 'codiceIdentificativo'),
  }),
  perRow('B1', {
    id: 'B-030',
    gravity: 'avviso',
    cells: ['B11.annoDichiarazioneImu', 'B1.utilizzo'],
    message:
      'Per la riduzione del {quota} per cento del rigo {rigo} indica nel rigo B11 l’anno della dichiarazione IMU.',
    when: (row, facts) =>
      isAgreedRent(row) &&
      lacks(row, 'cedolareSecca') &&
      !contractsOf(facts, 'B11', row).some(
        (contract) => ticked(contract, 'statoEmergenza') || has(contract, 'annoDichiarazioneImu'),
      ) && { quota: show(facts.law.fabbricati.canoneConcordatoRiduzione) },
  }),
];
