import type { CheckCase } from './case';
import { BODY, SPOUSE } from './people';

const CAMPIONE = { 'C1.altriDati': 5, 'FR6.comune': 'B513' };
const before = (redditoDiLavoroAnnoPrima: number) => ({ amounts: { redditoDiLavoroAnnoPrima } });
const periods = (to: string, settlesEarlier = false) => ({
  certificates: [
    { payer: BODY, income: 10000, from: '2025-01-01', to: '2025-06-30' },
    { payer: SPOUSE, income: 5000, from: '2025-06-01', to, settlesEarlier },
  ],
});

export const quadroCAltro: readonly CheckCase[] = [
  { check: 'C-035', given: { 'C4.opzioneOrdinaria': 1 }, fires: { 'C4.opzioneSostitutiva': 1 }, silent: {} },
  { check: 'C-036', given: { 'C4.assenzaRequisiti': 1 }, fires: { 'C4.opzioneOrdinaria': 1 }, silent: {} },
  {
    check: 'C-037',
    given: { 'C4.sommeSostitutiva': 100 },
    fires: {},
    silent: { 'C4.opzioneSostitutiva': 1 },
  },
  {
    check: 'C-038',
    given: { 'C4.sommeSostitutiva': 3001 },
    fires: { 'C4.tipologiaLimite': 1 },
    silent: { 'C4.tipologiaLimite': 2 },
  },
  {
    check: 'C-038',
    given: { 'C4.sommeSostitutiva': 4001 },
    fires: { 'C4.tipologiaLimite': 2 },
    silent: { 'C4.tipologiaLimite': 3 },
  },
  {
    check: 'C-038',
    given: { 'C4.tipologiaLimite': 3 },
    fires: { 'C4.sommeSostitutiva': 5001 },
    silent: { 'C4.sommeSostitutiva': 5000 },
  },
  {
    check: 'C-039',
    given: { 'C4.tipologiaLimite': 1, 'C4.sommeSostitutiva': 2000 },
    fires: { 'C4.benefit': 1001 },
    silent: { 'C4.benefit': 1000 },
  },
  {
    check: 'C-040',
    given: { 'C4.benefit': 100 },
    fires: { 'C4.benefitOrdinaria': 101 },
    silent: { 'C4.benefitOrdinaria': 100 },
  },
  {
    check: 'C-041',
    given: { 'C4.sommeSostitutiva': 1000 },
    fires: { 'C4.ritenuteSostitutiva': 52 },
    silent: { 'C4.ritenuteSostitutiva': 51 },
  },
  {
    check: 'C-042',
    given: { 'C4.sommeSostitutiva': 100 },
    fires: {},
    firesKnowing: before(80001),
    silent: {},
    silentKnowing: before(80000),
  },
  { check: 'C-043', given: { 'C6.assegnoConiuge': 1 }, fires: {}, silent: { 'C6.reddito': 1 } },
  { check: 'C-044', given: { 'C7.reddito': 6000 }, fires: { 'C7.assegnoConiuge': 1 }, silent: {} },
  {
    check: 'C-045',
    given: { 'C15.fruitaOrdinaria': 200, 'C15.nonFruitaOrdinaria': 200 },
    fires: { 'C15.fruitaSeparata': 60 },
    silent: { 'C15.fruitaSeparata': 59 },
  },
  {
    check: 'C-045',
    year: 2024,
    fires: { 'C15.fruitaSeparata': 612 },
    silent: { 'C15.fruitaSeparata': 611 },
  },
  {
    check: 'C-046',
    given: { 'C15.fruitaOrdinaria': 100 },
    fires: {},
    firesKnowing: before(30209),
    silent: {},
    silentKnowing: before(30208),
  },
  {
    check: 'C-047',
    given: { 'C16.opzioneOrdinaria': 1 },
    fires: { 'C16.opzioneSostitutiva': 1 },
    silent: {},
  },
  {
    check: 'C-048',
    given: { 'C16.assenzaRequisiti': 1 },
    fires: { 'C16.opzioneSostitutiva': 1 },
    silent: { 'C16.opzioneOrdinaria': 1 },
  },
  {
    check: 'C-049',
    given: { 'C16.redditoPrecedente': 10000 },
    fires: { 'C16.impostaSostitutiva': 3001 },
    silent: { 'C16.impostaSostitutiva': 3000 },
  },
  {
    check: 'C-049',
    given: { 'C16.redditoPrecedente': 10000, 'C16.tassazioneOrdinaria': 3001 },
    fires: { 'C16.opzioneSostitutiva': 1 },
    silent: {},
  },
  {
    check: 'C-050',
    given: { 'C16.impostaSostitutiva': 1000 },
    fires: { 'C16.impostaTrattenuta': 48 },
    silent: { 'C16.impostaTrattenuta': 49 },
  },
  {
    check: 'C-051',
    given: { 'C1.tipoReddito': 4, 'M38.reddito': 100 },
    fires: {},
    firesKnowing: { answers: { stessoDatoreDelRigoM38: true } },
    silent: {},
    silentKnowing: { answers: { stessoDatoreDelRigoM38: false } },
  },
  { check: 'C-052', fires: { 'C1.tipoReddito': 4 }, silent: { 'C1.tipoReddito': 2 } },
  { check: 'C-053', fires: { 'C1.tipoReddito': 8 }, silent: { 'C1.tipoReddito': 9 } },
  { check: 'C-054', given: CAMPIONE, fires: { 'FR6.comune': 'H501' }, silent: {} },
  {
    check: 'C-054',
    given: { 'C6.altriDati': 5 },
    fires: { 'FR6.comune': 'H501' },
    silent: { 'FR6.comune': 'B513' },
  },
  { check: 'C-055', given: CAMPIONE, fires: {}, silent: { 'L1.importo': 1 } },
  {
    check: 'C-056',
    known: { certificates: [{ payer: BODY, income: 20000 }] },
    fires: { 'C1.reddito': 20002 },
    silent: { 'C1.reddito': 20001 },
  },
  {
    check: 'C-057',
    known: periods('2025-08-31'),
    fires: { 'C5.giorniLavoro': 244 },
    silent: { 'C5.giorniLavoro': 243 },
  },
  {
    check: 'C-058',
    given: { 'C1.reddito': 10000 },
    fires: {},
    firesKnowing: periods('2025-08-31'),
    silent: {},
    silentKnowing: periods('2025-08-31', true),
  },
];
