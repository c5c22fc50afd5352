import type { Caller } from '../../support/callers';
import { person, register, type Person } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, office, operatorWith, registrato, rowOf } from './caf';

let portal: Portal;
let everything: Caller;
let people: Record<'anna' | 'bruna' | 'carla' | 'dora', Person>;
let rome: string;
beforeAll(async () => {
  portal = await startPortal();
  everything = await operatorWith(portal);
  rome = await office(portal, 'Roma');
  const anna = { ...person('Anna', 'D’Angelò'), email: 'anna_angelo@posta.test' };
  const bruna = { ...person('Bruna', 'Angeli'), email: 'bruna.angeli@posta.test' };
  const [carla, dora] = [person('Carla', 'Ricci'), person('Dora', 'Zito')];
  people = { anna, bruna, carla, dora };
  await register(portal, anna);
  await registrato(portal, everything, bruna);
  await everything('POST', '/backoffice/customers', activationOf(carla, { zona: rome }));
  const { id } = await registrato(portal, everything, dora);
  await everything('POST', `/backoffice/customers/${id}/block`, { reason: 'Per prova' });
});
afterAll(() => portal.stop());

interface Found {
  items: { nome: string; type: string; access: string; zona: { name: string } | null }[];
  page: number;
  total: number;
}

const search = (body: Record<string, unknown>, call = everything) =>
  call<Found>('POST', '/backoffice/customers/search', body);

async function namesFor(body: Record<string, unknown>, call = everything): Promise<string[]> {
  return (await search(body, call)).body.items.map(({ nome }) => nome);
}

test('without a search everybody is listed by surname, with state and type at a glance', async () => {
  const { body } = await search({});
  expect(body.total).toBe(4);
  expect(body.items.map(({ nome, type, access, zona }) => [nome, type, access, zona?.name ?? null])).toEqual([
    ['Bruna', 'registrato', 'active', null],
    ['Anna', 'anonimo', 'active', null],
    ['Carla', 'registrato', 'waiting-for-password', 'Roma'],
    ['Dora', 'registrato', 'blocked', null],
  ]);
});

test.each([
  ['dangelo', ['Anna']],
  ['d’angelo', ['Anna']],
  ['ANGELÒ anna', ['Anna']],
  ['anna d angelo', ['Anna']],
  ['angel', ['Bruna', 'Anna']],
  ['bruna.angeli@posta.test', ['Bruna']],
  ['anna_angelo', ['Anna']],
  ['anna%angelo', ['Anna']],
  ['anna__angelo', []],
  ['_', ['Anna']],
  ['ricci carla', ['Carla']],
  ['carla ricci', ['Carla']],
  ['nessuno', []],
  ["' union select", []],
])('searching «%s» finds %j', async (text, names) => {
  expect(await namesFor({ search: text })).toEqual(names);
});

test('a codice fiscale is found whole, in part, and in any letter case', async () => {
  const { codiceFiscale } = people.carla;
  for (const text of [codiceFiscale, codiceFiscale.toLowerCase(), codiceFiscale.slice(0, 9)])
    expect(await namesFor({ search: text })).toEqual(['Carla']);
});

test('the list is narrowed by type and by state', async () => {
  expect(await namesFor({ type: 'anonimo' })).toEqual(['Anna']);
  expect(await namesFor({ access: 'blocked' })).toEqual(['Dora']);
  expect(await namesFor({ access: 'waiting-for-password' })).toEqual(['Carla']);
  expect(await namesFor({ access: 'active', type: 'registrato' })).toEqual(['Bruna']);
  expect(await namesFor({ conflictsOnly: true })).toEqual([]);
});

test('pages follow each other without gaps', async () => {
  const pages = [];
  for (const page of [1, 2, 3, 4, 5]) pages.push(...(await namesFor({ page, pageSize: 1 })));
  expect(pages).toEqual(['Bruna', 'Anna', 'Carla', 'Dora']);
});

test('each operator finds the customers in scope, and counts no others', async () => {
  const ofRome = await operatorWith(portal, { zone: [rome] });
  const withoutOffice = await operatorWith(portal, { withoutOffice: true });
  const ofAllOffices = await operatorWith(portal, { allZone: true });
  const ofNone = await operatorWith(portal, {});
  const found = async (call: Caller) => (await search({}, call)).body;
  expect((await found(ofRome)).items.map(({ nome }) => nome)).toEqual(['Carla']);
  expect(await found(withoutOffice)).toMatchObject({ total: 3 });
  expect((await found(ofAllOffices)).items.map(({ nome }) => nome)).toEqual(['Carla']);
  expect(await found(ofNone)).toMatchObject({ total: 0, items: [] });
});

test('after a change the new data are found and the old ones are not', async () => {
  const { document_id: id } = await rowOf(portal, people.bruna.codiceFiscale);
  const change = { email: 'nuova.bruna@posta.test', reason: 'Lo ha chiesto' };
  await everything('PUT', `/backoffice/customers/${String(id)}/email`, change);
  expect(await namesFor({ search: 'nuova.bruna' })).toEqual(['Bruna']);
  expect(await namesFor({ search: 'bruna.angeli' })).toEqual([]);
});
