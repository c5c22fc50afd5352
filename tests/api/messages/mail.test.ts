import { simpleParser } from 'mailparser';
import { adminUser, visitor } from '../../support/callers';
import { person, registrationOf } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { insertCustomer, outboxRows, queue, until, untilIdle } from '../../outbox/queueing';
import { startMoodySmtp, type MoodySmtp } from '../../outbox/moody-smtp';
import type * as Database from '../../../src/adapters/database';
import type * as Outbox from '../../../src/api/messages/services/outbox';

jest.setTimeout(60_000);

let portal: Portal;
let smtp: MoodySmtp;

beforeAll(async () => {
  smtp = await startMoodySmtp();
  portal = await startPortal({ SMTP_URL: `smtp://127.0.0.1:${String(smtp.port)}` });
});

afterAll(async () => {
  await portal.stop();
  await smtp.stop();
});

const sentTo = async (address: string) => {
  await untilIdle(portal);
  const [mail, ...more] = smtp.arrivals.filter(({ to }) => to === address);
  expect(more).toEqual([]);
  if (mail === undefined) throw new Error('nothing arrived');
  return mail;
};
const headersOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));

test('a cause that is rolled back leaves no message behind', async () => {
  const { queueMessage } = portal.module<typeof Outbox>('src/api/messages/services/outbox');
  const { transaction } = portal.module<typeof Database>('src/adapters/database');
  const before = (await outboxRows(portal)).length;
  const work = transaction(portal.strapi, async (db) => {
    await queueMessage(db, {
      event: 'password-changed',
      customerId: null,
      recipient: 'rolled-back@posta.test',
      values: { nome: 'Anna' },
    });
    throw new Error('the cause failed');
  });
  await expect(work).rejects.toThrow('the cause failed');
  expect(await outboxRows(portal)).toHaveLength(before);
});

test('an unknown event and a missing value are found when the message is queued, with their cause', async () => {
  await expect(queue(portal, [{ event: 'no-such-event' }])).rejects.toThrow('no such message event');
  await expect(queue(portal, [{ event: 'password-reset-token' }])).rejects.toThrow('validita, link');
});

test('a message has two parts, the CAF as sender by its name, and no way to opt out of what is necessary', async () => {
  await portal
    .db('caf_identity')
    .update({ name: 'CAF «Sole»', email: 'info@caf.test', phone: '06 1', address: 'via Po 1' });
  await queue(portal, [{ recipient: 'anna@posta.test' }]);
  const { raw, from } = await sentTo('anna@posta.test');
  const headers = headersOf(raw);
  expect(from).toBe('portale@caf.test');
  expect(headers).toMatch(/^From: =\?UTF-8\?.*<portale@caf\.test>$/m);
  expect(headers).toMatch(/^Reply-To: .*<info@caf\.test>$/m);
  expect(headers).toMatch(/^Auto-Submitted: auto-generated$/im);
  expect(headers).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(headers).not.toMatch(/list-unsubscribe/i);
  expect(headers).toMatch(/^Message-ID: <[0-9a-f-]{36}@portale\.test>$/m);
  const { text, html } = await simpleParser(raw);
  for (const part of [text, html]) {
    expect(part).toContain('CAF «Sole»');
    expect(part).toContain('via Po 1');
    expect(part).toContain('Ciao Anna,');
  }
});

test('a hostile name cannot add headers, recipients or markup', async () => {
  const nome = 'Anna\r\nBcc: altri@evil.test\r\n\r\n<script>alert(1)</script>[x](http://evil.test){{ caf }}';
  await portal.db('message_texts').insert({
    document_id: 'a'.repeat(24),
    event: 'password-changed',
    subject: 'Per {{ nome }}',
    body: '{{ nome }}',
    enabled: true,
  });
  await queue(portal, [{ recipient: 'hostile@posta.test', values: { nome } }]);
  const { raw } = await sentTo('hostile@posta.test');
  await portal.db('message_texts').delete();
  expect(headersOf(raw)).not.toMatch(/^bcc/im);
  expect(smtp.arrivals.some(({ to }) => to.includes('evil'))).toBe(false);
  const { subject, text, html } = await simpleParser(raw);
  const shown = 'Anna Bcc: altri@evil.test <script>alert(1)</script>[x](http://evil.test){{ caf }}';
  expect(subject).toBe(`Per ${shown}`);
  expect(text?.split('\n\n')[0]?.replace('\n', ' ')).toBe(shown);
  expect(html).not.toMatch(/<script|<a href="http:\/\/evil/);
});

test('what a message says is encrypted while it waits and forgotten once it is sent', async () => {
  smtp.mood = () => ({ code: 451, when: 'rcpt' });
  const { id } = await insertCustomer(portal, { email: 'segreta@posta.test' });
  await queue(portal, [
    { recipient: 'fuori@posta.test', values: { nome: 'Segretissima' } },
    { customerId: id, recipient: 'segreta@posta.test', values: { nome: 'Segretissima' } },
  ]);
  const waiting = JSON.stringify(await outboxRows(portal, { state: 'waiting' }));
  expect(waiting).not.toMatch(/Segretissima|posta\.test/);
  smtp.mood = () => 'accept';
  await portal.db('outbox_messages').where({ state: 'waiting' }).update({ next_try_at: '2020' });
  await untilIdle(portal);
  for (const row of await outboxRows(portal, { state: 'sent' }))
    expect([row.sealed_values, row.recipient]).toEqual([null, null]);
});

test('a customer’s message goes to the address of the moment; a warning to the former one stays there', async () => {
  const { id } = await insertCustomer(portal, { email: 'nuovo@posta.test' });
  await queue(portal, [
    { customerId: id, recipient: 'prima@posta.test' },
    { event: 'email-changed', customerId: id, recipient: 'vecchio@posta.test' },
    { event: 'account-taken-over', customerId: id, recipient: 'estraneo@posta.test', values: {} },
  ]);
  await untilIdle(portal);
  const addresses = smtp.arrivals.slice(-3).map(({ to }) => to);
  expect(addresses.sort()).toEqual(['estraneo@posta.test', 'nuovo@posta.test', 'vecchio@posta.test']);
});

test('a customer without email shows as not deliverable; once there is an address, «send again» reaches it', async () => {
  const operator = await adminUser(portal, 'caf-operatore');
  await scopeOf(operator.id, { allZone: true, withoutOffice: true });
  const { id } = await insertCustomer(portal, { email: null });
  await queue(portal, [{ customerId: id, recipient: null }]);
  const [row] = await outboxRows(portal, { customer_id: id });
  expect(row).toMatchObject({ state: 'not-deliverable', last_error: 'Il cliente non ha un indirizzo email' });
  const retry = () => operator.call('POST', `/backoffice/outbox/${row?.document_id ?? ''}/retry`);

  expect((await retry()).status).toBe(200);
  await untilIdle(portal);
  expect(await outboxRows(portal, { customer_id: id })).toMatchObject([{ state: 'not-deliverable' }]);

  await portal.db('up_users').where({ id }).update({ email: 'arrivata@posta.test' });
  expect((await retry()).status).toBe(200);
  await sentTo('arrivata@posta.test');
  expect(await outboxRows(portal, { customer_id: id })).toMatchObject([{ state: 'sent', last_error: null }]);
  expect((await retry()).status).toBe(409);
});

async function scopeOf(
  adminUserId: number,
  scope: { allZone: boolean; withoutOffice: boolean },
): Promise<void> {
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: adminUserId, ...scope } as never });
}

test('the log holds neither addresses nor names nor what a message says', async () => {
  const written: string[] = [];
  const spies = (['error', 'warn', 'info'] as const).map((level) =>
    jest.spyOn(portal.strapi.log, level).mockImplementation((line: unknown) => {
      written.push(String(line));
      return portal.strapi.log;
    }),
  );
  const anna = await person('Segretissima');
  await visitor(portal)('POST', '/api/registrations', registrationOf(anna));
  await untilIdle(portal);
  const { id } = await insertCustomer(portal);
  await queue(portal, [{ customerId: id }]);
  await portal.db('outbox_messages').where({ customer_id: id }).update({ sealed_values: '1.a.b.c' });
  await until(async () => (await outboxRows(portal, { customer_id: id })).every(({ tries }) => tries > 0));
  for (const spy of spies) spy.mockRestore();
  expect(written.join('\n')).toMatch(/outbox message \d+ \(password-changed\): /);
  expect(written.join('\n')).not.toMatch(/Segretissima|@posta|evil/);
});
