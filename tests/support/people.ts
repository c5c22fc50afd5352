import { randomBytes } from 'node:crypto';
import { codiceFiscaleOf } from '../../src/domain/codice-fiscale/generate';
import { visitor, type Caller } from './callers';
import type { Portal } from './portal';

export const GOOD_PASSWORD = 'il treno delle 7 e 40 parte';

/** A made-up person with a valid codice fiscale and an address of their own. */
export async function person(nome = 'Anna', cognome = 'Rossi', day = 1 + ((randomBytes(1)[0] ?? 0) % 27)) {
  const year = 1940 + ((randomBytes(1)[0] ?? 0) % 60);
  const month = 1 + ((randomBytes(1)[0] ?? 0) % 12);
  const two = (value: number) => String(value).padStart(2, '0');
  const birthDate = `${String(year)}-${two(month)}-${two(day)}`;
  const codiceFiscale = await codiceFiscaleOf({ cognome, nome, birthDate, sex: 'F', birthPlace: 'H501' });
  return { codiceFiscale, cognome, nome, birthDate, email: `${randomBytes(6).toString('hex')}@posta.test` };
}

export type Person = Awaited<ReturnType<typeof person>>;

/** The token of the link in a message. */
export function tokenIn(text: string): string {
  const token = /[?&]t=([A-Za-z0-9_-]{43})/.exec(text)?.[1];
  if (token === undefined) throw new Error('the message holds no link');
  return token;
}

export function registrationOf({ codiceFiscale, cognome, nome, email }: Person) {
  return { codiceFiscale, cognome, nome, email, privacyVersion: '1', privacyAccepted: true };
}

/** Registers a person through the API and the link in the email. @returns the open session's token */
export async function register(portal: Portal, who: Person, call: Caller = visitor(portal)): Promise<string> {
  await call('POST', '/api/registrations', registrationOf(who));
  const mail = await portal.inbox.waitFor(({ to }) => to.includes(who.email));
  const used = await call<{ token: string }>('POST', '/api/links/use', {
    token: tokenIn(mail.text),
    password: GOOD_PASSWORD,
    device: 'prova',
  });
  if (used.status !== 201) throw new Error(`registration answered ${String(used.status)}`);
  return used.body.token;
}
