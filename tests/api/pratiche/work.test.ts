import type { Caller } from '../../support/callers';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  type OfficeCustomer,
  type SeenPratica,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { mailTo, operatorWith, refusedFields } from '../customers/caf';
import { inboxOf } from '../notices/inbox';

let portal: Portal;
let zona: string;
let service: string;
let operator: Caller;
let colleague: Caller;
let stranger: Caller;
let anna: OfficeCustomer;
let id: string;

beforeAll(async () => {
  portal = await startPortal();
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal, 'Modello 730');
  operator = await operatorWith(portal, { zone: [zona] });
  colleague = await operatorWith(portal, { zone: [zona] });
  stranger = await operatorWith(portal, { zone: [await officeWithUploads(portal)], withoutOffice: true });
});
afterAll(() => portal.stop());

beforeEach(async () => {
  anna = await customerOfOffice(portal, zona);
  id = await openedBy(anna.call, service);
});

const step = (call: Caller, name: string) => call('POST', `/backoffice/pratiche/${id}/steps`, { step: name });
const seen = async (call: Caller) => (await call<SeenPratica>('GET', `/backoffice/pratiche/${id}`)).body;

test('an operator takes a pratica in charge, a colleague takes it over, and the timeline tells both', async () => {
  expect((await step(operator, 'take')).status).toBe(200);
  expect((await step(operator, 'take')).status).toBe(409);
  expect(await seen(operator)).toMatchObject({ assignee: 'Prova caf-operatore', mine: true });
  expect((await step(colleague, 'take')).status).toBe(200);
  expect(await seen(operator)).toMatchObject({ mine: false });
  expect((await step(colleague, 'release')).status).toBe(200);
  expect((await step(colleague, 'release')).status).toBe(409);
  expect((await seenBy(anna.call, id)).events.map(({ kind }) => kind)).toEqual([
    'released',
    'taken',
    'taken',
    'opened',
  ]);
});

test('a pratica is worked on, concluded and taken up again; the customer reads so and is told the end', async () => {
  await operator('PUT', `/backoffice/pratiche/${id}/expected-day`, { day: '2026-06-30' });
  for (const name of ['start', 'complete']) expect((await step(operator, name)).status).toBe(200);
  for (const name of ['start', 'complete', 'cancel']) expect((await step(operator, name)).status).toBe(409);
  expect(await seenBy(anna.call, id)).toMatchObject({ state: 'completed', expectedDay: '2026-06-30' });
  expect((await mailTo(portal, anna.email, 'conclusa')).text).toContain(`/pratiche/${id}`);
  expect((await step(operator, 'resume')).status).toBe(200);
  const { state, events } = await seenBy(anna.call, id);
  expect(state).toBe('working');
  expect(events).toMatchObject([
    ...[{ kind: 'resumed' }, { kind: 'completed' }, { kind: 'started' }],
    ...[{ kind: 'expected-day-set', text: '30/06/2026', by: 'office' }, { kind: 'opened' }],
  ]);
});

test('customer and office write to each other, each is told, and neither sees more than the other wrote', async () => {
  const asked = await anna.call('POST', `/api/pratiche/${id}/messages`, { text: 'Quando\nposso venire?' });
  expect(asked.status).toBe(201);
  const notices = async () =>
    (await inboxOf(operator)).items.filter(({ customer }) => customer.id === anna.documentId);
  expect(await notices()).toMatchObject([
    { kind: 'message-from-customer', service: 'Modello 730', year: 2026 },
  ]);
  expect(await seen(operator)).toMatchObject({ unreadMessages: 1 });
  const { id: question } = asked.body as { id: string };
  await operator('POST', `/backoffice/pratiche/${id}/reading`, { last: question });
  expect(await seen(operator)).toMatchObject({ unreadMessages: 0 });
  const answered = await operator<{ id: string }>('POST', `/backoffice/pratiche/${id}/messages`, {
    text: 'Domani alle 9.',
  });
  expect(await notices()).toEqual([]);
  const mail = await mailTo(portal, anna.email, 'ti ha scritto');
  expect(mail.text).not.toContain('Domani alle 9.');
  const read = await seenBy(anna.call, id);
  expect(read).toMatchObject({
    unreadMessages: 1,
    messages: [
      { sender: 'customer', text: 'Quando\nposso venire?', author: null, read: true },
      { sender: 'office', text: 'Domani alle 9.', author: null, read: false },
    ],
  });
  await anna.call('POST', `/api/pratiche/${id}/reading`, { last: answered.body.id });
  expect(await seenBy(anna.call, id)).toMatchObject({ unreadMessages: 0 });
  expect((await seen(operator)).messages).toMatchObject([
    { author: null },
    { author: 'Prova caf-operatore', read: true },
  ]);
  const stored = await portal.db('pratica_messages').pluck<string[]>('sealed_text');
  expect(stored.join()).not.toContain('Domani');
});

test('what the customer writes while the office answers stays unread, and its notice stays', async () => {
  const write = async (text: string) =>
    (await anna.call<{ id: string }>('POST', `/api/pratiche/${id}/messages`, { text })).body.id;
  const shown = await write('Prima domanda');
  await write('Seconda domanda');
  await operator('POST', `/backoffice/pratiche/${id}/reading`, { last: shown });
  await operator('POST', `/backoffice/pratiche/${id}/messages`, { text: 'Alla prima: sì.' });
  expect(await seen(operator)).toMatchObject({ unreadMessages: 1 });
  const notices = (await inboxOf(operator)).items.filter(({ customer }) => customer.id === anna.documentId);
  expect(notices).not.toHaveLength(0);
});

test('the office asks for another document, does without one, and wants it again', async () => {
  const body = { name: 'Atto di compravendita', explanation: 'Quello del notaio.', required: true };
  expect((await operator('POST', `/backoffice/pratiche/${id}/entries`, body)).status).toBe(201);
  const pratica = await seenBy(anna.call, id);
  expect(pratica.progress).toEqual({ there: 0, wanted: 2 });
  const entry = entryNamed(pratica, 'Atto di compravendita').id;
  const move = (name: string) =>
    operator('POST', `/backoffice/pratiche/${id}/entries/${entry}/steps`, { step: name });
  expect((await move('accept')).status).toBe(409);
  expect((await move('dispense')).status).toBe(200);
  expect((await seenBy(anna.call, id)).progress).toEqual({ there: 0, wanted: 1 });
  expect((await move('want-again')).status).toBe(200);
  expect(entryNamed(await seenBy(anna.call, id), 'Atto di compravendita').state).toBe('missing');
});

test('nothing is sent back without a reason', async () => {
  const { entries } = await seenBy(anna.call, id);
  const path = `/backoffice/pratiche/${id}/entries/${entries[0]?.id ?? ''}/steps`;
  const refused = await operator('POST', path, { step: 'send-back' });
  expect([refused.status, Object.keys(refusedFields(refused))]).toEqual([400, ['reason']]);
});

test('an operator of another office finds nothing of a pratica, whatever is tried', async () => {
  const entry = (await seenBy(anna.call, id)).entries[0]?.id ?? '';
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['POST', '/steps', { step: 'take' }],
    ['PUT', '/expected-day', { day: null }],
    ['POST', '/messages', { text: 'ciao' }],
    ['POST', '/reading', { last: id }],
    ['POST', '/entries', { name: 'x', explanation: '', required: true }],
    ['POST', `/entries/${entry}/steps`, { step: 'dispense' }],
  ] as const)
    expect((await stranger(method, `/backoffice/pratiche/${id}${path}`, body)).status).toBe(404);
  const reminded = await stranger('POST', '/backoffice/pratiche/reminders', { pratiche: [id] });
  expect(reminded.status).toBe(404);
  const list = await stranger<{ total: number }>('GET', '/backoffice/pratiche?state=all');
  expect(list.body.total).toBe(0);
  const filters = await stranger('GET', '/backoffice/pratiche/filters');
  expect(filters.body).toMatchObject({ services: [], years: [] });
});

test('with a customer who moves to another office the pratiche move along', async () => {
  const other = await officeWithUploads(portal);
  const there = await operatorWith(portal, { zone: [other] });
  await portal.db('up_users').where({ id: anna.id }).update({ zona_document_id: other });
  expect((await operator('GET', `/backoffice/pratiche/${id}`)).status).toBe(404);
  expect((await there('GET', `/backoffice/pratiche/${id}`)).status).toBe(200);
});
