import type * as Deliver from '../../../src/api/messages/services/deliver';
import { person, register } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { outboxRows, queue } from '../../outbox/queueing';
import { activationOf, mailTo, operatorWith, rowOf } from '../customers/caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

async function deliverAll(): Promise<void> {
  const { deliverBatch } = portal.module<typeof Deliver>('src/api/messages/services/deliver');
  while (await deliverBatch(portal.strapi, 'worker'));
}

/** Somebody who registered with the codice fiscale of a person whom the CAF will verify, with messages under way. */
async function impostor() {
  const anna = person();
  const stranger = { ...anna, email: `altri-${anna.email}` };
  const registering = register(portal, stranger);
  const timer = setInterval(() => void deliverAll(), 50);
  await registering;
  clearInterval(timer);
  const customerId = Number((await rowOf(portal, anna.codiceFiscale))['id']);
  const values = { nome: 'Bianchi' };
  await queue(portal, [
    { customerId, recipient: stranger.email, values },
    { customerId, recipient: stranger.email, values },
    { customerId, recipient: null, values },
  ]);
  const rows = (await outboxRows(portal, { customer_id: customerId })).slice(-3);
  await portal.db('outbox_messages').where({ id: rows[1]?.id }).update({ state: 'given-up' });
  return { anna, stranger, customerId, rows };
}

test('no message to whoever had an account reaches the person whom the CAF verified, not even sent again', async () => {
  const operator = await operatorWith(portal);
  const { anna, rows } = await impostor();
  expect((await operator('POST', '/backoffice/customers', activationOf(anna))).status).toBe(201);
  for (const { id, document_id } of rows) {
    expect((await operator('POST', `/backoffice/outbox/${document_id}/retry`)).status).toBe(409);
    const [row] = await outboxRows(portal, { id });
    expect(row).toMatchObject({ state: 'switched-off', sealed_values: null, recipient: null });
  }
  await deliverAll();
  await mailTo(portal, anna.email, 'è pronto');
  const toAnna = portal.inbox.messages.filter(({ to }) => to.includes(anna.email) && !to.includes('altri-'));
  expect(toAnna.map(({ text }) => text).join('\n')).not.toContain('Bianchi');
});

test('a message that was being written while the account changed hands does not reach the new holder', async () => {
  const operator = await operatorWith(portal);
  const { anna, customerId, rows } = await impostor();
  await operator('POST', '/backoffice/customers', activationOf(anna));
  await queue(portal, [{ customerId, recipient: anna.email, values: { nome: 'Bianchi' } }]);
  const late = (await outboxRows(portal, { customer_id: customerId })).at(-1);
  const before = rows[0]?.queued_at;
  await portal.db('outbox_messages').where({ id: late?.id }).update({ queued_at: before });
  await deliverAll();
  expect(await outboxRows(portal, { id: late?.id })).toMatchObject([
    { state: 'switched-off', sealed_values: null },
  ]);
  await mailTo(portal, anna.email, 'è pronto');
});

test('the warning to the former address and what is written afterwards are delivered', async () => {
  const operator = await operatorWith(portal);
  const { anna, stranger, customerId } = await impostor();
  await operator('POST', '/backoffice/customers', activationOf(anna));
  await queue(portal, [{ customerId, recipient: anna.email, values: { nome: 'Anna' } }]);
  await deliverAll();
  await mailTo(portal, stranger.email, 'non è più attiva');
  await mailTo(portal, anna.email, 'è pronto');
  const last = (await outboxRows(portal, { customer_id: customerId })).at(-1);
  expect(last?.state).toBe('sent');
});
