import type { Browser, Page } from 'playwright-core';
import { pdfLines } from '../documents/pdf-lines';
import { launchBrowser } from '../support/browser';
import { GOOD_PASSWORD, person, register } from '../support/people';
import { adminPageOf } from '../support/people-of-the-caf';
import { act, activateCustomer, downloaded, openCustomer } from '../support/steps/admin-steps';
import {
  askForNewPassword,
  askToRegister,
  choosePassword,
  enter,
  expectRefused,
  linkInMail,
  signIn,
  signOut,
} from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

const NEW_PASSWORD = 'sette gatti sul tetto di casa';

let portal: WholePortal;
let browser: Browser;
let operator: Page;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  operator = await adminPageOf(browser, portal, 'caf-operatore', { withoutOffice: true });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

/** A customer who has chosen a password. */
async function newCustomer() {
  const who = person();
  await register(portal, who);
  return who;
}

const over = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Questo collegamento non vale più' }).waitFor();

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  const newPage = () => customerPage(browser, javaScript);

  test('who forgot the password chooses another with the link of the email, which then is over', async () => {
    const anna = await newCustomer();
    const page = await newPage();
    await askForNewPassword(page, portal.site, anna.codiceFiscale);
    const link = await linkInMail(portal.inbox, anna.email, /nuova password/);
    await choosePassword(page, link, NEW_PASSWORD);
    await page.getByRole('status').getByText('La password è stata scelta').waitFor();
    const told = await portal.inbox.waitFor(
      ({ to, subject }) => to.includes(anna.email) && /nuova password .* è attiva/.test(subject),
    );
    expect(`${told.text}${told.html}`).not.toContain(NEW_PASSWORD);

    await signOut(page);
    expect((await page.goto(link))?.status()).toBe(410);
    await over(page);
    await signIn(page, portal.site, anna.codiceFiscale, GOOD_PASSWORD);
    await expectRefused(page);
    await enter(page, portal.site, anna.codiceFiscale, NEW_PASSWORD);
    await page.context().close();
  });

  test('changing the password ends the sessions elsewhere and keeps this one', async () => {
    const anna = await newCustomer();
    const [here, elsewhere] = [await newPage(), await newPage()];
    for (const page of [here, elsewhere]) await enter(page, portal.site, anna.codiceFiscale);

    await here.goto(`${portal.site}/i-miei-dati`);
    await here.getByRole('link', { name: 'Cambia la password' }).click();
    await here.getByLabel('Password attuale', { exact: true }).fill(GOOD_PASSWORD);
    await here.getByLabel('Nuova password', { exact: true }).fill(NEW_PASSWORD);
    await here.getByRole('button', { name: 'Cambia la password' }).click();
    await here.getByRole('status').getByText('La password è stata cambiata').waitFor();
    await portal.inbox.waitFor(
      ({ to, subject }) => to.includes(anna.email) && /^La password .* è cambiata$/.test(subject),
    );

    await elsewhere.goto(`${portal.site}/news`);
    await elsewhere.getByRole('banner').getByRole('link', { name: 'Accedi' }).waitFor();
    await elsewhere.goto(`${portal.site}/scrivania`);
    await elsewhere.waitForURL(/\/accedi/);
    await here.goto(`${portal.site}/scrivania`);
    await here.getByRole('heading', { level: 1, name: 'Ciao, Anna' }).waitFor();
    await enter(elsewhere, portal.site, anna.codiceFiscale, NEW_PASSWORD);
    for (const page of [here, elsewhere]) await page.context().close();
  });

  test('a customer sees from where they are signed in, and closes one or all of the others', async () => {
    const anna = await newCustomer();
    const [here, other] = [await newPage(), await newPage()];
    for (const page of [here, other]) await enter(page, portal.site, anna.codiceFiscale);
    // The registration opened one as well.
    await here.goto(`${portal.site}/i-miei-dati/accessi`);
    const sessions = here.locator('.session-list').last().getByRole('listitem');
    expect(await sessions.count()).toBe(2);
    await sessions.filter({ hasText: 'Chrome su Linux' }).getByRole('button').click();
    await here.getByRole('status').getByText('L’accesso è stato chiuso.').waitFor();
    await other.goto(`${portal.site}/scrivania`);
    await other.waitForURL(/\/accedi.*sessione-terminata/);

    await enter(other, portal.site, anna.codiceFiscale);
    await here.goto(`${portal.site}/i-miei-dati/accessi`);
    await here.getByRole('button', { name: 'Chiudi tutti gli altri accessi' }).click();
    await here.getByText('Nessun altro accesso è aperto.').waitFor();
    await other.goto(`${portal.site}/scrivania`);
    await other.waitForURL(/\/accedi.*sessione-terminata/);
    for (const page of [here, other]) await page.context().close();
  });

  test('the code of a letter lets in who has no email, once', async () => {
    const who = person('Pia', 'Bruni');
    await activateCustomer(operator, portal.url, { ...who, email: null });
    const letter = await downloaded(operator, () =>
      operator.getByRole('button', { name: 'Stampa la lettera con il codice' }).click(),
    );
    expect(letter.name).toBe('lettera-di-accesso.pdf');
    const text = (await pdfLines(letter.bytes)).map((line) => line.text).join('\n');
    const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
    expect(text).toContain(`${portal.site}/attiva`);

    const page = await newPage();
    const useCode = async () => {
      await page.goto(`${portal.site}/accedi`);
      await page.getByRole('link', { name: 'Attiva il tuo accesso' }).click();
      await page.getByLabel('Codice fiscale').fill(who.codiceFiscale.toLowerCase());
      await page.getByLabel('Codice della lettera').fill(code.toLowerCase().replaceAll('-', ' '));
      await page.getByLabel('Scegli una password', { exact: true }).fill(GOOD_PASSWORD);
      await page.getByRole('button', { name: 'Salva ed entra' }).click();
    };
    await useCode();
    await page.getByRole('heading', { level: 1, name: 'Ciao, Pia' }).waitFor();
    await signOut(page);
    await useCode();
    await page.getByText('il codice è scaduto o è già stato usato').first().waitFor();
    await enter(page, portal.site, who.codiceFiscale);
    await page.context().close();
  });

  test('a link that was sent again works, and the one before it is over', async () => {
    const anna = person();
    const page = await newPage();
    await askToRegister(page, portal.site, anna);
    const first = await linkInMail(portal.inbox, anna.email, /Completa la registrazione/);
    await page.getByRole('link', { name: 'manda di nuovo il collegamento' }).click();
    await page.getByLabel('Codice fiscale').fill(anna.codiceFiscale);
    await page.getByRole('button', { name: 'Manda di nuovo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Controlla la posta' }).waitFor();
    await portal.inbox.waitFor(({ to, text }) => to.includes(anna.email) && !text.includes(first));
    const second = await linkInMail(portal.inbox, anna.email, /Completa la registrazione/);

    await page.goto(first);
    await over(page);
    await page.getByRole('link', { name: 'Manda di nuovo il collegamento' }).waitFor();
    await choosePassword(page, second);
    await page.context().close();
  });

  test('a link that has expired says so and leads to a new one', async () => {
    const anna = await newCustomer();
    const page = await newPage();
    await askForNewPassword(page, portal.site, anna.codiceFiscale);
    const link = await linkInMail(portal.inbox, anna.email, /nuova password/);
    await portal
      .db('one_time_links')
      .where({ purpose: 'password-reset' })
      .update({ expires_at: new Date(Date.now() - 1000).toISOString() });
    expect((await page.goto(link))?.status()).toBe(410);
    await over(page);
    await page.getByRole('link', { name: 'Chiedi un nuovo collegamento' }).click();
    await page.getByRole('heading', { level: 1, name: 'Password dimenticata' }).waitFor();
    await page.context().close();
  });

  test('a customer whom an operator blocks is out at once, and comes in again when the access is open', async () => {
    const anna = await newCustomer();
    const page = await newPage();
    await enter(page, portal.site, anna.codiceFiscale);
    await openCustomer(operator, portal.url, anna.codiceFiscale);
    await act(operator, 'Sospendi l’accesso', 'Sospendi', 'Ha perso il telefono e i documenti.');
    await page.goto(`${portal.site}/i-miei-dati`);
    await page.waitForURL(/\/accedi/);
    await signIn(page, portal.site, anna.codiceFiscale);
    await page.getByText('Il tuo accesso è stato sospeso').first().waitFor();

    await act(operator, 'Riapri l’accesso', 'Riapri', 'Li ha ritrovati.');
    await enter(page, portal.site, anna.codiceFiscale);
    await page.context().close();
  });
});
