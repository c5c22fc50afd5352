import { ADMIN_PASSWORD, ADMIN_USERS } from './data/admin-users';
import { CUSTOMER_PASSWORD, DEMO_CUSTOMERS, NAMED_CUSTOMERS } from './data/customers';

const TYPES = { anonimo: 'Anonimo', registrato: 'Registrato' } as const;

function customerLines(): string[] {
  return NAMED_CUSTOMERS.flatMap((surname) =>
    DEMO_CUSTOMERS.filter(({ cognome }) => cognome === surname),
  ).map(
    ({ codiceFiscale, nome, cognome, type, zona }) =>
      `  ${codiceFiscale}  ${nome} ${cognome}, ${TYPES[type]}, ${zona ?? 'senza ufficio'}`,
  );
}

function adminLines(): string[] {
  const width = Math.max(...ADMIN_USERS.map(({ email }) => email.length));
  return ADMIN_USERS.map(({ email, title }) => `  ${email.padEnd(width)}  ${title}`);
}

/** What the demo prints when everything answers: where it is, and who can sign in. */
export function welcome({ site, admin, mailbox }: { site: string; admin: string; mailbox: string }): string {
  return [
    '',
    'La demo è pronta.',
    '',
    `  Portale dei clienti   ${site}`,
    `  Amministrazione       ${admin}`,
    `  Casella di posta      ${mailbox}`,
    '',
    `Clienti: si entra nel portale con il codice fiscale e la password «${CUSTOMER_PASSWORD}»`,
    ...customerLines(),
    '',
    `Persone del CAF: si entra nell’amministrazione con l’email e la password «${ADMIN_PASSWORD}»`,
    ...adminLines(),
    '',
    'Ctrl-C ferma la demo; la volta dopo ritrova i suoi dati. «npm run demo -- --reset» ricomincia da capo.',
  ].join('\n');
}
