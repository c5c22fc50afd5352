import { bookedBy, booking, PLAN } from '../../support/appointments';
import { startPortal, type Portal } from '../../support/portal';
import { refusedFields } from '../customers/caf';
import { sceneAt, type Seen } from './office-scene';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
});
afterAll(() => portal.stop());

test('before opening hours change the operator sees what they would offer and who would be left outside; nobody is removed', async () => {
  const { office, operator, anna, start, listed } = await sceneAt(portal);
  const id = await bookedBy(anna.call, office, start);
  const path = `/backoffice/booking/zone/${office.zona}/plans/${office.service}`;
  const afternoon = PLAN.openings.map((opening) => ({ ...opening, from: '15:00', to: '16:00' }));
  const plan = { ...PLAN, openings: afternoon };
  const preview = await operator.call<{ days: { starts: string[] }[]; outside: Seen[] }>(
    'POST',
    `${path}/preview`,
    plan,
  );
  expect(preview.body.outside).toMatchObject([{ id, outside: true }]);
  expect(preview.body.days[1]?.starts).toHaveLength(2);
  expect((await listed()).items).toMatchObject([{ id, outside: false }]);
  expect((await operator.call('PUT', path, plan)).body).toMatchObject({ outside: [{ id }] });
  expect((await listed()).items).toMatchObject([{ id, state: 'booked', outside: true }]);
  const left = await operator.call('GET', `/backoffice/appointments/outside?zona=${office.zona}`);
  expect(left.body).toMatchObject({ items: [{ id }] });
  const later = new Date(Date.parse(start) + 3_600_000).toISOString();
  expect((await booking(anna.call, office, later)).status).toBe(409);
});

test.each([
  ['minutes', { minutes: 7 }],
  ['desks', { desks: 0 }],
  ['inPerson', { inPerson: false, byPhone: false, byVideo: false }],
  [
    'openings.0.to',
    { openings: [{ weekday: 1, from: '12:00', to: '09:00', firstDay: null, lastDay: null }] },
  ],
  [
    'openings.0.from',
    { openings: [{ weekday: 1, from: '09:03', to: '10:00', firstDay: null, lastDay: null }] },
  ],
])('a plan with a wrong %s is refused beside its field, and changes nothing', async (field, wrong) => {
  const { office, operator } = await sceneAt(portal);
  const path = `/backoffice/booking/zone/${office.zona}/plans`;
  const refused = await operator.call('PUT', `${path}/${office.service}`, { ...PLAN, ...wrong });
  expect([refused.status, Object.keys(refusedFields(refused))]).toEqual([400, [field]]);
  expect((await operator.call('GET', path)).body).toMatchObject({
    services: expect.arrayContaining([
      expect.objectContaining({ id: office.service, plan: PLAN }),
    ]) as unknown,
  });
});
