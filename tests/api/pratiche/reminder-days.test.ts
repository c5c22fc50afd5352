import type * as ReminderDays from '../../../src/api/pratiche/services/reminder-days';
import { customerOfOffice, officeWithUploads, openedBy, serviceOf } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());
beforeEach(async () => {
  for (const table of ['pratiche', 'checklist_entries', 'outbox_messages', 'reminder_days'])
    await portal.db(table).delete();
});

const remind = (at: string) =>
  portal
    .module<typeof ReminderDays>('src/api/pratiche/services/reminder-days')
    .remindOnDays(portal.strapi, at);

const told = async () =>
  (
    await portal.db('outbox_messages').where({ event: 'documents-missing' }).pluck<number[]>('customer_id')
  ).sort();

async function three() {
  const zona = await officeWithUploads(portal);
  const [first, second] = [await serviceOf(portal), await serviceOf(portal)];
  const [anna, bruno, carla] = [
    await customerOfOffice(portal, zona),
    await customerOfOffice(portal, zona),
    await customerOfOffice(portal, zona),
  ];
  await openedBy(anna.call, first);
  await openedBy(bruno.call, second);
  await openedBy(carla.call, first);
  await portal.db('pratiche').where({ customer_id: carla.id }).update({ upload_state: 'finished' });
  return { anna, bruno, first };
}

test('on the day that the CAF has set, whoever has still to upload is reminded once, in the morning', async () => {
  const { anna, bruno } = await three();
  await portal.strapi.documents('api::pratiche.reminder-day').create({ data: { day: '2026-05-04' } });
  await remind('2026-05-03T22:30:00.000Z');
  expect(await told()).toEqual([]);
  await remind('2026-05-04T06:30:00.000Z');
  expect(await told()).toEqual([anna.id, bruno.id].sort());
  await remind('2026-05-04T09:30:00.000Z');
  expect(await told()).toHaveLength(2);
  expect(await portal.db('reminder_days').first('sent')).toEqual({ sent: 2 });
});

test('a day of one service reminds nobody else', async () => {
  const { anna, first } = await three();
  const data = { day: '2026-05-04', service: first, year: 2026 };
  await portal.strapi.documents('api::pratiche.reminder-day').create({ data });
  await remind('2026-05-04T12:00:00.000Z');
  expect(await told()).toEqual([anna.id]);
});

test('what was interrupted in the middle is taken up again without telling anybody twice', async () => {
  const { anna, bruno } = await three();
  await portal.strapi.documents('api::pratiche.reminder-day').create({ data: { day: '2026-05-04' } });
  await remind('2026-05-04T12:00:00.000Z');
  await portal.db('reminder_days').update({ sent_at: null });
  await portal.db('pratiche').where({ customer_id: bruno.id }).update({ reminded_at: null });
  await remind('2026-05-04T13:00:00.000Z');
  expect(await told()).toEqual([anna.id, bruno.id, bruno.id].sort());
});
