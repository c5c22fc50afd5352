import { customer } from '../../support/callers';
import { person, register } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { pdf } from '../../adapters/inspection/files';
import { activationOf, mailTo, newOperator, signIn, useLink } from '../customers/caf';
import { GOOD_PASSWORD, tokenIn } from '../../support/people';
import { archiveSuite, documentClass, push, seen, sendAnnounced, type Suite } from './archive';

let portal: Portal;
let suite: Suite;
let bytes: Buffer;
let open: { externalId: string; id: string };

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'on' });
  suite = await archiveSuite(portal);
  bytes = await pdf();
  open = await documentClass(suite, 'tutti');
  await portal.db('portal_sections').where({ key: 'archive' }).update({ for_anonimo: true });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const activated = (who: ReturnType<typeof person>, externalId: string) =>
  suite.call('PUT', `/api/integration/v1/customers/${externalId}`, activationOf(who));

test('who registers somebody else’s codice fiscale sees nothing of what the suite pushes, before and after', async () => {
  const anna = person();
  const attacker = { ...anna, email: `altro-${anna.email}` };
  const stranger = customer(portal, await register(portal, attacker));
  const filed = { documentClass: open.externalId, codiceFiscale: anna.codiceFiscale };
  await push(suite, bytes, { ...filed, title: 'Prima' });
  expect((await seen(stranger)).total).toBe(0);
  await activated(anna, `anna-${anna.codiceFiscale}`);
  await push(suite, bytes, { ...filed, title: 'Dopo' });
  expect((await stranger('GET', '/api/archive')).status).toBe(401);
  const link = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  await useLink(portal, link, GOOD_PASSWORD);
  const { body } = await signIn(portal, anna.codiceFiscale);
  const asAnna = customer(portal, (body as { token: string }).token);
  expect((await seen(asAnna)).items.map(({ title }) => title)).toEqual(['Dopo', 'Prima']);
});

test('what was filed before anybody had an account is there once the CAF has verified the person', async () => {
  const anna = person();
  await push(suite, bytes, { documentClass: open.externalId, codiceFiscale: anna.codiceFiscale });
  await activated(anna, `dopo-${anna.codiceFiscale}`);
  const link = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  await useLink(portal, link, GOOD_PASSWORD);
  const { body } = await signIn(portal, anna.codiceFiscale);
  expect((await seen(customer(portal, (body as { token: string }).token))).total).toBe(1);
});

test('what an operator filed for an account is no longer anybody’s when somebody else takes it over, until released', async () => {
  const anna = person();
  const attacker = { ...anna, email: `altra-${anna.email}` };
  const stranger = customer(portal, await register(portal, attacker));
  const operator = await newOperator(portal);
  const [id] = await portal
    .db('up_users')
    .where({ codice_fiscale: anna.codiceFiscale })
    .pluck<string[]>('document_id');
  const announced = await operator.call<{ id: string }>(
    'POST',
    `/backoffice/customers/${id ?? ''}/archived-documents`,
    { class: open.id, title: 'Per l’Anonimo', year: 2025, note: null, name: 'a.pdf' },
  );
  await sendAnnounced(portal, operator, announced.body.id, bytes);
  expect((await seen(stranger)).total).toBe(1);
  await activated(anna, `presa-${anna.codiceFiscale}`);
  const link = tokenIn((await mailTo(portal, anna.email, 'è pronto')).text);
  await useLink(portal, link, GOOD_PASSWORD);
  const { body } = await signIn(portal, anna.codiceFiscale);
  const asAnna = customer(portal, (body as { token: string }).token);
  expect((await seen(asAnna)).total).toBe(0);
  const list = await operator.call<{ items: { id: string; held: boolean }[] }>(
    'GET',
    `/backoffice/customers/${id ?? ''}/archived-documents`,
  );
  expect(list.body.items).toMatchObject([{ held: true }]);
  const release = () =>
    operator.call('POST', `/backoffice/archived-documents/${list.body.items[0]?.id ?? ''}/release`, {});
  expect((await release()).status).toBe(200);
  expect((await release()).status).toBe(409);
  expect((await seen(asAnna)).total).toBe(1);
});
