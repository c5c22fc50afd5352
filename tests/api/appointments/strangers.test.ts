import { bookableOffice, bookedBy, freeStart } from '../../support/appointments';
import { customer } from '../../support/callers';
import { person, register, tokenIn } from '../../support/people';
import { customerOfOffice, seenBy } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, mailTo, newOperator, useLink } from '../customers/caf';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

test('when the CAF gives an account to the person it verified, the stranger’s appointments are cancelled and nobody’s to read', async () => {
  const office = await bookableOffice(portal);
  const operator = await newOperator(portal, { zone: [office.zona], withoutOffice: true });
  const anna = person();
  const stranger = { ...anna, email: `stranger-${anna.email}` };
  const call = customer(portal, await register(portal, stranger));
  const start = await freeStart(call, office);
  const id = await bookedBy(call, office, start);
  await mailTo(portal, stranger.email, 'confermato');
  const opened = (await call<{ items: { id: string }[] }>('GET', '/api/pratiche')).body.items;
  const pratica = opened[0]?.id ?? '';
  expect((await seenBy(call, pratica)).events.map(({ kind }) => kind)).toContain('appointment-booked');
  await operator.call('POST', '/backoffice/customers', activationOf(anna));
  expect((await call('GET', '/api/appointments')).status).toBe(401);
  const { text } = await mailTo(portal, anna.email, 'è pronto');
  const used = await useLink(portal, tokenIn(text));
  const own = customer(portal, used.body.token);
  expect((await own('GET', '/api/appointments')).body).toEqual({ coming: [], past: [] });
  expect((await own('GET', `/api/appointments/${id}`)).status).toBe(404);
  expect(await seenBy(own, pratica)).toMatchObject({ events: [], messages: [] });
  const seen = await operator.call('GET', `/backoffice/appointments/${id}`);
  expect(seen.body).toMatchObject({ state: 'cancelled', events: [{ kind: 'cancelled', by: 'office' }, {}] });
  expect(await freeStart(own, office)).toBe(start);
  expect(portal.inbox.messages.filter(({ subject }) => subject.includes('annullato'))).toEqual([]);
});

test('an account whose verification was undone reads nothing of appointments from before', async () => {
  const office = await bookableOffice(portal);
  const operator = await newOperator(portal, { zone: [office.zona] });
  const anna = await customerOfOffice(portal, office.zona);
  await portal.db('portal_sections').update({ for_anonimo: true });
  const id = await bookedBy(anna.call, office, await freeStart(anna.call, office));
  const path = `/backoffice/customers/${anna.documentId}/anonimo`;
  expect((await operator.call('POST', path, { reason: 'Verificata per errore' })).status).toBe(200);
  expect((await anna.call('GET', `/api/appointments/${id}`)).status).toBe(404);
  expect((await anna.call('GET', '/api/appointments')).body).toEqual({ coming: [], past: [] });
  expect((await operator.call('GET', `/backoffice/appointments/${id}`)).body).toMatchObject({
    state: 'booked',
  });
});
