import type { ScheduledTask, takeTurn } from '../../../src/adapters/scheduled-tasks';
import type { cleanUpCustomers } from '../../../src/api/customers/services/housekeeping';
import { customer, visitor } from '../../support/callers';
import { person, register, registrationOf, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { mailTo, operatorWith, useLink } from './caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ RATE_LIMITS: 'on' });
});
afterAll(() => portal.stop());

const DAY = 24 * 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

async function cleanUp(): Promise<void> {
  const { cleanUpCustomers: clean } = portal.module<{ cleanUpCustomers: typeof cleanUpCustomers }>(
    'src/api/customers/services/housekeeping',
  );
  await clean(portal.strapi);
}

const count = async (table: string) => Number((await portal.db(table).count('* as total'))[0]?.['total']);

test('what still works stays', async () => {
  const anna = person();
  const session = await register(portal, anna);
  const bruna = person('Bruna');
  await visitor(portal)('POST', '/api/registrations', registrationOf(bruna));
  const before = [await count('customer_sessions'), await count('rate_limits')];
  await cleanUp();
  expect([await count('customer_sessions'), await count('rate_limits')]).toEqual(before);
  expect((await customer(portal, session)('GET', '/api/me')).status).toBe(200);
  expect((await useLink(portal, tokenIn((await mailTo(portal, bruna.email)).text))).status).toBe(201);
});

test('sessions that ran out are deleted, by whichever of their two ends', async () => {
  await portal.db('customer_sessions').delete();
  const [one, other] = [person(), person('Bruna')];
  await register(portal, one);
  await portal.db('customer_sessions').update({ idle_expires_at: ago(1000) });
  await register(portal, other);
  await portal
    .db('customer_sessions')
    .where('idle_expires_at', '>', ago(0))
    .update({ absolute_expires_at: ago(1000) });
  const open = await register(portal, person('Carla'));
  await cleanUp();
  expect(await count('customer_sessions')).toBe(1);
  expect((await customer(portal, open)('GET', '/api/me')).status).toBe(200);
});

test('links are deleted a day after their end, used ones too', async () => {
  await register(portal, person());
  await portal.db('one_time_links').update({ expires_at: ago(DAY - 60_000) });
  const before = await count('one_time_links');
  await cleanUp();
  expect(await count('one_time_links')).toBe(before);
  await portal.db('one_time_links').update({ expires_at: ago(DAY + 60_000) });
  await cleanUp();
  expect(await count('one_time_links')).toBe(0);
});

test('who asked to register and never used the link is forgotten thirty days after it expired', async () => {
  await portal.db('registration_requests').delete();
  for (const [name, days] of [
    ['Anna', 31],
    ['Bruna', 33],
  ] as const) {
    const who = person(name);
    await visitor(portal)('POST', '/api/registrations', registrationOf(who));
    await portal
      .db('registration_requests')
      .where({ codice_fiscale: who.codiceFiscale })
      .update({ requested_at: ago(days * DAY) });
  }
  await cleanUp();
  // The link works for two days.
  expect(await portal.db('registration_requests').pluck('nome')).toEqual(['Anna']);
});

test('counted attempts are deleted when their window is over', async () => {
  await portal.db('rate_limits').update({ window_end: ago(1000) });
  await cleanUp();
  expect(await count('rate_limits')).toBe(0);
});

test('decided conflicts are deleted after a year, open ones never', async () => {
  const anna = person();
  await register(portal, anna);
  const operator = await operatorWith(portal);
  for (const prefix of ['uno', 'due', 'tre'])
    await visitor(portal)('POST', '/api/registrations', {
      ...registrationOf({ ...anna, email: `${prefix}-${anna.email}` }),
    });
  const { body } = await operator<{ items: { id: string }[] }>('GET', '/backoffice/conflicts');
  for (const { id } of body.items.slice(0, 2))
    await operator('POST', `/backoffice/conflicts/${id}/resolution`, {
      outcome: 'keep-holder',
      note: 'Per prova',
    });
  const [old] = (await portal.db('customer_conflicts').where({ state: 'resolved' })) as { id: number }[];
  await portal
    .db('customer_conflicts')
    .where({ id: old?.id })
    .update({ resolved_at: ago(366 * DAY) });
  await cleanUp();
  expect((await portal.db('customer_conflicts').pluck('state')).sort()).toEqual(['open', 'resolved']);
});

test('thousands of old rows go, some at a time', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => ({
    document_id: `vecchio${String(index)}`,
    key: `vecchio:${String(index)}`,
    points: 1,
    window_end: ago(1000),
  }));
  for (let start = 0; start < rows.length; start += 250)
    await portal.db('rate_limits').insert(rows.slice(start, start + 250));
  await cleanUp();
  expect(await portal.db('rate_limits').where('key', 'like', 'vecchio:%')).toHaveLength(0);
});

test('of many instances one does the work in each interval, and another one when the interval is over', async () => {
  const { takeTurn: take } = portal.module<{ takeTurn: typeof takeTurn }>('src/adapters/scheduled-tasks');
  const task: ScheduledTask = { name: 'prova', everyMinutes: 60, run: () => Promise.resolve() };
  const turns = () => Promise.all(Array.from({ length: 8 }, () => take(portal.strapi, task)));
  expect((await turns()).filter(Boolean)).toHaveLength(1);
  expect((await turns()).filter(Boolean)).toHaveLength(0);
  const [lease] = (await portal.db('task_leases').where({ name: 'prova' })) as { taken_until: string }[];
  const left = Date.parse(lease?.taken_until ?? '') - Date.now();
  expect(Math.abs(left - 60 * 60_000)).toBeLessThan(10_000);
  await portal
    .db('task_leases')
    .where({ name: 'prova' })
    .update({ taken_until: ago(1000) });
  expect((await turns()).filter(Boolean)).toHaveLength(1);
});
