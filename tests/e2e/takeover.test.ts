import type { Browser } from 'playwright-core';
import { archiveSuite, documentClass, push } from '../api/archive/archive';
import { pdf } from '../adapters/inspection/files';
import { launchBrowser } from '../support/browser';
import { hangUp } from '../support/send';
import { GOOD_PASSWORD, person } from '../support/people';
import { adminPageOf } from '../support/people-of-the-caf';
import { activateCustomer } from '../support/steps/admin-steps';
import { askToRegister, choosePassword, linkInMail, signIn } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  hangUp();
  await browser.close();
  await portal.stop();
}, 30_000);

const ANNAS_PASSWORD = 'la nonna fa le orecchiette di lunedì';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_label, javaScriptEnabled) => {
  test('a stranger who registered Anna’s codice fiscale gets nothing of hers once the CAF activates her, and she gets in', async () => {
    const anna = person('Anna', 'Verdi');
    const stranger = { ...anna, email: `estraneo-${anna.email}` };
    const strangers = await (await browser.newContext({ javaScriptEnabled, locale: 'it-IT' })).newPage();
    const annas = await (await browser.newContext({ javaScriptEnabled, locale: 'it-IT' })).newPage();

    await askToRegister(strangers, portal.site, stranger);
    const strangersLink = await linkInMail(portal.inbox, stranger.email, /Completa la registrazione/);
    // A second request leaves the stranger with a link that was not used yet.
    await choosePassword(strangers, strangersLink);
    await strangers.goto(`${portal.site}/password-dimenticata`);
    await strangers.getByLabel('Codice fiscale').fill(anna.codiceFiscale);
    await strangers.getByRole('button', { name: 'Manda il collegamento' }).click();
    const resetLink = await linkInMail(portal.inbox, stranger.email, /nuova password/);
    const seenBefore = portal.inbox.messages.length;

    // What the suite files by codice fiscale is not the stranger's, before and after.
    await portal.db('portal_sections').where({ key: 'archive' }).update({ for_anonimo: true });
    const suite = await archiveSuite(portal);
    const { externalId: documentClassId } = await documentClass(suite, 'tutti');
    const filed = { documentClass: documentClassId, codiceFiscale: anna.codiceFiscale };
    await push(suite, await pdf(), { ...filed, title: 'Prima' });
    await strangers.goto(`${portal.site}/archivio`);
    await strangers.getByText('Il tuo archivio è ancora vuoto').waitFor();

    const operator = await adminPageOf(browser, portal, 'caf-operatore', { withoutOffice: true });
    await activateCustomer(operator, portal.url, anna);
    const annasLink = await linkInMail(portal.inbox, anna.email, /è pronto per te/);
    const told = await portal.inbox.waitFor(
      ({ to, subject }) => to.includes(stranger.email) && subject.includes('non è più attiva'),
    );

    await push(suite, await pdf(), { ...filed, title: 'Dopo' });

    // The stranger's session, password and links are over.
    await strangers.goto(`${portal.site}/archivio`);
    await strangers.waitForURL(/\/accedi/);
    await strangers.goto(`${portal.site}/scrivania`);
    await strangers.waitForURL(/\/accedi/);
    await signIn(strangers, portal.site, anna.codiceFiscale, GOOD_PASSWORD);
    await strangers.getByText('Il codice fiscale o la password non sono corretti.').first().waitFor();
    for (const link of [strangersLink, resetLink]) {
      await strangers.goto(link);
      await strangers.getByRole('heading', { name: 'Questo collegamento non vale più' }).waitFor();
    }

    // Asking again brings nothing to the stranger: the account's address is Anna's.
    await strangers.goto(`${portal.site}/password-dimenticata`);
    await strangers.getByLabel('Codice fiscale').fill(anna.codiceFiscale);
    await strangers.getByRole('button', { name: 'Manda il collegamento' }).click();
    await strangers.getByRole('heading', { name: 'Controlla la posta' }).waitFor();
    const newest = await linkInMail(portal.inbox, anna.email, /nuova password/);

    // That last request made the first link void: Anna uses the newest.
    await annas.goto(annasLink);
    await annas.getByRole('heading', { name: 'Questo collegamento non vale più' }).waitFor();
    await choosePassword(annas, newest, ANNAS_PASSWORD);
    await annas.getByText('Registrato').first().waitFor();
    await annas.goto(`${portal.site}/archivio`);
    for (const title of ['Prima', 'Dopo'])
      await annas.getByRole('link', { name: title, exact: true }).waitFor();

    const toStranger = portal.inbox.messages
      .slice(seenBefore)
      .filter(({ to }) => to.includes(stranger.email));
    expect(toStranger.map(({ subject }) => subject)).toEqual([told.subject]);
    for (const secret of ['Anna', anna.codiceFiscale, anna.email, '?t='])
      expect(`${told.text}${told.html}`).not.toContain(secret);
    await signIn(strangers, portal.site, anna.codiceFiscale, GOOD_PASSWORD);
    await strangers.getByText('Il codice fiscale o la password non sono corretti.').first().waitFor();
  }, 120_000);
});
