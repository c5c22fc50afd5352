import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pdf, photo } from '../../adapters/inspection/files';
import { launchBrowser } from '../../support/browser';
import { person, register } from '../../support/people';
import { officeWithUploads, serviceOf } from '../../support/pratiche';
import { signIn } from '../../support/steps/customer-steps';
import { mendObstacles, type ChosenFile } from '../../support/steps/document-steps';
import { startWholePortal, type WholePortal } from '../../support/whole-portal';

/** A portal of which customers can ask for a Modello 730, at one office. */
export interface DocumentsPortal {
  portal: WholePortal;
  /** A customer who has just registered, in a browser of their own. */
  newCustomer(options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>;
  /** A browser in which nobody is signed in. */
  newVisitor(): Promise<BrowserContext>;
  /** Mends what is missing, and opens the pratica of this year. */
  begin(page: Page): Promise<void>;
  stop(): Promise<void>;
}

export async function startDocuments(): Promise<DocumentsPortal> {
  const [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const zona = await officeWithUploads(portal);
  const [officeName = ''] = await portal.db('zone').where({ document_id: zona }).pluck<string[]>('name');
  await serviceOf(portal, 'Modello 730');
  return {
    portal,
    async newCustomer(options) {
      const anna = person();
      await register(portal, anna);
      const context = await browser.newContext({ locale: 'it-IT', ...options });
      const page = await context.newPage();
      await signIn(page, portal.site, anna.codiceFiscale);
      return { context, page };
    },
    newVisitor: () => browser.newContext(),
    async begin(page) {
      await mendObstacles(page, portal.site, officeName, '333 1234567');
      await page.goto(`${portal.site}/documenti`);
      await page.getByRole('button', { name: 'Comincia Modello 730 2026' }).click();
      await page.getByRole('heading', { level: 1, name: 'Modello 730 2026' }).waitFor();
    },
    async stop() {
      await browser.close();
      await portal.stop();
    },
  };
}

export async function cu(name = 'CU 2026.pdf'): Promise<ChosenFile> {
  return { name, mimeType: 'application/pdf', buffer: await pdf() };
}

export async function shot(name: string): Promise<ChosenFile> {
  return { name, mimeType: 'image/jpeg', buffer: await photo() };
}
