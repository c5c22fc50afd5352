import { launchBrowser } from '../support/browser';

test('the browser that comes with the project starts and renders a page', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Buongiorno</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('Buongiorno');
  await browser.close();
}, 60_000);
