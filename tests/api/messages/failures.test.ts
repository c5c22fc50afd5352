import { adminUser, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { endPauses, insertCustomer, outboxRows, queue, until, untilIdle } from '../../outbox/queueing';
import { startMoodySmtp, type Mood, type MoodySmtp } from '../../outbox/moody-smtp';

jest.setTimeout(60_000);

let portal: Portal;
let smtp: MoodySmtp;
let operator: Caller;

beforeAll(async () => {
  smtp = await startMoodySmtp();
  portal = await startPortal({ SMTP_URL: `smtp://127.0.0.1:${String(smtp.port)}` });
  const { id, call } = await adminUser(portal, 'caf-operatore');
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: id, allZone: true, withoutOffice: true } as never });
  operator = call;
});

afterAll(async () => {
  await portal.stop();
  await smtp.stop();
});

beforeEach(async () => {
  await portal.db('outbox_messages').delete();
  smtp.arrivals.length = 0;
  smtp.busiest = 0;
  smtp.mood = () => 'accept';
});

const triedOnce = (tries = 1) =>
  until(async () => (await outboxRows(portal)).every((row) => row.tries >= tries && row.locked_by === null));
const moodOf = (moods: Record<string, Mood>) => (to: string) => moods[to] ?? 'accept';
const minutesUntil = (instant: string) => (Date.parse(instant) - Date.now()) / 60_000;

test.each<[string, Mood, RegExp]>([
  ['asks to come back (greylisting)', { code: 451, when: 'rcpt' }, /chiede di riprovare \(451\)/],
  ['refuses the message for now', { code: 452, when: 'data' }, /chiede di riprovare \(452\)/],
  ['refuses the message', { code: 554, when: 'data' }, /ha rifiutato il messaggio \(554\)/],
  ['refuses to relay', { code: 550, words: '5.7.1 relay denied', when: 'rcpt' }, /ha rifiutato .*\(550\)/],
  ['hangs up after the message', 'hang-up', /non risponde/],
])(
  'when the server %s the message waits longer and longer, and arrives at last',
  async (_what, mood, error) => {
    smtp.mood = moodOf({ 'a@posta.test': mood });
    await queue(portal, [{ recipient: 'a@posta.test' }]);
    await triedOnce();
    const [first] = await outboxRows(portal);
    expect(first).toMatchObject({
      state: 'waiting',
      tries: 1,
      last_error: expect.stringMatching(error) as string,
    });
    expect(minutesUntil(first?.next_try_at ?? '')).toBeCloseTo(1, 0);

    await endPauses(portal);
    await triedOnce(2);
    const [second] = await outboxRows(portal);
    expect(minutesUntil(second?.next_try_at ?? '')).toBeCloseTo(5, 0);

    smtp.mood = () => 'accept';
    await endPauses(portal);
    await untilIdle(portal);
    expect(await outboxRows(portal)).toMatchObject([{ state: 'sent', tries: 3, last_error: null }]);
    expect(new Set(smtp.arrivals.map(({ messageId }) => messageId)).size).toBe(1);
  },
);

test('an address that the server does not know is given up at once, told without the address', async () => {
  smtp.mood = moodOf({
    'nessuno@posta.test': { code: 550, words: '5.1.1 nessuno@posta.test unknown', when: 'rcpt' },
  });
  await queue(portal, [{ recipient: 'nessuno@posta.test' }]);
  await untilIdle(portal);
  expect(await outboxRows(portal)).toMatchObject([
    { state: 'given-up', tries: 1, last_error: 'Il server di posta non conosce questo indirizzo (550)' },
  ]);
});

test('a corrected address is used when an operator sends again what was given up', async () => {
  smtp.mood = moodOf({ 'sbagliato@posta.test': { code: 550, when: 'rcpt' } });
  const { id } = await insertCustomer(portal, { email: 'sbagliato@posta.test' });
  await queue(portal, [{ customerId: id, recipient: 'sbagliato@posta.test' }]);
  await untilIdle(portal);
  const [row] = await outboxRows(portal);
  await portal.db('up_users').where({ id }).update({ email: 'giusto@posta.test' });
  const answer = await operator('POST', `/backoffice/outbox/${row?.document_id ?? ''}/retry`);
  expect(answer.status).toBe(200);
  await untilIdle(portal);
  expect(smtp.arrivals.map(({ to }) => to)).toEqual(['giusto@posta.test']);
  const history = await portal.db('audit_events').where({ action: 'message-sent-again', customer_id: id });
  expect(history).toHaveLength(1);
});

test('a message is given up after as many tries as the CAF set, with its last error, and «send again» starts over', async () => {
  await portal.db('portal_rules').update({ message_tries: 2 });
  smtp.mood = () => ({ code: 451, when: 'data' });
  await queue(portal, [{ recipient: 'a@posta.test' }]);
  await triedOnce();
  await endPauses(portal);
  await triedOnce(2);
  const [row] = await outboxRows(portal);
  expect(row).toMatchObject({ state: 'given-up', tries: 2 });

  const listed = await operator<{ items: Record<string, unknown>[] }>(
    'GET',
    '/backoffice/outbox?state=given-up',
  );
  expect(listed.body.items).toMatchObject([
    {
      id: row?.document_id,
      tries: 2,
      lastError: 'Il server di posta chiede di riprovare (451)',
      nextTryAt: null,
    },
  ]);
  smtp.mood = () => 'accept';
  expect((await operator('POST', `/backoffice/outbox/${row?.document_id ?? ''}/retry`)).status).toBe(200);
  await untilIdle(portal);
  expect(await outboxRows(portal)).toMatchObject([{ state: 'sent', tries: 1 }]);
  await portal.db('portal_rules').update({ message_tries: 8 });
});

test('a mail server that is down costs nothing: what was queued meanwhile arrives when it is back', async () => {
  const { port } = smtp;
  await smtp.stop();
  await queue(
    portal,
    Array.from({ length: 30 }, (_, n) => ({ recipient: `m${String(n)}@posta.test` })),
  );
  await triedOnce();
  expect(new Set((await outboxRows(portal)).map(({ last_error }) => last_error))).toEqual(
    new Set(['Il server di posta non risponde (ESOCKET)']),
  );
  smtp = await startMoodySmtp({ port });
  await endPauses(portal);
  await untilIdle(portal);
  expect(new Set(smtp.arrivals.map(({ to }) => to)).size).toBe(30);
  expect(smtp.arrivals).toHaveLength(30);
});

test('messages that cannot be composed or delivered do not hold up the others', async () => {
  const log = jest.spyOn(portal.strapi.log, 'error').mockReturnValue(portal.strapi.log);
  const poison = Array.from({ length: 25 }, (_, n) => ({ recipient: `veleno${String(n)}@posta.test` }));
  await queue(portal, poison);
  await portal.db('outbox_messages').update({ sealed_values: 'not.sealed.with.us', next_try_at: '2020' });
  smtp.mood = (to) => (to.startsWith('lento') ? 'hang-up' : 'accept');
  await queue(portal, [
    ...Array.from({ length: 10 }, (_, n) => ({ recipient: `lento${String(n)}@posta.test` })),
    ...Array.from({ length: 10 }, (_, n) => ({ recipient: `buono${String(n)}@posta.test` })),
  ]);
  await until(async () => (await outboxRows(portal, { state: 'sent' })).length === 10);
  await triedOnce();
  const spoiled = (await outboxRows(portal)).filter(
    ({ sealed_values }) => sealed_values === 'not.sealed.with.us',
  );
  expect(spoiled).toHaveLength(25);
  expect(new Set(spoiled.map(({ last_error }) => last_error))).toEqual(
    new Set(['Il messaggio non si è potuto comporre']),
  );
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});

test('a letter to one person overtakes the news to many', async () => {
  const customers = await Promise.all(Array.from({ length: 60 }, () => insertCustomer(portal)));
  smtp.mood = () => ({ slow: 20 });
  await queue(
    portal,
    customers.map(({ id }) => ({ customerId: id })),
  );
  await portal.db('outbox_messages').update({ priority: 1 });
  await until(() => smtp.arrivals.length > 5);
  const before = smtp.arrivals.length;
  await queue(portal, [{ recipient: 'urgente@posta.test' }]);
  await untilIdle(portal);
  const place = smtp.arrivals.findIndex(({ to }) => to === 'urgente@posta.test');
  expect(place - before).toBeLessThan(25);
  expect(smtp.arrivals).toHaveLength(61);
});
