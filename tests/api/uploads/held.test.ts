import type { Caller } from '../../support/callers';
import { customer } from '../../support/callers';
import { pdf } from '../../adapters/inspection/files';
import {
  entryNamed,
  filesSeenBy,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type SeenFile,
} from '../../support/pratiche';
import { person, register, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { activationOf, mailTo, operatorWith, useLink } from '../customers/caf';

let portal: Portal;
let operator: Caller;
let zona: string;
let service: string;
beforeAll(async () => {
  portal = await startPortal();
  zona = await officeWithUploads(portal);
  operator = await operatorWith(portal);
  service = await serviceOf(portal);
  await portal.db('portal_sections').update({ for_anonimo: true });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

/** A stranger who registered Anna's codice fiscale and uploaded papers, and Anna, whom the CAF then verified. */
async function takenOver(more: (id: string, cu: string) => Promise<void> = () => Promise.resolve()) {
  const anna = person();
  const stranger = { ...anna, email: `stranger-${anna.email}` };
  const token = await register(portal, stranger);
  const row = (await portal
    .db('up_users')
    .where({ codice_fiscale: anna.codiceFiscale })
    .first('id', 'document_id')) as { id: number; document_id: string };
  await portal
    .db('up_users')
    .where({ id: row.id })
    .update({ zona_document_id: zona, mobile: '+393331234567' });
  const who = { ...stranger, id: row.id, documentId: row.document_id, token, call: customer(portal, token) };
  const id = await openedBy(who.call, service);
  const cu = entryNamed(await seenBy(who.call, id), 'Certificazione Unica').id;
  const files: SeenFile[] = [];
  for (const name of ['uno.pdf', 'due.pdf'])
    files.push((await upload(portal, who, id, { entry: cu, name, bytes: await pdf() })).file);
  await who.call('POST', `/api/pratiche/${id}/messages`, { text: 'Un segreto dello sconosciuto' });
  await who.call('POST', `/api/pratiche/${id}/finish`, {});
  await more(id, cu);
  await operator('POST', '/backoffice/customers', activationOf(anna));
  const { body } = await useLink(portal, tokenIn((await mailTo(portal, anna.email, 'è pronto')).text));
  return { id, cu, files, row, call: customer(portal, body.token), stranger: who.call };
}

test('papers of whoever had the account before wait for an operator’s yes, one by one', async () => {
  const { id, files, call, stranger } = await takenOver();
  const [first, second] = files.map((file) => file.id);
  expect((await stranger('GET', `/api/files/${String(first)}/contents`)).status).toBe(401);
  expect(await filesSeenBy(call, id)).toMatchObject({ files: [], receipts: [], limits: { used: 0 } });
  expect((await call('GET', `/api/files/${String(first)}/contents`)).status).toBe(404);
  expect((await call('GET', `/api/pratiche/${id}/receipts/1`)).status).toBe(404);
  const office = await operator<{ files: { held: boolean }[] }>('GET', `/backoffice/pratiche/${id}/files`);
  expect(office.body.files.map(({ held }) => held)).toEqual([true, true]);
  expect((await operator('GET', `/backoffice/pratiche/${id}/archive`)).status).toBe(404);
  const judge = (file: string | undefined, keep: boolean) =>
    operator('POST', `/backoffice/files/${String(file)}/judgement`, { keep });
  expect((await judge(first, true)).status).toBe(200);
  expect((await judge(first, false)).status).toBe(409);
  expect((await judge(second, false)).status).toBe(200);
  expect((await judge(second, true)).status).toBe(404);
  expect((await filesSeenBy(call, id)).files).toMatchObject([{ id: first, name: 'uno.pdf' }]);
});

test('nothing that the former holder wrote or did is read by the person whom the CAF verified', async () => {
  const { id, call } = await takenOver();
  const pratica = await seenBy(call, id);
  expect(pratica.messages).toEqual([]);
  expect(pratica.events).toEqual([]);
  const office = await operator<{ messages: unknown[] }>('GET', `/backoffice/pratiche/${id}`);
  expect(office.body.messages).toHaveLength(1);
});

test('the checklist begins anew: what the office said of the former holder’s papers is not read, nor what it asked for', async () => {
  const { id, files, call } = await takenOver(async (pratica, cu) => {
    const path = `/backoffice/pratiche/${pratica}`;
    const reason = 'La CU è di Mario Bianchi';
    await operator('POST', `${path}/entries/${cu}/steps`, { step: 'send-back', reason });
    const asked = { name: 'Sentenza Bianchi', explanation: 'Quella del 2019', required: true };
    expect((await operator('POST', `${path}/entries`, asked)).status).toBe(201);
    await operator('PUT', `${path}/expected-day`, { day: '2026-06-30' });
  });
  const pratica = await seenBy(call, id);
  expect(JSON.stringify(pratica)).not.toContain('Bianchi');
  expect(pratica.entries.map(({ name, state }) => [name, state])).toEqual([
    ['Certificazione Unica', 'missing'],
    ['Ricevute mediche', 'missing'],
    ['Altri documenti', 'missing'],
  ]);
  expect(pratica.expectedDay).toBeNull();
  // What is given to the verified person counts as if it had just come.
  await operator('POST', `/backoffice/files/${String(files[0]?.id)}/judgement`, { keep: true });
  expect(entryNamed(await seenBy(call, id), 'Certificazione Unica').state).toBe('uploaded');
  await operator('POST', `/backoffice/files/${String(files[1]?.id)}/judgement`, { keep: false });
  expect(entryNamed(await seenBy(call, id), 'Certificazione Unica').state).toBe('uploaded');
});

test('a paper that hung on what the office had asked the former holder for is still judged', async () => {
  const { id, files } = await takenOver(async (pratica) => {
    const path = `/backoffice/pratiche/${pratica}/entries`;
    const asked = { name: 'Sentenza', explanation: '', required: true };
    const { body } = await operator<{ id: string }>('POST', path, asked);
    const entry = portal.db('checklist_entries').where({ document_id: body.id }).select('id');
    await portal.db('uploaded_documents').where('name', 'due.pdf').update({ entry_id: entry });
  });
  const office = await operator<{ files: { id: string }[] }>('GET', `/backoffice/pratiche/${id}/files`);
  expect(office.body.files.map((file) => file.id).sort()).toEqual(files.map((file) => file.id).sort());
});

test('papers of the former holder take no room from the verified person', async () => {
  const { id, cu, call, row } = await takenOver();
  await portal
    .db('up_users')
    .where({ id: row.id })
    .update({ zona_document_id: zona, mobile: '+393331234568' });
  await portal.db('pratiche').where({ document_id: id }).update({ upload_state: 'open' });
  await portal.db('portal_rules').update({ upload_file_megabytes: 1, upload_total_megabytes: 1 });
  await portal.db('uploaded_documents').where({ customer_id: row.id }).update({ size: 999_990 });
  const answer = await call('POST', `/api/pratiche/${id}/files`, { entry: cu, name: 'mio.pdf', size: 5000 });
  await portal.db('portal_rules').update({ upload_file_megabytes: 20, upload_total_megabytes: 300 });
  expect(answer.status).toBe(201);
});
