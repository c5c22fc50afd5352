import type { Browser, Page } from 'playwright-core';
import { bookableOffice, bookedBy, freeStart } from '../support/appointments';
import { customer } from '../support/callers';
import { DESKTOP, launchBrowser, PHONE } from '../support/browser';
import { serviceOf } from '../support/pratiche';
import { signedInCustomer } from '../support/sessions';
import { keepSession } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { entriesOf } from '../documents/read-calendar';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

async function signedIn(javaScript: boolean) {
  const who = await signedInCustomer(portal, 'registrato');
  const page = await customerPage(browser, javaScript);
  await keepSession(page.context(), portal.site, who.token);
  return { who, page, call: customer(portal, who.token) };
}

const inMain = (page: Page) => page.getByRole('main');

/** The days on which the month in view has a commitment, as a screen reader says them. */
async function daysWith(page: Page, title: string): Promise<string[]> {
  const cells = inMain(page).locator('td', { hasText: title });
  const days = await cells.locator('[data-agenda-day]').allTextContents();
  return days.map((day) => day.replace(/\s+/g, ' ').trim());
}

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  test('a customer writes down a commitment of every week, takes one day out, changes it and takes it away', async () => {
    const { page } = await signedIn(javaScript);
    await page.goto(`${portal.site}/agenda?giorno=2027-03-01`);
    await inMain(page).getByRole('link', { name: 'Aggiungi un impegno' }).click();
    await page.getByLabel(/^Che cosa/).fill('Ginnastica');
    await page.getByLabel(/^Dove/).fill('Palestra comunale');
    await page.getByLabel(/^Dalle ore/).fill('18:30');
    await page.getByLabel('Ogni quanto').selectOption('Ogni settimana');
    await page.getByLabel(/^Fino al giorno/).fill('2027-03-20');
    await page.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('L’impegno è in agenda.').waitFor();
    expect(await daysWith(page, 'Ginnastica')).toEqual([
      'lunedì 1 marzo',
      'lunedì 8 marzo',
      'lunedì 15 marzo',
    ]);
    await inMain(page)
      .locator('td', { hasText: 'lunedì 8 marzo' })
      .getByRole('link', { name: 'Ginnastica' })
      .click();
    await page.getByText('Ogni settimana, fino al 20 marzo 2027').waitFor();
    await page.getByRole('link', { name: 'Togli solo questo giorno' }).click();
    await page.getByText('lunedì 8 marzo 2027').waitFor();
    await page.getByRole('button', { name: 'Togli questo giorno' }).click();
    await page.getByText('Il giorno è stato tolto').waitFor();
    expect(await daysWith(page, 'Ginnastica')).toEqual(['lunedì 1 marzo', 'lunedì 15 marzo']);
    await inMain(page).getByRole('link', { name: 'Ginnastica' }).first().click();
    await page.getByRole('link', { name: 'Modifica' }).click();
    expect(await page.getByLabel(/^Dove/).inputValue()).toBe('Palestra comunale');
    await page.getByLabel(/^Che cosa/).fill('Yoga');
    await page.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('L’impegno è stato modificato.').waitFor();
    expect(await daysWith(page, 'Yoga')).toEqual(['lunedì 1 marzo', 'lunedì 15 marzo']);
    await inMain(page).getByRole('link', { name: 'Yoga' }).first().click();
    await page.getByRole('link', { name: 'Elimina tutto l’impegno' }).click();
    await page.getByRole('button', { name: 'Elimina l’impegno' }).click();
    await page.getByText('In questo mese non c’è ancora niente in agenda.').waitFor();
    await page.context().close();
  });

  test('what was typed stays when something is wrong with it, and the error leads to its field', async () => {
    const { page } = await signedIn(javaScript);
    await page.goto(`${portal.site}/agenda/impegni/nuovo?giorno=2027-03-01`);
    await page.getByLabel(/^Che cosa/).fill('Dentista');
    await page.getByLabel(/^Dalle ore/).fill('10:00');
    await page.getByLabel(/^Alle ore/).fill('09:00');
    await page.getByLabel(/^Note/).fill('Portare la radiografia');
    await page.getByRole('button', { name: 'Salva' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'L’ora di fine deve venire dopo quella di inizio.' }).click();
    expect(await page.getByLabel(/^Che cosa/).inputValue()).toBe('Dentista');
    expect(await page.getByLabel(/^Note/).inputValue()).toBe('Portare la radiografia');
    expect(await page.getByLabel(/^Alle ore/).evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.context().close();
  });

  test('an appointment with the CAF stands beside the deadlines, in every view', async () => {
    const { page, call } = await signedIn(javaScript);
    const name = javaScript ? 'Assistenza 730' : 'Assistenza ISEE';
    const office = await bookableOffice(portal, {}, await serviceOf(portal, name));
    const start = await freeStart(call, office);
    const id = await bookedBy(call, office, start);
    const day = start.slice(0, 10);
    await portal.strapi
      .documents('api::agenda.fiscal-deadline')
      .create({ data: { day, title: 'IMU, saldo', explanation: 'Chi ha una seconda casa.' } });
    await page.goto(`${portal.site}/agenda?giorno=${day}`);
    const cell = inMain(page).locator('td', { hasText: name });
    await cell.getByText('Con il CAF:').waitFor();
    await cell.getByText('Scadenza:').first().waitFor();
    await inMain(page).getByRole('link', { name: 'Settimana', exact: true }).click();
    await page.getByText('Chi ha una seconda casa.').first().waitFor();
    await inMain(page).getByRole('link', { name: 'Elenco', exact: true }).click();
    await inMain(page).getByRole('link', { name }).click();
    await page.waitForURL(new RegExp(`/appuntamenti/${id}`));
    await page.context().close();
  });

  test('a customer makes a secret address that a calendar reads without a session, renews it and switches it off', async () => {
    const { page, call } = await signedIn(javaScript);
    const entry = { title: 'Dentista', firstDay: '2027-03-01', allDay: true, repeats: 'none' };
    await call('POST', '/api/agenda/entries', entry);
    await page.goto(`${portal.site}/agenda`);
    await page.getByRole('link', { name: /^Vedi l’agenda nel calendario/ }).click();
    await page.getByRole('button', { name: 'Crea il mio indirizzo' }).click();
    await page.getByText('Il tuo indirizzo è pronto').waitFor();
    const address = await page.getByLabel('Il tuo indirizzo segreto').inputValue();
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=900');
    expect(entriesOf(await answer.text()).map(({ summary }) => summary)).toContain('Dentista');
    const known = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await fetch(address, { headers: known })).status).toBe(304);
    await page.getByRole('button', { name: 'Crea un indirizzo nuovo' }).click();
    await page.getByText('Letto l’ultima volta').waitFor({ state: 'detached' });
    expect((await fetch(address)).status).toBe(404);
    const renewed = await page.getByLabel('Il tuo indirizzo segreto').inputValue();
    expect(renewed).not.toBe(address);
    await page.getByRole('button', { name: 'Spegni l’indirizzo' }).click();
    await page.getByText('L’indirizzo è spento').waitFor();
    expect((await fetch(renewed)).status).toBe(404);
    await page.context().close();
  });

  test('the agenda is downloaded as a file, for which one has to be signed in', async () => {
    const { page } = await signedIn(javaScript);
    await page.goto(`${portal.site}/agenda`);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Scarica l’agenda/ }).click();
    expect((await saved).suggestedFilename()).toBe('agenda.ics');
    const stranger = await fetch(`${portal.site}/agenda/agenda.ics`, { redirect: 'manual' });
    expect(stranger.headers.get('location')).toContain('/accedi?da=');
    await page.context().close();
  });
});

test('what is no secret address at all is not there, and says so in a few words', async () => {
  for (const name of ['prova.ics', `${'A'.repeat(43)}.ics`, `${'A'.repeat(43)}`, '']) {
    const answer = await fetch(`${portal.site}/agenda/calendario/${name}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  }
});

test('with the arrows one walks over the month; on a phone over the days on which there is something', async () => {
  const { page, call } = await signedIn(true);
  for (const firstDay of ['2027-03-03', '2027-03-18'])
    await call('POST', '/api/agenda/entries', { title: 'Prova', firstDay, allDay: true, repeats: 'none' });
  await page.setViewportSize(DESKTOP);
  await page.goto(`${portal.site}/agenda?giorno=2027-03-01`);
  const day = (name: string) => page.getByRole('link', { name, exact: true });
  const isFocused = (name: string) => day(name).evaluate((link) => link === document.activeElement);
  await day('mercoledì 3 marzo').focus();
  await page.keyboard.press('ArrowDown');
  expect(await isFocused('mercoledì 10 marzo')).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await isFocused('giovedì 11 marzo')).toBe(true);
  await page.setViewportSize(PHONE);
  await day('mercoledì 3 marzo').focus();
  await page.keyboard.press('ArrowRight');
  expect(await isFocused('giovedì 18 marzo')).toBe(true);
  expect(await day('giovedì 11 marzo').isVisible()).toBe(false);
  await page.context().close();
});

test('to whom the agenda is closed neither page nor file is there', async () => {
  const { who, page } = await signedIn(true);
  await portal.db('up_users').where({ id: who.id }).update({ customer_type: 'anonimo' });
  for (const path of ['/agenda', '/agenda/abbonamento', '/agenda/agenda.ics'])
    expect((await page.context().request.get(`${portal.site}${path}`)).status()).toBe(403);
  await page.context().close();
});
