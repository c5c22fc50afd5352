import type { Page } from 'playwright-core';
import { timeOf } from '../../../frontend/src/lib/dates';
import { dayInWords } from '../../../frontend/src/lib/days';
import { italianMoment } from '../../../src/domain/dates/italian-days';

/** What a day is called in the month, whatever number of places it has. */
export function dayLink(page: Page, start: string) {
  return page.getByRole('link', { name: new RegExp(`^${dayInWords(italianMoment(start).day)}, \\d+ orar`) });
}

/** Chooses a day and an hour, in the month in view or in one after it. */
export async function chooseTime(page: Page, start: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  while ((await dayLink(page, start).count()) === 0)
    await page.getByRole('link', { name: /^Mese successivo/ }).click();
  await dayLink(page, start).click();
  await page.getByRole('heading', { name: `Orari di ${dayInWords(italianMoment(start).day)}` }).waitFor();
  await page.getByRole('link', { name: `ore ${timeOf(start)}`, exact: true }).click();
}
