import type { Caller } from '../../support/callers';
import { pdf } from '../../adapters/inspection/files';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { operatorWith } from '../customers/caf';

let portal: Portal;
let operator: Caller;
let zona: string;
let service: string;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  operator = await operatorWith(portal);
  service = await serviceOf(portal);
  await portal.db('portal_sections').update({ for_anonimo: true });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

test('what the office wrote to a verified customer is not read once the verification was undone, and what it writes then is', async () => {
  const anna = await customerOfOffice(portal, zona);
  const id = await openedBy(anna.call, service);
  const cu = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
  const path = `/backoffice/pratiche/${id}`;
  const sendBack = async (reason: string) => {
    await upload(portal, anna, id, { entry: cu, bytes: await pdf() });
    await operator('POST', `${path}/entries/${cu}/steps`, { step: 'send-back', reason });
  };
  await operator('POST', `${path}/messages`, { text: 'Il suo reddito è di 31.400 euro' });
  await sendBack('La CU dice 31.400 euro');
  const before = await seenBy(anna.call, id);
  expect(before).toMatchObject({
    messages: [{ text: 'Il suo reddito è di 31.400 euro' }],
    unreadMessages: 1,
  });
  expect(entryNamed(before, 'Certificazione Unica').reason).toBe('La CU dice 31.400 euro');
  const revert = () =>
    operator('POST', `/backoffice/customers/${anna.documentId}/anonimo`, { reason: 'Verificata per errore' });
  expect((await revert()).status).toBe(200);
  const undone = await seenBy(anna.call, id);
  expect(undone).toMatchObject({ messages: [], events: [], unreadMessages: 0 });
  expect(JSON.stringify(undone)).not.toContain('31.400');
  await operator('POST', `${path}/messages`, { text: 'Venga in ufficio' });
  await sendBack('Manca il retro');
  const after = await seenBy(anna.call, id);
  expect(after.messages.map(({ text }) => text)).toEqual(['Venga in ufficio']);
  expect(entryNamed(after, 'Certificazione Unica').reason).toBe('Manca il retro');
  // Verified again, the person reads it all.
  await portal.db('up_users').where({ id: anna.id }).update({ customer_type: 'registrato' });
  expect((await seenBy(anna.call, id)).messages).toHaveLength(2);
});
