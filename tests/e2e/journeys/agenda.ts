import type { Page } from 'playwright-core';
import { dayInWords } from '../../../frontend/src/lib/days';
import { italianMoment } from '../../../src/domain/dates/italian-days';
import { entriesOf } from '../../documents/read-calendar';

/** Makes the secret address at which calendar programs read a customer's agenda. */
export async function subscribe(page: Page, site: string): Promise<string> {
  await page.goto(`${site}/agenda/abbonamento`);
  await page.getByRole('button', { name: 'Crea il mio indirizzo' }).click();
  await page.getByText('Il tuo indirizzo è pronto').waitFor();
  return page.getByLabel('Il tuo indirizzo segreto').inputValue();
}

/** The hours of the appointments with the CAF on the day of an instant, as the month of the agenda shows them. */
export async function hoursInAgenda(page: Page, site: string, start: string): Promise<string[]> {
  const { day } = italianMoment(start);
  await page.goto(`${site}/agenda?giorno=${day}`);
  const cell = page.getByRole('main').locator('td', { hasText: dayInWords(day) });
  await cell.waitFor();
  const hours = await cell.locator('.agenda-appointment .agenda-hour').allTextContents();
  return hours.map((hour) => hour.trim());
}

/** When an appointment begins by what a calendar program reads at a secret address, without a session; none: it is not there. */
export async function beginningsIn(address: string, appointment: string): Promise<string[]> {
  const text = await (await fetch(address)).text();
  return entriesOf(text)
    .filter(({ uid }) => uid.startsWith(`${appointment}@`))
    .map(({ startDate }) => startDate.toJSDate().toISOString());
}
