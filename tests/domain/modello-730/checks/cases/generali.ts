import type { CheckCase } from './case';
import { BODY, SELF, WRONG_BODY } from './people';

const SMALL = { figures: { saldo_irpef: 12, saldo_add_regionale: 100 } };
const DOCUMENT = { id: 'ricevuta', righi: ['E1'] };

export const generali: readonly CheckCase[] = [
  { check: 'GE-001', fires: { 'C1.reddito': -1 }, silent: { 'C1.reddito': 0 } },
  { check: 'GE-002', fires: { 'C1.reddito': 100.5 }, silent: { 'C1.reddito': 101 } },
  { check: 'GE-002', fires: { 'C1.reddito': 123456789012 }, silent: { 'C1.reddito': 12345678901 } },
  { check: 'GE-003', fires: { 'A1.percentuale': 100.01 }, silent: { 'A1.percentuale': 100 } },
  { check: 'GE-003', fires: { 'A1.percentuale': 33.333 }, silent: { 'A1.percentuale': 33.33 } },
  { check: 'GE-003', fires: { 'A1.percentuale': 0.009 }, silent: { 'A1.percentuale': 0.01 } },
  { check: 'GE-004', fires: { 'C1.tipoReddito': 5 }, silent: { 'C1.tipoReddito': 4 } },
  { check: 'GE-005', fires: { 'B1.codiceComune': 'A000' }, silent: { 'B1.codiceComune': 'H501' } },
  { check: 'GE-005', fires: { 'B1.codiceComune': 'H50' }, silent: { 'B1.codiceComune': 'H501' } },
  // A comune that was no more in 1928: nobody has a house there, somebody may be born there.
  { check: 'GE-005', fires: { 'B1.codiceComune': 'A002' }, silent: { 'FR3.comuneNascita': 'A002' } },
  { check: 'GE-006', fires: { 'E8.codiceSpesa': 12 }, silent: { 'E8.codiceSpesa': 12, 'E8.spesa': 100 } },
  // The amount of an income that is missing is told by C-009, the comune of a home by B-007: once.
  { check: 'GE-006', fires: { 'FR3.cognome': 'Rossi' }, silent: { 'C1.tipoReddito': 1 } },
  {
    check: 'GE-006',
    given: { 'B1.rendita': 500, 'B1.utilizzo': 1, 'B1.giorni': 365, 'B1.percentuale': 100 },
    fires: { 'FIRMA1.firma': 1 },
    silent: {},
  },
  // What was refused is not missing.
  { check: 'GE-006', fires: { 'E8.codiceSpesa': 12 }, silent: { 'E8.codiceSpesa': 12, 'E8.spesa': -1 } },
  {
    check: 'GE-007',
    given: { 'E8.codiceSpesa': 12, 'E8#3.codiceSpesa': 13 },
    fires: {},
    silent: { 'E8#2.codiceSpesa': 12 },
  },
  { check: 'GE-007', fires: { 'FR1.numeroModulo': 2 }, silent: { 'FR1.numeroModulo': 1 } },
  {
    check: 'GE-008',
    fires: { 'E1.speseSanitarie': 1000 },
    silent: { 'E1.speseSanitarie': 1000, 'C1.reddito': 1 },
  },
  // What the form refused was written all the same: what is wrong with it is told by itself.
  {
    check: 'GE-008',
    fires: { 'E1.speseSanitarie': -1 },
    silent: { 'C1.reddito': -1 },
  },
  { check: 'GE-008', fires: { 'FR1.integrativo730': 1 }, silent: { 'FR1.integrativo730': 2 } },
  {
    check: 'GE-009',
    fires: {},
    firesKnowing: { answers: { partitaIvaConReddito: true } },
    silent: {},
    silentKnowing: { answers: { partitaIvaConReddito: false } },
  },
  {
    check: 'GE-010',
    fires: {},
    firesKnowing: { answers: { residenteInItalia: false, residenteInItaliaAnnoDopo: true } },
    silent: {},
    silentKnowing: { answers: { residenteInItalia: true, residenteInItaliaAnnoDopo: true } },
  },
  {
    check: 'GE-010',
    fires: {},
    firesKnowing: { answers: { residenteInItalia: true, residenteInItaliaAnnoDopo: false } },
    silent: {},
  },
  {
    check: 'GE-011',
    fires: {},
    firesKnowing: { sentOn: '2026-10-01' },
    silent: {},
    silentKnowing: { sentOn: '2026-09-30' },
  },
  {
    check: 'GE-011',
    known: { sentOn: '2026-10-01' },
    fires: {},
    silent: { 'FR1.integrativo730': 1 },
  },
  {
    check: 'GE-011',
    year: 2024,
    fires: {},
    firesKnowing: { sentOn: '2025-10-01' },
    silent: {},
    silentKnowing: { sentOn: '2025-09-30' },
  },
  {
    check: 'GE-012',
    given: { 'FR1.integrativo730': 1 },
    fires: {},
    firesKnowing: { sentOn: '2026-10-27' },
    silent: {},
    silentKnowing: { sentOn: '2026-10-26' },
  },
  {
    check: 'GE-013',
    fires: {},
    firesKnowing: SMALL,
    silent: {},
    silentKnowing: { figures: { ...SMALL.figures, saldo_irpef: 13 } },
  },
  {
    check: 'GE-013',
    fires: {},
    firesKnowing: { figures: { saldo_cedolare: -12 } },
    silent: {},
    silentKnowing: { figures: { saldo_cedolare: 0 } },
  },
  {
    check: 'GE-014',
    fires: {},
    firesKnowing: { figures: { risultato: -4001 } },
    silent: {},
    silentKnowing: { figures: { risultato: -4000 } },
  },
  {
    check: 'GE-014',
    fires: {},
    firesKnowing: { answers: { precompilataModificata: true } },
    silent: {},
    silentKnowing: { answers: { precompilataModificata: false } },
  },
  {
    check: 'GE-015',
    fires: { 'E1.speseSanitarie': 1000 },
    firesKnowing: { documents: [] },
    silent: { 'E1.speseSanitarie': 1000 },
    silentKnowing: { documents: [DOCUMENT] },
  },
  {
    check: 'GE-015',
    given: { 'E8#2.codiceSpesa': 13 },
    known: { documents: [DOCUMENT] },
    fires: {},
    silent: {},
    silentKnowing: { precompiled: ['E8#2'] },
  },
  {
    check: 'GE-016',
    known: { answers: { haGiaUnaDichiarazione: true } },
    fires: { 'FR2.codiceFiscale': SELF },
    silent: { 'FR2.codiceFiscale': SELF, 'FR1.integrativo730': 1 },
  },
  {
    check: 'GE-017',
    fires: {},
    firesKnowing: { figures: { r16: 1000, r48: 1001 } },
    silent: {},
    silentKnowing: { figures: { r16: 1000, r48: 1000 } },
  },
  // What the form implies and the list does not name.
  { check: 'MO-001', fires: { 'Z9.col1': 1 }, silent: { 'C1.col3': 1 } },
  { check: 'MO-002', fires: { 'C1.col3': 1, 'C1.reddito': 1 }, silent: { 'C1.col3': 1, 'C2.reddito': 1 } },
  { check: 'MO-003', fires: { 'C1.reddito': 'mille' }, silent: { 'C1.reddito': 1000 } },
  { check: 'MO-004', fires: { 'C5.giorniLavoro': 366 }, silent: { 'C5.giorniLavoro': 365 } },
  { check: 'MO-005', fires: { 'FR3.cognome': 'R'.repeat(61) }, silent: { 'FR3.cognome': 'R'.repeat(60) } },
  {
    check: 'MO-006',
    fires: { 'SOS1.codiceFiscale': WRONG_BODY },
    silent: { 'SOS1.codiceFiscale': BODY },
  },
  {
    check: 'MO-007',
    fires: { 'FR3.dataNascita': '1970-02-30' },
    silent: { 'FR3.dataNascita': '1970-02-28' },
  },
  { check: 'MO-008', fires: { 'E23.importo': 1550 }, silent: { 'E23.importo': 1549 } },
];
