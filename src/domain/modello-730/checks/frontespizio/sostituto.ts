import { isNumericCodiceFiscale } from '../../structure/value';
import { once, perText, type Check } from '../kernel/check';
import { dayOf, isAfter } from '../reading/days';
import { hasAt, lacksAt, textAt, tickedAt } from '../reading/read';
import { writtenAt } from '../kernel/refused';
import { isCodeOfPerson } from '../lookups/right-codes';

const CODE = 'SOS1.codiceFiscale';
const SEAT = /^[0-9]{3}$/;
const OF_PERSON = 16;
const OF_BODY = 11;

/** Sostituto d’imposta. */
export const sostituto: readonly Check[] = [
  perText(CODE, {
    id: 'SO-001',
    gravity: 'errore',
    cells: [CODE],
    message:
      'Il codice fiscale di 11 cifre del datore di lavoro o dell’ente non è giusto: ricopialo dalla Certificazione Unica.',
    when: (code) => code.length === OF_BODY && !isNumericCodiceFiscale(code),
  }),
  perText(CODE, {
    id: 'SO-002',
    gravity: 'errore',
    cells: [CODE],
    message: 'Il codice fiscale del datore di lavoro non è giusto: ricopialo dalla Certificazione Unica.',
    when: (code, facts) => code.length === OF_PERSON && !isCodeOfPerson(facts, code),
  }),
  perText(CODE, {
    id: 'SO-003',
    gravity: 'errore',
    cells: [CODE],
    message: 'Il codice fiscale del datore di lavoro o dell’ente ha 11 o 16 caratteri.',
    when: (code) => code.length !== OF_BODY && code.length !== OF_PERSON,
  }),
  once({
    id: 'SO-004',
    gravity: 'errore',
    cells: [CODE, 'FR2.codiceFiscale'],
    message: 'Qui va il codice fiscale di chi ti paga, non il tuo: correggilo.',
    when: (facts) => hasAt(facts, CODE) && textAt(facts, CODE) === textAt(facts, 'FR2.codiceFiscale'),
  }),
  once({
    id: 'SO-005',
    gravity: 'errore',
    cells: ['SOS1.denominazione', CODE],
    message: 'Scrivi il nome del datore di lavoro o dell’ente, come nella Certificazione Unica.',
    when: (facts) => writtenAt(facts, CODE) !== null && lacksAt(facts, 'SOS1.denominazione'),
  }),
  once({
    id: 'SO-006',
    gravity: 'avviso',
    cells: [CODE, 'C1.reddito'],
    message:
      'Il datore indicato non è fra le Certificazioni Uniche caricate: se hai cambiato lavoro conferma che è quello di adesso.',
    when: (facts) => {
      const [code, { certificates }] = [textAt(facts, CODE), facts.context];
      return code !== null && certificates !== undefined && !certificates.some(({ payer }) => payer === code);
    },
  }),
  once({
    id: 'SO-007',
    gravity: 'errore',
    cells: [CODE, 'FR1.coniugeDichiarante'],
    message:
      'Nella dichiarazione congiunta il datore si indica solo nel modello del dichiarante: qui toglilo.',
    when: (facts) => tickedAt(facts, 'FR1.coniugeDichiarante') && writtenAt(facts, CODE) !== null,
  }),
  once({
    id: 'SO-008',
    gravity: 'avviso',
    cells: ['SOS1.codiceSede'],
    message: 'Il codice sede di solito ha tre cifre: controlla la Certificazione Unica.',
    when: (facts) => {
      const seat = textAt(facts, 'SOS1.codiceSede');
      return seat !== null && !SEAT.test(seat);
    },
  }),
  once({
    id: 'SO-009',
    gravity: 'avviso',
    cells: [CODE, 'C1.tipoReddito'],
    message: 'Il rapporto di lavoro risulta finito: questo datore potrebbe non poter fare il conguaglio.',
    note: 'Il primo mese del conguaglio è luglio dell’anno dopo quello dei redditi',
    when: (facts) => {
      const ended = facts.context.certificates?.find(({ payer }) => payer === textAt(facts, CODE))?.ended;
      return isAfter(dayOf(facts, 1, 7, 1), ended);
    },
  }),
];
