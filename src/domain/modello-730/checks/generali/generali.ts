import { showDay } from '../../../dates/show-day';
import { show } from '../reading/limits';
import { once, perRow, type Check } from '../kernel/check';
import { atMost, exceeds } from '../reading/compare';
import { isAfter } from '../reading/days';
import type { CheckFacts } from '../kernel/facts';
import { generaliCampi } from './generali-campi';
import { modulesUsed } from '../reading/modules';
import { isDenied, isSaid, lacksProof } from '../reading/outside';
import { isOne, lacksAt, numAt } from '../reading/read';
import { isWrittenIn } from '../kernel/refused';
import { hasRefundOver, sizeOf } from '../reading/results';

const INCOMES = ['A', 'B', 'C', 'D', 'M', 'T', 'W'];
const BALANCES = ['saldo_irpef', 'saldo_add_regionale', 'saldo_add_comunale', 'saldo_cedolare'];
const isCorrection = (facts: CheckFacts) => isOne(facts.row('FR1'), 'integrativo730', '1', '2', '3');

function isSmall(facts: CheckFacts, balance: string): boolean {
  const size = sizeOf(facts.figure(balance));
  return exceeds(size, 0) && atMost(size, facts.law.versamenti.importoMinimo);
}

/** Controlli generali. */
export const generali: readonly Check[] = [
  ...generaliCampi,
  once({
    id: 'GE-007',
    gravity: 'errore',
    cells: ['FR1.numeroModulo', 'FIRMA1.numeroModuli'],
    message: 'I moduli si numerano a partire da 1, senza saltarne: compila il modulo 2 prima del 3.',
    when: (facts) => {
      const used = modulesUsed(facts);
      const first = numAt(facts, 'FR1.numeroModulo');
      return first > 1 || [...used].some((module) => module > 1 && !used.has(module - 1));
    },
  }),
  once({
    id: 'GE-008',
    gravity: 'errore',
    cells: [
      ...['C1.reddito', 'B1.rendita', 'A1.redditoDominicale', 'A1.redditoAgrario', 'C6.reddito'],
      ...['D1.redditi', 'D2.redditi', 'D3.redditi', 'D4.redditi', 'D5.redditi', 'M31.reddito'],
      ...['T11.corrispettivi', 'T41.corrispettivi', 'W1.codiceBene'],
    ],
    message:
      'La dichiarazione non contiene alcun reddito né altri dati da comunicare: compila almeno un quadro, oppure annulla la pratica.',
    when: (facts) =>
      !INCOMES.some((quadro) => isWrittenIn(facts, quadro)) &&
      !isOne(facts.row('FR1'), 'integrativo730', '2'),
  }),
  once({
    id: 'GE-009',
    gravity: 'errore',
    cells: ['FR3.dataNascita', 'FR2.codiceFiscale'],
    message:
      'Chi nel {anno} ha avuto redditi d’impresa o di lavoro autonomo con partita IVA non può usare il 730: serve il modello Redditi.',
    when: (facts) => isSaid(facts, 'partitaIvaConReddito'),
  }),
  once({
    id: 'GE-010',
    gravity: 'errore',
    cells: ['FR6.comune'],
    message:
      'Il 730 è per chi abitava in Italia nel {anno} e ci abita nel {annoDopo}: negli altri casi serve il modello Redditi.',
    when: (facts) => isDenied(facts, 'residenteInItalia') || isDenied(facts, 'residenteInItaliaAnnoDopo'),
  }),
  once({
    id: 'GE-011',
    gravity: 'informazione',
    cells: ['FR1.integrativo730'],
    message:
      'Il termine per il 730/{annoDopo} è scaduto il {termine}. Puoi presentare il modello Redditi PF: fino al {redditi} è in tempo, nei 90 giorni dopo vale ancora, ma con una sanzione.',
    when: (facts) => {
      const { presentazione, redditi } = facts.law.scadenze;
      return isAfter(facts.context.sentOn, presentazione.value) && lacksAt(facts, 'FR1.integrativo730')
        ? { termine: showDay(presentazione.value), redditi: showDay(redditi.value) }
        : null;
    },
  }),
  once({
    id: 'GE-012',
    gravity: 'informazione',
    cells: ['FR1.integrativo730'],
    message:
      'Il 730 integrativo andava consegnato a un CAF o a un professionista entro il {termine}: puoi correggere con il modello Redditi.',
    when: (facts) => {
      const day = facts.law.scadenze.integrativo.value;
      return isCorrection(facts) && isAfter(facts.context.sentOn, day) ? { termine: showDay(day) } : null;
    },
  }),
  once({
    id: 'GE-013',
    gravity: 'informazione',
    cells: ['I1.importo', 'F6.numeroRate'],
    message: 'Gli importi fino a {limite} euro per ciascuna imposta non si pagano e non si rimborsano.',
    note: 'Scatta per un saldo diverso da zero',
    when: (facts) =>
      BALANCES.some((balance) => isSmall(facts, balance))
        ? { limite: show(facts.law.versamenti.importoMinimo) }
        : null,
  }),
  once({
    id: 'GE-014',
    gravity: 'informazione',
    cells: ['I1.importo'],
    message:
      'L’Agenzia delle Entrate può controllare il rimborso prima di pagarlo: conserva gli originali delle spese.',
    note: 'Di una precompilata modificata non si sa di quanto si scosta: scatta in ogni caso',
    when: (facts) =>
      hasRefundOver(facts, facts.law.versamenti.rimborsoControllatoOltre) ||
      isSaid(facts, 'precompilataModificata'),
  }),
  perRow(['E1', 'E8', 'E41', 'E61', 'E22'], {
    id: 'GE-015',
    gravity: 'avviso',
    cells: ['E1.speseSanitarie', 'E8.codiceSpesa', 'E41.spesa', 'E61.spesa', 'E22.importo'],
    message: 'Manca il documento che prova la spesa del rigo {rigo}: caricalo prima della consegna.',
    when: (row, facts) => lacksProof(facts, row),
  }),
  once({
    id: 'GE-016',
    gravity: 'avviso',
    cells: ['FR2.codiceFiscale'],
    message:
      'Per questo codice fiscale c’è già una dichiarazione {annoDopo}: se devi correggerla usa il 730 integrativo.',
    when: (facts) => isSaid(facts, 'haGiaUnaDichiarazione') && lacksAt(facts, 'FR1.integrativo730'),
  }),
  once({
    id: 'GE-017',
    gravity: 'informazione',
    cells: ['E7.interessi', 'E8.spesa', 'E1.speseSanitarie'],
    message:
      'Le detrazioni superano l’imposta: la parte in più va persa, salvo quelle per l’affitto e per le patologie esenti.',
    note: 'Totale delle detrazioni e dei crediti (r48) oltre l’imposta lorda (r16)',
    when: (facts) => exceeds(facts.figure('r48'), facts.figure('r16')),
  }),
];
