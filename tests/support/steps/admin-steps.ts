import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Signs in on the admin's own page. */
export async function signInToAdmin(page: Page, api: string, who: { email: string; password: string }) {
  await page.goto(`${api}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(who.email);
  await page.locator('input[name="password"]').fill(who.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/admin\/?$/);
}

/** Writes a news item in the content manager and publishes it. */
export async function publishNews(page: Page, api: string, news: { title: string; body: string }) {
  await page.goto(`${api}/admin/content-manager/collection-types/api::news.article/create`);
  await page.locator('input[name="title"]').fill(news.title);
  const body = page.locator('[contenteditable="true"]').first();
  await body.click();
  await body.pressSequentially(news.body);
  await page.getByRole('button', { name: 'Pubblica', exact: true }).click();
  await page
    .getByText(/pubblicat/i)
    .first()
    .waitFor();
}

/** Turns a customer from Anonimo into Registrato on the page «Clienti». */
export async function convertToRegistrato(page: Page, api: string, codiceFiscale: string): Promise<void> {
  await openCustomer(page, api, codiceFiscale);
  await page.getByRole('button', { name: 'Passa a Registrato' }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.getByRole('radio').first().click();
  await dialog.getByRole('checkbox').click();
  await dialog.getByRole('button', { name: 'Passa a Registrato' }).click();
  await page.getByText('Il cliente ora è Registrato.').first().waitFor();
}

/** Activates a customer on the page «Attiva un cliente». */
export async function activateCustomer(
  page: Page,
  api: string,
  who: { codiceFiscale: string; cognome: string; nome: string; email: string | null },
): Promise<void> {
  await page.goto(`${api}/admin/clienti/nuovo`);
  await page.getByLabel('Codice fiscale').fill(who.codiceFiscale);
  await page.getByLabel('Cognome').fill(who.cognome);
  await page.getByLabel('Nome', { exact: true }).fill(who.nome);
  if (who.email !== null) await page.getByLabel('Email').fill(who.email);
  await page.getByRole('button', { name: 'Attiva il cliente' }).click();
  await page.getByText('attivazione riuscita').waitFor();
}

/** Opens a customer's page by searching in «Clienti». */
export async function openCustomer(page: Page, api: string, codiceFiscale: string): Promise<void> {
  await page.goto(`${api}/admin/clienti`);
  await page.getByLabel('Codice fiscale, nome, email o telefono').fill(codiceFiscale);
  await page.getByRole('button', { name: 'Cerca' }).click();
  await page.getByRole('row').filter({ hasText: codiceFiscale }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Scheda cliente' }).waitFor();
}

/** Presses a button of a customer's page, writes the reason that the dialog asks for, and confirms. */
export async function act(page: Page, button: string, confirm: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Saves what the next click downloads. @returns its name and its bytes */
export async function downloaded(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Saves what stands in the content manager's form. @throws Error when it was refused */
export async function save(page: Page): Promise<void> {
  const [saved] = await Promise.all([
    page.waitForResponse((response) => ['PUT', 'POST'].includes(response.request().method())),
    page.getByRole('button', { name: 'Salva', exact: true }).click(),
  ]);
  if (!saved.ok()) throw new Error(`saving answered ${String(saved.status())}`);
}

/** Opens or closes a section of the portal to the Anonimi, as the CAF's administrator does. */
export async function setSectionForAnonimi(page: Page, api: string, name: string, open: boolean) {
  await page.goto(`${api}/admin/content-manager/collection-types/api::portal-settings.section`);
  await page.getByRole('row').filter({ hasText: name }).click();
  await page.getByRole('checkbox', { name: 'Per i clienti anonimi' }).setChecked(open, { force: true });
  await save(page);
}

/** Writes another text for an automatic message. */
export async function editMessage(
  page: Page,
  api: string,
  event: string,
  text: { subject: string; body: string },
) {
  await page.goto(`${api}/admin/messaggi/${event}`);
  await page.getByLabel('Oggetto').fill(text.subject);
  await page.getByLabel('Testo', { exact: true }).fill(text.body);
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await page.getByText('Testo salvato.').first().waitFor();
}

/** Gives an operator an office in the content manager, as the CAF's administrator does. */
export async function giveOffice(
  page: Page,
  api: string,
  operatorEmail: string,
  zona: string,
): Promise<void> {
  await page.goto(`${api}/admin/content-manager/collection-types/api::offices.operator-scope/create`);
  for (const [label, choice] of [
    ['Operatore', operatorEmail],
    ['Zone', zona],
  ] as const) {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: choice }).click();
  }
  await save(page);
}
