import type { BrowserContext, Page } from 'playwright-core';
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

/** Gives a browser an open session, as signing in would. */
export async function keepSession(context: BrowserContext, site: string, token: string): Promise<void> {
  // Cookies do not tell ports apart, and one with such a name is taken only from an address with TLS.
  const url = `https://${new URL(site).hostname}/`;
  await context.addCookies([
    { name: '__Host-portale', value: token, url, httpOnly: true, secure: true, sameSite: 'Lax' },
  ]);
}

/** Asks for the link of a new password, on the way that leads there from the sign-in. */
export async function askForNewPassword(page: Page, site: string, codiceFiscale: string): Promise<void> {
  await page.goto(`${site}/accedi`);
  await page.getByRole('link', { name: 'Hai dimenticato la password?' }).click();
  await page.getByLabel('Codice fiscale').fill(codiceFiscale);
  await page.getByRole('button', { name: 'Manda il collegamento' }).click();
  await page.getByRole('heading', { level: 1, name: 'Controlla la posta' }).waitFor();
}

/** Waits for the words that say that a sign-in was refused. */
export async function expectRefused(page: Page): Promise<void> {
  await page.getByText('Il codice fiscale o la password non sono corretti.').first().waitFor();
}

/** Signs in and waits for the customer's home. */
export async function enter(page: Page, site: string, codiceFiscale: string, password = GOOD_PASSWORD) {
  await signIn(page, site, codiceFiscale, password);
  await page.waitForURL(/\/scrivania/);
}
