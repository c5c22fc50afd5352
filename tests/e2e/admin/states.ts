import { person } from '../../support/people';
import { activateCustomer, openCustomer } from '../../support/steps/admin-steps';
import type { CafAtWork } from './people';

/** A state of one of the portal's own pages in the admin, and the steps that lead there. */
export interface AdminState {
  name: string;
  open: (caf: CafAtWork) => Promise<unknown>;
}

const at = (path: string, heading: string) => async (caf: CafAtWork) => {
  await caf.page.goto(`${caf.portal.url}/admin/${path}`);
  await caf.page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

const customer = (who: (caf: CafAtWork) => string) => async (caf: CafAtWork) => {
  await openCustomer(caf.page, caf.portal.url, who(caf));
  await caf.page.getByText('Che cosa è successo').waitFor();
};

/** Opens a customer's page and the dialog behind a button. */
const asking = (who: (caf: CafAtWork) => string, button: string) => async (caf: CafAtWork) => {
  await customer(who)(caf);
  await caf.page.getByRole('button', { name: button }).click();
  await caf.page.getByRole('alertdialog').waitFor();
};

const checkedFile = (lines: string[]) => async (caf: CafAtWork) => {
  await at('importa', 'Importa clienti')(caf);
  await caf.page
    .getByLabel('Le righe del file')
    .fill(['codice_fiscale;cognome;nome;email', ...lines].join('\n'));
  await caf.page.getByRole('button', { name: 'Controlla il file' }).click();
  await caf.page.getByRole('heading', { name: 'Il controllo' }).waitFor();
};

const lineOf = ({ codiceFiscale, cognome, nome, email } = person()) =>
  [codiceFiscale, cognome, nome, email].join(';');

/** Every page of the portal in the admin, in each of its states. */
export const ADMIN_STATES: readonly AdminState[] = [
  {
    name: 'clienti',
    async open(caf) {
      await at('clienti', 'Clienti')(caf);
      await caf.page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    name: 'clienti, nothing found',
    async open(caf) {
      await at('clienti', 'Clienti')(caf);
      await caf.page.getByLabel('Codice fiscale, nome, email o telefono').fill('nessuno');
      await caf.page.getByRole('button', { name: 'Cerca' }).click();
      await caf.page.getByText('Nessun cliente corrisponde').waitFor();
    },
  },
  { name: 'cliente, Anonimo', open: customer(({ anonimo }) => anonimo) },
  { name: 'cliente, Registrato', open: customer(({ registrato }) => registrato) },
  { name: 'cliente, blocked', open: customer(({ blocked }) => blocked) },
  { name: 'cliente, without an email', open: customer(({ withoutEmail }) => withoutEmail) },
  { name: 'cliente, with a conflict', open: customer(({ contested }) => contested) },
  {
    name: 'cliente, does not exist',
    async open(caf) {
      await caf.page.goto(`${caf.portal.url}/admin/clienti/${'a'.repeat(24)}`);
      await caf.page.getByText('Non abbiamo trovato').first().waitFor();
    },
  },
  {
    name: 'cliente, dialog of the conversion with its error',
    async open(caf) {
      await asking(({ anonimo }) => anonimo, 'Passa a Registrato')(caf);
      const dialog = caf.page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Passa a Registrato' }).click();
      await dialog.getByRole('alert').waitFor();
    },
  },
  {
    name: 'cliente, dialog of the way back to Anonimo with its error',
    async open(caf) {
      await asking(({ registrato }) => registrato, 'Riporta ad Anonimo')(caf);
      const dialog = caf.page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Riporta ad Anonimo' }).click();
      await dialog.getByText('necessario').waitFor();
    },
  },
  { name: 'cliente, dialog of the email', open: asking(({ anonimo }) => anonimo, 'Cambia') },
  { name: 'cliente, dialog of the letter', open: asking(({ anonimo }) => anonimo, 'Stampa la lettera') },
  { name: 'nuovo', open: at('clienti/nuovo', 'Attiva un cliente') },
  {
    name: 'nuovo, with errors',
    async open(caf) {
      await at('clienti/nuovo', 'Attiva un cliente')(caf);
      await caf.page.getByLabel('Email').fill('anna@');
      await caf.page.getByRole('button', { name: 'Attiva il cliente' }).click();
      await caf.page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'nuovo, done',
    open: (caf) => activateCustomer(caf.page, caf.portal.url, { ...person(), email: null }),
  },
  {
    name: 'conflitti',
    async open(caf) {
      await at('conflitti', 'Conflitti')(caf);
      await caf.page.getByText(caf.contested).waitFor();
    },
  },
  {
    name: 'conflitti, none resolved',
    async open(caf) {
      await at('conflitti', 'Conflitti')(caf);
      await caf.page.getByRole('tab', { name: 'Risolti' }).click();
      await caf.page.getByText('Non è ancora stato risolto nessun conflitto.').waitFor();
    },
  },
  { name: 'importa', open: at('importa', 'Importa clienti') },
  { name: 'importa, with wrong lines', open: checkedFile([lineOf(), 'RSSMRA;Rossi;Mario;mario@']) },
  {
    name: 'importa, about to activate',
    async open(caf) {
      await checkedFile([lineOf()])(caf);
      await caf.page.getByRole('button', { name: 'Attiva 1 cliente' }).click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
];
