import type { CheckCase } from './case';
import { SELF, SPOUSE, born, withWrongLetter } from './people';

const child = (birthDate: string, months: number, name = 'Luca') => ({
  'FAM1#1.parentela': 'F1',
  'FAM1#1.codiceFiscale': born(birthDate, 'M', name),
  'FAM1#1.mesiACarico': months,
});
const first = { 'FAM1#1.parentela': 'F1', 'FAM1#1.mesiACarico': 12 };
const ME = { 'FR2.codiceFiscale': SELF };

export const familiariFigli: readonly CheckCase[] = [
  { check: 'FA-001', given: first, fires: {}, silent: { 'FAM1#1.codiceFiscale': born('2010-01-01') } },
  { check: 'FA-001', given: first, fires: {}, silent: { 'FAM2.numeroFigliAffido': 1 } },
  {
    check: 'FA-001',
    given: first,
    fires: {},
    silent: {},
    silentKnowing: { answers: { affidoPreadottivo: ['FAM1#1'] } },
  },
  {
    check: 'FA-002',
    fires: { 'FAM1#1.codiceFiscale': withWrongLetter(SPOUSE) },
    silent: { 'FAM1#1.codiceFiscale': SPOUSE },
  },
  {
    check: 'FA-003',
    given: { ...child('2010-01-01', 6), 'FAM1#2.codiceFiscale': born('2010-01-01') },
    fires: { 'FAM1#2.mesiACarico': 7 },
    silent: { 'FAM1#2.mesiACarico': 6 },
  },
  {
    check: 'FA-004',
    given: ME,
    fires: { 'FAM1#1.codiceFiscale': SELF },
    silent: { 'FAM1#1.codiceFiscale': SPOUSE },
  },
  {
    check: 'FA-005',
    given: { 'FAM1#1.parentela': 'C', 'FAM1#1.mesiACarico': 6, 'FAM1#2.parentela': 'C' },
    fires: { 'FAM1#2.mesiACarico': 7 },
    silent: { 'FAM1#2.mesiACarico': 6 },
  },
  { check: 'FA-006', given: first, fires: { 'FAM1#2.parentela': 'F1' }, silent: { 'FAM1#2.parentela': 'F' } },
  { check: 'FA-007', given: { 'FAM1#2.parentela': 'F' }, fires: {}, silent: first },
  {
    check: 'FA-007',
    year: 2024,
    given: { 'FAM1#2.parentela': 'F' },
    fires: {},
    silent: { 'FAM1#1.parentela': 'D' },
  },
  {
    check: 'FA-008',
    given: { 'FAM1#2.parentela': 'F', 'FAM1#2.codiceFiscale': born('2010-05-10', 'F') },
    fires: child('2010-05-11', 12),
    silent: child('2010-05-10', 12),
  },
  { check: 'FA-009', given: { 'FAM1#1.parentela': 'F1' }, fires: {}, silent: { 'FAM1#1.mesiACarico': 1 } },
  {
    check: 'FA-009',
    given: { 'FAM1#1.parentela': 'G' },
    fires: { 'FAM1#1.mesiACarico': 13 },
    silent: { 'FAM1#1.mesiACarico': 12 },
  },
  { check: 'FA-009', fires: { 'FAM1#1.parentela': 'P' }, silent: { 'FAM1#1.parentela': 'C' } },
  { check: 'FA-010', fires: child('2025-09-20', 5), silent: child('2025-09-20', 4) },
  {
    check: 'FA-010',
    year: 2024,
    fires: { 'FAM1#1.codiceFiscale': born('2024-09-20'), 'FAM1#1.mesiACarico': 5 },
    silent: { 'FAM1#1.codiceFiscale': born('2024-09-20'), 'FAM1#1.mesiACarico': 4 },
  },
  {
    check: 'FA-011',
    given: { 'FAM1#1.mesiACarico': 6 },
    fires: { 'FAM1#1.mesiFigli21': 7 },
    silent: { 'FAM1#1.mesiFigli21': 6 },
  },
  {
    check: 'FA-012',
    given: { 'FAM1#1.mesiFigli21': 1 },
    fires: { 'FAM1#1.parentela': 'G' },
    silent: { 'FAM1#1.parentela': 'F' },
  },
  {
    check: 'FA-012',
    year: 2024,
    given: { 'FAM1#1.mesiFigli21': 1 },
    fires: { 'FAM1#1.parentela': 'A' },
    silent: { 'FAM1#1.parentela': 'D' },
  },
  {
    check: 'FA-013',
    given: { 'FAM1#1.mesiFigli21': 1 },
    fires: child('2005-01-01', 12),
    silent: child('2004-12-31', 12),
  },
  {
    check: 'FA-014',
    given: child('2004-04-10', 12),
    fires: { 'FAM1#1.mesiFigli21': 10 },
    silent: { 'FAM1#1.mesiFigli21': 9 },
  },
  {
    check: 'FA-015',
    given: child('1995-06-10', 12),
    fires: { 'FAM1#1.mesiFigli21': 7 },
    silent: { 'FAM1#1.mesiFigli21': 6 },
  },
  {
    check: 'FA-015',
    given: { ...child('1995-06-10', 12), 'FAM1#1.mesiFigli21': 12 },
    fires: {},
    silent: { 'FAM1#1.disabilita': 1 },
  },
  {
    check: 'FA-016',
    given: { 'FAM1#1.mesiFigli21': 1 },
    fires: child('1995-01-01', 12),
    silent: child('1995-01-02', 12),
  },
  {
    check: 'FA-016',
    given: { ...child('1990-01-01', 12), 'FAM1#1.mesiFigli21': 12 },
    fires: {},
    silent: { 'FAM1#1.disabilita': 1 },
  },
  { check: 'FA-017', given: child('2000-05-01', 12), fires: {}, silent: { 'FAM1#1.mesiFigli21': 12 } },
  { check: 'FA-017', fires: child('2004-01-01', 12), silent: child('2004-01-02', 12) },
  { check: 'FA-017', fires: child('1996-01-01', 12), silent: child('1995-12-31', 12) },
  { check: 'FA-017', given: child('2000-05-01', 12), fires: {}, silent: { 'FAM1#1.percentuale': 0 } },
];
