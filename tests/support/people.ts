import { randomBytes, randomInt } from 'node:crypto';
import { codiceFiscaleOf, type MadeUpPerson } from '../../src/domain/codice-fiscale/generate';
import { visitor, type Caller } from './callers';
import type { Portal } from './portal';

export const GOOD_PASSWORD = 'il treno delle 7 e 40 parte';

const known = new Set<string>();

/** Somebody born on a day of chance whom nobody was before; what is known can be given. */
export function somebody(given: Partial<MadeUpPerson> = {}) {
  const two = (value: number) => String(value).padStart(2, '0');
  const anna = { cognome: 'Rossi', nome: 'Anna', sex: 'F', birthPlace: 'H501' } as const;
  for (;;) {
    const birthDate = `${String(randomInt(1930, 2008))}-${two(randomInt(1, 13))}-${two(randomInt(1, 29))}`;
    const made = { ...anna, birthDate, ...given };
    const codiceFiscale = codiceFiscaleOf(made);
    if (!known.has(codiceFiscale)) {
      known.add(codiceFiscale);
      return { ...made, codiceFiscale };
    }
    if (given.birthDate !== undefined) throw new Error('this person was made up already');
  }
}

/** A made-up person with a valid codice fiscale and an address of their own. */
export function person(nome = 'Anna', cognome = 'Rossi') {
  const { codiceFiscale, birthDate } = somebody({ nome, cognome });
  return { codiceFiscale, cognome, nome, birthDate, email: `p${randomBytes(6).toString('hex')}@posta.test` };
}

export type Person = ReturnType<typeof person>;

/** The token of the link in a message. */
export function tokenIn(text: string): string {
  const token = /[?&]t=([A-Za-z0-9_-]{43})/.exec(text)?.[1];
  if (token === undefined) throw new Error('the message holds no link');
  return token;
}

export function registrationOf({
  codiceFiscale,
  cognome,
  nome,
  email,
}: Pick<Person, 'codiceFiscale' | 'cognome' | 'nome' | 'email'>) {
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
