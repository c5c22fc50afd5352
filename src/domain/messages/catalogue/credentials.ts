import type { MessageEvent } from '../event';
import {
  CALL,
  CALL_AT_ONCE,
  caf,
  codiceFiscale,
  entrance,
  link,
  nome,
  passwordLink,
  telefono,
  validita,
} from '../placeholders';

const group = 'Credenziali';
const common = { nome, caf, telefono };
const withLink = { ...common, validita, link: passwordLink };
const always = { group, mayBeSwitchedOff: false, optOut: null } as const;

const NOT_YOU = `Se non hai fatto tu questa operazione, ${CALL_AT_ONCE}.`;
const ONCE = 'Il collegamento vale {{ validita }} e si può usare una volta sola.';
const IGNORE =
  'Se non hai fatto tu questa richiesta, non devi fare nulla: senza il collegamento non succede niente.';
const THEN = 'Poi accederai con il tuo codice fiscale e la password che hai scelto.';

/** How a customer gets credentials, and what is told when they change. */
export const credentials: MessageEvent[] = [
  {
    ...always,
    id: 'registration-requested',
    name: 'Richiesta di registrazione: conferma dell’indirizzo',
    description: 'Quando qualcuno chiede di registrarsi dal portale.',
    placeholders: { ...withLink, codice_fiscale: codiceFiscale },
    subject: 'Completa la registrazione al portale di {{ caf }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto una richiesta di registrazione al portale di {{ caf }} con il codice fiscale {{ codice_fiscale }}.

Per completarla apri questo collegamento e scegli la tua password:

{{ link }}

${ONCE}

${IGNORE}`,
  },
  {
    ...always,
    id: 'registration-to-be-completed-at-office',
    name: 'Richiesta di registrazione: serve l’ufficio',
    description: 'Quando la registrazione chiesta dal portale deve essere completata con un operatore.',
    placeholders: common,
    subject: 'La tua richiesta di registrazione al portale di {{ caf }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto la tua richiesta di registrazione al portale di {{ caf }}.

Per completarla serve un operatore: telefona al CAF{% if telefono %} ({{ telefono }}){% endif %} oppure passa in ufficio con un documento di identità e la tessera sanitaria. Bastano pochi minuti.

Se non hai fatto tu questa richiesta, puoi ignorare questo messaggio.`,
  },
  {
    ...always,
    id: 'credentials-created-by-suite',
    name: 'Creazione credenziali dai servizi QWEB',
    description: 'Quando il programma del CAF attiva un cliente.',
    placeholders: withLink,
    subject: 'Il portale di {{ caf }} è pronto per te',
    body: `Ciao {{ nome }},

{{ caf }} ti ha attivato l’accesso al portale dei clienti: notizie, documenti, appuntamenti e altro, a ogni ora e da ogni dispositivo.

Apri questo collegamento e scegli la tua password:

{{ link }}

${ONCE} ${THEN}`,
  },
  {
    ...always,
    id: 'credentials-created-by-operator',
    name: 'Creazione credenziali da un operatore',
    description: 'Quando un operatore attiva un cliente dal back office.',
    placeholders: withLink,
    subject: 'Il portale di {{ caf }} è pronto per te',
    body: `Ciao {{ nome }},

il tuo ufficio ti ha attivato l’accesso al portale dei clienti di {{ caf }}.

Apri questo collegamento e scegli la tua password:

{{ link }}

${ONCE} ${THEN}

Se hai bisogno di aiuto, ${CALL}.`,
  },
  {
    ...always,
    mayBeSwitchedOff: true,
    id: 'anonymous-user-created',
    name: 'Creazione utente anonimo',
    description:
      'Quando chi ha chiesto la registrazione dal portale conferma l’indirizzo e sceglie la password.',
    placeholders: { ...common, link: entrance },
    subject: 'La tua registrazione al portale di {{ caf }} è completa',
    body: `Ciao {{ nome }},

la registrazione al portale di {{ caf }} è completa. Da ora puoi accedere quando vuoi, con il tuo codice fiscale e la password che hai scelto:

{{ link }}

Per ora la tua utenza è «anonima»: al CAF nessuno ha ancora verificato la tua identità. Passa in ufficio con un documento di identità e la tessera sanitaria, e si apriranno anche gli altri servizi.`,
  },
  {
    ...always,
    id: 'credentials-changed-by-suite',
    name: 'Modifica credenziali dai servizi QWEB',
    description: 'Quando il programma del CAF manda al cliente un nuovo collegamento.',
    placeholders: withLink,
    subject: 'Un nuovo collegamento per il portale di {{ caf }}',
    body: `Ciao {{ nome }},

{{ caf }} ti manda un nuovo collegamento per scegliere la password del portale:

{{ link }}

${ONCE} Quelli precedenti non valgono più.

Se non te lo aspettavi, ${CALL}.`,
  },
  {
    ...always,
    id: 'credentials-changed-by-operator',
    name: 'Modifica credenziali dal back office del portale',
    description: 'Quando un operatore manda al cliente un nuovo collegamento.',
    placeholders: withLink,
    subject: 'Un nuovo collegamento per il portale di {{ caf }}',
    body: `Ciao {{ nome }},

ecco un nuovo collegamento per scegliere la password del portale di {{ caf }}:

{{ link }}

${ONCE} Quelli precedenti non valgono più.

Se non te lo aspettavi, ${CALL}.`,
  },
  {
    ...always,
    id: 'password-reset-token',
    name: 'Token che autorizza il reset della password',
    description: 'Quando il cliente chiede una nuova password: il messaggio porta il collegamento.',
    placeholders: {
      ...common,
      validita,
      link: link('Per scegliere la nuova password', '/nuova-password?t=esempio', 'Scegli la nuova password'),
    },
    subject: 'Scegli una nuova password per il portale di {{ caf }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto la richiesta di una nuova password per il portale di {{ caf }}. Per sceglierla apri questo collegamento:

{{ link }}

${ONCE}

${IGNORE}`,
  },
  {
    ...always,
    id: 'password-reset-done',
    name: 'Reset della password su richiesta dell’utente',
    description: 'Dopo che il cliente ha scelto una nuova password con il collegamento ricevuto.',
    placeholders: common,
    subject: 'La nuova password per il portale di {{ caf }} è attiva',
    body: `Ciao {{ nome }},

con il collegamento che hai ricevuto per email è stata scelta una nuova password per il portale di {{ caf }}. Per sicurezza abbiamo chiuso tutti gli accessi che erano aperti.

${NOT_YOU}`,
  },
  {
    ...always,
    id: 'password-changed',
    name: 'Cambio della password su richiesta dell’utente',
    description: 'Quando il cliente cambia la password da «I miei dati».',
    placeholders: common,
    subject: 'La password del portale di {{ caf }} è cambiata',
    body: `Ciao {{ nome }},

la password del portale di {{ caf }} è stata cambiata dalla pagina «I miei dati». Per sicurezza abbiamo chiuso gli altri accessi che erano aperti.

${NOT_YOU}`,
  },
];
