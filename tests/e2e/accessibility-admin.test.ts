import type { Browser, Page } from 'playwright-core';
import { DESKTOP, launchBrowser, PHONE } from '../support/browser';
import { adminPageOf } from '../support/people-of-the-caf';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { APPOINTMENT_STATES } from './admin/appointment-states';
import { ARCHIVE_STATES } from './admin/archive-states';
import { COMMUNICATION_STATES } from './admin/communication-states';
import { DOCUMENT_STATES } from './admin/document-states';
import { INTEGRATION_STATES } from './admin/integration-states';
import { MESSAGE_STATES } from './admin/message-states';
import { NOTICE_STATES } from './admin/notice-states';
import { cafAtWork, type CafAtWork } from './admin/people';
import { ADMIN_STATES } from './admin/states';
import { accessibilityProblems } from './site/axe';
import { keepPicture } from './site/pictures';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
let caf: CafAtWork;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  caf = await cafAtWork(portal, browser);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

// What the portal itself shows: its pages and the dialogs that it opens. The frame around them, with the menu and the
// notifications, is Strapi's; it also stands in the way of what axe could otherwise decide.
const OURS = { within: ['main', '[role="alertdialog"]'], undecided: false };

async function judge(page: Page, name: string): Promise<void> {
  const problems: string[] = [];
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await keepPicture(page, `admin ${name}`, size.width);
    for (const problem of await accessibilityProblems(page, OURS))
      problems.push(`${String(size.width)} px: ${problem}`);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) problems.push(`${String(size.width)} px: ${String(wider)} px wider than the screen`);
  }
  expect(problems).toEqual([]);
}

describe('in the admin nothing is in an operator’s way', () => {
  test.each(
    [
      ...ADMIN_STATES,
      ...MESSAGE_STATES,
      ...NOTICE_STATES,
      ...DOCUMENT_STATES,
      ...COMMUNICATION_STATES,
      ...INTEGRATION_STATES,
      ...ARCHIVE_STATES,
      ...APPOINTMENT_STATES,
    ].map(({ name, open }) => [name, open] as const),
  )('%s', async (name, open) => {
    await open(caf);
    await judge(caf.page, name);
  });

  test('clienti, to an operator without an office', async () => {
    const page = await adminPageOf(browser, portal, 'caf-operatore');
    await page.goto(`${portal.url}/admin/clienti`);
    await page.getByText('Nei tuoi uffici non ci sono ancora clienti.').waitFor();
    await judge(page, 'clienti, none');
  });
});
