import type { Page } from 'playwright-core';

/** Chooses one of the options of a field of the admin. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Picks a free place. @param day `2026-06-30` @param hour `09:30` */
export async function pickPlace(page: Page, day: string, hour: string): Promise<void> {
  await page.getByLabel('Posti liberi dal giorno').fill(day);
  await page.getByRole('radio', { name: hour }).first().check();
}
