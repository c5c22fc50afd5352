import { showDay } from '../../../dates/show-day';
import { once, type Check } from '../kernel/check';
import type { CheckFacts } from '../kernel/facts';
import { inBoth, isJoint } from '../reading/joint';
import { isDenied, isSaid } from '../reading/outside';
import { isOne, lacksAt, textAt, tickedAt } from '../reading/read';
import { writtenAt } from '../kernel/refused';
import { isOwed, isPaidBack } from '../reading/results';
import { conditions, hasRepresentative, SIGNERS } from './signers';

const withoutSostituto = (facts: CheckFacts) => textAt(facts, 'FR1.senzaSostituto') === 'A';
const isCorrection = (facts: CheckFacts, ...codes: readonly string[]) =>
  isOne(facts.row('FR1'), 'integrativo730', ...codes);

/** The frontespizio: what return it is, and who signs it. */
export const frontespizioModello: readonly Check[] = [
  once({
    id: 'FR-014',
    gravity: 'errore',
    cells: ['FR1.rappresentanteTutoreErede', 'FR2.codiceFiscaleRappresentante'],
    message: 'Indica il codice fiscale di chi presenta la dichiarazione al posto del contribuente.',
    when: (facts) =>
      (tickedAt(facts, 'FR1.rappresentanteTutoreErede') || conditions(facts) > 0) &&
      writtenAt(facts, 'FR2.codiceFiscaleRappresentante') === null,
  }),
  once({
    id: 'FR-015',
    gravity: 'errore',
    cells: ['FR2.codiceFiscaleRappresentante', 'FR1.rappresentanteTutoreErede', ...SIGNERS],
    message:
      'Hai indicato un rappresentante: barra se il contribuente è minore, tutelato, rappresentato o deceduto.',
    note: 'Basta anche la sola casella del rappresentante in FR1',
    when: (facts) =>
      hasRepresentative(facts) &&
      conditions(facts) === 0 &&
      !tickedAt(facts, 'FR1.rappresentanteTutoreErede'),
  }),
  once({
    id: 'FR-016',
    gravity: 'errore',
    cells: ['FR2.codiceFiscaleRappresentante', 'FR2.codiceFiscale'],
    message: 'Chi firma per il contribuente deve essere un’altra persona: correggi il codice fiscale.',
    when: (facts) =>
      hasRepresentative(facts) &&
      textAt(facts, 'FR2.codiceFiscaleRappresentante') === textAt(facts, 'FR2.codiceFiscale'),
  }),
  once({
    id: 'FR-017',
    gravity: 'errore',
    cells: ['FR1.dichiarazioneCongiunta', ...SIGNERS],
    message:
      'La dichiarazione congiunta non è ammessa per minori, persone tutelate o rappresentate e deceduti: togli la casella.',
    when: (facts) => isJoint(facts) && conditions(facts) > 0,
  }),
  once({
    id: 'FR-018',
    gravity: 'errore',
    cells: ['FR3.deceduto', 'FR1.senzaSostituto'],
    message: 'Per una persona deceduta il 730 si presenta senza sostituto: indica la lettera A.',
    when: (facts) => tickedAt(facts, 'FR3.deceduto') && !withoutSostituto(facts),
  }),
  once({
    id: 'FR-019',
    gravity: 'avviso',
    cells: ['FR3.dataCaricaErede', 'FR3.deceduto'],
    message: 'Manca la data dalla quale sei erede: scrivila nel modello dell’erede.',
    when: (facts) => tickedAt(facts, 'FR3.deceduto') && lacksAt(facts, 'FR3.dataCaricaErede'),
  }),
  once({
    id: 'FR-020',
    gravity: 'errore',
    cells: ['FR1.dichiarazioneCongiunta', 'FR2.codiceFiscaleConiuge'],
    message: 'Nella dichiarazione congiunta indica il codice fiscale del coniuge, che collega i due modelli.',
    when: (facts) => isJoint(facts) && writtenAt(facts, 'FR2.codiceFiscaleConiuge') === null,
  }),
  once({
    id: 'FR-021',
    gravity: 'errore',
    cells: ['FR2.codiceFiscaleConiuge', 'FR2.codiceFiscale'],
    message: 'I due coniugi non possono avere lo stesso codice fiscale: correggi quello del coniuge.',
    when: (facts) => {
      const spouse = textAt(facts, 'FR2.codiceFiscaleConiuge');
      return spouse !== null && spouse === textAt(facts, 'FR2.codiceFiscale');
    },
  }),
  once({
    id: 'FR-022',
    gravity: 'errore',
    cells: ['FR1.dichiarante', 'FR1.coniugeDichiarante', 'FR1.dichiarazioneCongiunta'],
    message:
      'Nella dichiarazione congiunta uno dei coniugi è il dichiarante, l’altro il coniuge dichiarante: controlla le caselle dei due modelli.',
    when: (facts) => {
      const [declarers, spouses] = [
        inBoth(facts, 'FR1', 'dichiarante'),
        inBoth(facts, 'FR1', 'coniugeDichiarante'),
      ];
      return isJoint(facts) && declarers !== null && (declarers !== 1 || spouses !== 1);
    },
  }),
  once({
    id: 'FR-023',
    gravity: 'errore',
    cells: ['FR1.coniugeDichiarante', 'FR1.dichiarazioneCongiunta'],
    message:
      'La casella Coniuge dichiarante vale solo nella dichiarazione congiunta: toglila, o barra anche Dichiarazione congiunta.',
    when: (facts) => tickedAt(facts, 'FR1.coniugeDichiarante') && !isJoint(facts),
  }),
  once({
    id: 'FR-024',
    gravity: 'errore',
    cells: ['FR1.integrativo730'],
    message:
      'Il 730 integrativo si presenta solo tramite un CAF o un professionista: prendi un appuntamento.',
    when: (facts) => isCorrection(facts, '1', '2', '3') && isSaid(facts, 'inviaDaSolo'),
  }),
  once({
    id: 'FR-025',
    gravity: 'errore',
    cells: ['FR1.integrativo730'],
    message:
      'Il 730 integrativo corregge un 730/{annoDopo} già inviato: se è la prima dichiarazione lascia vuoto.',
    when: (facts) => isCorrection(facts, '1', '2', '3') && isDenied(facts, 'haOriginario'),
  }),
  once({
    id: 'FR-026',
    gravity: 'errore',
    cells: ['FR1.integrativo730'],
    message: 'Con il codice 2 si correggono solo i dati del sostituto: se cambi anche altro usa il codice 3.',
    when: (facts) => isCorrection(facts, '2') && isSaid(facts, 'cambiaAltroOltreAlSostituto'),
  }),
  once({
    id: 'FR-027',
    gravity: 'errore',
    cells: ['FR1.integrativo730'],
    message:
      'Con questa correzione devi pagare di più o ricevere di meno: serve il modello Redditi, non il 730 integrativo.',
    when: (facts) => isCorrection(facts, '1', '3') && isSaid(facts, 'menoFavorevoleDellOriginario'),
  }),
  once({
    id: 'FR-028',
    gravity: 'errore',
    cells: ['FR1.senzaSostituto', 'SOS1.codiceFiscale'],
    message:
      'Hai scelto il 730 senza sostituto: togli i dati del datore di lavoro o dell’ente che paga la pensione.',
    when: (facts) => withoutSostituto(facts) && writtenAt(facts, 'SOS1.codiceFiscale') !== null,
  }),
  once({
    id: 'FR-029',
    gravity: 'errore',
    cells: ['FR1.senzaSostituto', 'SOS1.codiceFiscale'],
    message:
      'Indica il datore di lavoro o l’ente che paga la pensione, che farà il conguaglio; oppure scegli il 730 senza sostituto (lettera A).',
    when: (facts) =>
      lacksAt(facts, 'FR1.senzaSostituto') &&
      writtenAt(facts, 'SOS1.codiceFiscale') === null &&
      !tickedAt(facts, 'FR1.coniugeDichiarante'),
  }),
  once({
    id: 'FR-030',
    gravity: 'avviso',
    cells: ['FR1.senzaSostituto'],
    message:
      'Per ricevere il rimborso comunica il tuo IBAN all’Agenzia delle Entrate, dalla sua area riservata.',
    when: (facts) => withoutSostituto(facts) && isPaidBack(facts) && isDenied(facts, 'ibanComunicato'),
  }),
  once({
    id: 'FR-031',
    gravity: 'informazione',
    cells: ['FR1.senzaSostituto'],
    message:
      'L’importo a debito si paga con il modello F24, di norma entro il {termine}: chi paga dopo versa di più.',
    when: (facts) =>
      withoutSostituto(facts) && isOwed(facts) && { termine: showDay(facts.law.scadenze.saldo.value) },
  }),
];
