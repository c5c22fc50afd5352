import type * as Retention from '../../../src/api/archive/services/retention';
import type * as CleanUp from '../../../src/api/uploads/services/clean-up';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { pdf } from '../../adapters/inspection/files';
import { archiveSuite, documentClass, push, type Suite } from './archive';

let portal: Portal;
let suite: Suite;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = await archiveSuite(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

test('a document is forgotten with all its versions when the retention of its class is over, and not a day before', async () => {
  const { forgetExpired } = portal.module<typeof Retention>('src/api/archive/services/retention');
  const { cleanUpFiles } = portal.module<typeof CleanUp>('src/api/uploads/services/clean-up');
  const anna = await signedInCustomer(portal, 'registrato');
  const bytes = await pdf();
  const filed = { codiceFiscale: anna.codiceFiscale, year: 2021 };
  const short = await documentClass(suite, 'registrato', 5);
  const forEver = await documentClass(suite, 'registrato', null);
  const id = await push(suite, bytes, { ...filed, documentClass: short.externalId });
  await push(
    suite,
    Buffer.concat([bytes, Buffer.from('\n')]),
    { ...filed, documentClass: short.externalId },
    id,
  );
  await push(suite, bytes, { ...filed, documentClass: forEver.externalId });
  expect(await forgetExpired(portal.strapi, '2026-12-31')).toBe(0);
  expect(await forgetExpired(portal.strapi, '2027-01-01')).toBe(1);
  expect(await portal.db('archived_documents')).toHaveLength(1);
  expect(await portal.db('archived_versions')).toHaveLength(1);
  expect(await portal.db('audit_events').where({ action: 'archive-document-expired' })).toHaveLength(1);
  // Its files went with it; what is left is known.
  expect(await cleanUpFiles(portal.strapi, -1)).toBe(0);
});
