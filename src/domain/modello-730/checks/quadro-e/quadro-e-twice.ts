import { once, perRow, type Check } from '../kernel/check';
import type { UploadedDocument } from '../kernel/context';
import { countedTwice, proves } from '../reading/documents';
import { beyond, show, wholeEurosUp } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { isSaid, lacksPaper } from '../reading/outside';
import { has, isOne, num, numAt } from '../reading/read';

const FROM_61 = ['61', '71', '76'];
/** Printed righi of one kind: E41, E42 and E43 are one table. */
const WORKS = ['E41', 'E42', 'E43'];
const ENERGY = ['E61', 'E62'];

const isForWorksAndEnergy = (document: UploadedDocument) =>
  proves(document, WORKS) && proves(document, ENERGY);

/** Quadro E: what must not be counted twice, and what is left. */
export const quadroETwice: readonly Check[] = [
  perRow('E8', {
    id: 'E-092',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa', 'E36.importo', 'E26.codice'],
    certainty: 'media',
    message:
      'Una donazione si può detrarre o dedurre, non tutte e due: quella del rigo {rigo} è anche nel rigo E26 o E36. Scegli dove lasciarla.',
    note: 'Scatta quando si sa che le donazioni sono allo stesso ente.',
    when: (row, facts) =>
      isOne(row, 'codiceSpesa', ...FROM_61) &&
      (numAt(facts, 'E36.importo') > 0 ||
        facts.rows('E26').some((gift) => isOne(gift, 'codice', '7', '8'))) &&
      isSaid(facts, 'stessoEnte', row),
  }),
  once({
    id: 'E-093',
    gravity: 'errore',
    cells: ['E1.patologieEsenti', 'E1.speseSanitarie'],
    message:
      'La stessa spesa è contata due volte nel rigo E1: lasciala fra quelle per patologie esenti o fra le altre spese sanitarie.',
    when: (facts) => countedTwice(facts, 'E1.col1', 'E1.col2'),
  }),
  once({
    id: 'E-094',
    gravity: 'errore',
    cells: ['E3.spese', 'E25.importo'],
    message: 'La stessa spesa è sia nel rigo E3 sia nel rigo E25: lasciala in uno solo dei due.',
    when: (facts) => countedTwice(facts, 'E3.col1', 'E25.col1'),
  }),
  once({
    id: 'E-095',
    gravity: 'avviso',
    cells: ['E1.speseSanitarie', 'E3.spese'],
    message:
      'Un’assicurazione o un fondo sanitario ti ha rimborsato una spesa: togli la parte rimborsata, conta solo quella che hai pagato tu.',
    when: (facts) =>
      (numAt(facts, 'E1.speseSanitarie') > 0 || numAt(facts, 'E3.spese') > 0) &&
      isSaid(facts, 'rimborsoSpesaSanitaria'),
  }),
  perRow('E8', {
    id: 'E-096',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa', 'E8.spesa'],
    message:
      'La polizza per la non autosufficienza conta fino a {limite} euro, meno quelle dei codici 36 e 38: correggi il rigo {rigo}.',
    when: (row, { law }) => {
      const { polizzeTettoComune } = law.oneri;
      return isOne(row, 'codiceSpesa', '39')
        ? beyond(num(row, 'spesa'), wholeEurosUp(polizzeTettoComune), polizzeTettoComune)
        : null;
    },
  }),
  perRow('E8', {
    id: 'E-097',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa'],
    message:
      'Il codice 99 è per le spese che non ne hanno un altro: controlla che quella del rigo {rigo} non lo abbia.',
    when: (row) => isOne(row, 'codiceSpesa', '99'),
  }),
  outOfForm(['E72.giorni'], {
    id: 'E-098',
    gravity: 'errore',
    cells: ['E72.giorni'],
    message:
      'I giorni di affitto per chi si è trasferito per lavoro vanno da 1 a {giorni}: correggi il rigo E72.',
    say: ({ law }) => ({ giorni: show(law.arrotondamento.giorniDellAnno) }),
  }),
  perRow('E8', {
    id: 'E-099',
    gravity: 'avviso',
    cells: ['E71.tipologia', 'E72.giorni', 'E8.codiceSpesa'],
    message:
      'Lo stesso affitto non può dare sia la detrazione dello studente (codice 18) sia quella dell’inquilino: scegli quale tenere.',
    when: (row, facts) =>
      isOne(row, 'codiceSpesa', '18') && facts.isFilled('E71') && isSaid(facts, 'stessoContratto', row),
  }),
  perRow('E56', {
    id: 'E-100',
    gravity: 'errore',
    cells: ['E56.numeroRata', 'E56.rateazione'],
    certainty: 'media',
    message: 'Nel rigo {rigo} la rata è più grande del numero delle rate: correggi.',
    note: 'Dove il numero delle rate non è scritto non si confronta',
    when: (row) => has(row, 'rateazione') && num(row, 'numeroRata') > num(row, 'rateazione'),
  }),
  perRow('E61', {
    id: 'E-101',
    gravity: 'errore',
    cells: ['E61.numeroRata', 'E61.rateazione'],
    certainty: 'media',
    message: 'Nel rigo {rigo} la rata è più grande del numero delle rate: correggi.',
    note: 'Dove il numero delle rate non è scritto non si confronta',
    when: (row) => has(row, 'rateazione') && num(row, 'numeroRata') > num(row, 'rateazione'),
  }),
  once({
    id: 'E-102',
    gravity: 'avviso',
    cells: ['E41.anno', 'E61.anno', 'E41.numeroOrdine'],
    certainty: 'media',
    message:
      'La stessa fattura è nei righi della ristrutturazione (E41) e in quelli del risparmio energetico (E61): una spesa si detrae una volta sola.',
    when: ({ context }) => (context.documents ?? []).some(isForWorksAndEnergy),
  }),
  perRow('E61', {
    id: 'E-103',
    gravity: 'avviso',
    cells: ['E61.tipoIntervento', 'E61.spesa'],
    certainty: 'media',
    message:
      'Per il risparmio energetico serve la ricevuta della comunicazione all’ENEA, da inviare entro 90 giorni dalla fine dei lavori: caricala.',
    when: (row, facts) =>
      num(row, 'anno') === facts.year.incomeYear && lacksPaper(facts, 'comunicazioneEnea', row),
  }),
  perRow('E26', {
    id: 'E-104',
    gravity: 'informazione',
    cells: ['E26.codice', 'E36.importo'],
    certainty: 'media',
    message:
      'La stessa donazione non può stare in due righi: lasciala in E26 o in E36, dove ti conviene di più.',
    note: 'Scatta quando si sa che le donazioni sono allo stesso ente.',
    when: (row, facts) =>
      isOne(row, 'codice', '8') && numAt(facts, 'E36.importo') > 0 && isSaid(facts, 'stessoEnte', row),
  }),
];
