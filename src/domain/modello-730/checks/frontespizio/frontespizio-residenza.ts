import { beyond, show } from '../reading/limits';
import { once, perText, type Check } from '../kernel/check';
import { atMost, exceeds } from '../reading/compare';
import { provinceOf } from '../lookups/comuni';
import { ageOn, dayOf, isAfter } from '../reading/days';
import type { CheckFacts } from '../kernel/facts';
import { hasAt, lacksAt, textAt, tickedAt } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

const CAP = /^[0-9]{5}$/;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const PHONE = /^\+?[0-9\s]+$/;
/** Regions with an addizionale of their own for people with a disability. */
const WITH_SPECIAL_CASES = ['veneto', 'marche'];

const moved = (facts: CheckFacts) => textAt(facts, 'FR4.dataVariazione');

/** A move counts on 1 January where it was written down up to 2 November before: two months and a day. */
const lastMove = (facts: CheckFacts) => dayOf(facts, 2, 11);
const firstMove = (facts: CheckFacts) => dayOf(facts, 3, 11, -1);

function isWrongPhone(facts: CheckFacts): boolean {
  return ['FR5.telefono', 'FR5.cellulare'].some((cell) => {
    const phone = textAt(facts, cell);
    return phone !== null && !PHONE.test(phone);
  });
}

/** The frontespizio: where the taxpayer lives. */
export const frontespizioResidenza: readonly Check[] = [
  once({
    id: 'FR-032',
    gravity: 'errore',
    cells: ['FR4.comune', 'FR4.dataVariazione', 'FR4.primaPresentazione'],
    message:
      'Hai scritto la residenza: indica quando è cambiata, oppure barra la casella della prima dichiarazione.',
    when: (facts) =>
      hasAt(facts, 'FR4.comune') && moved(facts) === null && !tickedAt(facts, 'FR4.primaPresentazione'),
  }),
  once({
    id: 'FR-033',
    gravity: 'errore',
    cells: ['FR4.primaPresentazione', 'FR4.comune', 'FR4.indirizzo', 'FR4.cap'],
    message: 'Alla prima dichiarazione scrivi tutta la residenza: comune, indirizzo e C.A.P.',
    when: (facts) =>
      tickedAt(facts, 'FR4.primaPresentazione') &&
      ['FR4.comune', 'FR4.indirizzo', 'FR4.cap'].some((cell) => lacksAt(facts, cell)),
  }),
  once({
    id: 'FR-034',
    gravity: 'errore',
    cells: ['FR4.dataVariazione'],
    message: 'La residenza si scrive se è cambiata tra il 1° gennaio {anno} e oggi: controlla la data.',
    when: (facts) => isAfter(dayOf(facts, 1, 1), moved(facts)) || isAfter(moved(facts), facts.context.sentOn),
  }),
  perText('FR4.cap', {
    id: 'FR-035',
    gravity: 'errore',
    cells: ['FR4.cap'],
    message: 'Il C.A.P. è fatto di cinque cifre.',
    when: (cap) => !CAP.test(cap),
  }),
  once({
    id: 'FR-036',
    gravity: 'avviso',
    cells: ['FR4.cap', 'FR4.provincia'],
    message: 'Il C.A.P. non sembra della provincia indicata: controlla tutti e due.',
    when: (facts) => {
      const [cap, province] = [textAt(facts, 'FR4.cap'), textAt(facts, 'FR4.provincia')];
      return cap !== null && province !== null && facts.lookups.capFitsProvince?.(cap, province) === false;
    },
  }),
  once({
    id: 'FR-037',
    gravity: 'errore',
    cells: ['FR6.comune', 'FR6.provincia'],
    message: 'Indica il comune dove avevi la residenza il 1° gennaio {anno}, con la sua provincia.',
    when: (facts) => {
      const province = provinceOf(facts, textAt(facts, 'FR6.comune'));
      return (
        lacksAt(facts, 'FR6.comune') || (province !== null && province !== textAt(facts, 'FR6.provincia'))
      );
    },
  }),
  once({
    id: 'FR-038',
    gravity: 'avviso',
    cells: ['FR7.comune', 'FR6.comune'],
    message: 'Il comune al 1° gennaio {annoDopo} si scrive solo se è cambiato dal {anno}: cancellalo.',
    when: (facts) =>
      hasAt(facts, 'FR7.comune') && textAt(facts, 'FR7.comune') === textAt(facts, 'FR6.comune'),
  }),
  once({
    id: 'FR-039',
    gravity: 'avviso',
    cells: ['FR4.dataVariazione', 'FR7.comune', 'FR6.comune'],
    message:
      'Il trasferimento vale già al 1° gennaio {annoDopo}: scrivi il nuovo comune nel domicilio {annoDopo}.',
    when: (facts) => {
      const [day, comune, before] = [moved(facts), textAt(facts, 'FR4.comune'), textAt(facts, 'FR6.comune')];
      const isInTime = day !== null && day >= firstMove(facts) && day <= lastMove(facts);
      const isOther = comune !== null && before !== null && comune !== before;
      return isInTime && isOther && lacksAt(facts, 'FR7.comune');
    },
  }),
  once({
    id: 'FR-040',
    gravity: 'avviso',
    cells: ['FR4.dataVariazione', 'FR7.comune'],
    message:
      'Un trasferimento dal 3 novembre {anno} in poi non vale ancora al 1° gennaio {annoDopo}: conta il comune di prima.',
    when: (facts) => {
      const comune = textAt(facts, 'FR7.comune');
      return (
        isAfter(moved(facts), lastMove(facts)) && comune !== null && comune === textAt(facts, 'FR4.comune')
      );
    },
  }),
  once({
    id: 'FR-041',
    gravity: 'avviso',
    cells: ['FR6.casiParticolariAddRegionale', 'FR6.comune'],
    message:
      'Il codice per l’addizionale regionale agevolata vale solo per chi abita in Veneto o nelle Marche: toglilo.',
    when: (facts) => {
      const comune = textAt(facts, 'FR6.comune');
      const region = comune === null ? null : facts.lookups.comune?.(comune)?.region;
      return hasAt(facts, 'FR6.casiParticolariAddRegionale') && region
        ? !WITH_SPECIAL_CASES.includes(region)
        : false;
    },
  }),
  once({
    id: 'FR-042',
    gravity: 'avviso',
    cells: ['FR5.email', 'FR5.cellulare', 'FR5.telefono'],
    message: 'Controlla e-mail e telefono: servono per avvisarti sulla dichiarazione.',
    when: (facts) => {
      const email = textAt(facts, 'FR5.email');
      return (email !== null && !EMAIL.test(email)) || isWrongPhone(facts);
    },
  }),
  once({
    id: 'FR-043',
    gravity: 'avviso',
    cells: ['FR1.soggettoACarico'],
    message: 'Il reddito supera {limite} euro: nessuno può averti a carico, togli il codice.',
    when: (facts) =>
      textAt(facts, 'FR1.soggettoACarico') === '1'
        ? beyond(incomeForReliefs(facts), facts.law.familiari.limiteReddito)
        : null,
  }),
  once({
    id: 'FR-044',
    gravity: 'avviso',
    cells: ['FR1.soggettoACarico', 'FR3.dataNascita'],
    message:
      'Il limite di {limite} euro vale per i figli fino a {anni} anni: controlla reddito e data di nascita.',
    when: (facts) => {
      const { limiteRedditoFigliGiovani, figliGiovaniFinoA } = facts.law.familiari;
      const birth = textAt(facts, 'FR3.dataNascita');
      const isOld = birth !== null && ageOn(dayOf(facts, 31, 12), birth) > figliGiovaniFinoA.value;
      const isWrong = isOld || exceeds(incomeForReliefs(facts), limiteRedditoFigliGiovani);
      return textAt(facts, 'FR1.soggettoACarico') === '2' && isWrong
        ? { limite: show(limiteRedditoFigliGiovani), anni: figliGiovaniFinoA.value }
        : null;
    },
  }),
  once({
    id: 'FR-045',
    gravity: 'informazione',
    cells: ['FR1.soggettoACarico'],
    message:
      'Il reddito è sotto il limite dei familiari a carico: se qualcuno ti ha a carico indicalo nel frontespizio.',
    when: (facts) =>
      lacksAt(facts, 'FR1.soggettoACarico') &&
      atMost(incomeForReliefs(facts), facts.law.familiari.limiteReddito),
  }),
  once({
    id: 'FR-046',
    gravity: 'errore',
    cells: ['FR1.quadroK', 'K1.codiceFiscale'],
    message:
      'La casella Quadro K si barra se il quadro K è compilato, e solo allora: correggi la casella o il quadro.',
    when: (facts) => tickedAt(facts, 'FR1.quadroK') !== facts.isFilled('K'),
  }),
  once({
    id: 'FR-047',
    gravity: 'informazione',
    cells: ['FR1.situazioniParticolari'],
    message:
      'Questo codice si usa solo se te l’ha comunicato l’Agenzia delle Entrate: conserva la sua lettera.',
    when: (facts) => hasAt(facts, 'FR1.situazioniParticolari'),
  }),
];
