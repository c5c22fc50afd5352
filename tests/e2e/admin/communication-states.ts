import type { CafAtWork } from './people';
import type { AdminState } from './states';

async function open(caf: CafAtWork): Promise<void> {
  await caf.page.goto(`${caf.portal.url}/admin/comunicazioni`);
  await caf.page.getByRole('button', { name: 'Scrivi una comunicazione' }).waitFor();
}

async function write(caf: CafAtWork): Promise<void> {
  await open(caf);
  await caf.page.getByRole('button', { name: 'Scrivi una comunicazione' }).click();
  await caf.page.getByRole('button', { name: 'Usa questi destinatari' }).waitFor();
}

async function pick(caf: CafAtWork, way: string): Promise<void> {
  await write(caf);
  await caf.page.getByRole('combobox', { name: 'Come scegli i destinatari' }).click();
  await caf.page.getByRole('option', { name: way }).click();
}

async function send(caf: CafAtWork): Promise<void> {
  const { page } = caf;
  await write(caf);
  await page.getByLabel('Titolo', { exact: true }).fill('Chiusura estiva');
  const text = page.getByRole('textbox', { name: 'Testo', exact: true });
  await text.click();
  await text.pressSequentially('Dal 10 al 20 agosto siamo chiusi.');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await page.getByText('Bozza salvata.').first().waitFor();
  await page.getByRole('button', { name: 'Usa questi destinatari' }).click();
  await page.getByText(/^Arriva a/).waitFor();
  await page.getByRole('button', { name: 'Pubblica', exact: true }).click();
}

/** «Comunicazioni personali» in each of its states. */
export const COMMUNICATION_STATES: readonly AdminState[] = [
  {
    name: 'comunicazioni, none',
    async open(caf) {
      await open(caf);
      await caf.page.getByText('Non ci sono ancora comunicazioni').waitFor();
    },
  },
  { name: 'comunicazioni, a new draft', open: write },
  { name: 'comunicazioni, picked by hand', open: (caf) => pick(caf, 'A mano, uno per uno') },
  {
    name: 'comunicazioni, a list that was checked',
    async open(caf) {
      await pick(caf, 'Da un elenco di codici fiscali');
      await caf.page.getByLabel('Codici fiscali').fill(`${caf.registrato}\n${caf.registrato}\nRossi`);
      await caf.page.getByRole('button', { name: 'Controlla l’elenco' }).click();
      await caf.page.getByText('Trovati: 1 cliente.').waitFor();
    },
  },
  {
    name: 'comunicazioni, refused',
    async open(caf) {
      await write(caf);
      await caf.page.getByRole('button', { name: 'Pubblica', exact: true }).click();
      await caf.page.getByText('Scrivi un titolo').waitFor();
    },
  },
  {
    name: 'comunicazioni, about to go out',
    async open(caf) {
      await send(caf);
      await caf.page.getByRole('button', { name: 'Riprendi' }).waitFor();
    },
  },
  {
    name: 'comunicazioni, gone out',
    async open(caf) {
      const rules = caf.portal.db('portal_rules');
      await rules.clone().update({ communication_think_again_minutes: 0 });
      await send(caf);
      await caf.page.getByText('Com’è andata').waitFor();
      await rules.clone().update({ communication_think_again_minutes: 10 });
    },
  },
  {
    name: 'comunicazioni, the list',
    async open(caf) {
      await open(caf);
      await caf.page.getByRole('row').nth(1).waitFor();
    },
  },
];
