import type { CheckCase } from './case';
import { BODY, SELF, SPOUSE, born } from './people';

const SIGNER = { 'FR2.codiceFiscaleRappresentante': born('1965-01-10') };
const JOINT = { 'FR1.dichiarazioneCongiunta': 1 };
const PAYER = { 'SOS1.codiceFiscale': BODY };
const ALONE = { 'FR1.senzaSostituto': 'A' };
const knowing = (question: string, answer: boolean) => ({ answers: { [question]: answer } });

export const frontespizioModello: readonly CheckCase[] = [
  { check: 'FR-014', given: { 'FR3.minore': 1 }, fires: {}, silent: SIGNER },
  { check: 'FR-014', fires: { 'FR1.rappresentanteTutoreErede': 1 }, silent: {} },
  { check: 'FR-015', given: SIGNER, fires: {}, silent: { 'FR3.minore': 1 } },
  { check: 'FR-015', given: SIGNER, fires: {}, silent: { 'FR1.rappresentanteTutoreErede': 1 } },
  {
    check: 'FR-016',
    given: { 'FR2.codiceFiscale': SELF },
    fires: { 'FR2.codiceFiscaleRappresentante': SELF },
    silent: SIGNER,
  },
  { check: 'FR-017', given: JOINT, fires: { 'FR3.tutelato': 1 }, silent: {} },
  { check: 'FR-018', given: { 'FR3.deceduto': 1 }, fires: {}, silent: ALONE },
  {
    check: 'FR-019',
    given: { 'FR3.deceduto': 1 },
    fires: {},
    silent: { 'FR3.dataCaricaErede': '2025-04-01' },
  },
  { check: 'FR-020', given: JOINT, fires: {}, silent: { 'FR2.codiceFiscaleConiuge': SPOUSE } },
  {
    check: 'FR-021',
    given: { 'FR2.codiceFiscale': SELF },
    fires: { 'FR2.codiceFiscaleConiuge': SELF },
    silent: { 'FR2.codiceFiscaleConiuge': SPOUSE },
  },
  {
    check: 'FR-022',
    given: { ...JOINT, 'FR1.dichiarante': 1 },
    fires: {},
    firesKnowing: { spouse: { cells: { ...JOINT, 'FR1.dichiarante': 1 } } },
    silent: {},
    silentKnowing: { spouse: { cells: { ...JOINT, 'FR1.coniugeDichiarante': 1 } } },
  },
  { check: 'FR-023', given: { 'FR1.coniugeDichiarante': 1 }, fires: {}, silent: JOINT },
  {
    check: 'FR-024',
    given: { 'FR1.integrativo730': 3 },
    fires: {},
    firesKnowing: knowing('inviaDaSolo', true),
    silent: {},
    silentKnowing: knowing('inviaDaSolo', false),
  },
  {
    check: 'FR-025',
    given: { 'FR1.integrativo730': 1 },
    fires: {},
    firesKnowing: knowing('haOriginario', false),
    silent: {},
    silentKnowing: knowing('haOriginario', true),
  },
  {
    check: 'FR-026',
    known: knowing('cambiaAltroOltreAlSostituto', true),
    fires: { 'FR1.integrativo730': 2 },
    silent: { 'FR1.integrativo730': 3 },
  },
  {
    check: 'FR-027',
    known: knowing('menoFavorevoleDellOriginario', true),
    fires: { 'FR1.integrativo730': 3 },
    silent: { 'FR1.integrativo730': 2 },
  },
  { check: 'FR-028', given: ALONE, fires: PAYER, silent: {} },
  { check: 'FR-029', fires: {}, silent: PAYER },
  { check: 'FR-029', fires: {}, silent: ALONE },
  { check: 'FR-029', fires: {}, silent: { 'FR1.coniugeDichiarante': 1 } },
  {
    check: 'FR-030',
    given: ALONE,
    known: { figures: { risultato: -100 } },
    fires: {},
    firesKnowing: knowing('ibanComunicato', false),
    silent: {},
    silentKnowing: knowing('ibanComunicato', true),
  },
  {
    check: 'FR-030',
    given: ALONE,
    known: knowing('ibanComunicato', false),
    fires: {},
    firesKnowing: { figures: { risultato: -1 } },
    silent: {},
    silentKnowing: { figures: { risultato: 0 } },
  },
  {
    check: 'FR-031',
    given: ALONE,
    fires: {},
    firesKnowing: { figures: { risultato: 1 } },
    silent: {},
    silentKnowing: { figures: { risultato: 0 } },
  },
];
