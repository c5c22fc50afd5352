import type { CheckCase } from './case';

/** A row of building works. */
const works = (rigo: string, anno: number, spesa: number, more: Readonly<Record<string, unknown>> = {}) => ({
  [`${rigo}.anno`]: anno,
  [`${rigo}.spesa`]: spesa,
  [`${rigo}.numeroRata`]: 2026 - anno,
  ...Object.fromEntries(Object.entries(more).map(([column, value]) => [`${rigo}.${column}`, value])),
});

/** A home in the cadastre. */
const home = (number: number, rigo = 'E51') => ({
  [`${rigo}.numeroOrdine`]: number,
  [`${rigo}.codiceComune`]: 'H501',
  [`${rigo}.foglio`]: '12',
  [`${rigo}.particella`]: '34',
});

const CONDOMINIO = '90000010000';

export const quadroEHomes: readonly CheckCase[] = [
  { check: 'E-059', fires: { 'E41.col1': 2015 }, silent: { 'E41.col1': 2016 } },
  { check: 'E-059', fires: { 'E41.col1': 2026 }, silent: { 'E41.col1': 2025 } },
  { check: 'E-059', year: 2024, fires: { 'E41.col1': 2025 }, silent: { 'E41.col1': 2015 } },
  {
    check: 'E-060',
    given: { 'E41.col1': 2022, 'E41.col9': 5000 },
    fires: { 'E41.col8': 3 },
    silent: { 'E41.col8': 4 },
  },
  {
    check: 'E-060',
    year: 2024,
    given: { 'E42.col1': 2022, 'E42.col9': 5000 },
    fires: { 'E42.col8': 4 },
    silent: { 'E42.col8': 3 },
  },
  {
    check: 'E-060',
    given: { 'E41.col1': 2023, 'E41.col8': 2, 'E41.col9': 5000 },
    fires: { 'E41.col2': 12 },
    silent: { 'E41.col2': 6 },
  },
  {
    check: 'E-060',
    given: { 'E41.col1': 2024, 'E41.col2': 6, 'E41.col9': 5000 },
    fires: { 'E41.col8': 1 },
    silent: { 'E41.col8': 2 },
  },
  {
    check: 'E-060',
    given: { 'E41.col1': 2022, 'E41.col8': 3, 'E41.col9': 5000 },
    fires: {},
    silent: { 'E41.col7': 1 },
  },
  // The superbonus of 2024 has ten instalments, that of 2023 four.
  {
    check: 'E-060',
    given: { 'E41.col1': 2024, 'E41.col7': 3, 'E41.col9': 5000 },
    fires: { 'E41.col8': 7 },
    silent: { 'E41.col8': 2 },
  },
  {
    check: 'E-060',
    given: { 'E41.col7': 2, 'E41.col8': 1, 'E41.col9': 5000 },
    fires: { 'E41.col1': 2024 },
    silent: { 'E41.col1': 2023 },
  },
  { check: 'E-061', fires: works('E41', 2025, 9000), silent: works('E41', 2025, 9000, { percentuale: 4 }) },
  { check: 'E-061', fires: works('E41', 2025, 9000), silent: works('E41', 2024, 9000) },
  {
    check: 'E-061',
    fires: works('E41', 2025, 9000, { tipologia: 5 }),
    silent: works('E41', 2025, 9000, { tipologia: 21 }),
  },
  { check: 'E-062', fires: works('E41', 2024, 96001), silent: works('E41', 2024, 96000) },
  {
    check: 'E-062',
    given: works('E41', 2024, 60000, { numeroOrdine: 1 }),
    fires: works('E42', 2024, 36001, { numeroOrdine: 1 }),
    silent: works('E42', 2024, 36001, { numeroOrdine: 2 }),
  },
  {
    check: 'E-062',
    given: works('E41', 2024, 60000, { numeroOrdine: 1 }),
    fires: works('E43', 2024, 40000, { numeroOrdine: 1 }),
    silent: works('E43', 2023, 40000, { numeroOrdine: 1 }),
  },
  {
    check: 'E-062',
    fires: works('E41', 2024, 120000),
    silent: works('E41', 2024, 120000, { tipologia: 9 }),
  },
  {
    check: 'E-063',
    given: works('E41', 2023, 60000, { numeroOrdine: 1 }),
    fires: works('E42', 2024, 36001, { numeroOrdine: 1, interventiParticolari: 1 }),
    silent: works('E42', 2024, 36000, { numeroOrdine: 1, interventiParticolari: 1 }),
  },
  {
    check: 'E-063',
    given: works('E41', 2023, 60000, { numeroOrdine: 1 }),
    fires: works('E42', 2024, 50000, { numeroOrdine: 1, interventiParticolari: 1 }),
    silent: works('E42', 2024, 50000, { numeroOrdine: 1 }),
  },
  {
    check: 'E-064',
    fires: works('E41', 2025, 4000, { tipologia: 12 }),
    silent: works('E41', 2024, 4000, { tipologia: 12 }),
  },
  {
    check: 'E-065',
    fires: works('E41', 2023, 5001, { tipologia: 13 }),
    silent: works('E41', 2023, 5000, { tipologia: 13 }),
  },
  {
    check: 'E-066',
    fires: works('E41', 2019, 9000, { tipologia: 15 }),
    silent: works('E41', 2020, 9000, { tipologia: 15 }),
  },
  {
    check: 'E-066',
    fires: works('E41', 2023, 9000, { tipologia: 15 }),
    silent: works('E41', 2022, 9000, { tipologia: 15 }),
  },
  {
    check: 'E-067',
    fires: works('E41', 2021, 9000, { tipologia: 21 }),
    silent: works('E41', 2022, 9000, { tipologia: 21 }),
  },
  {
    check: 'E-068',
    fires: works('E41', 2017, 9000, { tipologia: 4 }),
    silent: works('E41', 2016, 9000, { tipologia: 4 }),
  },
  {
    check: 'E-069',
    fires: { 'E41.codiceFiscale': '90000010001' },
    silent: { 'E41.codiceFiscale': CONDOMINIO },
  },
  {
    check: 'E-070',
    given: works('E41', 2024, 9000, { numeroOrdine: 2 }),
    fires: home(1),
    silent: home(2),
  },
  {
    check: 'E-070',
    given: works('E41', 2024, 9000, { numeroOrdine: 2 }),
    fires: {},
    silent: { 'E53.numeroOrdine': 2, 'E53.dataAccatastamento': '2025-03-01' },
  },
  { check: 'E-071', given: home(1), fires: home(1, 'E52'), silent: home(2, 'E52') },
  {
    check: 'E-071',
    given: { ...home(1), 'E53.numeroOrdine': 1 },
    fires: { 'E53.dataAccatastamento': '2025-03-01' },
    silent: { 'E53.dataRegistrazione': '2024-03-01', 'E53.codiceUfficio': 'TJT' },
  },
  {
    check: 'E-072',
    given: { ...works('E41', 2024, 9000, { numeroOrdine: 1 }), ...home(1), 'E51.condominio': 1 },
    fires: {},
    silent: { 'E41.codiceFiscale': CONDOMINIO },
  },
  {
    check: 'E-072',
    given: { ...works('E41', 2024, 9000, { numeroOrdine: 1 }), ...home(1), ...home(2, 'E52') },
    fires: { 'E51.condominio': 1 },
    silent: { 'E52.condominio': 1 },
  },
  {
    check: 'E-073',
    given: { 'E51.numeroOrdine': 1, 'E51.foglio': '12' },
    fires: {},
    silent: { 'E51.particella': '34' },
  },
  {
    check: 'E-073',
    given: { 'E51.numeroOrdine': 1 },
    fires: { 'E53.numeroOrdine': 2, 'E53.numeroAccatastamento': '77' },
    silent: { 'E53.numeroOrdine': 1, 'E53.numeroAccatastamento': '77' },
  },
  { check: 'E-073', given: { 'E51.numeroOrdine': 1 }, fires: {}, silent: { 'E51.condominio': 1 } },
  {
    check: 'E-074',
    given: { 'E53.dataRegistrazione': '2024-03-01', 'E53.codiceUfficio': 'TJT' },
    fires: {},
    silent: { 'E53.numeroSottonumero': '1234' },
  },
  {
    check: 'E-074',
    given: { 'E53.codiceUfficio': 'TJT', 'E53.numeroSottonumero': '1234' },
    fires: {},
    silent: { 'E53.dataRegistrazione': '2024-03-01' },
  },
];
