import type * as Digest from '../../../src/api/notices/services/digest';
import { startPortal, type Portal } from '../../support/portal';
import { mailTo, newOperator, office } from '../customers/caf';
import { customerOf, inboxOf, only, raise, reading } from './inbox';

let portal: Portal;
let roma: string;
let milano: string;
beforeAll(async () => {
  portal = await startPortal();
  [roma, milano] = [await office(portal, 'Roma Prati'), await office(portal, 'Milano')];
});
afterAll(() => portal.stop());
beforeEach(async () => {
  for (const table of ['notices', 'notice_readings', 'operator_scopes', 'outbox_messages'])
    await portal.db(table).delete();
});

const send = (at: string) =>
  portal.module<typeof Digest>('src/api/notices/services/digest').sendDigests(portal.strapi, at);
const wanting = async (scope: Parameters<typeof newOperator>[1]) => {
  const operator = await newOperator(portal, scope);
  await portal.db('operator_scopes').update({ digest: true });
  return operator;
};
const queued = async () =>
  Number((await portal.db('outbox_messages').where({ event: 'notices-digest' })).length);

test('an operator reads each morning how many notices wait in the own offices, and nothing of any customer', async () => {
  const lina = await wanting({ zone: [roma], withoutOffice: true });
  const anna = await customerOf(portal, roma, 'Annamaria');
  await raise(portal, { customerId: anna.id });
  await raise(portal, { customerId: anna.id });
  await raise(portal, { customerId: (await customerOf(portal, null, 'Bruno')).id });
  await raise(portal, { customerId: (await customerOf(portal, milano, 'Carla')).id });
  await send('2026-05-04T04:30:00.000Z');
  expect(await queued()).toBe(0);
  await send('2026-05-04T05:30:00.000Z');
  await send('2026-05-04T09:30:00.000Z');
  expect(await queued()).toBe(1);
  const { subject, text: wrapped } = await mailTo(portal, lina.email);
  const text = wrapped.replace(/\s+/g, ' ');
  expect(subject).toBe('QuiComunica: 3 avvisi da leggere');
  expect(text).toContain('Roma Prati: 2');
  expect(text).toContain('clienti senza ufficio: 1');
  expect(text).toContain('/admin/quicomunica');
  expect(text).not.toMatch(/Annamaria|Bruno|Rossi|Milano/);
});

test('whoever has read everything, or does not want it, gets nothing; the next day it is counted anew', async () => {
  const lina = await wanting({ zone: [roma] });
  await raise(portal, { customerId: (await customerOf(portal, roma, 'Anna')).id });
  await reading(lina.call, only(await inboxOf(lina.call)));
  await send('2026-05-04T08:00:00.000Z');
  expect(await queued()).toBe(0);
  await raise(portal, { customerId: (await customerOf(portal, roma, 'Dora')).id });
  await send('2026-05-04T10:00:00.000Z');
  expect(await queued()).toBe(0);
  await send('2026-05-05T08:00:00.000Z');
  expect(await queued()).toBe(1);
  await portal.db('operator_scopes').update({ digest: false });
  await send('2026-05-06T08:00:00.000Z');
  expect(await queued()).toBe(1);
});

test('two instances write to an operator once', async () => {
  await wanting({ zone: [roma] });
  await raise(portal, { customerId: (await customerOf(portal, roma, 'Anna')).id });
  await Promise.all([1, 2, 3].map(() => send('2026-05-04T08:00:00.000Z')));
  expect(await queued()).toBe(1);
});
