import type { Caller } from '../../support/callers';
import { bearer } from '../../support/callers';
import { customToken } from '../../support/api-tokens';
import { customerOfOffice, officeWithUploads } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { historyOf, operatorWith, refusedFields } from '../customers/caf';

let portal: Portal;
let [first, second, excluded] = ['', '', ''];
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  [first, second, excluded] = [
    await officeWithUploads(portal),
    await officeWithUploads(portal, false),
    await officeWithUploads(portal),
  ];
  await portal.db('zone').where({ document_id: excluded }).update({ excluded: true });
});
afterAll(() => portal.stop());

interface Offices {
  offices: { id: string; name: string; sede: string }[];
  mine: { id: string; phone: string } | null;
}
const offices = async (call: Caller) => (await call<Offices>('GET', '/api/offices')).body;
const choose = (call: Caller, zona: string) => call('PUT', '/api/me/office', { zona });
const me = async (call: Caller) => (await call('GET', '/api/me')).body;

test('a customer chooses among the offices that the CAF offers', async () => {
  const anna = await customerOfOffice(portal, null);
  expect(await me(anna.call)).toMatchObject({ office: null });
  const offered = await offices(anna.call);
  expect(offered.mine).toBeNull();
  expect(offered.offices.map(({ id }) => id).sort()).toEqual([first, second].sort());
  expect((await choose(anna.call, first)).status).toBe(200);
  expect(await me(anna.call)).toMatchObject({ office: { phone: '06 1', uploadsOpen: true } });
  expect((await choose(anna.call, second)).status).toBe(200);
  expect(await me(anna.call)).toMatchObject({ office: { uploadsOpen: false } });
  const operator = await operatorWith(portal);
  expect(await historyOf(operator, anna.documentId)).toMatchObject([
    { action: 'office-changed' },
    { action: 'office-changed' },
  ]);
});

test('an excluded office is offered to nobody, and kept by who has it', async () => {
  const [anna, bruno] = [await customerOfOffice(portal, excluded), await customerOfOffice(portal, first)];
  expect((await choose(bruno.call, excluded)).status).toBe(404);
  expect(await offices(anna.call)).toMatchObject({ mine: { id: excluded } });
  expect((await choose(anna.call, excluded)).status).toBe(200);
  expect((await me(anna.call))['office']).not.toBeNull();
});

test('an operator moves a customer between offices that are both the operator’s', async () => {
  const anna = await customerOfOffice(portal, first);
  const move = (call: Caller, zona: string) =>
    call('POST', `/backoffice/customers/${anna.documentId}/office`, { zona });
  expect((await move(await operatorWith(portal, { zone: [first] }), second)).status).toBe(404);
  expect((await move(await operatorWith(portal, { zone: [second] }), second)).status).toBe(404);
  const both = await operatorWith(portal, { zone: [first, second] });
  expect((await move(both, 'nessuno00000000000000000')).status).toBe(404);
  expect((await move(both, second)).status).toBe(200);
  expect((await offices(anna.call)).mine?.id).toBe(second);
  expect(await historyOf(both, anna.documentId)).toMatchObject([{ actor: 'Prova caf-operatore' }]);
});

test('the suite writes sedi and zone by its own identifiers, as often as it likes', async () => {
  const token = await customToken(portal, [
    'api::offices.integration.putSede',
    'api::offices.integration.putZona',
  ]);
  const suite = bearer(portal, token);
  const sede = {
    name: 'Sede Q',
    comune: 'Torino',
    provincia: 'TO',
    address: null,
    phone: null,
    uploadsOpen: true,
  };
  const zona = {
    ...{
      sede: 'S-1',
      name: 'Zona Q',
      comune: 'Torino',
      provincia: 'TO',
      address: 'via Po 1',
      phone: '011 1',
    },
    ...{ openingHours: 'Lunedì 9–13', excluded: false },
  };
  const put = async (path: string, body: unknown) => {
    const { status, body: answer } = await suite('PUT', `/api/integration/v1/${path}`, body);
    return [status, answer['outcome']];
  };
  expect(await put('zone/Z-1', zona)).toEqual([400, undefined]);
  expect(await put('sedi/S-1', sede)).toEqual([200, 'created']);
  expect(await put('sedi/S-1', sede)).toEqual([200, 'unchanged']);
  expect(await put('sedi/S-2', sede)).toEqual([409, undefined]);
  expect(await put('sedi/S-2', { ...sede, name: 'Altra' })).toEqual([200, 'created']);
  expect(await put('zone/Z-1', zona)).toEqual([200, 'created']);
  expect(await put('zone/Z-1', zona)).toEqual([200, 'unchanged']);
  expect(await put('zone/Z-1', { ...zona, sede: 'S-2' })).toEqual([200, 'updated']);
  expect(await put('zone/Z-1', { ...zona, sede: 'S-2', excluded: true })).toEqual([200, 'updated']);
  const anna = await customerOfOffice(portal, null);
  expect((await offices(anna.call)).offices.map(({ name }) => name)).not.toContain('Zona Q');
  await put('zone/Z-1', zona);
  expect((await offices(anna.call)).offices).toContainEqual(
    expect.objectContaining({ name: 'Zona Q', sede: 'Sede Q', openingHours: 'Lunedì 9–13', position: null }),
  );
});

test('a customer’s telephone numbers and residence are checked, each field by itself', async () => {
  const anna = await customerOfOffice(portal, first, null);
  const put = (body: Record<string, string>) => anna.call('PUT', '/api/me/contacts', body);
  const wrong = {
    phone: 'casa',
    mobile: '06 1234567',
    address: 'via Po 1',
    cap: '1',
    comune: 'Roma',
    provincia: 'TO',
  };
  expect(Object.keys(refusedFields(await put(wrong)))).toEqual(['phone', 'mobile', 'cap', 'comune']);
  const good = {
    phone: '06 69812345',
    mobile: '347 7654321',
    address: 'via Po 1',
    cap: '10121',
    comune: 'torino',
  };
  expect((await put({ ...good, provincia: 'TO' })).status).toBe(200);
  expect((await anna.call('GET', '/api/me/contacts')).body).toMatchObject({
    contacts: { phone: '+390669812345', mobile: '+393477654321', comune: 'Torino', provincia: 'TO' },
  });
  const operator = await operatorWith(portal);
  for (const search of ['347 7654321', '+393477654321', '0669812345']) {
    const { body } = await operator<{ total: number }>('POST', '/backoffice/customers/search', { search });
    expect([search, body.total]).toEqual([search, 1]);
  }
  expect((await put({})).status).toBe(200);
  expect((await anna.call('GET', '/api/me/contacts')).body).toMatchObject({
    contacts: { phone: null, mobile: null, address: null },
  });
});
