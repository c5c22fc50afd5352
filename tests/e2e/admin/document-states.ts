import { customer } from '../../support/callers';
import { pdf, photo } from '../../adapters/inspection/files';
import {
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../../support/pratiche';
import { hangUp } from '../../support/send';
import type * as Sessions from '../../../src/api/customers/services/sessions';
import type { CafAtWork } from './people';
import type { AdminState } from './states';

interface Row {
  id: number;
  document_id: string;
}

const made = new WeakMap<object, Promise<string>>();

/** A pratica of the Registrato with papers, a message and a request to open again. */
async function make({ portal, registrato }: CafAtWork): Promise<string> {
  const [row] = (await portal.db('up_users').where({ codice_fiscale: registrato })) as Row[];
  if (row === undefined) throw new Error('no such customer');
  const zona = await officeWithUploads(portal);
  await portal
    .db('up_users')
    .where({ id: row.id })
    .update({ mobile: '+393331234567', zona_document_id: zona });
  const { openSession } = portal.module<typeof Sessions>('src/api/customers/services/sessions');
  const { token } = await openSession(portal.db, row.id, 'prova');
  const call = customer(portal, token);
  // What the uploads look at is the session and the customer's row.
  const who = { id: row.id, documentId: row.document_id, token, call } as OfficeCustomer;
  const id = await openedBy(call, await serviceOf(portal, 'Modello 730'));
  const { entries } = await seenBy(call, id);
  const [cu = '', receipts = ''] = entries.map((entry) => entry.id);
  await upload(portal, who, id, { entry: cu, name: 'Certificazione Unica 2026.pdf', bytes: await pdf() });
  await upload(portal, who, id, { entry: receipts, name: 'scontrino.jpg', bytes: await photo() });
  await call('POST', `/api/pratiche/${id}/messages`, { text: 'Buongiorno,\nva bene una foto?' });
  await call('POST', `/api/pratiche/${id}/finish`, {});
  await call('POST', `/api/pratiche/${id}/reopening-request`, { reason: 'Ho dimenticato un foglio' });
  hangUp();
  return id;
}

function praticaOf(caf: CafAtWork): Promise<string> {
  const pratica = made.get(caf) ?? make(caf);
  made.set(caf, pratica);
  return pratica;
}

async function openPratica(caf: CafAtWork): Promise<void> {
  const id = await praticaOf(caf);
  await caf.page.goto(`${caf.portal.url}/admin/pratiche/${id}`);
  await caf.page.getByRole('button', { name: 'Vedi scontrino.jpg' }).waitFor();
}

/** Opens the dialog that puts a paper of that pratica into the archive. */
export async function archivingPaper(caf: CafAtWork): Promise<void> {
  await openPratica(caf);
  await caf.page.getByRole('button', { name: 'Archivia' }).first().click();
  await caf.page.getByRole('alertdialog').waitFor();
}

/** Pratiche, «Documenti portale» and the log that tells of both, in each of their states. */
export const DOCUMENT_STATES: readonly AdminState[] = [
  {
    name: 'pratiche, the queue',
    async open(caf) {
      await praticaOf(caf);
      await caf.page.goto(`${caf.portal.url}/admin/pratiche`);
      await caf.page.getByText('Chiede di riaprire').first().waitFor();
      await caf.page.getByRole('checkbox').first().click();
    },
  },
  { name: 'pratiche, one', open: openPratica },
  {
    name: 'pratiche, a PDF in the preview',
    async open(caf) {
      await openPratica(caf);
      await caf.page.getByRole('button', { name: 'Vedi Certificazione Unica 2026.pdf' }).click();
      await caf.page.getByTitle('Anteprima di Certificazione Unica 2026.pdf').waitFor();
    },
  },
  {
    name: 'pratiche, a photo in the preview',
    async open(caf) {
      await openPratica(caf);
      await caf.page.getByRole('button', { name: 'Vedi scontrino.jpg' }).click();
      await caf.page.getByRole('img', { name: 'Anteprima di scontrino.jpg' }).waitFor();
    },
  },
  {
    name: 'pratiche, sending a document back',
    async open(caf) {
      await openPratica(caf);
      await caf.page.getByRole('button', { name: 'Fai rifare: Certificazione Unica' }).click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'pratiche, asking for another document',
    async open(caf) {
      await openPratica(caf);
      await caf.page.getByRole('button', { name: 'Chiedi un altro documento' }).click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'registro',
    async open(caf) {
      await praticaOf(caf);
      await caf.page.goto(`${caf.portal.url}/admin/registro`);
      await caf.page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    name: 'registro, nothing found',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/registro`);
      await caf.page.getByLabel('Dal giorno').fill('2099-01-01');
      await caf.page.getByRole('button', { name: 'Cerca', exact: true }).click();
      await caf.page.getByText('Nessuna riga del registro').waitFor();
    },
  },
  {
    name: 'documenti portale, the search',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/documenti-portale`);
      await caf.page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    name: 'documenti portale, of a customer',
    async open(caf) {
      await praticaOf(caf);
      await caf.page.goto(`${caf.portal.url}/admin/documenti-portale`);
      await caf.page.getByRole('row').filter({ hasText: caf.registrato }).getByRole('link').click();
      await caf.page.getByRole('link', { name: 'Modello 730' }).waitFor();
    },
  },
];
