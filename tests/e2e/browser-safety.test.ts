import type { Page } from 'playwright-core';
import { person, register } from '../support/people';
import { enter, signOut } from '../support/steps/customer-steps';
import { CUSTOMER_STATES } from './site/customer-states';
import { ERROR_STATES } from './site/error-states';
import { fill } from './site/filling';
import { visit } from './site/visit';
import { VISITOR_STATES } from './site/visitor-states';
import { watchFor } from './site/watch';
import { startWorld, type World } from './site/world';

jest.setTimeout(30_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await fill(world);
}, 120_000);
afterAll(() => world.stop(), 30_000);

const STATES = [...VISITOR_STATES, ...CUSTOMER_STATES, ...ERROR_STATES].map(
  (state) => [`${state.page} ${state.state}`, state] as const,
);

test.each(STATES)(
  '%s breaks no rule of its policy, asks nobody but the portal, is not kept',
  async (_, state) => {
    const complaints: string[] = [];
    const { page, answer } = await visit(world, state, (opened) => watchFor(opened, complaints));
    const headers = answer.headers();
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.close();
    expect(complaints).toEqual([]);
  },
);

test('what a page may not do is noticed', async () => {
  const complaints: string[] = [];
  const help = {
    page: 'aiuto.astro',
    state: 'with a foreign picture and a style',
    title: 'Aiuto',
    open: '/aiuto',
  };
  const { page } = await visit(world, help, (opened) => watchFor(opened, complaints));
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2/foto.png' }));
    document.body.setAttribute('style', 'color: red');
  });
  for (const broken of ['policy: img-src http://127.0.0.2/', 'policy: style-src-attr'])
    while (!complaints.some((complaint) => complaint.startsWith(broken))) await page.waitForTimeout(20);
  await page.close();
});

async function signedIn(): Promise<Page> {
  const who = person();
  await register(world.portal, who);
  const context = await world.browser.newContext({ locale: 'it-IT' });
  const page = await context.newPage();
  await enter(page, world.portal.site, who.codiceFiscale);
  return page;
}

test('the browser keeps one cookie, which no script, no other site and no other path gets at', async () => {
  const page = await signedIn();
  expect(await page.context().cookies()).toEqual([
    expect.objectContaining({
      name: '__Host-portale',
      domain: '127.0.0.1',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      // It ends with the browser.
      expires: -1,
    }),
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await page.context().close();
});

test('signing out takes the cookie away, and the way back shows nothing of the customer', async () => {
  const page = await signedIn();
  await page.goto(`${world.portal.site}/i-miei-dati`);
  await signOut(page);
  expect(await page.context().cookies()).toEqual([]);
  await page.goBack();
  await page.waitForURL(/\/accedi/);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Accedi');
  await page.context().close();
});
