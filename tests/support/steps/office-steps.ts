import type { Page } from 'playwright-core';

/** Opens the first pratica of the queue of QuiComunica that a notice tells of. */
export async function openFromNotice(page: Page, api: string, pratica: string): Promise<void> {
  await page.goto(`${api}/admin/quicomunica`);
  await page.getByRole('link', { name: pratica }).first().click();
  await page.getByRole('heading', { level: 1, name: pratica }).waitFor();
}

/** Sends a document back with a reason, by the keyboard. */
export async function sendBackByKey(page: Page, reason: string): Promise<void> {
  await page.keyboard.press('r');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: 'Fai rifare' }).click();
  await dialog.waitFor({ state: 'detached' });
}
