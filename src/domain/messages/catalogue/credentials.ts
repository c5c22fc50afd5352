import type { MessageEvent } from '../event';
import { caf, codiceFiscale, link, nome, telefono, validita } from '../placeholders';

const group = 'Credenziali';
const common = { nome, caf, telefono };
const always = { group, mayBeSwitchedOff: false, optOut: null } as const;

const NOT_YOU = 'Se non sei stato tu, telefona subito al CAF: {{ telefono }}.';
const IGNORE =
  'Se non hai fatto tu questa richiesta, non devi fare nulla: senza il collegamento non succede niente.';

export const credentials: MessageEvent[] = [
  {
    ...always,
    id: 'registration-requested',
    name: 'Richiesta di registrazione: conferma dell’indirizzo',
    description: 'Quando qualcuno chiede di registrarsi dal portale.',
    placeholders: {
      ...common,
      codice_fiscale: codiceFiscale,
      validita,
      link: link('Per scegliere la password', '/attiva?t=esempio'),
    },
    subject: 'Completa la registrazione al portale di {{ caf }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto una richiesta di registrazione al portale di {{ caf }} con il codice fiscale {{ codice_fiscale }}.

Per completarla apri questo collegamento e scegli la tua password:

{{ link }}

Il collegamento vale {{ validita }} e si può usare una volta sola.

${IGNORE}`,
  },
  {
    ...always,
    id: 'registration-to-be-completed-at-office',
    name: 'Richiesta di registrazione: serve l’ufficio',
    description: 'Quando la registrazione chiesta dal portale deve essere completata con un operatore.',
    placeholders: { ...common },
    subject: 'La tua richiesta di registrazione a {{ caf }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto la tua richiesta di registrazione al portale di {{ caf }}.

Per completarla serve un operatore: telefona al CAF ({{ telefono }}) oppure passa in ufficio con un documento e la tessera sanitaria. Bastano pochi minuti.

Se non hai fatto tu questa richiesta, puoi ignorare questo messaggio.`,
  },
  {
    ...always,
    id: 'credentials-created-by-suite',
    name: 'Creazione credenziali dai servizi QWEB',
    description: 'Quando il programma del CAF attiva un cliente.',
    placeholders: { ...common, validita, link: link('Per scegliere la password', '/attiva?t=esempio') },
    subject: 'Il portale di {{ caf }} è pronto per te',
    body: `Ciao {{ nome }},

{{ caf }} ti ha attivato l’accesso al portale dei clienti: notizie, documenti, appuntamenti e altro, a ogni ora e da ogni dispositivo.

Apri questo collegamento e scegli la tua password:

{{ link }}

Il collegamento vale {{ validita }} e si può usare una volta sola. Poi accederai con il tuo codice fiscale e la password che hai scelto.`,
  },
  {
    ...always,
    id: 'credentials-created-by-operator',
    name: 'Creazione credenziali da un operatore',
    description: 'Quando un operatore attiva un cliente dal back office.',
    placeholders: { ...common, validita, link: link('Per scegliere la password', '/attiva?t=esempio') },
    subject: 'Il portale di {{ caf }} è pronto per te',
    body: `Ciao {{ nome }},

il tuo ufficio {{ caf }} ti ha attivato l’accesso al portale dei clienti.

Apri questo collegamento e scegli la tua password:

{{ link }}

Il collegamento vale {{ validita }} e si può usare una volta sola. Poi accederai con il tuo codice fiscale e la password che hai scelto.

Hai bisogno di aiuto? Telefona al CAF: {{ telefono }}.`,
  },
  {
    ...always,
    mayBeSwitchedOff: true,
    id: 'anonymous-user-created',
    name: 'Creazione utente anonimo',
    description: 'Quando chi si è registrato dal portale ha confermato l’indirizzo e scelto la password.',
    placeholders: { ...common, link: link('L’ingresso del portale', '/accedi') },
    subject: 'Benvenuto nel portale di {{ caf }}',
    body: `Ciao {{ nome }},

la registrazione è completata: benvenuto nel portale di {{ caf }}.

Puoi accedere quando vuoi con il tuo codice fiscale e la password che hai scelto:

{{ link }}

Per ora la tua utenza è «anonima»: nessuno al CAF ha ancora verificato chi sei. Passa in ufficio con un documento e la tessera sanitaria, e si apriranno anche gli altri servizi.`,
  },
  {
    ...always,
    id: 'credentials-changed-by-suite',
    name: 'Modifica credenziali dai servizi QWEB',
    description: 'Quando il programma del CAF manda al cliente un nuovo link.',
    placeholders: { ...common, validita, link: link('Per scegliere la password', '/attiva?t=esempio') },
    subject: 'Un nuovo collegamento per il portale di {{ caf }}',
    body: `Ciao {{ nome }},

{{ caf }} ti manda un nuovo collegamento per scegliere la password del portale:

{{ link }}

Il collegamento vale {{ validita }} e si può usare una volta sola. Quelli precedenti non valgono più.`,
  },
  {
    ...always,
    id: 'credentials-changed-by-operator',
    name: 'Modifica credenziali dal back office del portale',
    description: 'Quando un operatore manda al cliente un nuovo link.',
    placeholders: { ...common, validita, link: link('Per scegliere la password', '/attiva?t=esempio') },
    subject: 'Un nuovo collegamento per il portale di {{ caf }}',
    body: `Ciao {{ nome }},

il tuo ufficio {{ caf }} ti manda un nuovo collegamento per scegliere la password del portale:

{{ link }}

Il collegamento vale {{ validita }} e si può usare una volta sola. Quelli precedenti non valgono più.

${NOT_YOU}`,
  },
  {
    ...always,
    id: 'password-reset-token',
    name: 'Token per l’autorizzazione al reset della password',
    description: 'Quando il cliente chiede una nuova password: il messaggio porta il link.',
    placeholders: {
      ...common,
      validita,
      link: link('Per scegliere la nuova password', '/nuova-password?t=esempio'),
    },
    subject: 'Scegli una nuova password per il portale di {{ caf }}',
    body: `Ciao {{ nome }},

hai chiesto una nuova password per il portale di {{ caf }}. Apri questo collegamento per sceglierla:

{{ link }}

Il collegamento vale {{ validita }} e si può usare una volta sola.

${IGNORE}`,
  },
  {
    ...always,
    id: 'password-reset-done',
    name: 'Reset della password su richiesta dell’utente',
    description: 'Dopo che il cliente ha scelto una nuova password con il link ricevuto.',
    placeholders: { ...common },
    subject: 'La tua password per il portale di {{ caf }} è nuova',
    body: `Ciao {{ nome }},

con il collegamento che hai ricevuto è stata scelta una nuova password per il portale di {{ caf }}. Per sicurezza abbiamo chiuso tutte le sessioni aperte.

${NOT_YOU}`,
  },
  {
    ...always,
    id: 'password-changed',
    name: 'Cambio della password su richiesta dell’utente',
    description: 'Quando il cliente cambia la password da «I miei dati».',
    placeholders: { ...common },
    subject: 'Hai cambiato la password del portale di {{ caf }}',
    body: `Ciao {{ nome }},

la password del portale di {{ caf }} è stata cambiata da «I miei dati». Le altre sessioni aperte sono state chiuse.

${NOT_YOU}`,
  },
];
