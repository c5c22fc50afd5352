import { weekdayAndTimeOf } from '../../frontend/src/lib/dates';
import { bookedBy, slotsSeenBy } from '../support/appointments';
import { customerOfOffice } from '../support/pratiche';
import { chooseTime } from './journeys/booking';
import { startBooking, type BookingScene, type Visit } from './journeys/booking-scene';
import { WITH_AND_WITHOUT } from './journeys/javascript';

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

  test('the first place of the province is that of the office which has one first', async () => {
    const { who, page, goTo, heading, link } = visit;
    await goTo('/prenota');
    await link('Roma').click();
    await link('Primo posto libero in tutti gli uffici').click();
    await link('Assistenza 730').click();
    await heading('Primo posto libero');
    const offices = page.locator('.office-list > li');
    expect(await offices.getByRole('heading').allInnerTexts()).toEqual([
      await scene.nameOf(scene.office),
      await scene.nameOf(scene.other),
    ]);
    const { days } = await slotsSeenBy(who.call, scene.other);
    const first = days[0]?.starts[0] ?? '';
    await page
      .getByRole('link', { name: `Prenota questo posto all’ufficio ${await scene.nameOf(scene.other)}` })
      .click();
    await page.getByText(weekdayAndTimeOf(first)).waitFor();
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Primo posto libero');
    await page.goBack();
    await page.getByLabel('Al telefono').check();
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByText('Ti chiamiamo al 333 123 4567.').waitFor();
    expect(await scene.seenByOffice(scene.other, who, first)).toHaveLength(1);
  });

  test('back leads through the steps with what was chosen, past those without a choice', async () => {
    const { who, page, goTo, heading, link } = visit;
    await goTo('/prenota');
    await link('Roma').click();
    await link(await scene.nameOf(scene.other)).click();
    // That office has one service.
    await heading('Scegli il giorno e l’ora');
    await chooseTime(page, (await slotsSeenBy(who.call, scene.other)).days[1]?.starts[0] ?? '');
    await heading('Controlla e prenota');
    const day = page.url();
    await page.getByRole('link', { name: 'Indietro' }).click();
    expect(new URL(page.url()).searchParams.get('giorno')).toBe(new URL(day).searchParams.get('giorno'));
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Scegli l’ufficio');
    expect(await page.locator('.office-list [aria-current]').innerText()).toBe(
      await scene.nameOf(scene.other),
    );
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Dove vuoi venire?');
    await page.getByRole('link', { name: 'Indietro' }).click();
    await heading('Appuntamenti');
  });

  test('a place that somebody else takes meanwhile is refused with the nearest ones, and what was typed stays', async () => {
    const { who, page, startAt, goTo, link } = visit;
    await goTo('/prenota');
    await link('Prenota qui').click();
    await link('Assistenza 730').click();
    await chooseTime(page, startAt(2));
    await page.getByLabel(/^Vuoi dire qualcosa all’ufficio/).fill('Ho una domanda sul mutuo.');
    await page.getByLabel('In videochiamata').check();
    await bookedBy((await customerOfOffice(scene.portal, null)).call, scene.office, startAt(2));
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByRole('link', { name: 'Questo posto non è più libero: scegline un altro.' }).waitFor();
    const nearest = page.getByRole('group', { name: 'Gli orari liberi più vicini' }).getByRole('radio');
    expect(await nearest.count()).toBe(5);
    const instead = (await nearest.first().getAttribute('value')) ?? '';
    await page.getByLabel(weekdayAndTimeOf(instead)).check();
    await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
    await page.getByText('Ho una domanda sul mutuo.').waitFor();
    await page.getByText('In videochiamata.').waitFor();
    expect(await scene.seenByOffice(scene.office, who, instead)).toHaveLength(1);
  });
});
