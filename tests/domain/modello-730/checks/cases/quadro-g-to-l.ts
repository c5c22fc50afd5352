import type { CheckCase } from './case';

const foreign = (rigo: string, state: string, year: number, income: number) => ({
  [`${rigo}.codiceStato`]: state,
  [`${rigo}.anno`]: year,
  [`${rigo}.redditoEstero`]: income,
});
const SUPPLIER = '01234567897';

export const quadroG: readonly CheckCase[] = [
  {
    check: 'G-001',
    given: { 'G1.col1': 100, 'G1.col2': 200 },
    fires: { 'G1.col3': 301 },
    silent: { 'G1.col3': 300 },
  },
  {
    check: 'G-001',
    year: 2024,
    given: { 'G1.col2': 200 },
    fires: { 'G1.col3': 201 },
    silent: { 'G1.col3': 200 },
  },
  {
    check: 'G-002',
    given: { 'G3.residuo': 100, 'G3.creditoAnno': 200 },
    fires: { 'G3.compensato': 301 },
    silent: { 'G3.compensato': 300 },
  },
  { check: 'G-003', fires: { 'G3.anno': 2026 }, silent: { 'G3.anno': 2025 } },
  { check: 'G-003', fires: { 'G3.anno': 2006 }, silent: { 'G3.anno': 2007 } },
  {
    check: 'G-004',
    given: { 'G4.codiceStato': '029', 'G4.redditoEstero': 500 },
    fires: {},
    silent: { 'G4.anno': 2025 },
  },
  {
    check: 'G-004',
    given: { 'G4.anno': 2025, 'G4.redditoEstero': 500 },
    fires: {},
    silent: { 'G4.codiceStato': '029' },
  },
  {
    check: 'G-005',
    given: { 'G4.redditoEstero': 500 },
    fires: { 'G4.impostaEstera': 501 },
    silent: { 'G4.impostaEstera': 500 },
  },
  {
    check: 'G-006',
    given: { 'G4.impostaLorda': 500 },
    fires: { 'G4.impostaNetta': 501 },
    silent: { 'G4.impostaNetta': 500 },
  },
  {
    check: 'G-007',
    given: { ...foreign('G4', '029', 2024, 500) },
    fires: { 'G4.redditoComplessivo': 499 },
    silent: { 'G4.redditoComplessivo': 500 },
  },
  {
    check: 'G-007',
    given: { 'G4.redditoComplessivo': 499, 'G4.redditoEstero': 500 },
    fires: { 'G4.anno': 2024 },
    silent: { 'G4.anno': 2025 },
  },
  {
    check: 'G-008',
    given: { ...foreign('G4', '029', 2024, 500), 'G4.redditoComplessivo': 900, 'G4.impostaLorda': 200 },
    fires: {},
    silent: { 'G4.impostaNetta': 100 },
  },
  { check: 'G-008', fires: foreign('G4', '029', 2024, 500), silent: foreign('G4', '029', 2025, 500) },
  {
    check: 'G-009',
    given: foreign('G4', '029', 2024, 500),
    fires: foreign('G4#2', '029', 2024, 100),
    silent: foreign('G4#2', '029', 2025, 100),
  },
  {
    check: 'G-009',
    given: foreign('G4', '029', 2024, 500),
    fires: foreign('G4#2', '029', 2024, 100),
    silent: foreign('G4#2', '071', 2024, 100),
  },
  {
    check: 'G-010',
    given: { 'G4.creditoUtilizzato': 50 },
    fires: { 'G4.creditoStesso': 51 },
    silent: { 'G4.creditoStesso': 50 },
  },
  {
    check: 'G-011',
    given: foreign('G4', '029', 2025, 500),
    fires: { 'W1.codiceStato': '071' },
    silent: { 'W1.codiceStato': '029' },
  },
  {
    check: 'G-011',
    given: foreign('G4', '029', 2025, 500),
    fires: { 'C1.reddito': 499 },
    silent: { 'C1.reddito': 500 },
  },
  { check: 'G-011', fires: foreign('G4', '029', 2025, 500), silent: foreign('G4', '029', 2024, 500) },
  {
    check: 'G-012',
    given: { 'G8.residuo': 100, 'G8.credito': 50 },
    fires: { 'G8.compensato': 151 },
    silent: { 'G8.compensato': 150 },
  },
  {
    check: 'G-013',
    known: { figures: { r11: 20000, reddito_riferimento: 25000 } },
    fires: { 'G9.spesaAnno': 3001 },
    silent: { 'G9.spesaAnno': 3000 },
  },
  {
    check: 'G-013',
    year: 2024,
    known: { figures: { r11: 20000, reddito_riferimento: 25000 } },
    fires: { 'G9.spesaAnno': 3001 },
    silent: { 'G9.spesaAnno': 3000 },
  },
  { check: 'G-014', given: { 'G15.residuo': 1 }, fires: {}, silent: { 'G15.codice': 3 } },
  {
    check: 'G-015',
    given: { 'G2.credito': 300 },
    fires: {},
    firesKnowing: { documents: [] },
    silent: {},
    silentKnowing: { documents: [{ id: 'd1', kind: 'convalidaSfratto' }] },
  },
];

export const quadroI: readonly CheckCase[] = [
  { check: 'I-001', given: { 'I1.col1': 100 }, fires: { 'I1.col2': 1 }, silent: { 'I1.col2': 0 } },
  {
    check: 'I-002',
    known: { figures: { crediti: 500 } },
    fires: { 'I1.col1': 501 },
    silent: { 'I1.col1': 500 },
  },
  {
    check: 'I-003',
    given: { 'I1.col2': 1 },
    fires: {},
    firesKnowing: { figures: { risultato: 1 } },
    silent: {},
    silentKnowing: { figures: { risultato: 0 } },
  },
  {
    check: 'I-004',
    known: { answers: { vistoDiConformita: false } },
    fires: { 'I1.col1': 5001 },
    silent: { 'I1.col1': 5000 },
  },
  {
    check: 'I-004',
    given: { 'I1.col1': 6000 },
    fires: {},
    firesKnowing: { answers: { vistoDiConformita: false } },
    silent: {},
    silentKnowing: { answers: { vistoDiConformita: true } },
  },
];

export const quadroK: readonly CheckCase[] = [
  { check: 'K-001', fires: { 'K1.col1': '90000010001' }, silent: { 'K1.col1': '90000010000' } },
  { check: 'K-001', fires: { 'K1.col1': 'RSSMRA80A01H501U' }, silent: { 'K1.col1': '90000010000' } },
  { check: 'K-002', fires: { 'K4.col1': '01234567898' }, silent: { 'K4.col1': SUPPLIER } },
  { check: 'K-002', fires: { 'K4.col1': 'RSSMRA80A01H501X' }, silent: { 'K4.col1': 'RSSMRA80A01H501U' } },
  { check: 'K-003', fires: { 'K5.col9': 258 }, silent: { 'K5.col9': 259 } },
  {
    check: 'K-004',
    given: { 'K4.col3': 'Mario' },
    fires: { 'K4.col1': 'RSSMRA80A01H501U' },
    silent: { 'K4.col1': SUPPLIER },
  },
  {
    check: 'K-004',
    given: { 'K4.col1': 'RSSMRA80A01H501U', 'K4.col3': 'Mario' },
    fires: {},
    silent: { 'K4.col5': '1980-01-01' },
  },
  { check: 'K-005', given: { 'K2.col4': '12' }, fires: { 'K3.col2': '7' }, silent: { 'K3.col3': 'RM' } },
  {
    check: 'K-006',
    given: { 'K1.col1': '90000010000', 'K4.col1': SUPPLIER },
    fires: { 'K5.col1': SUPPLIER },
    silent: { 'K5.col1': '80000000002' },
  },
  {
    check: 'K-006',
    given: { 'K1.col1': '90000010000', 'K4.col1': SUPPLIER, 'K4#2.col1': SUPPLIER },
    fires: {},
    silent: { 'K1#2.col1': '97000000014' },
  },
];

export const quadroL: readonly CheckCase[] = [
  {
    check: 'L-001',
    given: { 'L1.importo': 1000 },
    fires: { 'FR6.comune': 'C933' },
    silent: { 'FR6.comune': 'B513' },
  },
  {
    check: 'L-002',
    given: {
      'L1.importo': 1000,
      'L2.importo': 500,
      'C1.altriDati': 5,
      'C1.reddito': 1000,
      'D3.altriDati': 5,
    },
    fires: { 'D3.redditi': 499 },
    silent: { 'D3.redditi': 500 },
  },
  {
    check: 'L-002',
    given: { 'L1.importo': 1000, 'C6.reddito': 1000 },
    fires: {},
    silent: { 'C6.altriDati': 5 },
  },
];
