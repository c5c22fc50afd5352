import { busyOffice, type BusyOffice } from './appointment-office';
import type { CafAtWork } from './people';
import type { AdminState } from './states';

/** Opens one of the pages for the busy office, and waits for some words of it. */
const at =
  (address: (office: BusyOffice) => string, words: string | RegExp) =>
  async (caf: CafAtWork): Promise<BusyOffice> => {
    const office = await busyOffice(caf);
    await caf.page.goto(`${caf.portal.url}/admin/appuntamenti${address(office)}`);
    await caf.page.getByText(words).first().waitFor();
    return office;
  };

const day = at(({ zona, day: shown }) => `?ufficio=${zona}&giorno=${shown}`, 'Bruno Verdi');
const appointment = at(({ booked }) => `/${booked}`, 'Che cosa è successo');
const booking = at(
  ({ zona, day: shown }) => `/nuovo?ufficio=${zona}&giorno=${shown}`,
  'Per che cosa, e quando',
);
const plan = at(({ zona, service }) => `/orari/${service}?ufficio=${zona}`, /fuori orario/);
const closures = at(({ zona }) => `/chiusure?ufficio=${zona}`, 'Feste dei prossimi dodici mesi');

/** «Appuntamenti» in each of its states. */
export const APPOINTMENT_STATES: readonly AdminState[] = [
  { name: 'appuntamenti, a day with three desks', open: day },
  {
    name: 'appuntamenti, with the cancelled ones',
    async open(caf) {
      await day(caf);
      await caf.page.getByRole('checkbox', { name: 'Mostra gli annullati' }).click();
      await caf.page.getByText('Elena Blu').first().waitFor();
    },
  },
  {
    name: 'appuntamenti, a week',
    open: at(({ zona, day: shown }) => `?ufficio=${zona}&giorno=${shown}&vista=settimana`, 'Bruno Verdi'),
  },
  {
    name: 'appuntamenti, an empty day',
    open: at(
      ({ zona }) => `?ufficio=${zona}&giorno=2020-01-02`,
      'In questo giorno non c’è nessun appuntamento.',
    ),
  },
  {
    name: 'appuntamenti, failed',
    async open(caf) {
      await caf.page.route('**/backoffice/appointments?*', (route) => route.abort(), { times: 1 });
      await at(({ zona }) => `?ufficio=${zona}`, 'Non è stato possibile caricare i dati')(caf);
    },
  },
  {
    name: 'appuntamenti, out of hours',
    open: at(({ zona }) => `/fuori-orario?ufficio=${zona}`, 'Dario Neri'),
  },
  { name: 'appuntamento', open: appointment },
  { name: 'appuntamento, cancelled', open: at(({ cancelled }) => `/${cancelled}`, 'Perché è annullato') },
  { name: 'appuntamento, came', open: at(({ came }) => `/${came}`, 'Togli il segno') },
  {
    name: 'appuntamento, does not exist',
    open: at(() => `/${'a'.repeat(24)}`, 'Non abbiamo trovato'),
  },
  {
    name: 'appuntamento, moving',
    async open(caf) {
      await appointment(caf);
      await caf.page.getByRole('button', { name: 'Sposta', exact: true }).click();
      await caf.page.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'appuntamento, cancelling without a reason',
    async open(caf) {
      await appointment(caf);
      await caf.page.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
      const dialog = caf.page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
      await dialog.getByText('Scrivi il motivo').waitFor();
    },
  },
  {
    name: 'appuntamenti, booking with what is missing',
    async open(caf) {
      await booking(caf);
      await caf.page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
      await caf.page.getByText('Scegli il servizio.', { exact: true }).waitFor();
    },
  },
  {
    name: 'appuntamenti, booking for a guest',
    async open(caf) {
      await booking(caf);
      await caf.page.getByRole('radio', { name: 'Chi viene non ha un’utenza' }).click();
      await caf.page.getByRole('combobox', { name: 'Servizio' }).click();
      await caf.page.getByRole('option', { name: 'Dichiarazione dei redditi' }).click();
      await caf.page.getByRole('radio').nth(4).check();
    },
  },
  {
    name: 'appuntamenti, booking for a customer by telephone',
    async open(caf) {
      const { zona, customer } = await busyOffice(caf);
      await at(() => `/nuovo?ufficio=${zona}&cliente=${customer}`, 'Cambia cliente')(caf);
      await caf.page.getByRole('combobox', { name: 'Servizio' }).click();
      await caf.page.getByRole('option', { name: 'Dichiarazione dei redditi' }).click();
      await caf.page.getByRole('combobox', { name: 'Come ci si incontra' }).click();
      await caf.page.getByRole('option', { name: 'Al telefono' }).click();
      await caf.page.getByLabel('Numero da chiamare (facoltativo)').waitFor();
    },
  },
  {
    name: 'appuntamenti, how services are booked',
    open: at(({ zona }) => `/orari?ufficio=${zona}`, '09:00–12:30'),
  },
  { name: 'appuntamenti, opening hours', open: plan },
  {
    name: 'appuntamenti, opening hours with what is wrong',
    async open(caf) {
      await plan(caf);
      await caf.page.getByLabel('Durata, in minuti').fill('7');
      const monday = caf.page.getByRole('group', { name: 'Lunedì, orario 1' });
      await monday.getByLabel('Dalle').fill('20:00');
      await monday.getByRole('checkbox').click();
      await caf.page.getByText('La fine deve venire dopo l’inizio.').waitFor();
    },
  },
  {
    name: 'appuntamenti, copying a day',
    async open(caf) {
      await plan(caf);
      await caf.page.getByRole('button', { name: 'Copia lunedì in altri giorni' }).click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
  { name: 'appuntamenti, closures', open: closures },
  {
    name: 'appuntamenti, closing a day with appointments',
    async open(caf) {
      const { day: shown } = await closures(caf);
      await caf.page.getByLabel('Primo giorno').fill(shown);
      await caf.page.getByText(/già presi resterebbero fuori orario/).waitFor();
      await caf.page.getByRole('button', { name: 'Aggiungi la chiusura' }).click();
      await caf.page.getByText('Scrivi perché').first().waitFor();
    },
  },
  {
    name: 'appuntamenti, taking a closure away',
    async open(caf) {
      await closures(caf);
      await caf.page.getByRole('button', { name: 'Togli' }).first().click();
      await caf.page.getByRole('alertdialog').waitFor();
    },
  },
];
