import type { Locator, Page } from 'playwright-core';

/** A file as a browser's chooser takes it. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The part of the page about one wanted document. */
export const documentNamed = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}`) });

/** Chooses the office and writes the mobile number, from the page that says that they are missing. */
export async function mendObstacles(
  page: Page,
  site: string,
  officeName: string,
  mobile: string,
): Promise<void> {
  await page.goto(`${site}/documenti`);
  await page.getByRole('link', { name: 'Scegli l’ufficio' }).click();
  await page.getByRole('radio', { name: officeName }).check();
  await page.getByRole('button', { name: 'Scegli questo ufficio' }).click();
  // Each leads back to where something was missing.
  await page.getByText('Il tuo ufficio di riferimento è stato salvato').waitFor();
  await page.getByRole('link', { name: 'Scrivi il numero' }).click();
  await page.getByLabel('Cellulare').fill(mobile);
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Telefono e indirizzo sono stati salvati').waitFor();
}

/** Where the files of a document are chosen. */
export const chooserOf = (region: Locator): Locator => region.locator('input[type="file"][multiple]');

/** Waits until the script has come that sends the files of a document as soon as they are chosen. */
export const scripted = (region: Locator): Promise<void> => region.locator('.upload-form-enhanced').waitFor();

/** Uploads files for a document: with scripts they go as soon as they are chosen, without by the button. */
export async function uploadFor(
  page: Page,
  name: string,
  files: ChosenFile[],
  scripts: boolean,
): Promise<void> {
  const region = documentNamed(page, name);
  if (scripts) await scripted(region);
  await chooserOf(region).setInputFiles(files);
  if (!scripts) await region.getByRole('button', { name: /^Carica/ }).click();
}

/** Declares the upload finished. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ho finito' }).click();
  await page.getByRole('button', { name: 'Ho finito: avvisa l’ufficio' }).click();
  await page.getByText('Hai finito: il tuo ufficio è stato avvisato').waitFor();
}
