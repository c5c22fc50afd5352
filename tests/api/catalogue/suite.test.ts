import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { customerOfOffice, officeWithUploads } from '../../support/pratiche';
import { put, readOn, refused, ROOT, suiteService, unique, wholeSuite } from '../integration/suite';

let portal: Portal;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
}, 60_000);
afterAll(() => portal.stop());

const CU = { name: 'Certificazione Unica', explanation: 'Che cos’è', example: '', required: true };
const RECEIPTS = { name: 'Ricevute mediche', explanation: '', example: '', required: false };
const whole = () => ({
  ...{ name: `Modello ${unique()}`, description: 'Una frase', position: 3, active: true },
  years: [
    { year: 2027, uploadsOpen: false },
    { year: 2026, uploadsOpen: true },
  ],
  wantedDocuments: [CU, RECEIPTS],
});

interface Services {
  services: { name: string; years: { year: number }[] }[];
}

test('a service of the suite’s is what customers find, with its open years and its checklist', async () => {
  const told = whole();
  const id = `SV-${unique()}`;
  expect(await put(suite, `/services/${id}`, told)).toMatchObject({ status: 200, outcome: 'created' });
  expect((await suite('GET', `${ROOT}/services/${id}`)).body).toMatchObject({ ...told, externalId: id });
  const anna = await customerOfOffice(portal, await officeWithUploads(portal));
  const { services } = (await anna.call<Services>('GET', '/api/services')).body;
  expect(services).toContainEqual(
    expect.objectContaining({ name: told.name, years: [{ year: 2026, pratica: null }] }),
  );
});

test('the same call again writes nothing, neither in the service nor in its parts', async () => {
  const told = whole();
  const path = `/services/SV-${unique()}`;
  const first = await put(suite, path, told);
  const rows = () =>
    Promise.all(
      ['catalogue_services', 'catalogue_years', 'catalogue_wanted_documents'].map((table) =>
        portal.db(table).orderBy('id'),
      ),
    );
  const before = await rows();
  expect(await put(suite, path, told)).toMatchObject({ outcome: 'unchanged', etag: first.etag });
  expect(await rows()).toEqual(before);
});

test('lists that are left out stay; what a list leaves out is closed, or wanted no longer', async () => {
  const { years, wantedDocuments, ...bare } = whole();
  const path = `/services/SV-${unique()}`;
  await put(suite, path, { ...bare, years, wantedDocuments });
  expect(await put(suite, path, bare)).toMatchObject({
    outcome: 'unchanged',
    body: { years, wantedDocuments },
  });
  const shorter = { ...bare, years: [{ year: 2027, uploadsOpen: true }], wantedDocuments: [RECEIPTS] };
  const changed = {
    years: [
      { year: 2027, uploadsOpen: true },
      { year: 2026, uploadsOpen: false },
    ],
    wantedDocuments: [RECEIPTS],
  };
  expect(await put(suite, path, shorter)).toMatchObject({ outcome: 'updated', body: changed });
  expect(await put(suite, path, shorter)).toMatchObject({ outcome: 'unchanged', body: changed });
  const turned = await put(suite, path, { ...shorter, wantedDocuments: [RECEIPTS, CU] });
  expect(turned.body['wantedDocuments']).toEqual([RECEIPTS, CU]);
});

test('a service is changed in the version that was read, and keeps its name from others', async () => {
  const told = whole();
  const path = `/services/SV-${unique()}`;
  const { etag } = await put(suite, path, told, { 'if-none-match': '*' });
  const renamed = { ...told, name: `Altro ${unique()}` };
  expect((await put(suite, path, renamed, { 'if-match': etag })).outcome).toBe('updated');
  expect((await put(suite, path, told, { 'if-match': etag })).status).toBe(412);
  expect((await put(suite, `/services/SV-${unique()}`, renamed)).status).toBe(409);
});

test('the same year or document twice is refused in words', async () => {
  const { status, body } = await put(suite, `/services/SV-${unique()}`, {
    ...whole(),
    wantedDocuments: [CU, CU],
  });
  expect([status, refused(body)]).toEqual([400, { wantedDocuments: 'Lo stesso documento c’è due volte.' }]);
});

test('services are read on in the order of change, each once', async () => {
  const since = new Date().toISOString();
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) ids.push(await suiteService(suite));
  const read = await readOn<{ externalId: string }>(suite, '/services', `updatedSince=${since}`);
  expect(read.map(({ externalId }) => externalId)).toEqual(ids);
});
