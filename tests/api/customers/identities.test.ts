import type { Caller } from '../../support/callers';
import { visitor } from '../../support/callers';
import { codiceFiscaleOf, type MadeUpPerson } from '../../../src/domain/codice-fiscale/generate';
import { GOOD_PASSWORD, registrationOf, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { mailTo, operatorWith, refusedFields, rowOf, signIn, useLink } from './caf';

let portal: Portal;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
});
afterAll(() => portal.stop());

let mailboxes = 0;

/** Registers somebody with the codice fiscale of the made-up person, the names typed as given. */
async function registers(codiceFiscale: string, cognome: string, nome: string) {
  const email = `persona${String((mailboxes += 1))}@posta.test`;
  const who = { codiceFiscale, cognome, nome, email };
  const asked = await visitor(portal)('POST', '/api/registrations', registrationOf(who));
  if (asked.status !== 202) return { refused: refusedFields(asked) };
  const used = await useLink(portal, tokenIn((await mailTo(portal, email, 'Completa')).text));
  return { status: used.status, signedIn: (await signIn(portal, codiceFiscale)).status };
}

const born = { birthDate: '1958-08-05', sex: 'F', birthPlace: 'H501' } as const;

const PEOPLE: [string, MadeUpPerson, string, string, string][] = [
  ['with an apostrophe', { ...born, cognome: 'D’Angelo', nome: 'Anna' }, 'D’ANGELO', 'ANNA', "D'ANGELO"],
  ['with accents', { ...born, cognome: 'Niccolò', nome: 'Zoé' }, 'Niccolò', 'Zoé', 'Niccolò'],
  [
    'with two surnames',
    { ...born, cognome: 'De La Cruz Gómez', nome: 'María' },
    'De La Cruz Gómez',
    'María',
    'De La Cruz Gómez',
  ],
  [
    'with a hyphen',
    { ...born, cognome: 'Rossi-Bianchi', nome: 'Anna' },
    'Rossi‐Bianchi',
    'Anna',
    'Rossi-Bianchi',
  ],
  ['with a short name', { ...born, cognome: 'Fo', nome: 'Li' }, 'Fo', 'Li', 'Fo'],
  ['with a name of one letter', { ...born, cognome: 'O', nome: 'Yu' }, 'O', 'Yu', 'O'],
  [
    'with letters of central Europe',
    { ...born, cognome: 'Łukasiewicz', nome: 'Żaneta' },
    'Łukasiewicz',
    'Żaneta',
    'Łukasiewicz',
  ],
  [
    'with an umlaut written as two letters',
    { ...born, cognome: 'Mueller', nome: 'Joerg' },
    'Müller',
    'Jörg',
    'Müller',
  ],
  [
    'born abroad',
    { ...born, cognome: 'Popescu', nome: 'Ioana', birthPlace: 'Z129' },
    'Popescu',
    'Ioana',
    'Popescu',
  ],
  ['a man', { ...born, cognome: 'Verdi', nome: 'Luca', sex: 'M' }, 'Verdi', 'Luca', 'Verdi'],
  [
    'born on 29 February',
    { ...born, cognome: 'Neri', nome: 'Eva', birthDate: '1960-02-29' },
    'Neri',
    'Eva',
    'Neri',
  ],
  [
    'a hundred years old',
    { ...born, cognome: 'Viola', nome: 'Ida', birthDate: '1925-01-01' },
    'Viola',
    'Ida',
    'Viola',
  ],
];

test.each(PEOPLE)('somebody %s registers and signs in', async (_who, made, cognome, nome, kept) => {
  const codiceFiscale = codiceFiscaleOf(made);
  expect(await registers(codiceFiscale, cognome, nome)).toEqual({ status: 201, signedIn: 201 });
  expect(await rowOf(portal, codiceFiscale)).toMatchObject({ cognome: kept, nome });
  const { body } = await operator<{ items: { codiceFiscale: string }[] }>(
    'POST',
    '/backoffice/customers/search',
    {
      search: `${nome} ${cognome}`,
    },
  );
  expect(body.items.map((row) => row.codiceFiscale)).toContain(codiceFiscale);
});

test('two people with the same data are two customers, told apart by the letters of the omocodia', async () => {
  const twins = { ...born, cognome: 'Gemelli', nome: 'Ada' };
  for (const omocodia of [0, 1, 64, 127])
    expect(await registers(codiceFiscaleOf(twins, omocodia), 'Gemelli', 'Ada')).toEqual({
      status: 201,
      signedIn: 201,
    });
  const found = await operator<{ total: number }>('POST', '/backoffice/customers/search', {
    search: 'gemelli',
  });
  expect(found.body.total).toBe(4);
});

test('surname and name in each other’s place are noticed, and said beside the field', async () => {
  const codiceFiscale = codiceFiscaleOf({ ...born, cognome: 'Bruni', nome: 'Marta' });
  const { refused } = await registers(codiceFiscale, 'Marta', 'Bruni');
  expect(refused?.['cognome']).toContain('scambiati');
});

test.each([
  ['of a company', '01234567890', 'di soli numeri'],
  ['too short', 'RSSNNA50C54H501', '16 caratteri'],
  ['with a letter of another alphabet', 'RSSNNА50C54H501T', 'lettere senza accenti'],
  [
    'of a day that does not exist',
    codiceFiscaleOf({ ...born, cognome: 'Rossi', nome: 'Anna' }).replace('M45', 'B70'),
    'data di nascita',
  ],
])('a codice fiscale %s is refused with the reason', async (_what, codiceFiscale, reason) => {
  expect((await registers(codiceFiscale, 'Rossi', 'Anna')).refused?.['codiceFiscale']).toContain(reason);
});

test.each(['Anna<script>', 'www.truffa.it', 'Anna2', 'Anna\u202Eannа', '{{ link }}', '=1+1', '😀'])(
  '«%s» is no name',
  async (nome) => {
    const codiceFiscale = codiceFiscaleOf({ ...born, cognome: 'Rossi', nome: 'Anna' });
    expect(Object.keys((await registers(codiceFiscale, 'Rossi', nome)).refused ?? {})).toContain('nome');
  },
);

test('the longest names and address that the portal takes are kept, found, and printed', async () => {
  const cognome = 'Straße-'.repeat(11).slice(0, 76) + 'æœßø';
  const nome = 'Annamaria '.repeat(8).trim();
  const codiceFiscale = codiceFiscaleOf({ ...born, cognome, nome });
  const email = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.it`;
  const activated = await operator<{ id: string }>('POST', '/backoffice/customers', {
    codiceFiscale,
    cognome,
    nome,
    email,
  });
  expect(activated.status).toBe(201);
  const found = await operator<{ total: number }>('POST', '/backoffice/customers/search', { search: 'dddd' });
  expect(found.body.total).toBe(1);
  const link = tokenIn((await mailTo(portal, email, 'è pronto')).text);
  expect((await useLink(portal, link, GOOD_PASSWORD)).status).toBe(201);
  expect((await operator('POST', `/backoffice/customers/${activated.body.id}/letter`)).status).toBe(200);
});
