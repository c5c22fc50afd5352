import type { MessageEvent } from '../event';
import { caf, codiceFiscale, link, nome, telefono } from '../placeholders';

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
    placeholders: { ...common, link: link('L’ingresso del portale', '/accedi') },
    subject: 'La tua utenza {{ caf }} è verificata',
    body: `Ciao {{ nome }},

un operatore di {{ caf }} ha verificato la tua identità: ora sei un utente registrato e trovi nel portale tutti i servizi che il CAF ti riserva.

{{ link }}

Se non sei passato in ufficio o non te lo aspettavi, telefona al CAF: {{ telefono }}.`,
  },
  {
    ...always,
    id: 'became-anonimo',
    name: 'Passaggio da Registrato ad Anonimo',
    description: 'Quando il CAF ritira la verifica dell’identità.',
    placeholders: { ...common },
    subject: 'La tua utenza {{ caf }} è da verificare di nuovo',
    body: `Ciao {{ nome }},

la tua utenza nel portale di {{ caf }} è tornata «anonima»: alcuni servizi resteranno chiusi finché un operatore non avrà verificato di nuovo la tua identità.

Per saperne di più telefona al CAF: {{ telefono }}.`,
  },
  {
    ...always,
    id: 'account-taken-over',
    name: 'Registrazione sostituita dal CAF (al vecchio indirizzo)',
    description:
      'Quando il CAF attiva un codice fiscale che era registrato con un altro indirizzo: lo legge il vecchio indirizzo.',
    placeholders: { caf, telefono },
    subject: 'Una registrazione al portale di {{ caf }} non è più attiva',
    body: `Buongiorno,

con questo indirizzo era stata fatta una registrazione al portale di {{ caf }}. L’identità non era mai stata verificata, e il CAF ha ora attivato quel codice fiscale con i dati verificati in ufficio: la registrazione fatta con questo indirizzo non è più attiva.

Se pensi che ci sia un errore telefona al CAF: {{ telefono }}.`,
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

il CAF ti ha attivato l’accesso al portale. Prima di oggi qualcuno aveva fatto una registrazione con il tuo codice fiscale ({{ codice_fiscale }}) e un altro indirizzo: l’abbiamo chiusa e non ha mai visto nulla di tuo.

Ricevi a parte il collegamento per scegliere la password. Se quella registrazione non era tua e hai dubbi, telefona al CAF: {{ telefono }}.`,
  },
  {
    ...always,
    id: 'email-changed',
    name: 'Cambio dell’indirizzo email (al vecchio indirizzo)',
    description: 'Quando il CAF cambia l’indirizzo email di un cliente: lo legge il vecchio indirizzo.',
    placeholders: { ...common },
    subject: 'Il tuo indirizzo email nel portale di {{ caf }} è cambiato',
    body: `Ciao {{ nome }},

l’indirizzo email della tua utenza nel portale di {{ caf }} è stato cambiato: i prossimi messaggi arriveranno a quello nuovo.

Se non lo hai chiesto tu, telefona subito al CAF: {{ telefono }}.`,
  },
  {
    ...always,
    mayBeSwitchedOff: true,
    id: 'account-blocked',
    name: 'Sospensione dell’accesso',
    description: 'Quando un operatore sospende l’accesso di un cliente.',
    placeholders: { ...common },
    subject: 'Il tuo accesso al portale di {{ caf }} è sospeso',
    body: `Ciao {{ nome }},

il tuo accesso al portale di {{ caf }} è stato sospeso. Per sapere perché e per riaprirlo telefona al CAF: {{ telefono }}.`,
  },
];
