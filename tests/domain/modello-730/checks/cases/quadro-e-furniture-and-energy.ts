import type { CheckCase } from './case';

/** A row of building works. */
const works = (anno: number) => ({ 'E41.anno': anno, 'E41.spesa': 9000, 'E41.numeroRata': 2026 - anno });
const CONDOMINIO = '90000010000';

export const quadroEFurnitureAndEnergy: readonly CheckCase[] = [
  {
    check: 'E-075',
    given: { 'E57.col1': 1, 'E57.col2': 3000 },
    fires: works(2023),
    silent: works(2024),
  },
  {
    check: 'E-075',
    given: { ...works(2020), 'E57.col1': 5, 'E57.col2': 3000 },
    fires: { 'E57.col3': 1, 'E57.col4': 2000 },
    silent: { 'E57.col3': 5, 'E57.col4': 2000 },
  },
  { check: 'E-076', given: { 'E57.col1': 1 }, fires: { 'E57.col2': 5001 }, silent: { 'E57.col2': 5000 } },
  { check: 'E-076', given: { 'E57.col1': 3 }, fires: { 'E57.col2': 8001 }, silent: { 'E57.col2': 8000 } },
  { check: 'E-076', given: { 'E57.col1': 5 }, fires: { 'E57.col2': 16001 }, silent: { 'E57.col2': 16000 } },
  {
    check: 'E-076',
    given: { 'E57.col1': 4, 'E57.col2': 10000, 'E57.col3': 4 },
    fires: { 'E57.col4': 10001 },
    silent: { 'E57.col4': 10000 },
  },
  {
    check: 'E-076',
    year: 2024,
    given: { 'E57.col2': 9000 },
    fires: { 'E57.col1': 2 },
    silent: { 'E57.col1': 3 },
  },
  { check: 'E-077', given: { 'E57.col2': 900 }, fires: { 'E57.col1': 11 }, silent: { 'E57.col1': 10 } },
  { check: 'E-077', given: { 'E57.col4': 900 }, fires: { 'E57.col3': 0 }, silent: { 'E57.col3': 1 } },
  { check: 'E-078', given: { 'E58.col3': 900 }, fires: { 'E58.col2': 9 }, silent: { 'E58.col2': 10 } },
  {
    check: 'E-078',
    year: 2024,
    given: { 'E58.col3': 900 },
    fires: { 'E58.col2': 10 },
    silent: { 'E58.col2': 9 },
  },
  {
    check: 'E-079',
    given: { 'E61.anno': 2023, 'E61.spesa': 9000 },
    fires: { 'E61.numeroRata': 2 },
    silent: { 'E61.numeroRata': 3 },
  },
  {
    check: 'E-079',
    given: { 'E61.anno': 2023, 'E61.spesa': 9000, 'E61.numeroRata': 2 },
    fires: {},
    silent: { 'E61.casiParticolari': 1 },
  },
  {
    check: 'E-080',
    given: { 'E61.tipoIntervento': 9 },
    fires: {},
    silent: { 'E61.codiceFiscale': CONDOMINIO },
  },
  { check: 'E-080', fires: { 'E62.tipoIntervento': 11 }, silent: { 'E62.tipoIntervento': 12 } },
  {
    check: 'E-081',
    known: { answers: { combustibileFossile: ['E61'] } },
    given: { 'E61.tipoIntervento': 13 },
    fires: { 'E61.anno': 2025 },
    silent: { 'E61.anno': 2024 },
  },
  {
    check: 'E-081',
    given: { 'E61.tipoIntervento': 13, 'E61.anno': 2025 },
    fires: {},
    firesKnowing: { answers: { combustibileFossile: true } },
    silent: {},
  },
  {
    check: 'E-082',
    given: { 'E61.tipoIntervento': 2, 'E61.anno': 2025 },
    fires: {},
    silent: { 'E61.percentuale': 5 },
  },
  { check: 'E-082', fires: { 'E61.anno': 2025 }, silent: { 'E61.anno': 2024 } },
  {
    check: 'E-083',
    given: { 'E61.tipoIntervento': 12, 'E61.anno': 2023 },
    fires: { 'E61.spesa': 120001 },
    silent: { 'E61.spesa': 120000 },
  },
  {
    check: 'E-083',
    given: { 'E61.tipoIntervento': 4, 'E61.anno': 2025, 'E61.spesa': 70000 },
    fires: { 'E61.percentuale': 5 },
    silent: { 'E61.percentuale': 6 },
  },
];
