import type { Page } from 'playwright-core';
import type { Inbox } from '../../../src/simulators/mailbox/inbox';
import { GOOD_PASSWORD, type Person } from '../people';

/** Fills in and sends the form of `/registrati`, as a visitor would. */
export async function askToRegister(page: Page, site: string, who: Person): Promise<void> {
  await page.goto(`${site}/`);
  await page.getByRole('main').getByRole('link', { name: 'Registrati!' }).click();
  await page.getByLabel('Codice fiscale').fill(who.codiceFiscale.toLowerCase());
  await page.getByLabel('Cognome').fill(who.cognome);
  await page.getByLabel('Nome', { exact: true }).fill(who.nome);
  await page.getByLabel('Indirizzo email').fill(who.email);
  await page.getByRole('checkbox', { name: /informativa sulla privacy/ }).check();
  await page.getByRole('button', { name: 'Registrati' }).click();
  await page.getByRole('heading', { level: 1, name: 'Controlla la posta' }).waitFor();
}

/** The link in the newest message to an address whose subject fits. */
export async function linkInMail(inbox: Inbox, email: string, subject: RegExp): Promise<string> {
  const mail = await inbox.waitFor((message) => message.to.includes(email) && subject.test(message.subject));
  const link = /https?:\/\/\S+[?&]t=[A-Za-z0-9_-]{43}/.exec(mail.text)?.[0];
  if (link === undefined) throw new Error('the message holds no link');
  return link;
}

/** Opens a link of a message and chooses a password: the customer is inside afterwards. */
export async function choosePassword(page: Page, link: string, password = GOOD_PASSWORD): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: /^Salva/ }).click();
  await page.waitForURL(/\/scrivania/);
}

export async function signIn(page: Page, site: string, codiceFiscale: string, password = GOOD_PASSWORD) {
  await page.goto(`${site}/accedi`);
  await page.getByLabel('Codice fiscale').fill(codiceFiscale);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Accedi' }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Esci' }).click();
  await page.waitForURL(/\/accedi/);
}
