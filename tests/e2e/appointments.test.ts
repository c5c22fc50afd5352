import type { Browser, Page } from 'playwright-core';
import { whenInWords } from '../../frontend/src/features/appointments/words';
import { timeOf } from '../../frontend/src/lib/dates';
import { operatorWith } from '../api/customers/caf';
import { bookableOffice, bookedBy, slotsSeenBy, type Bookable } from '../support/appointments';
import { launchBrowser } from '../support/browser';
import type { Caller } from '../support/callers';
import { customerOfOffice, serviceOf, type OfficeCustomer } from '../support/pratiche';
import { keepSession } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { chooseTime } from './journeys/booking';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
let office: Bookable;
let other: Bookable;
let operator: Caller;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const service = await serviceOf(portal, 'Assistenza 730');
  office = await bookableOffice(portal, { byVideo: true }, service);
  await bookableOffice(portal, {}, await serviceOf(portal, 'ISEE'), office.zona);
  other = await bookableOffice(portal, { noticeHours: 200 }, service);
  operator = await operatorWith(portal, { zone: [office.zona, other.zona] });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

async function nameOf({ zona }: Bookable): Promise<string> {
  const [name = ''] = await portal.db('zone').where({ document_id: zona }).pluck<string[]>('name');
  return name;
}

interface SeenByOffice {
  start: string;
  state: string;
  who: { customer: { codiceFiscale: string } | null };
}

/** The appointments of a customer, as the operator of the office sees them on a day. */
async function seenByOffice({ zona }: Bookable, who: OfficeCustomer, start: string): Promise<SeenByOffice[]> {
  const day = start.slice(0, 'YYYY-MM-DD'.length);
  const query = new URLSearchParams({ zona, from: day, to: day });
  const { body } = await operator<{ items: SeenByOffice[] }>(
    'GET',
    `/backoffice/appointments?${query.toString()}`,
  );
  return body.items.filter((item) => item.who.customer?.codiceFiscale === who.codiceFiscale);
}

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  let anna: OfficeCustomer;
  let page: Page;
  /** Free ones, some days from now, one a day. */
  let starts: string[];
  beforeEach(async () => {
    anna = await customerOfOffice(portal, office.zona);
    const { days } = await slotsSeenBy(anna.call, office);
    starts = days.slice(3).flatMap((day) => day.starts.slice(2, 3));
    page = await customerPage(browser, javaScript);
    await keepSession(page.context(), portal.site, anna.token);
  });
  afterEach(() => page.context().close());

  const goTo = (path: string) => page.goto(`${portal.site}${path}`);
  const startAt = (index: number) => starts[index] ?? '';
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

  test('a customer books at the own office, moves the appointment and cancels it, and the office sees each', async () => {
    await goTo('/scrivania');
    await page
      .getByRole('region', { name: 'Il tuo prossimo appuntamento' })
      .getByRole('link', { name: 'Prenota un appuntamento' })
      .click();
    await link('Prenota qui').click();
    await link('Assistenza 730').click();
    await chooseTime(page, startAt(0));
    await heading('Controlla e prenota');
    await page.getByText('Certificazione Unica').waitFor();
    await page.getByLabel(/^Vuoi dire qualcosa all’ufficio/).fill('Vengo con mio padre.');
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByText('Appuntamento prenotato.').waitFor();
    await page.getByText('Vengo con mio padre.').waitFor();
    expect(await seenByOffice(office, anna, startAt(0))).toMatchObject([
      { start: startAt(0), state: 'booked' },
    ]);
    await goTo('/scrivania');
    await link(whenInWords(startAt(0))).click();

    await link('Sposta').click();
    await chooseTime(page, startAt(6));
    await page.getByText(whenInWords(startAt(6))).waitFor();
    await page.getByRole('button', { name: 'Sposta l’appuntamento' }).click();
    await page.getByText('Appuntamento spostato').waitFor();
    expect(await seenByOffice(office, anna, startAt(0))).toEqual([]);
    expect(await seenByOffice(office, anna, startAt(6))).toMatchObject([{ state: 'booked' }]);

    await link('Annulla').click();
    await heading('Vuoi annullare l’appuntamento?');
    await page.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
    await page.getByText('Appuntamento annullato.').waitFor();
    expect(await link('Sposta').count()).toBe(0);
    expect(await seenByOffice(office, anna, startAt(6))).toMatchObject([{ state: 'cancelled' }]);
    await goTo('/appuntamenti');
    const past = page.getByRole('region', { name: 'Passati e annullati' });
    await past.getByRole('link', { name: whenInWords(startAt(6)) }).waitFor();
    await page.getByText('Non hai appuntamenti in programma').waitFor();
  });

  test('the first place of the province is that of the office which has one first', async () => {
    await goTo('/prenota');
    await link('Roma').click();
    await link('Primo posto libero in tutti gli uffici').click();
    await link('Assistenza 730').click();
    await heading('Primo posto libero');
    const offices = page.locator('.office-list > li');
    expect(await offices.getByRole('heading').allInnerTexts()).toEqual([
      await nameOf(office),
      await nameOf(other),
    ]);
    const { days } = await slotsSeenBy(anna.call, other);
    const first = days[0]?.starts[0] ?? '';
    await page.getByRole('link', { name: `Prenota questo posto all’ufficio ${await nameOf(other)}` }).click();
    await page.getByText(whenInWords(first)).waitFor();
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Primo posto libero');
    await page.goBack();
    await page.getByLabel('Al telefono').check();
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByText('Ti chiamiamo al 333 123 4567.').waitFor();
    expect(await seenByOffice(other, anna, first)).toHaveLength(1);
  });

  test('back leads through the steps with what was chosen, past those without a choice', async () => {
    await goTo('/prenota');
    await link('Roma').click();
    await link(await nameOf(other)).click();
    // That office has one service.
    await heading('Scegli il giorno e l’ora');
    await chooseTime(page, (await slotsSeenBy(anna.call, other)).days[1]?.starts[0] ?? '');
    await heading('Controlla e prenota');
    const day = page.url();
    await page.getByRole('link', { name: 'Indietro' }).click();
    expect(new URL(page.url()).searchParams.get('giorno')).toBe(new URL(day).searchParams.get('giorno'));
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Scegli l’ufficio');
    expect(await page.locator('.office-list [aria-current]').innerText()).toBe(await nameOf(other));
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Dove vuoi venire?');
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Appuntamenti');
  });

  test('a place that somebody else takes meanwhile is refused with the nearest ones, and what was typed stays', async () => {
    await goTo('/prenota');
    await link('Prenota qui').click();
    await link('Assistenza 730').click();
    await chooseTime(page, startAt(2));
    await page.getByLabel(/^Vuoi dire qualcosa all’ufficio/).fill('Ho una domanda sul mutuo.');
    await page.getByLabel('In videochiamata').check();
    await bookedBy((await customerOfOffice(portal, null)).call, office, startAt(2));
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByRole('link', { name: 'Questo posto non è più libero: scegline un altro.' }).waitFor();
    const nearest = page.getByRole('group', { name: 'I posti liberi più vicini' }).getByRole('radio');
    expect(await nearest.count()).toBe(5);
    const instead = (await nearest.first().getAttribute('value')) ?? '';
    await page.getByLabel(whenInWords(instead)).check();
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByText('Ho una domanda sul mutuo.').waitFor();
    await page.getByText('In videochiamata.').waitFor();
    expect(await seenByOffice(office, anna, instead)).toHaveLength(1);
  });

  test('moving to a place that is gone leaves the appointment as it was', async () => {
    const id = await bookedBy(anna.call, office, startAt(4));
    await goTo(`/appuntamenti/${id}/sposta?inizio=${startAt(5)}`);
    await bookedBy((await customerOfOffice(portal, null)).call, office, startAt(5));
    await page.getByRole('button', { name: 'Sposta l’appuntamento' }).click();
    await page.getByText('Il tuo appuntamento è rimasto com’era.').first().waitFor();
    expect(await seenByOffice(office, anna, startAt(4))).toMatchObject([{ state: 'booked' }]);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Sposta l’appuntamento' }).click();
    await page.getByText('Appuntamento spostato').waitFor();
    expect(await seenByOffice(office, anna, startAt(4))).toEqual([]);
  });

  test('the calendar’s file holds the appointment, for its customer alone', async () => {
    const id = await bookedBy(anna.call, office, startAt(7));
    await goTo(`/appuntamenti/${id}`);
    const saved = page.waitForEvent('download');
    await link('Aggiungi al calendario').click();
    expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
    const answer = await page.request.get(`${portal.site}/appuntamenti/${id}/appuntamento.ics`);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toContain(`T${timeOf(startAt(7)).replace(':', '')}00`);
    const bruno = await customerOfOffice(portal, office.zona);
    const his = await customerPage(browser, javaScript);
    await keepSession(his.context(), portal.site, bruno.token);
    const visitor = await customerPage(browser, javaScript);
    const status = async (who: Page, path: string) =>
      (await who.request.get(`${portal.site}${path}`, { maxRedirects: 0 })).status();
    for (const path of ['', '/sposta', '/annulla', '/appuntamento.ics'].map(
      (end) => `/appuntamenti/${id}${end}`,
    )) {
      expect([path, await status(page, path)]).toEqual([path, 200]);
      expect([path, await status(his, path)]).toEqual([path, 404]);
      expect([path, await status(visitor, path)]).toEqual([path, 303]);
    }
    await Promise.all([his.context().close(), visitor.context().close()]);
  });
});
