import type * as CleanUp from '../../../src/api/appointments/services/clean-up';
import type * as Reminders from '../../../src/api/appointments/services/reminders';
import { bookableOffice, bookedBy, freeStart } from '../../support/appointments';
import { customerOfOffice } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());
beforeEach(() => portal.db('outbox_messages').delete());

const remind = (at: string) =>
  portal
    .module<typeof Reminders>('src/api/appointments/services/reminders')
    .remindOfTomorrow(portal.strapi, at);

const reminded = () =>
  portal.db('outbox_messages').where({ event: 'appointment-reminder' }).pluck<number[]>('customer_id');

/** An appointment on 12 May 2026 at 9:30 in Italy, booked long before. */
async function appointmentInMay() {
  const office = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  const id = await bookedBy(anna.call, office, await freeStart(anna.call, office));
  await portal
    .db('appointments')
    .where({ document_id: id })
    .update({
      ...{ start_at: '2026-05-12T07:30:00.000Z', end_at: '2026-05-12T08:00:00.000Z' },
      changed_at: '2026-05-01T08:00:00.000Z',
    });
  return { anna, id };
}

test('the day before, in the morning, whoever has an appointment is reminded once', async () => {
  const { anna } = await appointmentInMay();
  await remind('2026-05-10T10:00:00.000Z');
  await remind('2026-05-11T06:59:00.000Z');
  expect(await reminded()).toEqual([]);
  await Promise.all([remind('2026-05-11T07:00:00.000Z'), remind('2026-05-11T07:00:00.000Z')]);
  await remind('2026-05-11T15:00:00.000Z');
  expect(await reminded()).toEqual([anna.id]);
});

test('nobody is reminded of what was cancelled, nor whoever booked or moved it on that same day', async () => {
  const [cancelled, fresh] = [await appointmentInMay(), await appointmentInMay()];
  const third = await appointmentInMay();
  await portal.db('appointments').where({ document_id: cancelled.id }).update({ state: 'cancelled' });
  await portal
    .db('appointments')
    .where({ document_id: fresh.id })
    .update({ changed_at: '2026-05-11T06:00:00.000Z' });
  await remind('2026-05-11T12:00:00.000Z');
  expect(await reminded()).toEqual([third.anna.id]);
});

test('a reminder that cannot be written keeps nobody else from theirs', async () => {
  const [lost, other] = [await appointmentInMay(), await appointmentInMay()];
  await portal.db('appointments').where({ document_id: lost.id }).update({ zona_document_id: 'sparita' });
  await remind('2026-05-11T12:00:00.000Z');
  expect(await reminded()).toEqual([other.anna.id]);
  await portal.db('appointments').where({ document_id: lost.id }).delete();
});

test('an account whose verification was undone is not written to about what was booked before', async () => {
  const [undone, other] = [await appointmentInMay(), await appointmentInMay()];
  await portal.db('portal_sections').update({ for_anonimo: true });
  const operator = await newOperator(portal);
  const path = `/backoffice/customers/${undone.anna.documentId}/anonimo`;
  expect((await operator.call('POST', path, { reason: 'Verificata per errore' })).status).toBe(200);
  await portal.db('outbox_messages').delete();
  await remind('2026-05-11T12:00:00.000Z');
  expect(await reminded()).toEqual([other.anna.id]);
});

test('what was moved to another day is reminded of again', async () => {
  const { anna, id } = await appointmentInMay();
  await remind('2026-05-11T12:00:00.000Z');
  await portal
    .db('appointments')
    .where({ document_id: id })
    .update({
      ...{ start_at: '2026-05-20T07:30:00.000Z', end_at: '2026-05-20T08:00:00.000Z' },
    });
  await portal.db('outbox_messages').delete();
  await remind('2026-05-19T12:00:00.000Z');
  expect(await reminded()).toEqual([anna.id]);
});

test('taken cells of the past and guests of more than a year ago are forgotten, what comes stays', async () => {
  const office = await bookableOffice(portal);
  const anna = await customerOfOffice(portal, null);
  await bookedBy(anna.call, office, await freeStart(anna.call, office));
  const before = await portal.db('desk_cells').pluck<number[]>('cell');
  const long = { zona_document_id: office.zona, desk: 9, appointment_id: 1 };
  await portal.db('desk_cells').insert([1, 2, 3].map((cell) => ({ ...long, cell })));
  await portal.db('appointments').insert({
    ...{ document_id: 'vecchio0appuntamento0000', zona_document_id: office.zona, desk: 1, mode: 'in-person' },
    ...{ service_document_id: office.service, service_name: '730', state: 'came', sealed_guest: 'x' },
    ...{ start_at: '2020-01-01T08:00:00.000Z', end_at: '2020-01-01T08:30:00.000Z', revision: 0 },
    ...{ booked_at: '2020-01-01T07:00:00.000Z', changed_at: '2020-01-01T07:00:00.000Z' },
  });
  await portal
    .module<typeof CleanUp>('src/api/appointments/services/clean-up')
    .cleanUpAppointments(portal.strapi);
  expect((await portal.db('desk_cells').pluck<number[]>('cell')).sort()).toEqual(before.sort());
  expect(
    await portal.db('appointments').where({ document_id: 'vecchio0appuntamento0000' }).first(),
  ).toMatchObject({
    sealed_guest: null,
  });
});
