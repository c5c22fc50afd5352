import { customer, visitor, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, mailTo, operatorWith, signIn, useLink } from '../customers/caf';
import { added, agendaOf, feedOf, itemsOf } from './agenda';

let portal: Portal;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal();
  operator = await operatorWith(portal);
  await portal.db('portal_sections').update({ for_anonimo: true });
}, 120_000);
afterAll(() => portal.stop());

const read = (token: string) => visitor(portal)('GET', `/api/agenda/feeds/${token}`);

test('who gets an account from the CAF finds nothing of what a stranger wrote, nor does the stranger’s telephone read on', async () => {
  const anna = person();
  const stranger = customer(portal, await register(portal, { ...anna, email: `altro-${anna.email}` }));
  await added(stranger);
  const feed = await feedOf(stranger);
  expect((await read(feed)).status).toBe(200);
  await operator('POST', '/backoffice/customers', { ...activationOf(anna), email: anna.email });
  expect((await read(feed)).status).toBe(404);
  const link = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  await useLink(portal, link);
  const { token } = (await signIn(portal, anna.codiceFiscale, GOOD_PASSWORD)).body as { token: string };
  const own = customer(portal, token);
  expect(await itemsOf(own, '2026-03-20')).toEqual([]);
  expect((await own('GET', '/api/agenda/feed')).body).toEqual({ feed: null });
  expect(await portal.db('agenda_entries')).toEqual([]);
});

test('what was written before a verification was undone is not read until it is made again', async () => {
  const anna = await agendaOf(portal);
  const id = await added(anna.call);
  const feed = await feedOf(anna.call);
  const path = `/backoffice/customers/${anna.documentId}`;
  expect((await operator('POST', `${path}/anonimo`, { reason: 'Verificata per errore' })).status).toBe(200);
  expect(await itemsOf(anna.call, '2026-03-20')).toEqual([]);
  expect((await anna.call('GET', `/api/agenda/entries/${id}`)).status).toBe(404);
  expect((await read(feed)).status).toBe(404);
  await added(anna.call, { title: 'Dopo' });
  expect((await itemsOf(anna.call, '2026-03-20')).map(({ title }) => title)).toEqual(['Dopo']);
  await portal.db('up_users').where({ id: anna.id }).update({ customer_type: 'registrato' });
  expect(await itemsOf(anna.call, '2026-03-20')).toHaveLength(2);
  expect((await read(feed)).status).toBe(200);
});
