import { visitor, type Caller } from '../../support/callers';
import { person, registrationOf } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { operatorWith, registrato } from './caf';

let portal: Portal;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal({ RATE_LIMITS: 'on' });
  operator = await operatorWith(portal);
});
afterAll(() => portal.stop());

const from = (address: string) => ({ 'x-portal-client-ip': address });

test('a stranger who asks for Anna’s codice fiscale again and again does not keep her from registering', async () => {
  const anna = person();
  for (let index = 0; index < 30; index += 1)
    await visitor(portal)(
      'POST',
      '/api/registrations',
      registrationOf({ ...anna, email: person().email }),
      from('203.0.113.1'),
    );
  const own = await visitor(portal)('POST', '/api/registrations', registrationOf(anna), from('198.51.100.7'));
  expect(own.status).toBe(202);
  await portal.inbox.waitFor(({ to }) => to.includes(anna.email));
});

test('asking for links again sends no mailbox more than five messages an hour', async () => {
  const victim = person();
  const codes = Array.from({ length: 4 }, () => person().codiceFiscale);
  for (const codiceFiscale of codes)
    await visitor(portal)(
      'POST',
      '/api/registrations',
      registrationOf({ ...victim, codiceFiscale }),
      from('203.0.113.2'),
    );
  for (const codiceFiscale of codes) {
    const again = await visitor(portal)('POST', '/api/links/resend', { codiceFiscale }, from('203.0.113.3'));
    expect(again.status).toBe(202);
  }
  const queued = await portal.db('outbox_messages').where({ event: 'registration-requested' });
  const rows = await portal.db('registration_requests').where({ email: victim.email }).pluck('id');
  expect(rows).toHaveLength(4);
  const links = await portal.db('one_time_links').whereIn('registration_request_id', rows);
  expect(links).toHaveLength(5);
  expect(queued.length).toBeGreaterThanOrEqual(5);
});

test('a link that a stranger asks for does not take Anna’s letter from her', async () => {
  const anna = person();
  const { id } = await registrato(portal, operator, anna);
  await operator('POST', `/backoffice/customers/${id}/letter`);
  const letter = () => portal.db('one_time_links').where({ purpose: 'letter-code', voided_at: null });
  expect(await letter()).toHaveLength(1);
  await visitor(portal)(
    'POST',
    '/api/password-resets',
    { codiceFiscale: anna.codiceFiscale },
    from('203.0.113.4'),
  );
  expect(await letter()).toHaveLength(1);
  await operator('POST', `/backoffice/customers/${id}/link`);
  expect(await letter()).toHaveLength(0);
});
