import { pdf } from '../../adapters/inspection/files';
import { hangUp } from '../../support/send';
import { give } from '../site/received';
import { archivingPaper } from './document-states';
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

// The next call of this kind gets no answer.
const cut = (caf: CafAtWork, addresses: string) =>
  caf.page.route(addresses, (route) => route.abort(), { times: 1 });

async function withoutArchive({ portal, anonimo }: CafAtWork): Promise<string> {
  const [id = ''] = await portal
    .db('up_users')
    .where({ codice_fiscale: anonimo })
    .pluck<string[]>('document_id');
  return `${portal.url}/admin/archivio/${id}`;
}

/** «Archivio» in each of its states. */
export const ARCHIVE_STATES: readonly AdminState[] = [
  {
    name: 'archivio, nothing chosen',
    async open(caf) {
      await customerOf(caf);
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
  {
    name: 'archivio, a file that is too large and one whose answer was lost',
    async open(caf) {
      await choose(caf, `CU_2025_${caf.registrato}.pdf`);
      const large = { name: 'grande.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20_000_001) };
      await caf.page.locator('input[type="file"]').setInputFiles(large);
      await caf.page.getByRole('alert').filter({ hasText: 'troppo grande' }).waitFor();
      await caf.page.getByRole('combobox', { name: 'Tipo di documento' }).click();
      await caf.page.getByRole('option').nth(1).click();
      await cut(caf, '**/archive-intakes/*/contents');
      await caf.page.getByRole('button', { name: 'Metti in archivio', exact: true }).click();
      await caf.page.getByText('Da riprovare').waitFor();
    },
  },
  {
    name: 'archivio, while files are sent',
    async open(caf) {
      await choose(caf, `CU_2025_${caf.registrato}.pdf`, `CU_2024_${caf.registrato}.pdf`);
      await caf.page.getByRole('combobox', { name: 'Lo stesso tipo per tutti' }).click();
      await caf.page.getByRole('option').nth(1).click();
      // The first one stays on its way until the page is left.
      await caf.page.route('**/archive-intakes/*/contents', () => undefined, { times: 1 });
      await caf.page.getByRole('button', { name: 'Metti in archivio i completi (2)' }).click();
      await caf.page.getByText('Invio il file 1 di 2…').waitFor();
      await caf.page.getByText('In attesa').waitFor();
    },
  },
  {
    name: 'archivio, leaving with files that are not filed',
    async open(caf) {
      await choose(caf, 'appunti.pdf');
      await caf.page.getByRole('link', { name: 'Clienti', exact: true }).click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'archivio, without the classes',
    async open(caf) {
      await cut(caf, '**/backoffice/document-classes');
      await caf.page.goto(`${caf.portal.url}/admin/archivio`);
      await caf.page.getByText('Non è stato possibile caricare i tipi di documento.').waitFor();
    },
  },
  {
    name: 'archivio, before the CAF has made a class',
    async open(caf) {
      const none = { json: { classes: [] } };
      await caf.page.route('**/backoffice/document-classes', (route) => route.fulfill(none), { times: 1 });
      await caf.page.goto(`${caf.portal.url}/admin/archivio`);
      await caf.page.getByText('Non c’è ancora nessun tipo di documento').waitFor();
    },
  },
  {
    name: 'archivio, of a customer, empty',
    async open(caf) {
      await caf.page.goto(await withoutArchive(caf));
      await caf.page.getByText('L’archivio di questo cliente è vuoto.').waitFor();
    },
  },
  {
    name: 'archivio, of a customer, failed',
    async open(caf) {
      await cut(caf, '**/archived-documents?*');
      await caf.page.goto(await withoutArchive(caf));
      await caf.page.getByText('Non è stato possibile caricare i dati').waitFor();
    },
  },
  {
    name: 'archivio, of a customer whose name does not come',
    async open(caf) {
      await caf.page.route(/backoffice\/customers\/[a-z0-9]+$/, (route) => route.abort(), { times: 1 });
      await caf.page.goto(`${caf.portal.url}/admin/archivio/${await customerOf(caf)}`);
      await caf.page.getByText('Non è stato possibile caricare il nome del cliente.').waitFor();
    },
  },
  {
    name: 'archivio, withdrawn',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/archivio/${await customerOf(caf)}`);
      await caf.page.getByRole('button', { name: 'Ritira' }).last().click();
      const dialog = caf.page.getByRole('alertdialog');
      await dialog.getByLabel('Perché lo ritiri').fill('È di un’altra persona');
      await dialog.getByRole('button', { name: 'Ritira' }).click();
      await caf.page.getByText('Motivo: È di un’altra persona').waitFor();
    },
  },
  {
    name: 'archivio, «Archivia» of an uploaded paper',
    async open(caf) {
      await customerOf(caf);
      await archivingPaper(caf);
      await caf.page.getByLabel('Nota (facoltativa)').waitFor();
    },
  },
  {
    name: 'archivio, «Archivia» without a class',
    async open(caf) {
      await archivingPaper(caf);
      await caf.page.getByRole('button', { name: 'Metti in archivio' }).click();
      await caf.page.getByText('Scegli il tipo di documento.', { exact: true }).waitFor();
    },
  },
  {
    name: 'archivio, «Archivia» when the classes do not come',
    async open(caf) {
      await cut(caf, '**/backoffice/document-classes');
      await archivingPaper(caf);
      await caf.page.getByRole('alertdialog').getByText('tipi di documento.').waitFor();
    },
  },
];
