import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { person, register } from '../support/people';
import { expectRefused, signIn } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return { id: element?.id ?? '', text: element?.textContent ?? '' };
  });

/** What a screen reader says of a field beside its label. */
const descriptionOf = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim() ?? '')
      .join(' '),
  );

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  const newPage = () => customerPage(browser, javaScript);

  test('a wrong password is told in a summary that has the focus; the codice fiscale stays, the password does not', async () => {
    const { codiceFiscale } = person();
    const page = await newPage();
    await signIn(page, portal.site, codiceFiscale, 'questa non è la password');
    await expectRefused(page);
    expect(await page.title()).toMatch(/^Errore: Accedi – /);
    expect((await focused(page)).text).toContain('Il codice fiscale o la password non sono corretti.');
    expect(await page.getByLabel('Codice fiscale').inputValue()).toBe(codiceFiscale);
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
    await page.context().close();
  });

  test('a registration with errors names each field, leads to it, and keeps what was typed', async () => {
    const page = await newPage();
    await page.goto(`${portal.site}/registrati`);
    await page.getByLabel('Codice fiscale').fill('rss mra 80a01 h501u');
    await page.getByLabel('Cognome').fill('Róssi & <figli>');
    await page.getByLabel('Indirizzo email').fill('mario@');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Registrati' }).click();
    await page.getByRole('heading', { name: 'C’è un problema' }).waitFor();

    const summary = page.getByRole('alert');
    const errors = await summary.getByRole('link').allTextContents();
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect((await focused(page)).text).toContain('C’è un problema');
    for (const label of ['Nome', 'Indirizzo email']) {
      const description = await descriptionOf(page, label);
      expect(errors.some((error) => description.includes(`Errore: ${error.trim()}`))).toBe(true);
      expect(await page.getByLabel(label, { exact: true }).getAttribute('aria-invalid')).toBe('true');
    }
    expect(await page.getByLabel('Codice fiscale').inputValue()).toBe('rss mra 80a01 h501u');
    expect(await page.getByLabel('Cognome').inputValue()).toBe('Róssi & <figli>');
    expect(await page.getByLabel('Indirizzo email').inputValue()).toBe('mario@');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);

    await summary.getByRole('link', { name: /indirizzo email/i }).click();
    expect((await focused(page)).id).toBe('campo-email');
    await page.context().close();
  });

  test('a codice fiscale that is not this person’s is refused beside its field, with the reason', async () => {
    const anna = person('Anna', 'Rossi');
    const page = await newPage();
    await page.goto(`${portal.site}/registrati`);
    await page.getByLabel('Codice fiscale').fill(anna.codiceFiscale);
    await page.getByLabel('Cognome').fill('Bianchi');
    await page.getByLabel('Nome', { exact: true }).fill('Anna');
    await page.getByLabel('Indirizzo email').fill(anna.email);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Registrati' }).click();
    await page.getByRole('heading', { name: 'C’è un problema' }).waitFor();
    const described = `${await descriptionOf(page, 'Cognome')} ${await descriptionOf(page, 'Codice fiscale')}`;
    expect(described).toMatch(/Errore: .*cognome/i);
    await page.context().close();
  });

  test('who asked for a page before signing in is led to it, and never to another site', async () => {
    const anna = person();
    await register(portal, anna);
    const targets: [asked: string, reached: string][] = [
      ['/i-miei-dati/accessi?pagina=2', '/i-miei-dati/accessi?pagina=2'],
      [`/accedi?da=${encodeURIComponent('//evil.example/scrivania')}`, '/scrivania'],
      [`/accedi?da=${encodeURIComponent('https://evil.example/')}`, '/scrivania'],
      [`/accedi?da=${encodeURIComponent('/\\evil.example')}`, '/scrivania'],
      [`/accedi?da=${encodeURIComponent('javascript:alert(1)')}`, '/scrivania'],
    ];
    for (const [asked, reached] of targets) {
      const page = await newPage();
      await page.goto(`${portal.site}${asked}`);
      await page.getByLabel('Codice fiscale').fill(anna.codiceFiscale);
      await page.getByLabel('Password', { exact: true }).fill('il treno delle 7 e 40 parte');
      await page.getByRole('main').getByRole('button', { name: 'Accedi' }).click();
      await page.getByRole('button', { name: 'Esci' }).waitFor();
      expect(page.url()).toBe(`${portal.site}${reached}`);
      await page.context().close();
    }
  });
});

test('a form with a field that the page does not have is refused as such, not answered as a fault of the portal', async () => {
  const answer = await fetch(`${portal.site}/accedi`, {
    method: 'POST',
    headers: { origin: portal.site },
    body: new URLSearchParams({ codiceFiscale: 'x', altro: 'y' }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('</html>');
});
