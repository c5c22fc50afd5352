import { pdf, pdfWith } from '../../adapters/inspection/files';
import {
  customerOfOffice,
  entryNamed,
  filesSeenBy,
  officeWithUploads,
  openedBy,
  seenBy,
  sendContents,
  serviceOf,
  upload,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';

let portal: Portal;
let zona: string;
let service: string;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

async function opened() {
  const who = await customerOfOffice(portal, zona);
  const id = await openedBy(who.call, service);
  return { who, id, cu: entryNamed(await seenBy(who.call, id), 'Certificazione Unica').id };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function announced({ who, id, cu }: Opened): Promise<string> {
  const body = { entry: cu, name: 'x.pdf', size: null };
  return (await who.call<{ id: string }>('POST', `/api/pratiche/${id}/files`, body)).body.id;
}

/** A good PDF that takes its time to be looked at. */
const slow = () =>
  pdfWith(
    Array.from({ length: 15_000 }, (_, index) => `${String(index + 100)} 0 obj\n<</A[1 2 3]>>\nendobj`).join(
      '\n',
    ),
  );

test('a customer who sends many files at once does not keep another one waiting for all of them', async () => {
  const [bruno, anna] = [await opened(), await opened()];
  const ids = await Promise.all(Array.from({ length: 12 }, () => announced(bruno)));
  const bytes = await slow();
  const answered: number[] = [];
  const all = ids.map(async (file) => {
    const { status } = await sendContents(portal, bruno.who, file, bytes);
    if (status === 200) answered.push(status);
    return status;
  });
  // The first of them is looked at, the others have come.
  await Promise.race(all);
  const before = answered.length;
  expect((await upload(portal, anna.who, anna.id, { entry: anna.cu, bytes: await pdf() })).status).toBe(200);
  expect(answered.length - before).toBeLessThanOrEqual(4);
  const statuses = await Promise.all(all);
  // Those that were too many can be sent again.
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  for (const [index, file] of ids.entries())
    if (statuses[index] === 429)
      expect((await sendContents(portal, bruno.who, file, bytes)).status).toBe(200);
  expect((await filesSeenBy(bruno.who.call, bruno.id)).files).toHaveLength(12);
}, 90_000);

test('a file that is on its way already is not taken a second time, and the next one of the customer is', async () => {
  const anna = await opened();
  const file = await announced(anna);
  const bytes = await slow();
  const sent = await Promise.all(
    Array.from({ length: 10 }, () => sendContents(portal, anna.who, file, bytes)),
  );
  expect(sent.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(sent.filter(({ status }) => status === 429)).toHaveLength(9);
  expect((await sendContents(portal, anna.who, file, bytes)).status).toBe(200);
  expect((await upload(portal, anna.who, anna.id, { entry: anna.cu, bytes: await pdf() })).status).toBe(200);
}, 60_000);

test('who asks for a long receipt again and again keeps nobody waiting', async () => {
  const [bruno, anna] = [await opened(), await opened()];
  const { id: first } = await upload(portal, bruno.who, bruno.id, { entry: bruno.cu, bytes: await pdf() });
  const row = (await portal.db('uploaded_documents').where({ document_id: first }).first()) as object;
  // As if many more were uploaded.
  for (let count = 0; count < 299; count += 1) {
    const name = `${'n'.repeat(90)}${String(count)}.pdf`;
    const other = { document_id: `z${String(count).padStart(23, '0')}`, storage_key: name, name };
    await portal.db('uploaded_documents').insert({ ...row, id: undefined, ...other });
  }
  expect((await bruno.who.call('POST', `/api/pratiche/${bruno.id}/finish`, {})).status).toBe(200);
  const receipt = () => bruno.who.call('GET', `/api/pratiche/${bruno.id}/receipts/1`);
  const answers: number[] = [];
  const all = Array.from({ length: 20 }, async () => answers.push((await receipt()).status));
  await Promise.race(all);
  const before = answers.filter((status) => status === 200).length;
  for (let count = 0; count < 5; count += 1) expect((await anna.who.call('GET', '/api/me')).status).toBe(200);
  expect(answers.filter((status) => status === 200).length - before).toBeLessThan(8);
  await Promise.all(all);
  expect(answers.filter((status) => status === 200)).toHaveLength(8);
  expect(answers.filter((status) => status === 429)).toHaveLength(12);
}, 60_000);
