import { isChild } from '../../codes/family';
import { beyond } from '../reading/limits';
import { once, perRow, type Check } from '../kernel/check';
import { birthOf, canBeBornBefore, codeOf, hasPart, isSpouse, ownBirthYear, partOf } from './relatives';
import { isJoint, ofSpouse } from '../reading/joint';
import { yearOf } from '../reading/days';
import { isDenied, isSaid, lacksPaper } from '../reading/outside';
import { has, num, numAt, text, textAt } from '../reading/read';

const YOUNGEST_PARENT = 14;
const WHOLE = 100;

/** Familiari a carico: spouses and other relatives. */
export const familiariAltri: readonly Check[] = [
  perRow('FAM1', {
    id: 'FA-027',
    gravity: 'avviso',
    cells: ['FAM1.parentela', 'FAM1.percentuale'],
    message:
      'Dal 2025 per i familiari diversi da coniuge, figli, genitori e nonni non spetta la detrazione: lascia vuota la percentuale.',
    when: (row) => text(row, 'parentela') === 'P' && partOf(row) > 0,
  }),
  perRow('FAM1', {
    id: 'FA-028',
    gravity: 'errore',
    cells: ['FAM1.parentela', 'FAM1.percentuale'],
    message: 'Indica la tua quota per questo familiare, da 1 a 100.',
    note: 'Nel 730/2025 la lettera è A',
    when: (row) => {
      const isPart = text(row, 'percentuale') !== 'C' && partOf(row) >= 1 && partOf(row) <= WHOLE;
      return hasPart(row) && !isPart;
    },
  }),
  perRow('FAM1', {
    id: 'FA-029',
    gravity: 'errore',
    cells: ['FAM1.parentela', 'FAM1.percentuale'],
    message: 'Per il coniuge non si indica la percentuale: cancellala.',
    when: (row) => isSpouse(row) && has(row, 'percentuale'),
  }),
  perRow('FAM1', {
    id: 'FA-030',
    gravity: 'errore',
    cells: ['FAM1.parentela', 'FAM1.mesiACarico', 'FR1.dichiarazioneCongiunta'],
    message: 'Il coniuge dichiara più di {limite} euro: non può essere a carico: togli i mesi.',
    when: (row, facts) =>
      isSpouse(row) && num(row, 'mesiACarico') > 0 && isJoint(facts)
        ? beyond(ofSpouse(facts, 'reddito_riferimento'), facts.law.familiari.limiteReddito)
        : null,
  }),
  perRow('FAM1', {
    id: 'FA-031',
    gravity: 'avviso',
    cells: ['FAM1.parentela', 'FAM1.codiceFiscale', 'FR2.codiceFiscaleConiuge'],
    message:
      'Il codice fiscale del coniuge tra i familiari non è quello della dichiarazione congiunta: controllali.',
    when: (row, facts) => {
      const [code, spouse] = [codeOf(row), textAt(facts, 'FR2.codiceFiscaleConiuge')];
      return isJoint(facts) && isSpouse(row) && code !== null && spouse !== null && code !== spouse;
    },
  }),
  perRow('FAM1', {
    id: 'FA-032',
    gravity: 'avviso',
    cells: ['FAM1.codiceFiscale', 'FR2.codiceFiscale'],
    message: 'Tra te e il figlio ci sono meno di 14 anni: controlla i codici fiscali.',
    when: (row, facts) => {
      const [birth, own] = [birthOf(facts, row), ownBirthYear(facts)];
      return isChild(row) && birth !== null && own !== null && yearOf(birth) - own < YOUNGEST_PARENT;
    },
  }),
  perRow('FAM1', {
    id: 'FA-033',
    gravity: 'avviso',
    cells: ['FAM1.codiceFiscale', 'FR2.codiceFiscale'],
    message: 'Il genitore o nonno che hai indicato risulta nato dopo di te: controlla la parentela.',
    when: (row, facts) => {
      const own = ownBirthYear(facts);
      return text(row, 'parentela') === 'G' && own !== null && !canBeBornBefore(facts, row, own);
    },
  }),
  perRow('FAM1', {
    id: 'FA-034',
    gravity: 'avviso',
    cells: ['FAM1.parentela'],
    message:
      'La detrazione per il familiare che vive all’estero non spetta a chi non ha la cittadinanza italiana, UE o SEE.',
    note: 'Dal 2025, come il limite ai soli ascendenti conviventi (L. 207/2024 art. 1 c. 11)',
    when: (row, facts) =>
      facts.law.familiari.altri.ammessi.value === 'ascendentiConviventi' &&
      isDenied(facts, 'cittadinanzaUeOSee') &&
      isSaid(facts, 'residenteAllEstero', row),
  }),
  once({
    id: 'FA-035',
    gravity: 'avviso',
    cells: ['FAM2.numeroFigliAffido'],
    message: 'Carica il provvedimento di affido preadottivo.',
    when: (facts) => numAt(facts, 'FAM2.numeroFigliAffido') > 0 && lacksPaper(facts, 'affidoPreadottivo'),
  }),
  perRow('FAM1', {
    id: 'FA-036',
    gravity: 'avviso',
    cells: ['FAM1.parentela', 'E22.codiceFiscaleConiuge'],
    message:
      'Deduci un assegno per il coniuge che hai indicato come a carico tutto l’anno: controlla quale dei due è giusto.',
    when: (row, facts) =>
      isSpouse(row) &&
      num(row, 'mesiACarico') === 12 &&
      codeOf(row) !== null &&
      facts.rows('E22').some((paid) => text(paid, 'codiceFiscaleConiuge') === codeOf(row)),
  }),
];
