import type { CheckCase } from './case';

const BODY = '97000000014';

export const scelteEFirma: readonly CheckCase[] = [
  { check: 'OT-001', given: { 'OTTO1.scelta': 'STATO' }, fires: {}, silent: { 'OTTO1.firma': 1 } },
  { check: 'OT-002', given: { 'OTTO1.firma': 1 }, fires: {}, silent: { 'OTTO1.scelta': 'VALDESE' } },
  {
    check: 'OT-003',
    given: { 'OTTO1.finalitaStato': 1, 'OTTO1.firma': 1 },
    fires: { 'OTTO1.scelta': 'CATTOLICA' },
    silent: { 'OTTO1.scelta': 'STATO' },
  },
  { check: 'OT-003', fires: { 'OTTO1.finalitaStato': 1 }, silent: { 'OTTO1.firma': 1 } },
  { check: 'OT-004', given: { 'CINQUE1.firma': 1 }, fires: {}, silent: { 'CINQUE1.categoria': 'ETS' } },
  { check: 'OT-005', given: { 'CINQUE1.categoria': 'ETS' }, fires: {}, silent: { 'CINQUE1.firma': 1 } },
  {
    check: 'OT-006',
    given: { 'CINQUE1.codiceFiscale': BODY },
    fires: { 'CINQUE1.categoria': 'COMUNE' },
    silent: { 'CINQUE1.categoria': 'SPORT' },
  },
  {
    check: 'OT-006',
    fires: { 'CINQUE1.codiceFiscale': BODY },
    silent: { 'CINQUE1.categoria': 'COMUNE' },
  },
  {
    check: 'OT-007',
    fires: { 'CINQUE1.codiceFiscale': '97000000015' },
    silent: { 'CINQUE1.codiceFiscale': BODY },
  },
  {
    check: 'OT-007',
    fires: { 'CINQUE1.codiceFiscale': 'RSSMRA80A01H501U' },
    silent: { 'CINQUE1.codiceFiscale': BODY },
  },
  {
    check: 'OT-008',
    given: { 'CINQUE1.categoria': 'ETS', 'CINQUE1.codiceFiscale': BODY },
    fires: {},
    firesKnowing: { beneficiaries: ['80000000002'] },
    silent: {},
    silentKnowing: { beneficiaries: [BODY] },
  },
  { check: 'OT-009', given: { 'DUE1.codicePartito': 'A10' }, fires: {}, silent: { 'DUE1.firma': 1 } },
  { check: 'OT-009', fires: { 'DUE1.firma': 1 }, silent: { 'DUE1.firma': 0 } },
  { check: 'OT-010', fires: { 'DUE1.codicePartito': 'A1' }, silent: { 'DUE1.codicePartito': 'A10' } },
  { check: 'OT-010', fires: { 'DUE1.codicePartito': '10A' }, silent: { 'DUE1.codicePartito': 'Z99' } },
  { check: 'OT-011', fires: {}, silent: { 'DUE1.codicePartito': 'A10' } },
  { check: 'OT-012', fires: { 'FIRMA1.dataFirma': '2026-05-20' }, silent: { 'FIRMA1.firma': 1 } },
  {
    check: 'OT-013',
    given: { 'FIRMA1.numeroModuli': 1, 'FR1.numeroModulo': 1, 'C1.reddito': 100 },
    fires: { 'C1#2.reddito': 100 },
    silent: { 'C3.reddito': 100 },
  },
  {
    check: 'OT-013',
    given: { 'FR1.numeroModulo': 1, 'E8#3.spesa': 100 },
    fires: { 'FIRMA1.numeroModuli': 2 },
    silent: { 'FIRMA1.numeroModuli': 3 },
  },
  {
    check: 'OT-014',
    known: { sentOn: '2026-06-15' },
    fires: { 'FIRMA1.dataFirma': '2026-06-16' },
    silent: { 'FIRMA1.dataFirma': '2026-06-15' },
  },
  {
    check: 'OT-014',
    fires: { 'FIRMA1.dataFirma': '2025-12-31' },
    silent: { 'FIRMA1.dataFirma': '2026-01-01' },
  },
  {
    check: 'OT-015',
    given: { 'FR1.dichiarazioneCongiunta': 1 },
    fires: {},
    silent: { 'FIRMA1.firma': 1 },
  },
  {
    check: 'OT-015',
    given: { 'FR1.dichiarazioneCongiunta': 1, 'FIRMA1.firma': 1 },
    fires: {},
    firesKnowing: { spouse: { cells: { 'FIRMA1.consensoDati': 1 } } },
    silent: {},
    silentKnowing: { spouse: { cells: { 'FIRMA1.firma': 1 } } },
  },
  { check: 'OT-016', fires: {}, silent: { 'FIRMA1.consensoDati': 1 } },
];
