import type { CheckCase } from './case';
import { BODY } from './people';

const ROME = { 'FR4.comune': 'H501' };
const MOVED = { ...ROME, 'FR6.comune': 'F205' };
const income = (amount: number | string) => ({ figures: { reddito_riferimento: amount } });

export const frontespizioResidenza: readonly CheckCase[] = [
  { check: 'FR-032', given: ROME, fires: {}, silent: { 'FR4.dataVariazione': '2025-05-01' } },
  { check: 'FR-032', given: ROME, fires: {}, silent: { 'FR4.primaPresentazione': 1 } },
  {
    check: 'FR-033',
    given: { 'FR4.primaPresentazione': 1, ...ROME, 'FR4.indirizzo': 'Garibaldi' },
    fires: {},
    silent: { 'FR4.cap': '00185' },
  },
  {
    check: 'FR-034',
    fires: { 'FR4.dataVariazione': '2024-12-31' },
    silent: { 'FR4.dataVariazione': '2025-01-01' },
  },
  {
    check: 'FR-034',
    known: { sentOn: '2026-06-30' },
    fires: { 'FR4.dataVariazione': '2026-07-01' },
    silent: { 'FR4.dataVariazione': '2026-06-30' },
  },
  {
    check: 'FR-034',
    year: 2024,
    fires: { 'FR4.dataVariazione': '2023-12-31' },
    silent: { 'FR4.dataVariazione': '2024-01-01' },
  },
  { check: 'FR-035', fires: { 'FR4.cap': '0018' }, silent: { 'FR4.cap': '00185' } },
  {
    check: 'FR-036',
    given: { 'FR4.provincia': 'RM' },
    fires: { 'FR4.cap': '20121' },
    silent: { 'FR4.cap': '00185' },
  },
  { check: 'FR-037', fires: {}, silent: { 'FR6.comune': 'H501', 'FR6.provincia': 'RM' } },
  {
    check: 'FR-037',
    given: { 'FR6.comune': 'H501' },
    fires: { 'FR6.provincia': 'MI' },
    silent: { 'FR6.provincia': 'RM' },
  },
  {
    check: 'FR-038',
    given: { 'FR6.comune': 'H501' },
    fires: { 'FR7.comune': 'H501' },
    silent: { 'FR7.comune': 'F205' },
  },
  {
    check: 'FR-039',
    given: MOVED,
    fires: { 'FR4.dataVariazione': '2025-11-02' },
    silent: { 'FR4.dataVariazione': '2025-11-03' },
  },
  {
    check: 'FR-039',
    given: MOVED,
    fires: { 'FR4.dataVariazione': '2024-11-03' },
    silent: { 'FR4.dataVariazione': '2024-11-02' },
  },
  {
    check: 'FR-039',
    given: { ...MOVED, 'FR4.dataVariazione': '2025-05-01' },
    fires: {},
    silent: { 'FR7.comune': 'H501' },
  },
  {
    check: 'FR-040',
    given: { ...ROME, 'FR7.comune': 'H501' },
    fires: { 'FR4.dataVariazione': '2025-11-03' },
    silent: { 'FR4.dataVariazione': '2025-11-02' },
  },
  {
    check: 'FR-040',
    year: 2024,
    given: { ...ROME, 'FR7.comune': 'H501' },
    fires: { 'FR4.dataVariazione': '2024-11-03' },
    silent: { 'FR4.dataVariazione': '2024-11-02' },
  },
  {
    check: 'FR-041',
    given: { 'FR6.casiParticolariAddRegionale': '1' },
    fires: { 'FR6.comune': 'H501' },
    silent: { 'FR6.comune': 'L736' },
  },
  { check: 'FR-042', fires: { 'FR5.email': 'mario.rossi' }, silent: { 'FR5.email': 'mario@rossi.it' } },
  {
    check: 'FR-042',
    fires: { 'FR5.cellulare': '333 casa' },
    silent: { 'FR5.cellulare': '+39 333 123456' },
  },
  {
    check: 'FR-043',
    given: { 'FR1.soggettoACarico': 1 },
    fires: {},
    firesKnowing: income(2841),
    silent: {},
    silentKnowing: income('2840.51'),
  },
  {
    check: 'FR-044',
    given: { 'FR1.soggettoACarico': 2 },
    fires: {},
    firesKnowing: income(4001),
    silent: {},
    silentKnowing: income(4000),
  },
  {
    check: 'FR-044',
    given: { 'FR1.soggettoACarico': 2 },
    fires: { 'FR3.dataNascita': '2000-12-31' },
    silent: { 'FR3.dataNascita': '2001-01-01' },
  },
  {
    check: 'FR-045',
    fires: {},
    firesKnowing: income('2840.51'),
    silent: {},
    silentKnowing: income(2841),
  },
  { check: 'FR-045', known: income(2000), fires: {}, silent: { 'FR1.soggettoACarico': 1 } },
  { check: 'FR-046', fires: { 'FR1.quadroK': 1 }, silent: { 'FR1.quadroK': 1, 'K1.codiceFiscale': BODY } },
  { check: 'FR-046', fires: { 'K1.codiceFiscale': BODY }, silent: {} },
  { check: 'FR-047', fires: { 'FR1.situazioniParticolari': '1' }, silent: {} },
];
