import { type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { customerOfOffice, openedBy, serviceOf } from '../../support/pratiche';
import { readOn, suiteOffice, wholeSuite } from '../integration/suite';

let portal: Portal;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
}, 60_000);
afterAll(() => portal.stop());

test('what customers did is read on in its order, with whom and what it is about', async () => {
  const { zona } = await suiteOffice(suite);
  const [office] = await portal.db('zone').where({ external_id: zona }).pluck<string[]>('document_id');
  const anna = await customerOfOffice(portal, office ?? null);
  await portal.db('up_users').where({ id: anna.id }).update({ external_id: 'C-1' });
  const pratica = await openedBy(anna.call, await serviceOf(portal, 'ISEE'));
  const write = (text: string) => anna.call('POST', `/api/pratiche/${pratica}/messages`, { text });
  const since = new Date().toISOString();
  for (const text of ['Uno', 'Due', 'Tre']) await write(text);
  const read = await readOn<{ id: string; at: string }>(suite, '/events', `updatedSince=${since}`);
  expect(read).toHaveLength(3);
  expect(new Set(read.map(({ id }) => id)).size).toBe(3);
  for (const event of read)
    expect(event).toMatchObject({
      kind: 'message-from-customer',
      customer: { id: anna.documentId, externalId: 'C-1', codiceFiscale: anna.codiceFiscale },
      zona,
      pratica: { id: pratica, externalId: null, service: 'ISEE', year: 2026 },
    });
  expect(JSON.stringify(read)).not.toMatch(/Uno|Due|Tre/);
});
