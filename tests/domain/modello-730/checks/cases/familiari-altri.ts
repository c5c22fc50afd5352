import type { CheckCase } from './case';
import { SELF, SPOUSE, born } from './people';

const CHILD = born('2001-02-03');
const first = { 'FAM1#2.parentela': 'F1', 'FAM1#2.codiceFiscale': CHILD, 'FAM1#2.mesiACarico': 12 };
const wife = { 'FAM1#1.parentela': 'C', 'FAM1#1.codiceFiscale': SPOUSE };
const JOINT = { 'FR1.dichiarazioneCongiunta': 1 };
const share = (part: number | string) => ({ ...first, 'FAM1#2.percentuale': part });
const wifeEarning = (income: number, tax = 1) => ({
  spouse: { cells: {}, figures: { reddito_riferimento: income, r50: tax } },
});

export const familiariAltri: readonly CheckCase[] = [
  { check: 'FA-018', fires: share(60), silent: share(50) },
  { check: 'FA-018', fires: share(60), silent: { ...share(60), 'FAM1#2.parentela': 'G' } },
  { check: 'FA-019', given: share('C'), fires: { 'FAM1#2.parentela': 'F' }, silent: {} },
  {
    check: 'FA-020',
    given: { ...share('C'), 'FAM1#1.parentela': 'C' },
    fires: { 'FAM1#1.mesiACarico': 12 },
    silent: { 'FAM1#1.mesiACarico': 11 },
  },
  {
    check: 'FA-021',
    given: { ...JOINT, ...share(100) },
    fires: {},
    firesKnowing: { spouse: { cells: share(50) } },
    silent: {},
    silentKnowing: { spouse: { cells: share(0) } },
  },
  {
    check: 'FA-022',
    given: { ...JOINT, ...share(50) },
    fires: {},
    firesKnowing: { spouse: { cells: share(0) } },
    silent: {},
    silentKnowing: { spouse: { cells: share(50) } },
  },
  {
    check: 'FA-023',
    given: { ...JOINT, ...share(50) },
    known: { figures: { reddito_riferimento: 20000 } },
    fires: {},
    firesKnowing: wifeEarning(20001),
    silent: {},
    silentKnowing: wifeEarning(20000),
  },
  {
    check: 'FA-023',
    given: { ...JOINT, ...share(50) },
    known: { figures: { reddito_riferimento: 20000 } },
    fires: {},
    firesKnowing: wifeEarning(30000, 1),
    silent: {},
    silentKnowing: wifeEarning(30000, 0),
  },
  {
    check: 'FA-024',
    given: { 'FAM1#2.detrazione100Affidamento': 1 },
    fires: { 'FAM1#2.parentela': 'G' },
    silent: { 'FAM1#2.parentela': 'F' },
  },
  { check: 'FA-025', given: { 'FAM1#2.detrazione100Affidamento': 1 }, fires: share(50), silent: share(100) },
  {
    check: 'FA-026',
    given: { 'FAM1#2.disabilita': 1 },
    fires: { 'FAM1#2.parentela': 'P' },
    silent: { 'FAM1#2.parentela': 'F1' },
  },
  {
    check: 'FA-027',
    given: { 'FAM1#2.parentela': 'P' },
    fires: { 'FAM1#2.percentuale': 50 },
    silent: { 'FAM1#2.percentuale': 0 },
  },
  {
    check: 'FA-028',
    given: { 'FAM1#2.parentela': 'G' },
    fires: { 'FAM1#2.percentuale': 0 },
    silent: { 'FAM1#2.percentuale': 1 },
  },
  {
    check: 'FA-028',
    year: 2024,
    given: { 'FAM1#2.parentela': 'A' },
    fires: {},
    silent: { 'FAM1#2.percentuale': 100 },
  },
  { check: 'FA-029', given: wife, fires: { 'FAM1#1.percentuale': 100 }, silent: {} },
  {
    check: 'FA-030',
    given: { ...JOINT, ...wife, 'FAM1#1.mesiACarico': 12 },
    fires: {},
    firesKnowing: wifeEarning(2841),
    silent: {},
    silentKnowing: wifeEarning(2840),
  },
  {
    check: 'FA-031',
    given: { ...JOINT, ...wife },
    fires: { 'FR2.codiceFiscaleConiuge': CHILD },
    silent: { 'FR2.codiceFiscaleConiuge': SPOUSE },
  },
  {
    check: 'FA-032',
    given: { 'FR2.codiceFiscale': SELF, 'FAM1#2.parentela': 'F1' },
    fires: { 'FAM1#2.codiceFiscale': born('1983-01-01') },
    silent: { 'FAM1#2.codiceFiscale': born('1984-01-01') },
  },
  {
    check: 'FA-033',
    given: { 'FR3.dataNascita': '1970-03-15', 'FAM1#2.parentela': 'G' },
    fires: { 'FAM1#2.codiceFiscale': born('1970-01-01') },
    silent: { 'FAM1#2.codiceFiscale': born('1969-12-31') },
  },
  // 1924 or 2024: the great-grandmother is 101.
  {
    check: 'FA-033',
    given: { 'FR3.dataNascita': '1970-03-15', 'FAM1#2.parentela': 'G' },
    fires: { 'FAM1#2.codiceFiscale': born('1985-01-01') },
    silent: { 'FAM1#2.codiceFiscale': born('1924-01-01', 'F') },
  },
  {
    check: 'FA-034',
    given: wife,
    known: { answers: { cittadinanzaUeOSee: false, residenteAllEstero: ['FAM1#1'] } },
    fires: {},
    silent: {},
    silentKnowing: { answers: { cittadinanzaUeOSee: true, residenteAllEstero: ['FAM1#1'] } },
  },
  {
    check: 'FA-035',
    given: { 'FAM2.numeroFigliAffido': 1 },
    fires: {},
    firesKnowing: { documents: [] },
    silent: {},
    silentKnowing: { documents: [{ id: 'tribunale', kind: 'affidoPreadottivo' }] },
  },
  {
    check: 'FA-036',
    given: { ...wife, 'E22.codiceFiscaleConiuge': SPOUSE },
    fires: { 'FAM1#1.mesiACarico': 12 },
    silent: { 'FAM1#1.mesiACarico': 11 },
  },
];
