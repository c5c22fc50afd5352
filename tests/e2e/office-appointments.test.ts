import type { Browser, Page } from 'playwright-core';
import { bookableOffice, type Bookable } from '../support/appointments';
import { launchBrowser } from '../support/browser';
import { dayAhead } from '../support/office-appointments';
import { adminPageOf } from '../support/people-of-the-caf';
import { customerOfOffice, serviceOf, type OfficeCustomer } from '../support/pratiche';
import { makeRole } from '../support/roles';
import { downloaded } from '../support/steps/admin-steps';
import { choose, pickPlace } from '../support/steps/booking-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
let office: Bookable;
let operator: Page;
let administrator: Page;
let anna: OfficeCustomer;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  office = await bookableOffice(portal, { desks: 2 }, await serviceOf(portal, 'Modello 730'));
  anna = await customerOfOffice(portal, office.zona);
  operator = await adminPageOf(browser, portal, 'caf-operatore', { zone: [office.zona] });
  administrator = await adminPageOf(browser, portal, 'caf-amministratore', { zone: [office.zona] });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

const DAY = dayAhead(5);

interface Seen {
  id: string;
  start: string;
  state: string;
}
const seenByAnna = async () =>
  (await anna.call<{ coming: Seen[]; past: Seen[] }>('GET', '/api/appointments')).body;

const openDay = (page: Page, more = '') => page.goto(`${portal.url}/admin/appuntamenti?giorno=${DAY}${more}`);

const pick = (page: Page, hour: string) => pickPlace(page, DAY, hour);

async function bookFor(page: Page, hour: string): Promise<void> {
  await choose(page, 'Servizio', 'Modello 730');
  await choose(page, 'Come ci si incontra', 'In ufficio');
  await pick(page, hour);
  await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
}

test('an operator books for a customer, who has the appointment, and it stands in the calendar', async () => {
  await openDay(operator);
  await operator.getByText('In questo giorno non c’è nessun appuntamento.').waitFor();
  await operator.getByRole('link', { name: 'Prenota', exact: true }).click();
  await operator.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
  await operator.getByText('Scegli il servizio.', { exact: true }).waitFor();
  await operator.getByLabel('Codice fiscale, nome, email o telefono').fill(anna.codiceFiscale);
  await operator.getByRole('button', { name: 'Cerca' }).click();
  await operator.getByRole('button', { name: new RegExp(anna.codiceFiscale) }).click();
  await operator.getByText('Scegli un cliente.', { exact: true }).waitFor({ state: 'detached' });
  await choose(operator, 'Servizio', 'Modello 730');
  await operator.getByText('Manca ancora qualcosa').waitFor({ state: 'detached' });
  await bookFor(operator, '09:00');
  await operator.getByRole('heading', { level: 1, name: `${anna.cognome} ${anna.nome}` }).waitFor();
  expect((await seenByAnna()).coming).toMatchObject([{ state: 'booked' }]);
  await openDay(operator);
  await operator.getByRole('link', { name: `${anna.cognome} ${anna.nome}`, exact: true }).waitFor();
});

test('from a customer’s page the way to book for them is one step', async () => {
  await operator.goto(`${portal.url}/admin/clienti/${anna.documentId}`);
  await operator.getByRole('link', { name: 'Prenota un appuntamento' }).click();
  await operator.getByText(anna.codiceFiscale).waitFor();
  await operator.getByRole('button', { name: 'Cambia cliente' }).waitFor();
});

test('an operator books for somebody without an account, moves the appointment, and cancels it with a reason', async () => {
  await operator.goto(`${portal.url}/admin/appuntamenti/nuovo?giorno=${DAY}`);
  await operator.getByRole('radio', { name: 'Chi viene non ha un’utenza' }).click();
  await operator.getByLabel('Cognome e nome').fill('Bruno Verdi');
  await operator.getByLabel('Telefono (facoltativo)').fill('06 1234567');
  await operator.getByLabel('Nota (facoltativa)').fill('Porta il nipote');
  await bookFor(operator, '09:30');
  await operator.getByRole('heading', { level: 1, name: 'Bruno Verdi' }).waitFor();
  await operator.getByText('Porta il nipote').waitFor();
  await operator.getByRole('button', { name: 'Sposta', exact: true }).click();
  await pick(operator, '11:00');
  await operator.getByRole('button', { name: 'Sposta qui' }).click();
  await operator.getByText(/, ore 11:00–11:30/).waitFor();
  await operator.getByText('Spostato', { exact: true }).waitFor();
  await operator.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
  const dialog = operator.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
  await dialog.getByText('Scrivi il motivo').waitFor();
  await dialog.getByLabel('Motivo').fill('L’ufficio è allagato');
  await dialog.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
  await operator.getByText('Perché è annullato').waitFor();
  await openDay(operator);
  await operator.getByText(`${anna.cognome} ${anna.nome}`).first().waitFor();
  expect(await operator.getByText('Bruno Verdi').count()).toBe(0);
  await operator.getByRole('checkbox', { name: 'Mostra gli annullati' }).click();
  await operator.getByText('Bruno Verdi').first().waitFor();
});

test('from the hour of the appointment on it is marked whether the customer came, and the mark can be taken back', async () => {
  const [{ id = '' } = {}] = (await seenByAnna()).coming;
  const open = () => operator.goto(`${portal.url}/admin/appuntamenti/${id}`);
  await open();
  await operator.getByRole('button', { name: 'Sposta', exact: true }).waitFor();
  expect(await operator.getByRole('button', { name: 'Presente', exact: true }).count()).toBe(0);
  const row = () => portal.db('appointments').where({ document_id: id });
  const before = (await row().first('start_at', 'end_at')) as Record<string, string>;
  const hourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await row().update({ start_at: hourAgo(2), end_at: hourAgo(1) });
  await open();
  await operator.getByRole('button', { name: 'Presente', exact: true }).click();
  await operator.getByText('Segnato: presente.').waitFor();
  await operator.getByRole('button', { name: 'Togli il segno' }).click();
  await operator.getByRole('button', { name: 'Assente', exact: true }).click();
  await operator.getByText('Segnato: assente.').waitFor();
  expect((await seenByAnna()).past).toMatchObject([{ id, state: 'missed' }]);
  await operator.getByRole('button', { name: 'Togli il segno' }).click();
  await operator.getByRole('button', { name: 'Presente', exact: true }).waitFor();
  await operator.getByText('Tolto il segno di presenza').nth(1).waitFor();
  await row().update(before);
});

test('the list of a day is printed', async () => {
  await openDay(operator);
  const { name, bytes } = await downloaded(operator, () =>
    operator.getByRole('button', { name: 'Stampa il giorno' }).click(),
  );
  expect(name).toMatch(/\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('whoever changes the opening hours sees before who falls outside; nobody is removed', async () => {
  await administrator.goto(`${portal.url}/admin/appuntamenti/orari`);
  await administrator.getByRole('link', { name: 'Cambia orari e regole: Modello 730' }).click();
  await administrator.getByText('Nessun appuntamento è fuori orario.').waitFor();
  const weekday = new Intl.DateTimeFormat('it-IT', { weekday: 'long', timeZone: 'UTC' });
  const name = weekday.format(new Date(DAY));
  const group = administrator.getByRole('group', { name: new RegExp(`^${name}, orario 1`, 'i') });
  await group.getByLabel('Dalle').fill('14:00');
  await group.getByText('La fine deve venire dopo l’inizio.').waitFor();
  await group.getByLabel('Dalle').fill('10:00');
  await administrator.getByText(/^1 appuntamento già preso resterebbe fuori orario/).waitFor();
  await administrator.getByRole('button', { name: 'Salva orari e regole' }).click();
  await administrator.getByText(/1 appuntamento è rimasto fuori orario/).waitFor();
  await administrator.getByText(/^1 appuntamento già preso è fuori orario/).waitFor();
  expect((await seenByAnna()).coming).toMatchObject([{ state: 'booked' }]);
  await openDay(operator);
  await operator.getByText('Fuori orario', { exact: true }).waitFor();
  await operator.getByRole('link', { name: 'Vedi l’elenco' }).click();
  await operator
    .getByRole('row')
    .filter({ hasText: anna.cognome })
    .getByRole('link', { name: 'Sposta' })
    .click();
  await pick(operator, '10:30');
  await operator.getByRole('button', { name: 'Sposta qui' }).click();
  await operator.getByText(/, ore 10:30–11:00/).waitFor();
  await openDay(operator);
  await operator.getByText('Prenotato', { exact: true }).waitFor();
  expect(await operator.getByText('Fuori orario').count()).toBe(0);
});

test('changes of the opening hours that are not saved are not lost without asking', async () => {
  await administrator.goto(`${portal.url}/admin/appuntamenti/orari`);
  await administrator.getByRole('link', { name: 'Cambia orari e regole: Modello 730' }).click();
  await administrator.getByLabel('Durata, in minuti').fill('7');
  await administrator.getByText('Scrivi una durata di cinque in cinque minuti.').waitFor();
  await administrator.getByRole('link', { name: 'Orari e regole', exact: true }).click();
  await administrator.getByRole('alertdialog').getByText('Se esci ora').waitFor();
  await administrator.getByRole('button', { name: 'Esci senza salvare' }).click();
  await administrator.getByRole('row').filter({ hasText: '30 minuti' }).waitFor();
});

test('a day is closed with a look at who has an appointment on it, and opened again', async () => {
  await administrator.goto(`${portal.url}/admin/appuntamenti/chiusure`);
  await administrator.getByLabel('Primo giorno').fill(DAY);
  await administrator.getByText(/^1 appuntamento già preso resterebbe fuori orario/).waitFor();
  await administrator.getByRole('button', { name: 'Aggiungi la chiusura' }).click();
  await administrator.getByText('Scrivi perché: i clienti non lo leggono.').waitFor();
  await administrator.getByLabel('Perché').fill('Lavori in ufficio');
  await administrator.getByRole('button', { name: 'Aggiungi la chiusura' }).click();
  await administrator.getByRole('row').filter({ hasText: 'Lavori in ufficio' }).waitFor();
  await openDay(operator);
  await operator.getByText('Chiuso: Lavori in ufficio').waitFor();
  await operator.getByText('Fuori orario', { exact: true }).waitFor();
  await administrator
    .getByRole('row')
    .filter({ hasText: 'Lavori in ufficio' })
    .getByRole('button', { name: 'Togli' })
    .click();
  await administrator.getByRole('alertdialog').getByRole('button', { name: 'Togli' }).click();
  await administrator.getByText('Lavori in ufficio', { exact: true }).waitFor({ state: 'detached' });
  await openDay(operator, '&vista=settimana');
  await operator.getByText('10:30–11:00').waitFor();
  expect(await operator.getByText('Fuori orario').count()).toBe(0);
});

test('an operator of another zona sees nothing of it', async () => {
  const [{ id = '' } = {}] = (await seenByAnna()).coming;
  const elsewhere = await bookableOffice(portal);
  const stranger = await adminPageOf(browser, portal, 'caf-operatore', { zone: [elsewhere.zona] });
  await stranger.goto(`${portal.url}/admin/appuntamenti/${id}`);
  await stranger.getByText('Non abbiamo trovato quello che cerchi.').waitFor();
  await stranger.goto(`${portal.url}/admin/appuntamenti?ufficio=${office.zona}&giorno=${DAY}`);
  await stranger.getByText('In questo giorno non c’è nessun appuntamento.').waitFor();
  expect(await stranger.getByText(anna.cognome).count()).toBe(0);
});

test('whoever may only look reads how an office is booked and when it is closed, and changes nothing', async () => {
  const role = await makeRole(portal, ['api::appointments.read', 'api::customers.read']);
  const reader = await adminPageOf(browser, portal, role, { zone: [office.zona] });
  await reader.goto(`${portal.url}/admin/appuntamenti/orari`);
  await reader.getByRole('row').filter({ hasText: 'Modello 730' }).waitFor();
  expect(await reader.getByRole('link', { name: /orari e regole: Modello 730/ }).count()).toBe(0);
  await reader.goto(`${portal.url}/admin/appuntamenti/chiusure`);
  await reader.getByRole('heading', { name: 'Feste dei prossimi dodici mesi' }).waitFor();
  expect(await reader.getByRole('button', { name: /^(Aggiungi|Apri quel giorno)/ }).count()).toBe(0);
  await openDay(reader);
  await reader.getByRole('link', { name: '10:30–11:00' }).click();
  await reader.getByText('Che cosa è successo').waitFor();
  expect(await reader.getByRole('button', { name: /Sposta|Annulla/ }).count()).toBe(0);
});

test('an office is opened on a holiday from the list of holidays', async () => {
  // The office of these tests is open on holidays, whatever day it is: no test needs that any more.
  await portal.db('booking_closures').where({ zona_document_id: office.zona }).delete();
  await administrator.goto(`${portal.url}/admin/appuntamenti/chiusure`);
  await administrator
    .getByRole('button', { name: /^Apri quel giorno: / })
    .first()
    .click();
  const reason = administrator.locator('input[name="reason"]:focus');
  await reason.waitFor();
  await reason.fill('Apertura straordinaria');
  await administrator.getByRole('button', { name: 'Aggiungi l’apertura' }).click();
  const row = administrator.getByRole('row').filter({ hasText: 'Apertura straordinaria' });
  await row.getByText('Aperto, anche se è festa').waitFor();
  await row.getByRole('button', { name: 'Togli' }).click();
  await administrator.getByRole('alertdialog').getByRole('button', { name: 'Togli' }).click();
  await row.waitFor({ state: 'detached' });
});
