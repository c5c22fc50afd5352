import { once, perText, type Check } from '../kernel/check';
import type { CheckFacts } from '../kernel/facts';
import { isNumericCodiceFiscale } from '../../structure/value';
import { hasAt, isOne, lacksAt, textAt, tickedAt } from '../reading/read';

/** Where a choice and its signature must stand together: what is said when only one of them does. */
const [OTTO, CINQUE, DUE] = ['OTTO1.scelta', 'CINQUE1.categoria', 'DUE1.codicePartito'];
const OF_THE_COMUNE = 'COMUNE';
const OF_THE_STATE = 'STATO';

const isSigned = (facts: CheckFacts, rigo: 'OTTO1' | 'CINQUE1' | 'DUE1') => tickedAt(facts, `${rigo}.firma`);

/** The Modello 730-1: 8, 5 and 2 per mille. */
export const scelte: readonly Check[] = [
  once({
    id: 'OT-001',
    gravity: 'errore',
    cells: ['OTTO1.scelta', 'OTTO1.firma'],
    message: 'Hai scelto a chi dare l’otto per mille, ma manca la firma: mettila accanto alla scelta.',
    when: (facts) => hasAt(facts, OTTO) && !isSigned(facts, 'OTTO1'),
  }),
  once({
    id: 'OT-002',
    gravity: 'errore',
    cells: ['OTTO1.firma', 'OTTO1.scelta'],
    message: 'Hai firmato per l’otto per mille senza scegliere a chi darlo: scegli, o togli la firma.',
    when: (facts) => isSigned(facts, 'OTTO1') && lacksAt(facts, OTTO),
  }),
  once({
    id: 'OT-003',
    gravity: 'errore',
    cells: ['OTTO1.finalitaStato', 'OTTO1.scelta'],
    message: 'Lo scopo dell’otto per mille si sceglie solo se lo dai allo Stato: toglilo, o scegli lo Stato.',
    when: (facts) =>
      hasAt(facts, 'OTTO1.finalitaStato') && !isOne(facts.row('OTTO1'), 'scelta', OF_THE_STATE),
  }),
  once({
    id: 'OT-004',
    gravity: 'errore',
    cells: ['CINQUE1.firma', 'CINQUE1.categoria'],
    message: 'Hai firmato per il cinque per mille senza scegliere la categoria: scegli, o togli la firma.',
    when: (facts) => isSigned(facts, 'CINQUE1') && lacksAt(facts, CINQUE),
  }),
  once({
    id: 'OT-005',
    gravity: 'errore',
    cells: ['CINQUE1.categoria', 'CINQUE1.firma'],
    message: 'Hai scelto la categoria del cinque per mille, ma manca la firma.',
    when: (facts) => hasAt(facts, CINQUE) && !isSigned(facts, 'CINQUE1'),
  }),
  once({
    id: 'OT-006',
    gravity: 'errore',
    cells: ['CINQUE1.codiceFiscale', 'CINQUE1.categoria'],
    message:
      'Il codice fiscale del cinque per mille vuole una categoria, e per il comune di residenza non si scrive: correggi.',
    when: (facts) =>
      hasAt(facts, 'CINQUE1.codiceFiscale') &&
      (lacksAt(facts, CINQUE) || isOne(facts.row('CINQUE1'), 'categoria', OF_THE_COMUNE)),
  }),
  perText('CINQUE1.codiceFiscale', {
    id: 'OT-007',
    gravity: 'errore',
    cells: ['CINQUE1.codiceFiscale'],
    message: 'Il codice fiscale dell’ente a cui dai il cinque per mille ha 11 cifre: ricontrollalo.',
    when: (written) => !isNumericCodiceFiscale(written),
  }),
  once({
    id: 'OT-008',
    gravity: 'avviso',
    cells: ['CINQUE1.codiceFiscale'],
    message:
      'Questo codice fiscale non è fra quelli che possono ricevere il cinque per mille in questa categoria: ricontrollalo prima di firmare.',
    when: (facts) => {
      const [body, category] = [textAt(facts, 'CINQUE1.codiceFiscale'), textAt(facts, CINQUE)];
      return body !== null && category !== null && facts.lookups.isBeneficiary?.(body, category) === false;
    },
  }),
  once({
    id: 'OT-009',
    gravity: 'errore',
    cells: ['DUE1.codicePartito', 'DUE1.firma'],
    certainty: 'media',
    message: 'Per il due per mille servono il codice del partito e la firma, tutti e due: o lasciali vuoti.',
    when: (facts) => hasAt(facts, DUE) !== isSigned(facts, 'DUE1'),
  }),
  perText('DUE1.codicePartito', {
    id: 'OT-010',
    gravity: 'errore',
    cells: ['DUE1.codicePartito'],
    certainty: 'media',
    message: 'Il codice del partito è una lettera e due cifre, come A00: correggilo.',
    when: (written) => !/^[A-Z]\d{2}$/.test(written),
  }),
  once({
    id: 'OT-011',
    gravity: 'informazione',
    cells: [OTTO, CINQUE, DUE],
    message:
      'Non hai scelto a chi dare otto, cinque e due per mille: la dichiarazione va bene lo stesso, e non paghi niente in più se scegli.',
    when: (facts) => [OTTO, CINQUE, DUE].every((choice) => lacksAt(facts, choice)),
  }),
];
