import type { Caller } from '../../support/callers';
import { person, register } from '../../support/people';
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
  type ErrorAnswer,
} from './caf';

let portal: Portal;
let everything: Caller;
let rome: string;
let milan: string;
let ofRome: Caller;
beforeAll(async () => {
  portal = await startPortal();
  [rome, milan] = [await office(portal, 'Roma'), await office(portal, 'Milano')];
  everything = await operatorWith(portal);
  ofRome = await operatorWith(portal, { zone: [rome] });
});
afterAll(() => portal.stop());

const activate = (call: Caller, body: unknown) =>
  call<ErrorAnswer & { id: string; outcome: string }>('POST', '/backoffice/customers', body);

const zonaOf = async (codiceFiscale: string) => (await rowOf(portal, codiceFiscale))['zona_document_id'];

test('an operator of one office activates for that office, one of all offices for none unless told', async () => {
  const [anna, bruna, carla] = [person(), person('Bruna'), person('Carla')];
  expect((await activate(ofRome, activationOf(anna))).status).toBe(201);
  expect(await zonaOf(anna.codiceFiscale)).toBe(rome);
  expect((await activate(everything, activationOf(bruna))).status).toBe(201);
  expect(await zonaOf(bruna.codiceFiscale)).toBeNull();
  expect((await activate(everything, activationOf(carla, { zona: milan }))).status).toBe(201);
  expect(await zonaOf(carla.codiceFiscale)).toBe(milan);
});

test('an operator of two offices says for which one, and never for another', async () => {
  const ofBoth = await operatorWith(portal, { zone: [rome, milan] });
  const elsewhere = await office(portal);
  const refused = async (call: Caller, more = {}) =>
    refusedFields(await activate(call, activationOf(person(), more)));
  expect(await refused(ofBoth)).toEqual({ zona: 'Scegli una delle tue zone.' });
  expect(await refused(ofBoth, { zona: elsewhere })).toEqual({ zona: 'Scegli una delle tue zone.' });
  expect(await refused(ofRome, { zona: milan })).toEqual({ zona: 'Scegli una delle tue zone.' });
  expect(await refused(everything, { zona: 'nessuno00000000000000000' })).toEqual({
    zona: 'Scegli una delle tue zone.',
  });
  expect((await activate(ofBoth, activationOf(person(), { zona: milan }))).status).toBe(201);
});

test('an operator without a scope activates nobody', async () => {
  const nobody = await operatorWith(portal, {});
  expect(refusedFields(await activate(nobody, activationOf(person())))).toHaveProperty('zona');
});

test('a codice fiscale outside the scope is «già presente» on activation and is not there elsewhere', async () => {
  const [anna, bruna] = [person(), person('Bruna')];
  await register(portal, anna);
  const ofMilan = await activate(everything, activationOf(bruna, { zona: milan }));
  const { document_id: annaId } = await rowOf(portal, anna.codiceFiscale);
  for (const who of [anna, bruna]) {
    const answer = await activate(ofRome, activationOf({ ...who, email: `altra-${who.email}` }));
    expect(answer.status).toBe(409);
    expect(answer.body.error).toMatchObject({
      name: 'already-present',
      message: 'Questo codice fiscale è già presente: chiedi all’amministratore.',
      details: {},
    });
  }
  const reason = { reason: 'Lo ha chiesto lui' };
  const requests: [string, string, unknown?][] = [
    ['GET', ''],
    ['GET', '/history'],
    ['POST', '/registrato', { evidenceKind: 'passaporto', emailConfirmed: true }],
    ['POST', '/anonimo', reason],
    ['PUT', '/email', { email: 'a@posta.test', ...reason }],
    ['POST', '/link'],
    ['POST', '/letter'],
    ['POST', '/block', reason],
    ['POST', '/unblock', reason],
    ['DELETE', '/sessions'],
  ];
  const missing = await ofRome<ErrorAnswer>('GET', '/backoffice/customers/nessuno00000000000000000');
  for (const id of [String(annaId), ofMilan.body.id])
    for (const [method, path, body] of requests) {
      const answer = await ofRome<ErrorAnswer>(method, `/backoffice/customers/${id}${path}`, body);
      expect([path, answer.status, answer.body]).toEqual([path, 404, missing.body]);
    }
  const found = await ofRome<{ total: number }>('POST', '/backoffice/customers/search', {
    search: anna.codiceFiscale,
  });
  expect(found.body.total).toBe(0);
  expect(await rowOf(portal, anna.codiceFiscale)).toMatchObject({
    customer_type: 'anonimo',
    email: anna.email,
  });
});

test('a Registrato is «già presente» for everybody, and nothing of theirs changes', async () => {
  const anna = person();
  await registrato(portal, everything, anna);
  const before = await rowOf(portal, anna.codiceFiscale);
  const answer = await activate(everything, activationOf({ ...anna, email: 'altra@posta.test' }));
  expect(answer.body.error.name).toBe('already-present');
  expect(await rowOf(portal, anna.codiceFiscale)).toEqual(before);
});

test('what the CAF knows of the birth is compared with the codice fiscale, beside each field', async () => {
  const anna = person();
  const wrong = { birthDate: '1901-01-01', sex: 'M', birthPlace: 'F205' };
  const refused = refusedFields(await activate(everything, activationOf(anna, wrong)));
  expect(Object.keys(refused).sort()).toEqual(['birthDate', 'birthPlace', 'sex']);
  const right = { birthDate: anna.birthDate, sex: 'F', birthPlace: 'H501' };
  const { body } = await activate(everything, activationOf(anna, right));
  const detail = await everything('GET', `/backoffice/customers/${body.id}`);
  expect(detail.body).toMatchObject({ ...right, type: 'registrato', access: 'waiting-for-password' });
});

test('the history says which operator activated, without a word of the customer', async () => {
  const anna = person();
  const { body } = await activate(everything, activationOf(anna));
  const [entry] = await historyOf(everything, body.id);
  expect(entry).toMatchObject({
    action: 'customer-activated',
    label: 'Attivato come Registrato',
    actor: 'Prova caf-operatore',
    details: '',
  });
  const rows = await portal.db('audit_events').where({ action: 'customer-activated' });
  expect(JSON.stringify(rows)).not.toContain(anna.email);
  expect(rows.every((row: { request_id: string | null }) => row.request_id !== null)).toBe(true);
});

test('an activated customer finds everything in the message to get in', async () => {
  const anna = person();
  await activate(everything, activationOf(anna));
  const { text } = await mailTo(portal, anna.email, 'è pronto');
  expect(text).toMatch(/http:\/\/portale\.test\/attiva\?t=/);
  expect(text).toContain('14 giorni');
});
