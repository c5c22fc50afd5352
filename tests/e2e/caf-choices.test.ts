import type { Browser, Page } from 'playwright-core';
import { editorOf, idOf } from '../api/news/editor';
import { adminUser } from '../support/callers';
import { launchBrowser } from '../support/browser';
import { person, register } from '../support/people';
import { adminPageOf, adminUserPage } from '../support/people-of-the-caf';
import { signedInCustomer } from '../support/sessions';
import {
  editMessage,
  giveOffice,
  openCustomer,
  save,
  setSectionForAnonimi,
} from '../support/steps/admin-steps';
import {
  askForNewPassword,
  askToRegister,
  choosePassword,
  keepSession,
} from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
let administrator: Page;
let editor: Page;
let operator: Page;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  administrator = await adminPageOf(browser, portal, 'caf-amministratore');
  editor = await adminPageOf(browser, portal, 'caf-redattore');
  operator = await adminPageOf(browser, portal, 'caf-operatore', { withoutOffice: true });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

/** Waits until a field holds a text. */
async function untilTyped(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([field, value]) => document.querySelector<HTMLInputElement>(`input[name="${field}"]`)?.value === value,
    [name, text] as const,
  );
}

test('what the CAF says of itself in the admin stands on the site soon after, and white words stay readable', async () => {
  await administrator.goto(
    `${portal.url}/admin/content-manager/single-types/api::portal-settings.caf-identity`,
  );
  await administrator.getByLabel('Nome del CAF').fill('CAF Primavera');
  await administrator.getByLabel(/^Telefono/).fill('06 5550101');
  await administrator.getByLabel('Colore principale').fill('#ffee00');
  await expect(save(administrator)).rejects.toThrow('saving answered 400');
  await administrator
    .getByText(/il testo bianco non si leggerebbe/)
    .first()
    .waitFor();
  // A slip in one field costs nothing of the others.
  await untilTyped(administrator, 'name', 'CAF Primavera');
  await untilTyped(administrator, 'phone', '06 5550101');
  await administrator.getByLabel('Colore principale').fill('#7a1f3d');
  await save(administrator);

  const page = await customerPage(browser, true);
  const name = page.getByRole('banner').getByText('CAF Primavera');
  while ((await name.count()) === 0) await page.goto(`${portal.site}/`);
  expect(
    await page.getByRole('contentinfo').getByRole('link', { name: '06 5550101' }).getAttribute('href'),
  ).toBe('tel:065550101');
  const colour = await page
    .locator('.it-header-center-wrapper')
    .evaluate((header) => getComputedStyle(header).backgroundColor);
  expect(colour).toBe('rgb(122, 31, 61)');
  await page.context().close();
});

test('a news item that is refused when it is saved keeps what the editor wrote', async () => {
  const { call } = await adminUser(portal, 'caf-redattore');
  const id = idOf(await editorOf(call).createPublished({ title: 'Orari', slug: 'orari' }));
  await editor.goto(`${portal.url}/admin/content-manager/collection-types/api::news.article/${id}`);
  const body = editor.locator('[contenteditable="true"]').first();
  await body.click();
  await editor.keyboard.press('ControlOrMeta+End');
  await editor.keyboard.type(' Con la frase nuova.');
  await editor.locator('input[name="title"]').fill('Orari nuovi');
  // The address of what was published stays.
  await editor.locator('input[name="slug"]').fill('orari-nuovi');
  await expect(save(editor)).rejects.toThrow('saving answered 400');
  await editor
    .getByText(/non si può più cambiare/)
    .first()
    .waitFor();
  await untilTyped(editor, 'title', 'Orari nuovi');
  expect(await body.innerText()).toContain('Con la frase nuova.');
  await editor.locator('input[name="slug"]').fill('orari');
  await save(editor);
  const { body: saved } = await editorOf(call).read(id);
  expect(JSON.stringify(saved.data)).toContain('Il testo. Con la frase nuova.');
});

test('an operator sees the customers of an office from the moment that the administrator gives it to them', async () => {
  const place = { comune: 'Ivrea', provincia: 'TO', phone: '0125 555' };
  const zona = await portal.strapi
    .documents('api::offices.zona')
    .create({ data: { ...place, name: 'Ufficio di Ivrea', address: 'Via Arduino 1' } });
  const { id, codiceFiscale } = await signedInCustomer(portal, 'registrato');
  await portal.db('up_users').where({ id }).update({ zona_document_id: zona.documentId });
  const { page, email } = await adminUserPage(browser, portal, 'caf-operatore');
  await page.goto(`${portal.url}/admin/clienti`);
  await page.getByText('Nei tuoi uffici non ci sono ancora clienti.').waitFor();

  await giveOffice(administrator, portal.url, email, 'Ufficio di Ivrea');
  await openCustomer(page, portal.url, codiceFiscale);
  await page.context().close();
});

describe.each(WITH_AND_WITHOUT)('%s', (label, javaScript) => {
  const newPage = () => customerPage(browser, javaScript);
  const menu = (page: Page) => page.getByRole('navigation', { name: 'Menu principale' });

  test('a section that the CAF closes to the Anonimi leaves their menu, and its address says why', async () => {
    const [anonima, registrata] = [await newPage(), await newPage()];
    for (const [page, type] of [
      [anonima, 'anonimo'],
      [registrata, 'registrato'],
    ] as const)
      await keepSession(page.context(), portal.site, (await signedInCustomer(portal, type)).token);
    const newsIn = async (page: Page) => {
      await page.goto(`${portal.site}/scrivania`);
      return menu(page).getByRole('link', { name: 'News' }).count();
    };
    expect(await newsIn(anonima)).toBe(1);

    await setSectionForAnonimi(administrator, portal.url, 'News', false);
    expect([await newsIn(anonima), await newsIn(registrata)]).toEqual([0, 1]);
    for (const address of ['/news', '/news/una-notizia'])
      expect((await anonima.goto(`${portal.site}${address}`))?.status()).toBe(403);
    await anonima.getByRole('heading', { level: 1, name: 'Questa sezione non è attiva per te' }).waitFor();
    await anonima.getByRole('link', { name: 'Come diventare Registrato' }).click();
    await anonima.getByRole('heading', { name: /come divento «Registrato»/ }).waitFor();

    await setSectionForAnonimi(administrator, portal.url, 'News', true);
    expect(await newsIn(anonima)).toBe(1);
    for (const page of [anonima, registrata]) await page.context().close();
  });

  test('who asks for a taken codice fiscale sees what anybody sees, and an operator finds the conflict', async () => {
    const holder = person('Bruna', 'Neri');
    await register(portal, holder);
    const claimant = { ...holder, email: `altra-${holder.email}` };
    const [known, unknown] = [await newPage(), await newPage()];
    const nobody = person();
    await askToRegister(known, portal.site, claimant);
    await askToRegister(unknown, portal.site, nobody);
    const shown = (page: Page) => page.getByRole('main').innerText();
    expect([known.url(), await shown(known)]).toEqual([unknown.url(), await shown(unknown)]);
    const mail = await portal.inbox.waitFor(({ to }) => to.includes(claimant.email));
    expect(mail.text).not.toContain('?t=');
    expect(mail.text).toContain('serve un operatore');

    await operator.goto(`${portal.url}/admin/conflitti`);
    const conflict = operator.getByRole('listitem').filter({ hasText: holder.codiceFiscale });
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain(claimant.email);
    await conflict.getByRole('button', { name: 'Resta chi c’è' }).click();
    const dialog = operator.getByRole('alertdialog');
    await dialog.getByRole('textbox').fill('La signora Neri è venuta con la carta d’identità.');
    await dialog.getByRole('button', { name: 'Resta chi c’è' }).click();
    await conflict.waitFor({ state: 'detached' });
    for (const page of [known, unknown]) await page.context().close();
  });

  test('a message whose text the CAF has rewritten arrives as rewritten, and its link works', async () => {
    const greeting = `Gentile {{ nome }}, ecco il tuo collegamento ${label}.`;
    await editMessage(editor, portal.url, 'password-reset-token', {
      subject: `La tua password, {{ nome }} (${label})`,
      body: `${greeting}\n\n{{ link }}\n\nUn saluto da **{{ caf }}**.`,
    });
    const anna = person();
    await register(portal, anna);
    const page = await newPage();
    await askForNewPassword(page, portal.site, anna.codiceFiscale);
    const mail = await portal.inbox.waitFor(
      ({ to, subject }) => to.includes(anna.email) && subject === `La tua password, Anna (${label})`,
    );
    expect(mail.text).toContain(`Gentile Anna, ecco il tuo collegamento ${label}.`);
    expect(mail.html).toMatch(/Un saluto da <strong>[^<]+<\/strong>\./);
    await choosePassword(page, /https?:\/\/\S+[?&]t=[A-Za-z0-9_-]{43}/.exec(mail.text)?.[0] ?? '');
    await page.context().close();
  });
});
