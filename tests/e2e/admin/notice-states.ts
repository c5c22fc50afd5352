import { raise } from '../../api/notices/inbox';
import type { AdminState } from './states';
import type { CafAtWork } from './people';

async function openInbox({ page, portal }: CafAtWork): Promise<void> {
  await page.goto(`${portal.url}/admin/quicomunica`);
  await page.getByRole('heading', { level: 1, name: 'QuiComunica' }).waitFor();
}

// What each kind of notice looks like, with and without a pratica.
async function withNotices(caf: CafAtWork): Promise<void> {
  const [customer] = (await caf.portal.db('up_users').where({ codice_fiscale: caf.registrato })) as {
    id: number;
  }[];
  const customerId = customer?.id ?? 0;
  const about = { customerId, serviceName: 'Successione e volture catastali', year: 2026 };
  for (const kind of ['upload-finished', 'reopening-asked', 'message-from-customer'] as const)
    await raise(caf.portal, { ...about, kind });
  await openInbox(caf);
  await caf.page.getByText('Chiede di riaprire').first().waitFor();
}

/** The inbox in each of its states. */
export const NOTICE_STATES: readonly AdminState[] = [
  { name: 'quicomunica', open: withNotices },
  {
    name: 'quicomunica, one taken in charge',
    async open(caf) {
      await openInbox(caf);
      await caf.page.getByRole('button', { name: 'Prendi in carico' }).first().click();
      await caf.page.getByText('Da te').waitFor();
    },
  },
  {
    name: 'quicomunica, nothing fits',
    async open(caf) {
      await openInbox(caf);
      await caf.page.getByLabel('Dal giorno').fill('2099-01-01');
      await caf.page.getByText('Nessun avviso corrisponde ai filtri.').waitFor();
    },
  },
];
