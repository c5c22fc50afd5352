import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { historyOf, newOperator, office, operatorWith } from '../customers/caf';
import { customerOf, inboxOf, only, raise, step } from './inbox';

let portal: Portal;
let zona: string;
let anna: Caller;
let bruno: Caller;
let customer: Awaited<ReturnType<typeof customerOf>>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await office(portal);
  anna = (await newOperator(portal, { zone: [zona] })).call;
  bruno = await operatorWith(portal, { zone: [zona] });
});
afterAll(() => portal.stop());

beforeEach(async () => {
  await portal.db('notices').delete();
  await portal.db('notice_readings').delete();
  customer = await customerOf(portal, zona, 'Anna');
  await raise(portal, { customerId: customer.id, kind: 'upload-finished' });
});

const seenBy = async (call: Caller) => only(await inboxOf(call, '?state=all'));

test('whoever takes a notice in charge is named to colleagues, and has read it', async () => {
  expect((await step(anna, await seenBy(anna), 'take')).status).toBe(200);
  expect(await seenBy(anna)).toMatchObject({
    ...{ state: 'taken', takenBy: 'Prova caf-operatore', mine: true, unread: false },
  });
  expect(await seenBy(bruno)).toMatchObject({
    ...{ state: 'taken', takenBy: 'Prova caf-operatore', mine: false, unread: true },
  });
});

test('a notice is taken by one operator, also when several do so at the same instant', async () => {
  const notice = await seenBy(anna);
  const answers = await Promise.all([anna, bruno, anna, bruno].map((call) => step(call, notice, 'take')));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  const first = answers.findIndex(({ status }) => status === 200) % 2 === 0 ? anna : bruno;
  expect((await seenBy(first)).mine).toBe(true);
});

test('what one has in charge and gives back, a colleague can take', async () => {
  const notice = await seenBy(anna);
  await step(anna, notice, 'take');
  expect((await step(bruno, notice, 'take')).body).toMatchObject({ error: { name: 'state-not-allowed' } });
  await step(bruno, notice, 'release');
  expect(await seenBy(anna)).toMatchObject({ state: 'new', takenBy: null, mine: false });
  expect((await step(bruno, notice, 'take')).status).toBe(200);
});

test('what is done is unread to nobody and says who did it; opened again it is new to all but who opened it', async () => {
  const notice = await seenBy(anna);
  await step(anna, notice, 'take');
  expect((await step(bruno, notice, 'finish')).status).toBe(200);
  const done = await seenBy(anna);
  expect(done).toMatchObject({ state: 'done', doneBy: 'Prova caf-operatore', unread: false });
  expect(done.doneAt).toMatch(/^\d{4}-/);
  expect((await bruno('GET', '/backoffice/notices/unread')).body).toEqual({ unread: 0 });
  expect(await portal.db('notice_readings')).toEqual([]);
  for (const other of ['take', 'release', 'finish'])
    expect((await step(anna, notice, other)).status).toBe(409);
  expect((await step(anna, notice, 'reopen')).status).toBe(200);
  expect(await seenBy(anna)).toMatchObject({ state: 'new', takenBy: null, doneBy: null, unread: false });
  expect((await seenBy(bruno)).unread).toBe(true);
});

test('the customer’s history tells who took, gave back, closed and opened a notice, and which', async () => {
  const notice = await seenBy(anna);
  for (const name of ['take', 'release', 'finish', 'reopen']) await step(anna, notice, name);
  expect(await historyOf(anna, customer.documentId)).toMatchObject(
    ['Avviso riaperto', 'Avviso chiuso', 'Avviso lasciato ai colleghi', 'Avviso preso in carico'].map(
      (label) => ({ label, actor: 'Prova caf-operatore', details: 'Ha finito di caricare i documenti' }),
    ),
  );
});

test('a step that does not exist changes nothing', async () => {
  const notice = await seenBy(anna);
  expect((await step(anna, notice, 'delete')).status).toBe(400);
  expect((await step(anna, notice, 'release')).status).toBe(409);
  expect(await seenBy(anna)).toEqual(notice);
});
