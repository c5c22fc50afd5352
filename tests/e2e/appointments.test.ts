import type { Page } from 'playwright-core';
import { timeOf, weekdayAndTimeOf } from '../../frontend/src/lib/dates';
import { bookedBy } from '../support/appointments';
import { customerOfOffice } from '../support/pratiche';
import { keepSession } from '../support/steps/customer-steps';
import { beginningsIn, hoursInAgenda, subscribe } from './journeys/agenda';
import { chooseTime } from './journeys/booking';
import { startBooking, type BookingScene, type Visit } from './journeys/booking-scene';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

let scene: BookingScene;
beforeAll(async () => {
  scene = await startBooking();
}, 120_000);
afterAll(() => scene.stop(), 30_000);

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await scene.visit(javaScript);
  });
  afterEach(() => visit.page.context().close());

  test('a customer books at the own office, moves the appointment and cancels it, and office, agenda and calendar show each', async () => {
    const { who, page, startAt, goTo, heading, link } = visit;
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
    expect(await scene.seenByOffice(scene.office, who, startAt(0))).toMatchObject([
      { start: startAt(0), state: 'booked' },
    ]);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const calendar = await subscribe(page, scene.portal.site);
    expect(await hoursInAgenda(page, scene.portal.site, startAt(0))).toEqual([timeOf(startAt(0))]);
    expect(await beginningsIn(calendar, id)).toEqual([startAt(0)]);
    await goTo('/scrivania');
    await link(weekdayAndTimeOf(startAt(0))).click();

    await link('Sposta').click();
    await chooseTime(page, startAt(6));
    await page.getByText(weekdayAndTimeOf(startAt(6))).waitFor();
    await page.getByRole('button', { name: 'Sposta l’appuntamento' }).click();
    await page.getByText('Appuntamento spostato').waitFor();
    expect(await scene.seenByOffice(scene.office, who, startAt(0))).toEqual([]);
    expect(await scene.seenByOffice(scene.office, who, startAt(6))).toMatchObject([{ state: 'booked' }]);
    expect(await hoursInAgenda(page, scene.portal.site, startAt(0))).toEqual([]);
    expect(await hoursInAgenda(page, scene.portal.site, startAt(6))).toEqual([timeOf(startAt(6))]);
    expect(await beginningsIn(calendar, id)).toEqual([startAt(6)]);

    await goTo(`/appuntamenti/${id}`);
    await link('Annulla').click();
    await heading('Vuoi annullare l’appuntamento?');
    await page.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
    await page.getByText('Appuntamento annullato.').waitFor();
    expect(await link('Sposta').count()).toBe(0);
    expect(await scene.seenByOffice(scene.office, who, startAt(6))).toMatchObject([{ state: 'cancelled' }]);
    expect(await hoursInAgenda(page, scene.portal.site, startAt(6))).toEqual([]);
    expect(await beginningsIn(calendar, id)).toEqual([]);
    await goTo('/appuntamenti');
    const past = page.getByRole('region', { name: 'Passati e annullati' });
    await past.getByRole('link', { name: weekdayAndTimeOf(startAt(6)) }).waitFor();
    await page.getByText('Non hai appuntamenti in programma').waitFor();
  });

  test('moving to a place that is gone leaves the appointment as it was', async () => {
    const { who, page, startAt, goTo } = visit;
    const id = await bookedBy(who.call, scene.office, startAt(4));
    await goTo(`/appuntamenti/${id}/sposta?inizio=${startAt(5)}`);
    await bookedBy((await customerOfOffice(scene.portal, null)).call, scene.office, startAt(5));
    await page.getByRole('button', { name: 'Sposta l’appuntamento' }).click();
    await page.getByText('Il tuo appuntamento è rimasto com’era.').first().waitFor();
    expect(await scene.seenByOffice(scene.office, who, startAt(4))).toMatchObject([{ state: 'booked' }]);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Sposta l’appuntamento' }).click();
    await page.getByText('Appuntamento spostato').waitFor();
    expect(await scene.seenByOffice(scene.office, who, startAt(4))).toEqual([]);
  });

  test('the calendar’s file holds the appointment, for its customer alone', async () => {
    const { who, page, startAt, goTo, link } = visit;
    const id = await bookedBy(who.call, scene.office, startAt(7));
    await goTo(`/appuntamenti/${id}`);
    const saved = page.waitForEvent('download');
    await link('Aggiungi al calendario').click();
    expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
    const answer = await page.request.get(`${scene.portal.site}/appuntamenti/${id}/appuntamento.ics`);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toContain(`T${timeOf(startAt(7)).replace(':', '')}00`);
    const bruno = await customerOfOffice(scene.portal, scene.office.zona);
    const his = await customerPage(scene.browser, javaScript);
    await keepSession(his.context(), scene.portal.site, bruno.token);
    const visitor = await customerPage(scene.browser, javaScript);
    const status = async (tab: Page, path: string) =>
      (await tab.request.get(`${scene.portal.site}${path}`, { maxRedirects: 0 })).status();
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
