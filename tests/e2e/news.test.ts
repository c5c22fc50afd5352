import type { Browser, Page } from 'playwright-core';
import { editorOf, idOf } from '../api/news/editor';
import { adminUser } from '../support/callers';
import { launchBrowser } from '../support/browser';
import { signedInCustomer } from '../support/sessions';
import { downloaded } from '../support/steps/admin-steps';
import { keepSession } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';
import { uploadMedia } from './site/pictures';
import { paragraph } from './site/texts';

jest.setTimeout(60_000);

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let portal: WholePortal;
let browser: Browser;
let editor: ReturnType<typeof editorOf>;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const { call, token } = await adminUser(portal, 'caf-redattore');
  editor = editorOf(call);
  for (let number = 1; number <= 21; number += 1)
    await editor.createPublished({
      title: `Circolare ${String(number)}`,
      slug: `circolare-${String(number)}`,
      body: [paragraph(number === 5 ? 'Le ricevute del dentista.' : 'Il testo.')],
      public: number <= 2,
    });
  const file = { bytes: PDF, name: 'Modulo di richiesta.pdf', type: 'application/pdf' };
  const attachments = [await uploadMedia(portal, token, file)];
  await editor.createPublished({ title: 'Con un allegato', slug: 'con-un-allegato', attachments });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

const titles = (page: Page) => page.locator('.news-list h2').allTextContents();
const trimmed = async (page: Page) => (await titles(page)).map((title) => title.trim());

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  const newPage = () => customerPage(browser, javaScript);

  async function customer() {
    const who = await signedInCustomer(portal, 'registrato');
    const page = await newPage();
    await keepSession(page.context(), portal.site, who.token);
    return { ...who, page };
  }

  /** Publishes a news item that goes out by email, and takes it away again. @returns the message to an address */
  async function mailed(email: string) {
    const id = idOf(await editor.createPublished({ emailToCustomers: true }));
    const mail = await portal.inbox.waitFor(({ to }) => to.includes(email));
    await editor.remove(id);
    return mail;
  }

  const preference = async (page: Page) => {
    await page.goto(`${portal.site}/i-miei-dati`);
    return page.getByRole('checkbox', { name: 'Mandami per email le notizie del CAF' });
  };

  test('a customer leafs through the news and finds one by its words', async () => {
    const { page } = await customer();
    await page.goto(`${portal.site}/news`);
    expect((await trimmed(page)).slice(0, 2)).toEqual(['Con un allegato', 'Circolare 21']);
    await page.getByRole('link', { name: 'Pagina successiva' }).click();
    await page.getByText('Pagina 2 di 3').waitFor();
    await page.getByRole('link', { name: 'Pagina successiva' }).click();
    await page.waitForURL(/pagina=3/);
    expect(await trimmed(page)).toEqual(['Circolare 2', 'Circolare 1']);
    await page.getByRole('link', { name: 'Circolare 2' }).click();
    await page.getByRole('link', { name: 'Torna alle news' }).click();
    await page.waitForURL(/pagina=3/);

    await page.getByLabel('Cerca nelle notizie').fill('DENTISTA ricevute');
    await page.getByRole('button', { name: 'Cerca' }).click();
    await page.getByText('Una notizia trovata').waitFor();
    expect(await trimmed(page)).toEqual(['Circolare 5']);
    await page.context().close();
  });

  test('a news item is marked as unread until it was opened, on the list and on the desk', async () => {
    const { page } = await customer();
    await page.goto(`${portal.site}/scrivania`);
    await page.getByText('22 da leggere').waitFor();
    await page.goto(`${portal.site}/news`);
    const item = page.locator('.news-list > li').filter({ hasText: 'Circolare 21' });
    expect(await item.getByText('Da leggere').count()).toBe(1);
    await item.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Circolare 21' }).waitFor();
    await page.goto(`${portal.site}/news`);
    expect(await item.getByText('Da leggere').count()).toBe(0);
    await page.goto(`${portal.site}/scrivania`);
    await page.getByText('21 da leggere').waitFor();
    await page.context().close();
  });

  test('a draft, an item taken back and one that is over are nowhere to be had', async () => {
    const word = `zanzara${javaScript ? '' : 'bis'}`;
    const fields = (what: string) => ({ title: `${word} ${what}`, slug: `${word}-${what}`, public: true });
    await editor.create(fields('bozza'));
    const withdrawn = idOf(await editor.createPublished(fields('ritirata')));
    await editor.unpublish(withdrawn);
    const expired = idOf(await editor.createPublished(fields('scaduta')));
    await portal
      .db('news_articles')
      .where({ document_id: expired })
      .update({ expires_at: new Date(Date.now() - 60_000) });

    const { page } = await customer();
    const visitor = await newPage();
    for (const reader of [page, visitor]) {
      await reader.goto(`${portal.site}/news`);
      expect((await trimmed(reader)).filter((title) => title.startsWith(word))).toEqual([]);
      await reader.goto(`${portal.site}/news?cerca=${word}`);
      await reader.getByRole('heading', { name: 'Nessuna notizia trovata' }).waitFor();
      for (const what of ['bozza', 'ritirata', 'scaduta']) {
        const answer = await reader.goto(`${portal.site}/news/${word}-${what}`);
        expect(answer?.status()).toBe(404);
        expect(await reader.content()).not.toContain(`${word} ${what}`);
      }
      await reader.context().close();
    }
  });

  test('a visitor reads what is for everybody, and is asked to sign in for the rest', async () => {
    const page = await newPage();
    await page.goto(`${portal.site}/news`);
    expect(await trimmed(page)).toEqual(['Circolare 2', 'Circolare 1']);
    expect((await page.goto(`${portal.site}/news/circolare-7`))?.status()).toBe(404);
    expect(await page.content()).not.toContain('Circolare 7');
    const signIn = await page.getByRole('link', { name: 'accedi per leggerla' }).getAttribute('href');
    expect(signIn).toBe('/accedi?da=%2Fnews%2Fcircolare-7');
    await page.context().close();
  });

  test('an attachment is saved under the name that the editor gave it', async () => {
    const { page } = await customer();
    await page.goto(`${portal.site}/news/con-un-allegato`);
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('link', { name: /Modulo di richiesta\.pdf/ }).click(),
    );
    expect(name).toBe('Modulo di richiesta.pdf');
    expect(bytes.equals(PDF)).toBe(true);
    await page.context().close();
  });

  test('the link of a news email asks before it stops them, and the customer can choose them again', async () => {
    const { page, email, token } = await customer();
    const mail = await mailed(email);
    const link = /https?:\/\/\S+\/disiscrizione\?t=\S+/.exec(mail.text)?.[0] ?? '';
    await page.goto(link);
    await page.getByRole('heading', { name: 'Non vuoi più le notizie per email?' }).waitFor();
    expect(await (await preference(page)).isChecked()).toBe(true);

    await page.context().clearCookies();
    await page.goto(link);
    await page.getByRole('button', { name: 'Non mandarmi più le notizie' }).click();
    await page.getByRole('heading', { name: 'Fatto' }).waitFor();
    await keepSession(page.context(), portal.site, token);
    const box = await preference(page);
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await page.getByRole('button', { name: 'Salva la scelta' }).click();
    await page.getByRole('status').getByText('Le tue preferenze sono state salvate.').waitFor();
    expect(await box.isChecked()).toBe(true);
    await page.context().close();
  });

  test('a mail program stops the news with one click, without a session', async () => {
    const { page, email } = await customer();
    const mail = await mailed(email);
    const { unsubscribe } = mail.headers.get('list') as { unsubscribe: { url: string } };
    const answer = await fetch(unsubscribe.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    expect(await (await preference(page)).isChecked()).toBe(false);
    await page.context().close();
  });
});
