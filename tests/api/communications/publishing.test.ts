import { customer } from '../../support/callers';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  serviceOf,
  type OfficeCustomer,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';
import { newOperator } from '../customers/caf';
import type * as GoOut from '../../../src/api/communications/services/go-out';
import { draft, FILTER, pick, publish, received, thinkAgain } from './writer';

let portal: Portal;
let zona: string;
let anna: OfficeCustomer;
let bruno: OfficeCustomer;
let other: OfficeCustomer;
let editor: Awaited<ReturnType<typeof newOperator>>;
let everywhere: Awaited<ReturnType<typeof newOperator>>;

const titles = async (who: OfficeCustomer) => (await received(who.call)).map(({ title }) => title);
const publishDue = () =>
  portal.module<typeof GoOut>('src/api/communications/services/go-out').publishAllDue(portal.strapi);

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  const elsewhere = await officeWithUploads(portal);
  [anna, bruno] = [await customerOfOffice(portal, zona), await customerOfOffice(portal, zona)];
  other = await customerOfOffice(portal, elsewhere);
  editor = await newOperator(portal, { zone: [zona] });
  everywhere = await newOperator(portal);
}, 60_000);
afterAll(() => portal.stop());
beforeEach(() => thinkAgain(portal, 0));

async function go(audience: unknown, title: string, who = editor): Promise<string> {
  const id = await draft(who.call, { title });
  expect((await pick(who.call, id, audience)).status).toBe(200);
  expect((await publish(who.call, id)).body.state).toBe('published');
  return id;
}

test('whoever is picked by hand receives it, and nobody else', async () => {
  await go({ kind: 'chosen', customers: [anna.documentId] }, 'A mano');
  expect(await titles(anna)).toContain('A mano');
  expect(await titles(bruno)).not.toContain('A mano');
});

test('an operator addresses customers of their own offices only, whatever the filter says', async () => {
  await go({ kind: 'filter', filter: FILTER }, 'A tutti i miei');
  expect([await titles(anna), await titles(bruno)]).toEqual([
    expect.arrayContaining(['A tutti i miei']),
    expect.arrayContaining(['A tutti i miei']),
  ]);
  expect(await titles(other)).not.toContain('A tutti i miei');
  const id = await draft(editor.call);
  const refused = await pick(editor.call, id, { kind: 'chosen', customers: [other.documentId] });
  expect(refused.status).toBe(400);
});

test('filters narrow by year of birth, told or in the codice fiscale, and by pratica', async () => {
  const service = await serviceOf(portal);
  await openedBy(anna.call, service);
  const born = (who: OfficeCustomer) => Number(who.birthDate.slice(0, 4));
  await portal.db('up_users').where({ id: bruno.id }).update({ birth_date: bruno.birthDate });
  for (const who of [anna, bruno]) {
    const filter = { ...FILTER, zona, bornFrom: born(who), bornTo: born(who) };
    const title = `Nati nel ${String(born(who))} ${who.codiceFiscale}`;
    await go({ kind: 'filter', filter }, title);
    expect(await titles(who)).toContain(title);
  }
  const with730 = { ...FILTER, pratica: { has: true, service, year: null } };
  await go({ kind: 'filter', filter: with730 }, 'Chi ha la pratica');
  await go(
    { kind: 'filter', filter: { ...with730, pratica: { ...with730.pratica, has: false } } },
    'Chi non l’ha',
  );
  expect(await titles(anna)).toEqual(expect.arrayContaining(['Chi ha la pratica']));
  expect(await titles(anna)).not.toContain('Chi non l’ha');
  expect(await titles(bruno)).toContain('Chi non l’ha');
});

test('a group is evaluated when it goes out, not when it was saved', async () => {
  const { body } = await everywhere.call<{ id: string }>('POST', '/backoffice/customer-groups', {
    ...{ name: 'Dell’ufficio', filter: { ...FILTER, zona } },
  });
  const later = await customerOfOffice(portal, zona);
  await go({ kind: 'group', group: body.id }, 'Al gruppo', everywhere);
  expect(await titles(later)).toContain('Al gruppo');
  expect(await titles(other)).not.toContain('Al gruppo');
});

test('a list tells unknown, repeated and malformed lines before anything is sent, and reaches only verified customers', async () => {
  const anonimo = await signedInCustomer(portal, 'anonimo');
  await portal.db('up_users').where({ id: anonimo.id }).update({ zona_document_id: zona });
  const codiciFiscali = [
    ...[anna, anna, other, anonimo].map((who) => who.codiceFiscale),
    'non è un codice',
  ].join('\n');
  const check = await editor.call('POST', '/backoffice/communications/list-checks', { codiciFiscali });
  expect(check.body).toEqual({
    found: 1,
    unknown: [other.codiceFiscale, anonimo.codiceFiscale],
    malformed: [{ line: 5, text: 'non è un codice' }],
    repeated: [anna.codiceFiscale],
  });
  await portal.db('portal_sections').where({ key: 'communications' }).update({ for_anonimo: true });
  await go({ kind: 'list', codiciFiscali }, 'Dall’elenco');
  expect(await titles(anna)).toContain('Dall’elenco');
  expect(await received(customer(portal, anonimo.token))).toEqual([]);
});

test('before it goes out the editor sees how many there are, who has no email, and who is out of reach', async () => {
  const blocked = await customerOfOffice(portal, zona);
  await portal.db('up_users').where({ id: blocked.id }).update({ blocked: true });
  const noMail = await customerOfOffice(portal, zona);
  await portal.db('up_users').where({ id: noMail.id }).update({ email: null });
  const id = await draft(editor.call);
  const customers = [anna, blocked, noMail].map(({ documentId }) => documentId);
  await pick(editor.call, id, { kind: 'chosen', customers });
  const head = await editor.call('GET', `/backoffice/communications/${id}/audience`);
  expect(head.body).toMatchObject({ total: 2, withoutEmail: 1, leftOut: 1 });
});

test('it can be taken back before it leaves; nothing was seen or queued until then', async () => {
  await thinkAgain(portal, 10);
  const id = await draft(editor.call, { title: 'Ripresa', byEmail: true });
  await pick(editor.call, id, { kind: 'chosen', customers: [anna.documentId] });
  expect((await publish(editor.call, id)).body.state).toBe('scheduled');
  expect(await publishDue()).toBe(0);
  const back = await editor.call('DELETE', `/backoffice/communications/${id}/publication`);
  expect(back.status).toBe(200);
  await portal
    .db('communications')
    .where({ document_id: id })
    .update({ goes_out_at: '2020-01-01T00:00:00.000Z' });
  expect(await publishDue()).toBe(0);
  expect(await titles(anna)).not.toContain('Ripresa');
  expect(await portal.db('outbox_messages').where({ subject_ref: id })).toEqual([]);
});

test('at its hour it goes out once, also where several instances look at the same time', async () => {
  await thinkAgain(portal, 10);
  const id = await draft(editor.call, { title: 'All’ora giusta', byEmail: true });
  await pick(editor.call, id, { kind: 'chosen', customers: [anna.documentId, bruno.documentId] });
  await publish(editor.call, id);
  await portal
    .db('communications')
    .where({ document_id: id })
    .update({ goes_out_at: '2020-01-01T00:00:00.000Z' });
  const counts = await Promise.all([publishDue(), publishDue(), publishDue()]);
  expect(counts.reduce((one, two) => one + two)).toBe(1);
  expect(await titles(anna)).toContain('All’ora giusta');
  const messages = await portal.db('outbox_messages').where({ subject_ref: id });
  expect(messages).toHaveLength(2);
  expect((await editor.call('DELETE', `/backoffice/communications/${id}/publication`)).status).toBe(409);
});

test('nothing goes out without title, text or recipients, or after its own last day', async () => {
  for (const [more, field] of [
    [{ title: '' }, 'title'],
    [{ body: [] }, 'body'],
    [{ lastDay: '2020-01-01' }, 'lastDay'],
  ] as const) {
    const id = await draft(editor.call, more);
    await pick(editor.call, id, { kind: 'filter', filter: FILTER });
    const { status, body } = await publish(editor.call, id);
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(`"${field}"`)]);
  }
  const { status, body } = await publish(editor.call, await draft(editor.call));
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('"audience"')]);
});

test('what has gone out cannot be changed or deleted, only withdrawn', async () => {
  const id = await go({ kind: 'chosen', customers: [anna.documentId] }, 'Da ritirare');
  const path = `/backoffice/communications/${id}`;
  expect((await editor.call('DELETE', path)).status).toBe(409);
  expect((await editor.call('POST', `${path}/withdrawal`, { reason: 'Data sbagliata' })).status).toBe(200);
  expect(await titles(anna)).not.toContain('Da ritirare');
  expect((await anna.call('GET', `/api/communications/${id}`)).status).toBe(404);
});

test('a group that a communication waits for is not deleted', async () => {
  await thinkAgain(portal, 10);
  const group = { name: 'In attesa', filter: FILTER };
  const { body } = await editor.call<{ id: string }>('POST', '/backoffice/customer-groups', group);
  expect((await editor.call('POST', '/backoffice/customer-groups', group)).status).toBe(400);
  const id = await draft(editor.call);
  await pick(editor.call, id, { kind: 'group', group: body.id });
  await publish(editor.call, id);
  expect((await editor.call('DELETE', `/backoffice/customer-groups/${body.id}`)).status).toBe(409);
  await editor.call('DELETE', `/backoffice/communications/${id}/publication`);
  expect((await editor.call('DELETE', `/backoffice/customer-groups/${body.id}`)).status).toBe(200);
  expect((await publish(editor.call, id)).status).toBe(400);
});
