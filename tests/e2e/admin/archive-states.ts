import { pdf } from '../../adapters/inspection/files';
import { hangUp } from '../../support/send';
import { give } from '../site/received';
import type { CafAtWork } from './people';
import type { AdminState } from './states';

const made = new WeakMap<object, Promise<string>>();

async function make({ portal, registrato }: CafAtWork): Promise<string> {
  const [customer = ''] = await portal
    .db('up_users')
    .where({ codice_fiscale: registrato })
    .pluck<string[]>('document_id');
  await give(portal, customer);
  hangUp();
  return customer;
}

/** The Registrato, with an archive. */
function customerOf(caf: CafAtWork): Promise<string> {
  const customer = made.get(caf) ?? make(caf);
  made.set(caf, customer);
  return customer;
}

async function choose(caf: CafAtWork, ...names: string[]): Promise<void> {
  await customerOf(caf);
  await caf.page.goto(`${caf.portal.url}/admin/archivio`);
  const files = names.map(async (name) => ({ name, mimeType: 'application/pdf', buffer: await pdf() }));
  await caf.page.locator('input[type="file"]').setInputFiles(await Promise.all(files));
  await caf.page.getByText('Da confermare').first().waitFor();
}

/** «Archivio» in each of its states. */
export const ARCHIVE_STATES: readonly AdminState[] = [
  {
    name: 'archivio, nothing chosen',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/archivio`);
      await caf.page.getByRole('button', { name: 'Scegli i file' }).waitFor();
    },
  },
  {
    name: 'archivio, files with and without a proposal',
    open: (caf) =>
      choose(caf, `CU_2025_${caf.registrato}.pdf`, 'CU_2025_RSSMRA80A01H501U.pdf', 'appunti.pdf'),
  },
  {
    name: 'archivio, of a customer',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/archivio/${await customerOf(caf)}`);
      await caf.page.getByRole('button', { name: 'Apri la versione 2' }).waitFor();
    },
  },
  {
    name: 'archivio, withdrawing',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/archivio/${await customerOf(caf)}`);
      await caf.page.getByRole('button', { name: 'Ritira' }).first().click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
];
