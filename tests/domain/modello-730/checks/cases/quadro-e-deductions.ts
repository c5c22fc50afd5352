import type { CheckCase } from './case';

/** Reddito complessivo of the prospetto; what reliefs look at lies far above it, as with cedolare secca. */
const income = (euros: number) => ({ figures: { r11: euros, reddito_riferimento: euros + 5000 } });
const ME = 'RSSMRA80A01H501U';

export const quadroEDeductions: readonly CheckCase[] = [
  {
    check: 'E-045',
    fires: { 'E14.dataStipula': '2021-01-01' },
    silent: { 'E14.dataStipula': '2020-12-31' },
  },
  {
    check: 'E-045',
    fires: { 'E14.dataStipula': '2015-12-31' },
    silent: { 'E14.dataStipula': '2016-01-01' },
  },
  {
    check: 'E-046',
    given: { 'E14.dataStipula': '2018-06-10', 'E14.canone': 4001 },
    fires: { 'FR3.dataNascita': '1983-06-10' },
    silent: { 'FR3.dataNascita': '1983-06-11' },
  },
  {
    check: 'E-046',
    given: { 'E14.dataStipula': '2018-06-10', 'FR3.dataNascita': '1990-01-01' },
    fires: { 'E14.riscatto': 20001 },
    silent: { 'E14.riscatto': 20000, 'E14.canone': 8000 },
  },
  {
    check: 'E-046',
    given: { 'E14.dataStipula': '2018-06-10', 'FR3.dataNascita': '1970-01-01' },
    fires: { 'E14.riscatto': 10001 },
    silent: { 'E14.riscatto': 10000, 'E14.canone': 4000 },
  },
  {
    check: 'E-047',
    given: { 'E22.col2': 3000 },
    fires: {},
    silent: { 'E22.col1': 'VRDLGI95B02F205S' },
  },
  {
    check: 'E-048',
    given: { 'FR2.codiceFiscale': ME, 'E22.col2': 3000 },
    fires: { 'E22.col1': ME },
    silent: { 'E22.col1': 'VRDLGI95B02F205S' },
  },
  {
    check: 'E-048',
    given: { 'E22.col2': 3000 },
    fires: { 'E22.col1': 'VRDLGI95B02F205T' },
    silent: { 'E22.col1': 'VRDLGI95B02F205S' },
  },
  { check: 'E-049', fires: { 'E23.col1': 1550 }, silent: { 'E23.col1': 1549 } },
  { check: 'E-050', fires: { 'E24.col1': 1034 }, silent: { 'E24.col1': 1033 } },
  { check: 'E-051', given: { 'E26.col1': 6 }, fires: { 'E26.col2': 3616 }, silent: { 'E26.col2': 3615 } },
  { check: 'E-051', given: { 'E26.col2': 4000 }, fires: { 'E26.col1': 13 }, silent: { 'E26.col1': 9 } },
  {
    check: 'E-052',
    known: income(30000),
    given: { 'E26.col1': 7 },
    fires: { 'E26.col2': 601 },
    silent: { 'E26.col2': 600 },
  },
  {
    check: 'E-053',
    known: income(30000),
    given: { 'E26.col1': 8 },
    fires: { 'E26.col2': 3001 },
    silent: { 'E26.col2': 3000 },
  },
  {
    check: 'E-053',
    known: income(900000),
    given: { 'E26.col1': 8 },
    fires: { 'E26.col2': 70001 },
    silent: { 'E26.col2': 70000 },
  },
  { check: 'E-054', given: { 'E27.col1': 2000 }, fires: { 'E27.col2': 3166 }, silent: { 'E27.col2': 3165 } },
  {
    check: 'E-054',
    given: { 'E27.col2': 6000 },
    fires: { 'E28.col1': 1000 },
    silent: { 'E28.col2': 1000 },
  },
  { check: 'E-055', given: { 'E28.col1': 2000 }, fires: { 'E28.col2': 5748 }, silent: { 'E28.col2': 5747 } },
  {
    check: 'E-056',
    given: { 'E27.col1': 2000, 'E27.col2': 1000 },
    fires: { 'E30.col2': 2166 },
    silent: { 'E30.col2': 2165 },
  },
  { check: 'E-056', given: { 'E27.col2': 6000 }, fires: { 'E30.col2': 1 }, silent: {} },
  {
    check: 'E-057',
    given: { 'E32.col2': 200000 },
    fires: { 'E32.col1': '2018-01-01' },
    silent: { 'E32.col1': '2017-12-31' },
  },
  {
    check: 'E-057',
    given: { 'E32.col1': '2014-01-01' },
    fires: { 'E32.col2': 300001 },
    silent: { 'E32.col2': 300000 },
  },
  { check: 'E-058', known: income(30000), fires: { 'E36.col1': 3001 }, silent: { 'E36.col1': 3000 } },
];
