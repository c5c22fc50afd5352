import type { Browser, Page } from 'playwright-core';
import { bookableOffice, bookedBy, slotsSeenBy, type Bookable } from '../support/appointments';
import { launchBrowser, PHONE } from '../support/browser';
import { customerOfOffice, serviceOf, type OfficeCustomer } from '../support/pratiche';
import { keepSession } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage } from './journeys/javascript';
import { focusedElement, tabTo } from './journeys/keyboard';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
let office: Bookable;
let anna: OfficeCustomer;
let page: Page;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const service = await serviceOf(portal, 'Assistenza 730');
  office = await bookableOffice(portal, { maxOpen: 1, noticeHours: 30, changeHours: 24 }, service);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);
beforeEach(async () => {
  anna = await customerOfOffice(portal, office.zona);
  page = await customerPage(browser, false);
  await keepSession(page.context(), portal.site, anna.token);
});
afterEach(() => page.context().close());

const goTo = (path: string) => page.goto(`${portal.site}${path}`);
const query = () => new URLSearchParams({ provincia: 'RM', ufficio: office.zona, servizio: office.service });

async function startsOf(): Promise<string[]> {
  return (await slotsSeenBy(anna.call, office)).days.flatMap(({ starts }) => starts);
}

test('with nothing to choose between, booking leads to the day at once, and back out of it', async () => {
  await portal.db('up_users').where({ id: anna.id }).update({ zona_document_id: null });
  await goTo('/prenota');
  await page.getByRole('heading', { level: 1, name: 'Scegli il giorno e l’ora' }).waitFor();
  expect(await page.getByText('passo 1 di 2').count()).toBe(1);
  await page.getByRole('link', { name: 'Indietro' }).click();
  await page.getByRole('heading', { level: 1, name: 'Appuntamenti' }).waitFor();
});

test('who has as many appointments as there may be is told so, with the way to them', async () => {
  const [first = '', , second = ''] = await startsOf();
  await bookedBy(anna.call, office, first);
  await goTo(`/prenota/conferma?${query().toString()}&inizio=${second}`);
  await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
  await page.getByText('Hai già il numero massimo di appuntamenti').waitFor();
  await page.getByRole('link', { name: 'Vedi i tuoi appuntamenti' }).click();
  expect(await page.getByRole('main').locator('.task-list a').count()).toBe(1);
});

test('a service that is booked as often as it may be is not offered again, and leads to the appointment', async () => {
  const [start = ''] = await startsOf();
  const id = await bookedBy(anna.call, office, start);
  // The only one: there would be nothing to choose.
  await goTo(`/prenota/servizio?provincia=RM&ufficio=${office.zona}`);
  await page.getByText('Ne hai già uno:').waitFor();
  expect(await page.getByRole('link', { name: 'Assistenza 730', exact: true }).count()).toBe(0);
  await page.getByRole('link', { name: /^Guardalo o spostalo/ }).click();
  await page.waitForURL(`${portal.site}/appuntamenti/${id}`);
});

test('a button that is pressed twice books once, and cancels once', async () => {
  const [start = ''] = await startsOf();
  const address = `${portal.site}/prenota/conferma?${query().toString()}&inizio=${start}`;
  const second = await page.context().newPage();
  for (const tab of [page, second]) await tab.goto(address);
  for (const tab of [page, second]) {
    await tab.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await tab.getByText('Appuntamento prenotato.').waitFor();
  }
  expect(new URL(page.url()).pathname).toBe(new URL(second.url()).pathname);
  for (const tab of [page, second]) await tab.getByRole('link', { name: 'Annulla' }).click();
  for (const tab of [page, second]) {
    await tab.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
    await tab.getByText('Annullato', { exact: true }).waitFor();
  }
});

test('what is too near to be changed says so with the telephone of the office', async () => {
  const id = await bookedBy(anna.call, office, (await startsOf())[20] ?? '');
  await portal.db('booking_plans').where({ zona_document_id: office.zona }).update({ change_hours: 720 });
  try {
    await goTo(`/appuntamenti/${id}`);
    await page.getByText('Manca poco: da qui non si può più spostare o annullare.').waitFor();
    expect(await page.getByRole('alert').or(page.locator('.alert')).getByRole('link').innerText()).toBe(
      '06 1',
    );
    expect(await page.getByRole('link', { name: 'Annulla' }).count()).toBe(0);
    await goTo(`/appuntamenti/${id}/annulla`);
    expect(await page.getByRole('button', { name: 'Annulla l’appuntamento' }).count()).toBe(0);
  } finally {
    await portal.db('booking_plans').where({ zona_document_id: office.zona }).update({ change_hours: 24 });
  }
});

test('when the last place goes meanwhile, booking ends with the way to other offices', async () => {
  const [start = ''] = await startsOf();
  const plan = portal.db('booking_plans').where({ zona_document_id: office.zona });
  await goTo(`/prenota/conferma?${query().toString()}&inizio=${start}`);
  await plan.clone().update({ notice_hours: 720, horizon_days: 1 });
  try {
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByRole('heading', { name: 'Anche l’ultimo posto è stato preso' }).waitFor();
    expect(await page.getByRole('button', { name: 'Prenota l’appuntamento' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Scegli un altro ufficio' }).click();
    await page.getByRole('link', { name: 'Scegli un’altra provincia' }).click();
    await page.getByRole('heading', { name: 'In questo momento non ci sono orari liberi' }).waitFor();
  } finally {
    await plan.clone().update({ notice_hours: 30, horizon_days: 30 });
  }
});

test('an office that is not booked any more is told with the telephone, wherever one is', async () => {
  await portal.db('booking_plans').where({ zona_document_id: office.zona }).update({ is_open: false });
  try {
    const start = '2026-12-31T09:00:00.000Z';
    for (const path of [
      '/prenota',
      '/prenota/ufficio?provincia=RM',
      `/prenota/servizio?${query().toString()}`,
      `/prenota/giorno?${query().toString()}`,
      `/prenota/conferma?${query().toString()}&inizio=${start}`,
    ]) {
      await goTo(path);
      await page.getByRole('main').locator('.empty-state').getByRole('link', { name: '06 1' }).waitFor();
    }
  } finally {
    await portal.db('booking_plans').where({ zona_document_id: office.zona }).update({ is_open: true });
  }
});

test('an appointment is booked by keyboard alone, on a phone’s screen, with days as large as a thumb', async () => {
  await page.setViewportSize(PHONE);
  await goTo(`/prenota/giorno?${query().toString()}`);
  const sizes = await page
    .locator('.month td a, .month-way:is(a), .hours a')
    .evaluateAll((links) =>
      links.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.flat().filter((size) => size < 44)).toEqual([]);
  const { days } = await slotsSeenBy(anna.call, office);
  const name = await page
    .locator('.month td a')
    .nth(1)
    .evaluate((link) => link.textContent.replace(/\s+/g, ' ').trim());
  await tabTo(page, name);
  expect(await focusedElement(page)).toMatchObject({ visible: true });
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`giorno=${days[1]?.day ?? ''}`));
  await tabTo(page, 'ore 09:00');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/prenota\/conferma/);
  await tabTo(page, 'Prenota l’appuntamento');
  await page.keyboard.press('Enter');
  await page.getByText('Appuntamento prenotato.').waitFor();
});
