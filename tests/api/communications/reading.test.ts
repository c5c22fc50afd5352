import { PDFDocument } from 'pdf-lib';
import { customer } from '../../support/callers';
import { customerOfOffice, officeWithUploads, type OfficeCustomer } from '../../support/pratiche';
import { person, register } from '../../support/people';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { pdf } from '../../adapters/inspection/files';
import type * as Sessions from '../../../src/api/customers/services/sessions';
import { activationOf, mailTo, newOperator, suiteOf } from '../customers/caf';
import { attach, draft, pick, publish, published, received, thinkAgain } from './writer';

let portal: Portal;
let anna: OfficeCustomer;
let bruno: OfficeCustomer;
let zona: string;
let editor: Awaited<ReturnType<typeof newOperator>>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'on' });
  await thinkAgain(portal, 0);
  zona = await officeWithUploads(portal);
  [anna, bruno] = [await customerOfOffice(portal, zona), await customerOfOffice(portal, zona)];
  editor = await newOperator(portal, { zone: [zona], withoutOffice: true });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const unread = async (who: OfficeCustomer) =>
  (await who.call<{ unreadCommunications: number }>('GET', '/api/me')).body.unreadCommunications;

test('a customer opens it, the mark goes; confirms, and the editor sees both', async () => {
  const id = await published(editor.call, [anna.documentId, bruno.documentId], { askConfirmation: true });
  const path = `/api/communications/${id}`;
  const before = await unread(anna);
  expect((await received(anna.call))[0]).toMatchObject({ id, unread: true });
  expect((await anna.call('GET', path)).body).toMatchObject({ title: 'Chiusura estiva', confirmedAt: null });
  for (let times = 0; times < 2; times += 1)
    expect((await anna.call('POST', `${path}/reading`, {})).status).toBe(200);
  expect(await unread(anna)).toBe(before - 1);
  await anna.call('POST', `${path}/confirmation`, {});
  const report = await editor.call('GET', `/backoffice/communications/${id}/report`);
  expect(report.body).toMatchObject({ delivered: 2, read: 1, confirmed: 1 });
  const list = await editor.call('GET', `/backoffice/communications/${id}/recipients?only=unread`);
  expect(list.body).toMatchObject({ total: 1, items: [{ id: bruno.documentId, readAt: null }] });
});

test('for who is not among the recipients it is not there, whatever is asked', async () => {
  const id = await published(editor.call, [anna.documentId], { askConfirmation: true });
  for (const [method, path] of [
    ['GET', ''],
    ['POST', '/reading'],
    ['POST', '/confirmation'],
  ] as const)
    expect(
      (await bruno.call(method, `/api/communications/${id}${path}`, method === 'GET' ? undefined : {}))
        .status,
    ).toBe(404);
});

test('confirming what nobody asks to confirm is refused', async () => {
  const id = await published(editor.call, [anna.documentId]);
  expect((await anna.call('POST', `/api/communications/${id}/confirmation`, {})).status).toBe(409);
});

test('after its last day it is gone', async () => {
  const id = await published(editor.call, [anna.documentId]);
  await portal.db('communications').where({ document_id: id }).update({ last_day: '2020-01-01' });
  expect((await anna.call('GET', `/api/communications/${id}`)).status).toBe(404);
  expect((await received(anna.call)).map((item) => item.id)).not.toContain(id);
});

test('attachments are inspected, read by the recipients only, and belong to a draft until it goes out', async () => {
  const id = await draft(editor.call);
  await pick(editor.call, id, { kind: 'chosen', customers: [anna.documentId] });
  const good = await attach(portal, editor, id, await pdf());
  expect([good.status, good.body]).toMatchObject([200, { name: 'orari.pdf', kind: 'pdf' }]);
  expect((await attach(portal, editor, id, Buffer.from('#!/bin/sh'))).status).toBe(422);
  await publish(editor.call, id);
  const path = `/api/communications/${id}/attachments/${good.id}`;
  const headers = { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${anna.token}` };
  const answer = await fetch(`${portal.url}${path}`, { headers });
  expect((await PDFDocument.load(await answer.arrayBuffer())).getPageCount()).toBeGreaterThan(0);
  expect((await bruno.call('GET', path)).status).toBe(404);
  const office = `/backoffice/communications/${id}/attachments/${good.id}`;
  expect((await editor.call('DELETE', office)).status).toBe(409);
});

test('emails lead to the portal and hold no word of the text; who has no address counts as not deliverable', async () => {
  const noMail = await customerOfOffice(portal, zona);
  await portal.db('up_users').where({ id: noMail.id }).update({ email: null });
  const id = await published(editor.call, [anna.documentId, noMail.documentId], { byEmail: true });
  const mail = await mailTo(portal, anna.email, 'comunicazione per te');
  expect(mail.text).toContain(`/comunicazioni/${id}`);
  expect(mail.text).not.toContain('agosto');
  const report = `/backoffice/communications/${id}/report`;
  for (let tries = 0; tries < 50; tries += 1) {
    const { body } = await editor.call<{ emails: { sent: number } }>('GET', report);
    if (body.emails.sent === 1) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect((await editor.call('GET', report)).body).toMatchObject({
    emails: { waiting: 0, sent: 1, notDeliverable: 1 },
  });
});

test('a test goes to the editor and to nobody else', async () => {
  const id = await draft(editor.call);
  await pick(editor.call, id, { kind: 'chosen', customers: [anna.documentId] });
  expect((await editor.call('POST', `/backoffice/communications/${id}/test`, {})).status).toBe(200);
  expect((await mailTo(portal, editor.email, 'Prova: Chiusura estiva')).text).toContain('agosto');
  expect((await received(anna.call)).map((item) => item.id)).not.toContain(id);
});

test('the list of recipients comes as CSV in which nothing is a formula', async () => {
  await portal.db('up_users').where({ id: bruno.id }).update({ nome: '=HYPERLINK("x")' });
  const id = await published(editor.call, [anna.documentId, bruno.documentId]);
  const { body } = await editor.call<string>('GET', `/backoffice/communications/${id}/recipients/export`);
  expect(body).toContain(`${anna.codiceFiscale};`);
  expect(body).toContain(`"'=HYPERLINK(""x"")"`);
});

test('what went to somebody else’s account is not the verified person’s', async () => {
  const suite = await suiteOf(portal);
  const who = person();
  const token = await register(portal, { ...who, email: `altro-${who.email}` });
  await portal.db('portal_sections').where({ key: 'communications' }).update({ for_anonimo: true });
  const [row] = await portal.db('up_users').where({ codice_fiscale: who.codiceFiscale });
  const id = await published(editor.call, [row.document_id]);
  expect((await received(customer(portal, token))).map((item) => item.id)).toEqual([id]);
  await suite('PUT', `/api/integration/v1/customers/${who.codiceFiscale}`, activationOf(who));
  await portal.db('customer_sessions').where({ customer_id: row.id }).delete();
  const { openSession } = portal.module<typeof Sessions>('src/api/customers/services/sessions');
  const session = await openSession(portal.db, row.id, 'prova');
  expect(await received(customer(portal, session.token))).toEqual([]);
});
