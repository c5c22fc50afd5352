import type { CheckCase } from './case';

const income = (euros: number) => ({ figures: { reddito_riferimento: euros } });

/** E8 to E10: one code, so much. */
const spent = (code: number, euros: number, rigo = 'E8') => ({
  [`${rigo}.codiceSpesa`]: code,
  [`${rigo}.spesa`]: euros,
});

/** The most of a code, and one euro more. */
const limit = (check: string, code: number, most: number, year?: 2024 | 2025): CheckCase => ({
  ...{ check, ...(year && { year }) },
  fires: spent(code, most + 1),
  silent: spent(code, most),
});

/** Two righi that keep the limit one by one and not together. */
const together = (check: string, codes: readonly [number, number], most: number): CheckCase => ({
  check,
  given: spent(codes[0], 30),
  fires: spent(codes[1], most - 29, 'E9'),
  silent: spent(codes[1], most - 30, 'E9'),
});

/** Two righi of two codes, each with the most of its own. */
const each = (check: string, codes: readonly [number, number], most: number): CheckCase => ({
  check,
  given: spent(codes[0], most),
  fires: spent(codes[1], most + 1, 'E9'),
  silent: spent(codes[1], most, 'E9'),
});

/** Two righi of two people, each with the most of its own. */
const apart = (check: string, code: number, most: number): CheckCase => ({
  check,
  given: spent(code, most),
  fires: spent(code, most + 1, 'E10'),
  silent: spent(code, most, 'E10'),
});

export const quadroEExpenses: readonly CheckCase[] = [
  { check: 'E-001', fires: { 'E1.col2': 129 }, silent: { 'E1.col2': 130 } },
  { check: 'E-001', given: { 'E1.col1': 100 }, fires: { 'E1.col2': 29 }, silent: { 'E1.col2': 30 } },
  { check: 'E-001', fires: { 'E1.col1': 1 }, silent: { 'E1.col1': 0, 'E2.col1': 100 } },
  {
    check: 'E-002',
    given: { 'E1.col3': 1, 'E1.col1': 5000, 'E2.col1': 6000, 'E3.col1': 4000 },
    fires: { 'E1.col2': 493 },
    silent: { 'E1.col2': 494 },
  },
  { check: 'E-002', fires: { 'E1.col2': 1000, 'E1.col3': 1 }, silent: { 'E1.col2': 1000 } },
  { check: 'E-003', fires: { 'E2.col1': 6198 }, silent: { 'E2.col1': 6197 } },
  {
    check: 'E-004',
    fires: { 'E2.col1': 300 },
    firesKnowing: { documents: [] },
    silent: { 'E2.col1': 300 },
    silentKnowing: { documents: [{ id: 'd1', kind: 'patologiaFamiliare' }] },
  },
  {
    check: 'E-004',
    given: { 'E2.col1': 300 },
    fires: {},
    firesKnowing: { documents: [{ id: 'd1', kind: 'borsaDiStudio' }] },
    silent: {},
  },
  { check: 'E-005', fires: { 'E4.col2': 18077 }, silent: { 'E4.col2': 18076 } },
  { check: 'E-006', given: { 'E4.col2': 9000 }, fires: { 'E4.col1': 5 }, silent: { 'E4.col1': 4 } },
  { check: 'E-006', given: { 'E4.col2': 9000 }, fires: { 'E4.col1': 0 }, silent: {} },
  { check: 'E-007', given: { 'E5.col2': 900 }, fires: { 'E5.col1': 5 }, silent: { 'E5.col1': 1 } },
  { check: 'E-008', given: { 'E6.col2': 16000 }, fires: { 'E6.col1': 1 }, silent: { 'E6.col1': 2 } },
  { check: 'E-008', given: { 'E6.col2': 16000 }, fires: {}, silent: { 'E6.col1': 4 } },
  { check: 'E-009', given: { 'E6.col1': 2 }, fires: { 'E6.col2': 15493 }, silent: { 'E6.col2': 15494 } },
  { check: 'E-010', fires: { 'E7.col2': 900 }, silent: { 'E7.col1': 7, 'E7.col2': 900 } },
  {
    check: 'E-011',
    given: { 'E7.col1': 7, 'E7.col2': 2500, 'E7#2.col1': 48 },
    fires: { 'E7#2.col2': 1501 },
    silent: { 'E7#2.col2': 1500 },
  },
  {
    check: 'E-011',
    year: 2024,
    given: { 'E7.col1': 3000 },
    fires: { 'E7.col2': 1001 },
    silent: { 'E7.col2': 1000 },
  },
  {
    check: 'E-012',
    given: { 'E7.col1': 7, 'E7.col2': 900, 'B1.col1': 500 },
    fires: { 'B1.col2': 2 },
    silent: { 'B1.col2': 11 },
  },
  { check: 'E-012', year: 2024, given: { 'E7.col2': 900 }, fires: {}, silent: { 'B6.col2': 1 } },
  {
    check: 'E-013',
    given: { 'E7.col1': 57, 'E7.col2': 900 },
    fires: {},
    firesKnowing: income(75001),
    silent: {},
    silentKnowing: income(75000),
  },
  {
    check: 'E-013',
    known: income(90000),
    given: { 'E7.col2': 900 },
    fires: { 'E7.col1': 57 },
    silent: { 'E7.col1': 48 },
  },
  { check: 'E-014', fires: { 'E9.col2': 100 }, silent: { 'E9.col1': 12, 'E9.col2': 100 } },
  limit('E-015', 8, 2066),
  together('E-015', [8, 8], 2066),
  limit('E-016', 9, 2583),
  limit('E-016', 46, 2583),
  together('E-016', [10, 10], 2583),
  each('E-016', [10, 46], 2583),
  apart('E-017', 12, 1000),
  limit('E-017', 12, 800, 2024),
  {
    check: 'E-018',
    known: { answers: { universitaNonStatale: true }, amounts: { limiteUniversita: 3700 } },
    fires: spent(13, 3701),
    silent: spent(13, 3700),
  },
  {
    check: 'E-018',
    known: { amounts: { limiteUniversita: 3700 } },
    given: { ...spent(13, 4000), ...spent(13, 3000, 'E9') },
    fires: {},
    firesKnowing: { answers: { universitaNonStatale: ['E8'] } },
    silent: {},
    silentKnowing: { answers: { universitaNonStatale: ['E9'] } },
  },
  apart('E-019', 14, 1550),
  together('E-020', [15, 15], 2100),
  {
    check: 'E-021',
    given: spent(15, 2000),
    fires: {},
    firesKnowing: income(40001),
    silent: {},
    silentKnowing: income(40000),
  },
  {
    check: 'E-021',
    known: income(50000),
    fires: spent(15, 2000),
    silent: spent(16, 200),
  },
  apart('E-022', 16, 210),
  {
    check: 'E-023',
    given: spent(16, 200),
    fires: { 'E8.beneficiarioCf': 'BNCLRA21A41H501Q' },
    silent: { 'E8.beneficiarioCf': 'BNCLRA20T71H501F' },
  },
  {
    check: 'E-023',
    given: spent(16, 200),
    fires: { 'E8.beneficiarioCf': 'BNCLRA06A41H501R' },
    silent: { 'E8.beneficiarioCf': 'BNCLRA07A41H501S' },
  },
  together('E-024', [17, 17], 1000),
  together('E-025', [18, 18], 2633),
  limit('E-026', 20, 2066),
  limit('E-027', 21, 1500),
  limit('E-028', 22, 1300),
  together('E-029', [29, 29], 550),
  { check: 'E-030', fires: spent(29, 129), silent: spent(29, 130) },
  { check: 'E-030', given: spent(29, 100), fires: spent(29, 29, 'E9'), silent: spent(29, 30, 'E9') },
  apart('E-031', 33, 632),
  {
    check: 'E-032',
    given: { ...spent(33, 600), ...spent(33, 500, 'E9') },
    fires: {},
    firesKnowing: { answers: { bonusNido: ['E9'] } },
    silent: {},
    silentKnowing: { answers: { bonusNido: [] } },
  },
  limit('E-033', 36, 530),
  limit('E-034', 38, 750),
  {
    check: 'E-035',
    given: { ...spent(36, 500), ...spent(38, 700, 'E9') },
    fires: spent(39, 93, 'E10'),
    silent: spent(39, 92, 'E10'),
  },
  limit('E-036', 40, 250),
  apart('E-037', 45, 1000),
  {
    check: 'E-037',
    given: spent(45, 500),
    fires: {},
    firesKnowing: income(36001),
    silent: {},
    silentKnowing: income(36000),
  },
  limit('E-038', 62, 30000),
  { check: 'E-038', fires: spent(62, 29), silent: spent(62, 30) },
  limit('E-039', 61, 30000),
  together('E-039', [71, 71], 30000),
  each('E-039', [71, 76], 30000),
];
