import type { AdminState } from './states';
import type { CafAtWork } from './people';

async function openEditor({ page, portal }: CafAtWork, event: string): Promise<void> {
  await page.goto(`${portal.url}/admin/messaggi/${event}`);
  await page.getByLabel('Oggetto').waitFor();
  await page.getByText('Oggetto: ').waitFor();
}

/** The pages of the automatic messages in the admin, in each of their states. */
export const MESSAGE_STATES: readonly AdminState[] = [
  {
    name: 'messaggi',
    async open({ page, portal }) {
      await page.goto(`${portal.url}/admin/messaggi`);
      await page.getByRole('heading', { name: 'Credenziali' }).waitFor();
    },
  },
  { name: 'editor, always on', open: (caf) => openEditor(caf, 'password-reset-token') },
  {
    name: 'editor, plain text of a message that can be off',
    async open(caf) {
      await openEditor(caf, 'news-published');
      await caf.page.getByRole('tab', { name: 'Solo testo' }).click();
    },
  },
  {
    name: 'editor, with an unknown placeholder',
    async open(caf) {
      await openEditor(caf, 'password-changed');
      await caf.page.getByLabel('Testo', { exact: true }).fill('Ciao {{ cognme }}');
      await caf.page.getByRole('button', { name: 'Salva', exact: true }).click();
      await caf.page.getByRole('alert').first().waitFor();
      await caf.page.getByText('L’anteprima aspetta').waitFor();
    },
  },
  {
    name: 'consegna',
    async open({ page, portal }) {
      await page.goto(`${portal.url}/admin/consegna-messaggi`);
      await page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    name: 'consegna, none of a state',
    async open({ page, portal }) {
      await page.goto(`${portal.url}/admin/consegna-messaggi`);
      await page.getByRole('button', { name: 'Non consegnati (0)' }).click();
      await page.getByText('Nessun messaggio è rimasto senza consegna.').waitFor();
    },
  },
];
