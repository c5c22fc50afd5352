import type { CheckCase } from './case';

const income = (euros: number) => ({ figures: { reddito_riferimento: euros } });

/** One code, so much. */
const spent = (code: number, euros: number) => ({
  'E8.codiceSpesa': code,
  'E8.spesa': euros,
});

export const quadroEPeople: readonly CheckCase[] = [
  {
    check: 'E-040',
    known: { answers: { pagamentoNonTracciabile: ['E8'] } },
    fires: spent(12, 500),
    silent: spent(8, 500),
  },
  // L. 160/2019 art. 1 c. 679: agents, the Biennale, degrees bought back, gifts to the State too.
  ...[17, 24, 32, 35].map((code) => ({
    check: 'E-040',
    known: { answers: { pagamentoNonTracciabile: ['E8'] } },
    fires: spent(code, 500),
    silent: spent(8, 500),
  })),
  {
    check: 'E-040',
    given: spent(29, 300),
    fires: {},
    firesKnowing: { answers: { pagamentoNonTracciabile: true } },
    silent: {},
    silentKnowing: { answers: { pagamentoNonTracciabile: ['E9'] } },
  },
  {
    check: 'E-041',
    given: { ...spent(12, 500), 'E8.beneficiarioCf': 'BNCLRA07A41H501S', 'FAM1#1.parentela': 'F1' },
    fires: { 'FAM1#1.codiceFiscale': 'BNCLRA06A41H501R' },
    silent: { 'FAM1#1.codiceFiscale': 'BNCLRA07A41H501S' },
  },
  {
    check: 'E-041',
    given: { ...spent(12, 500), 'FR2.codiceFiscale': 'RSSMRA80A01H501U' },
    fires: { 'E8.beneficiarioCf': 'VRDLGI95B02F205S' },
    silent: { 'E8.beneficiarioCf': 'RSSMRA80A01H501U' },
  },
  {
    check: 'E-042',
    given: spent(12, 500),
    fires: {},
    firesKnowing: income(75001),
    silent: {},
    silentKnowing: income(75000),
  },
  {
    check: 'E-043',
    given: spent(12, 500),
    fires: {},
    firesKnowing: income(120001),
    silent: {},
    silentKnowing: income(120000),
  },
  {
    check: 'E-043',
    given: spent(12, 500),
    fires: {},
    firesKnowing: income(240000),
    silent: {},
    silentKnowing: income(240001),
  },
  {
    check: 'E-044',
    given: spent(12, 500),
    fires: {},
    firesKnowing: income(240001),
    silent: {},
    silentKnowing: income(240000),
  },
  { check: 'E-044', known: income(300000), fires: spent(36, 500), silent: spent(10, 500) },
  { check: 'E-044', year: 2024, known: income(300000), fires: spent(29, 500), silent: spent(71, 500) },
];
