import { visitor, type Caller } from '../../support/callers';
import { person, register, registrationOf, somebody, tokenIn, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import {
  activationOf,
  historyOf,
  mailTo,
  office,
  operatorWith,
  refusedFields,
  registrato,
  rowOf,
  useLink,
} from './caf';

let portal: Portal;
let everything: Caller;
let rome: string;
beforeAll(async () => {
  portal = await startPortal();
  everything = await operatorWith(portal);
  rome = await office(portal, 'Roma Centro');
});
afterAll(() => portal.stop());

interface Report {
  lines: { line: number; codiceFiscale: string; outcome: string; messages: string[] }[];
  errors: number;
  written: boolean;
}

type Line = Pick<Person, 'codiceFiscale' | 'cognome' | 'nome' | 'email'>;

const csvOf = (people: Line[]) =>
  [
    'codice_fiscale;cognome;nome;email',
    ...people.map(({ codiceFiscale, cognome, nome, email }) =>
      [codiceFiscale, cognome, nome, email].join(';'),
    ),
  ].join('\r\n');

const check = (call: Caller, csv: string) =>
  call<Report>('POST', '/backoffice/customer-imports/check', { csv });
const run = (call: Caller, csv: string) => call<Report>('POST', '/backoffice/customer-imports', { csv });

const howMany = async () => Number((await portal.db('up_users').count('* as total'))[0]?.['total']);

test('each line is judged and then done: new, promoted, taken over, left as it is', async () => {
  const [fresh, same, other, known] = [person(), person(), person(), person()];
  await register(portal, same);
  await register(portal, { ...other, email: `estraneo-${other.email}` });
  await registrato(portal, everything, known);
  const csv = csvOf([fresh, same, other, known]);
  const outcomes = ['create', 'promote', 'take-over', 'already-registrato'];
  const before = await howMany();
  const judged = await check(everything, csv);
  expect(judged.body).toMatchObject({ errors: 0, written: false });
  expect(judged.body.lines.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(judged.body.lines.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  expect(await howMany()).toBe(before);
  const done = await run(everything, csv);
  expect(done.body).toEqual({ ...judged.body, written: true });
  expect(await howMany()).toBe(before + 1);
  for (const { codiceFiscale, email } of [fresh, same, other, known])
    expect(await rowOf(portal, codiceFiscale)).toMatchObject({ email, customer_type: 'registrato' });
  await mailTo(portal, `estraneo-${other.email}`, 'non è più attiva');
  expect((await run(everything, csv)).body.lines.map(({ outcome }) => outcome)).toEqual([
    'already-registrato',
    'already-registrato',
    'already-registrato',
    'already-registrato',
  ]);
});

test('an imported customer gets a link like one activated by hand, and the history says who did it', async () => {
  const [anna, bruna] = [person(), person('Bruna')];
  await run(everything, csvOf([anna, { ...bruna, email: '' }]));
  expect((await useLink(portal, tokenIn((await mailTo(portal, anna.email, 'è pronto')).text))).status).toBe(
    201,
  );
  const row = await rowOf(portal, anna.codiceFiscale);
  const history = await historyOf(everything, String(row['document_id']));
  expect(history.at(-1)).toMatchObject({ action: 'customer-activated', actor: 'Prova caf-operatore' });
  const found = await everything<{ total: number }>('POST', '/backoffice/customers/search', {
    search: anna.email,
  });
  expect(found.body.total).toBe(1);
  const { id } = await rowOf(portal, bruna.codiceFiscale);
  expect(await portal.db('outbox_messages').where({ customer_id: id })).toMatchObject([
    { state: 'not-deliverable' },
  ]);
});

test('names are kept as typed by hand would be: one kind of apostrophe, no spaces around', async () => {
  const anna = person('Anna Maria', 'D’Angelo');
  await run(
    everything,
    csvOf([{ ...anna, cognome: ' D`Angelo ', codiceFiscale: anna.codiceFiscale.toLowerCase() }]),
  );
  expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({ cognome: "D'Angelo", nome: 'Anna Maria' });
});

test('a registration link requested before the import is void afterwards', async () => {
  const anna = person();
  const { codiceFiscale, email } = anna;
  const ask = await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  expect(ask.status).toBe(202);
  const link = tokenIn((await mailTo(portal, email, 'Completa')).text);
  await run(everything, csvOf([anna]));
  expect((await useLink(portal, link)).status).toBe(410);
  expect(await portal.db('registration_requests').where({ codice_fiscale: codiceFiscale })).toHaveLength(0);
});

test('one wrong line keeps the whole file from being written, and each says what is wrong with it', async () => {
  const good = person();
  const bad = [
    { ...person(), codiceFiscale: 'RSSNNA50C54H501X' },
    { ...person(), cognome: 'Bianchi' },
    { ...person(), email: 'senza-chiocciola' },
    { ...person(), nome: '' },
    { ...person(), cognome: '=CMD()' },
    good,
  ];
  const before = await howMany();
  const { body } = await run(everything, csvOf([good, ...bad]));
  expect(body).toMatchObject({ errors: 6, written: false });
  expect(body.lines.map(({ messages }) => messages.join(' '))).toEqual([
    '',
    expect.stringContaining('ultima lettera'),
    expect.stringContaining('cognome non corrisponde'),
    expect.stringContaining('email non è valido'),
    expect.stringContaining('nome manca'),
    expect.stringContaining('cognome manca o contiene'),
    expect.stringContaining('già in una riga precedente'),
  ]);
  expect(await howMany()).toBe(before);
});

test.each([
  ['an empty file', ''],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['quotes that never close', 'codice_fiscale;cognome;nome;email\n"RSS;Rossi;Anna;'],
  ['a huge field', `codice_fiscale;cognome;nome;email\n${'A'.repeat(1_900_000)};B;C;D`],
  ['a NUL byte', 'codice_fiscale;cognome;nome;email\nA\u0000;B;C;D'],
  ['more than 5,000 lines', `codice_fiscale;cognome;nome;email\n${'A;B;C;D\n'.repeat(100_000)}`],
])('%s is refused as a whole, in Italian', async (_what, csv) => {
  for (const call of [check, run]) {
    const answer = await call(everything, csv);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)['csv']).toMatch(/^[A-Z].*\.$/);
  }
});

test('formulas, quotes and long codes in a line are an error of that line, and not repeated at length', async () => {
  const csv = `codice_fiscale;cognome;nome;email\n${'X'.repeat(3000)};"Ros""si";=1+1;@SUM(A1)`;
  const { body } = await check(everything, csv);
  expect(body.lines).toMatchObject([{ line: 2, outcome: 'error' }]);
  expect(body.lines[0]?.codiceFiscale.length).toBeLessThanOrEqual(40);
});

test('a customer outside the operator’s scope is «già presente», and stays untouched', async () => {
  const milan = await office(portal, 'Milano Duomo');
  const ofRome = await operatorWith(portal, { zone: [rome] });
  const [outside, without, fresh] = [person(), person(), person()];
  await everything('POST', '/backoffice/customers', activationOf(outside, { zona: milan }));
  await register(portal, without);
  const before = await rowOf(portal, without.codiceFiscale);
  const moved = { ...without, email: `altra-${without.email}` };
  const { body } = await run(ofRome, csvOf([outside, moved, fresh]));
  expect(body.lines).toMatchObject([
    { outcome: 'out-of-scope', messages: ['Già presente: chiedi all’amministratore.'] },
    { outcome: 'out-of-scope' },
    { outcome: 'create' },
  ]);
  expect(await rowOf(portal, without.codiceFiscale)).toEqual(before);
  expect(await rowOf(portal, fresh.codiceFiscale)).toMatchObject({ zona_document_id: rome });
});

test('the column «zona» says for which of the operator’s offices; who has several must fill it in', async () => {
  const naples = await office(portal, 'Napoli Vomero');
  await office(portal, 'Torino Porta Nuova');
  const ofTwo = await operatorWith(portal, { zone: [rome, naples] });
  const [anna, bruna] = [person(), person('Bruna')];
  const line = ({ codiceFiscale, cognome, nome, email }: Person, zona: string) =>
    `codice_fiscale;cognome;nome;email;zona\n${[codiceFiscale, cognome, nome, email, zona].join(';')}`;
  const wrong = expect.objectContaining({
    outcome: 'error',
    messages: ['Nella colonna «zona» scrivi il nome di una delle tue zone.'],
  }) as unknown;
  expect((await run(ofTwo, csvOf([anna]))).body.lines).toEqual([wrong]);
  expect((await run(ofTwo, line(anna, 'Torino Porta Nuova'))).body.lines).toEqual([wrong]);
  expect((await run(ofTwo, line(anna, 'napoli vomero'))).body.written).toBe(true);
  expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({ zona_document_id: naples });
  expect((await run(everything, line(bruna, 'Torino Porta Nuova'))).body.written).toBe(true);
});

function manyPeople(count: number): Line[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(somebody({ cognome: 'Verdi', nome: 'Carla' }).codiceFiscale);
  return [...codes].map((codiceFiscale, index) => ({
    codiceFiscale,
    cognome: 'Verdi',
    nome: 'Carla',
    email: index % 10 === 0 ? '' : `${codiceFiscale.toLowerCase()}@posta.test`,
  }));
}

test('5,000 customers are imported in reasonable time while everybody else is answered', async () => {
  const csv = csvOf(manyPeople(5000));
  const before = await howMany();
  let done = false;
  const waits: number[] = [];
  const others = (async () => {
    while (!done) {
      const start = performance.now();
      await fetch(`${portal.url}/_health`);
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const start = performance.now();
  const { body } = await run(everything, csv);
  const took = performance.now() - start;
  done = true;
  await others;
  expect(body).toMatchObject({ errors: 0, written: true });
  expect(await howMany()).toBe(before + 5000);
  expect(took).toBeLessThan(30_000);
  expect(Math.max(...waits)).toBeLessThan(1000);
});
