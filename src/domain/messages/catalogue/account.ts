import type { MessageEvent } from '../event';
import {
  CALL,
  CALL_AT_ONCE,
  caf,
  codiceFiscale,
  entrance,
  link,
  nome,
  telefono,
  validita,
} from '../placeholders';

const group = 'Credenziali';
const common = { nome, caf, telefono };
const always = { group, mayBeSwitchedOff: false, optOut: null } as const;

/** What the customer is told when the CAF changes the state of the account. */
export const account: MessageEvent[] = [
  {
    ...always,
    mayBeSwitchedOff: true,
    id: 'became-registrato',
    name: 'Passaggio da Anonimo a Registrato',
    description: 'Quando il CAF ha verificato chi è il cliente.',
    placeholders: { ...common, link: entrance },
    subject: 'La tua utenza nel portale di {{ caf }} è verificata',
    body: `Ciao {{ nome }},

il CAF ha verificato la tua identità: ora la tua utenza è «registrata» e nel portale di {{ caf }} trovi tutti i servizi riservati a te.

{{ link }}

Se non te lo aspettavi, ${CALL}.`,
  },
  {
    ...always,
    id: 'became-anonimo',
    name: 'Passaggio da Registrato ad Anonimo',
    description: 'Quando il CAF ritira la verifica dell’identità.',
    placeholders: common,
    subject: 'La tua utenza nel portale di {{ caf }} è da verificare di nuovo',
    body: `Ciao {{ nome }},

la tua utenza nel portale di {{ caf }} è tornata «anonima»: alcuni servizi restano chiusi finché il CAF non verifica di nuovo la tua identità.

Per saperne di più, ${CALL}.`,
  },
  {
    ...always,
    toFormerAddress: true,
    id: 'account-taken-over',
    name: 'Registrazione sostituita dal CAF (al vecchio indirizzo)',
    description:
      'Quando il CAF attiva un codice fiscale che era registrato con un altro indirizzo: lo legge il vecchio indirizzo.',
    // Not a word of the person who has the account now: not even the name.
    placeholders: { caf, telefono },
    subject: 'Una registrazione al portale di {{ caf }} non è più attiva',
    body: `Buongiorno,

con questo indirizzo email era stata fatta una registrazione al portale di {{ caf }}, e nessuno ne aveva mai verificato l’identità. Ora il CAF ha attivato lo stesso codice fiscale con i dati verificati in ufficio: la registrazione fatta con questo indirizzo non è più attiva.

Se pensi che ci sia un errore, ${CALL}.`,
  },
  {
    ...always,
    id: 'account-claimed',
    name: 'Registrazione sostituita dal CAF (al nuovo indirizzo)',
    description:
      'Quando il CAF attiva un codice fiscale che qualcuno aveva già registrato: lo legge l’indirizzo verificato.',
    placeholders: { ...common, codice_fiscale: codiceFiscale },
    subject: 'Il tuo codice fiscale era già registrato nel portale di {{ caf }}',
    body: `Ciao {{ nome }},

il CAF ti ha attivato l’accesso al portale di {{ caf }}. Prima di oggi qualcuno aveva fatto una registrazione con il tuo codice fiscale ({{ codice_fiscale }}) e un altro indirizzo email: l’abbiamo chiusa, e chi l’aveva fatta non ha mai visto i documenti che il CAF conserva per te.

Con un altro messaggio ti arriva il collegamento per scegliere la password.

Se quella registrazione non era tua e hai dei dubbi, ${CALL}.`,
  },
  {
    ...always,
    toFormerAddress: true,
    id: 'email-changed',
    name: 'Cambio dell’indirizzo email (al vecchio indirizzo)',
    description:
      'Quando l’indirizzo email di un cliente cambia, per mano sua o del CAF: lo legge il vecchio indirizzo.',
    placeholders: common,
    subject: 'Il tuo indirizzo email nel portale di {{ caf }} è cambiato',
    body: `Ciao {{ nome }},

l’indirizzo email della tua utenza nel portale di {{ caf }} è cambiato: i prossimi messaggi non arriveranno più a questo indirizzo.

Se non hai chiesto tu il cambio, ${CALL_AT_ONCE}.`,
  },
  {
    ...always,
    id: 'email-change-confirm',
    name: 'Conferma del nuovo indirizzo email',
    description:
      'Quando un cliente scrive un nuovo indirizzo: lo legge il nuovo, che conta solo dopo la conferma.',
    placeholders: {
      ...common,
      validita,
      link: link('Per confermare l’indirizzo', '/conferma-email?t=esempio', 'Conferma l’indirizzo'),
    },
    subject: 'Conferma il tuo nuovo indirizzo email per {{ caf }}',
    body: `Ciao {{ nome }},

nel portale di {{ caf }} qualcuno ha scritto questo indirizzo come proprio. Se sei tu, confermalo entro {{ validita }}:

{{ link }}

Se non sei tu, non fare nulla: l’indirizzo non verrà usato.`,
  },
  {
    ...always,
    mayBeSwitchedOff: true,
    id: 'account-blocked',
    name: 'Sospensione dell’accesso',
    description: 'Quando un operatore sospende l’accesso di un cliente.',
    placeholders: common,
    subject: 'Il tuo accesso al portale di {{ caf }} è sospeso',
    body: `Ciao {{ nome }},

il tuo accesso al portale di {{ caf }} è stato sospeso. Per sapere perché e per riaprirlo, ${CALL}.`,
  },
];
