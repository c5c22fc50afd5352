import type { CheckCase } from './case';
import { BODY, SELF, born, withWrongLetter } from './people';

const CODE = { 'FR2.codiceFiscale': SELF };
const ROME = { 'FR3.comuneNascita': 'H501' };

export const frontespizioPersona: readonly CheckCase[] = [
  { check: 'FR-001', fires: {}, silent: CODE },
  { check: 'FR-001', fires: {}, silent: { 'FR2.codiceFiscale': 'ROSSI' } },
  { check: 'FR-002', fires: { 'FR2.codiceFiscale': SELF.slice(0, 15) }, silent: CODE },
  { check: 'FR-002', fires: { 'FR2.codiceFiscale': BODY }, silent: CODE },
  { check: 'FR-003', fires: { 'FR2.codiceFiscale': withWrongLetter(SELF) }, silent: CODE },
  {
    check: 'FR-004',
    given: CODE,
    fires: { 'FR3.dataNascita': '1970-03-16' },
    silent: { 'FR3.dataNascita': '1970-03-15' },
  },
  // Women's days are 40 more.
  {
    check: 'FR-004',
    given: { 'FR2.codiceFiscale': born('1970-03-15', 'F') },
    fires: { 'FR3.dataNascita': '1971-03-15' },
    silent: { 'FR3.dataNascita': '1970-03-15' },
  },
  { check: 'FR-005', given: CODE, fires: { 'FR3.sesso': 'F' }, silent: { 'FR3.sesso': 'M' } },
  {
    check: 'FR-006',
    given: { ...CODE, 'FR3.cognome': 'Rossi' },
    fires: { 'FR3.nome': 'Marta' },
    silent: { 'FR3.nome': 'Mario' },
  },
  { check: 'FR-007', given: CODE, fires: { 'FR3.comuneNascita': 'F205' }, silent: ROME },
  {
    check: 'FR-008',
    known: { sentOn: '2026-06-30' },
    fires: { 'FR3.dataNascita': '2026-07-01' },
    silent: { 'FR3.dataNascita': '2026-06-30' },
  },
  {
    check: 'FR-008',
    fires: { 'FR3.dataNascita': '1899-12-31' },
    silent: { 'FR3.dataNascita': '1900-01-01' },
  },
  { check: 'FR-009', given: ROME, fires: {}, silent: { 'FR3.provinciaNascita': 'RM' } },
  { check: 'FR-009', fires: ROME, silent: { 'FR3.comuneNascita': 'Z110' } },
  {
    check: 'FR-010',
    given: { 'FR3.comuneNascita': 'Z110' },
    fires: { 'FR3.provinciaNascita': 'RM' },
    silent: { 'FR3.provinciaNascita': 'EE' },
  },
  {
    check: 'FR-011',
    fires: { 'FR3.dataNascita': '2008-01-01' },
    silent: { 'FR3.dataNascita': '2007-12-31' },
  },
  { check: 'FR-011', given: { 'FR3.dataNascita': '2010-01-01' }, fires: {}, silent: { 'FR3.minore': 1 } },
  {
    check: 'FR-012',
    given: { 'FR3.minore': 1 },
    fires: { 'FR3.dataNascita': '2007-01-01' },
    silent: { 'FR3.dataNascita': '2007-01-02' },
  },
  {
    check: 'FR-013',
    given: { 'FR3.deceduto': 1 },
    fires: { 'FR3.rappresentato': 1 },
    silent: { 'FR3.rappresentato': 0 },
  },
  {
    check: 'FR-013',
    year: 2024,
    given: { 'FR3.deceduto': 1 },
    fires: { 'FR3.tutelato': 1 },
    silent: {},
  },
];
