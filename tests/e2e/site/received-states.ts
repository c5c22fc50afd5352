import type { Page } from 'playwright-core';
import { hangUp } from '../../support/send';
import type { PageState } from './page-state';
import { give, type Received } from './received';
import type { World } from './world';

const made = new WeakMap<World, Promise<Received>>();

async function make(world: World): Promise<Received> {
  const id = await world.idOf('registrato');
  const [documentId = ''] = await world.portal.db('up_users').where({ id }).pluck<string[]>('document_id');
  const received = await give(world.portal, documentId);
  hangUp();
  return received;
}

function receivedIn(world: World): Promise<Received> {
  const received = made.get(world) ?? make(world);
  made.set(world, received);
  return received;
}

/** Steps: opens a page that is about what the customer has received. */
const having = (path: (received: Received) => string) => async (page: Page, world: World) => {
  await page.goto(`${world.portal.site}${path(await receivedIn(world))}`);
};

const ARCHIVE = { page: 'archivio/index.astro', title: 'Archivio', who: 'registrato' } as const;
const DOCUMENT = { page: 'archivio/[id].astro', who: 'registrato' } as const;
const ONE = { page: 'comunicazioni/[id].astro', who: 'registrato' } as const;

/** The pages of what the CAF has given to a customer. */
export const RECEIVED_STATES: readonly PageState[] = [
  { ...ARCHIVE, state: 'with new documents', open: having(() => '/archivio') },
  { ...ARCHIVE, state: 'in evidence', open: having(() => '/archivio?vista=evidenza') },
  { ...ARCHIVE, state: 'by year', open: having(() => '/archivio?vista=anni') },
  { ...ARCHIVE, state: 'of one year', open: having(() => '/archivio?vista=anni&anno=2025') },
  { ...ARCHIVE, state: 'with nothing found', open: having(() => '/archivio?cerca=condominio') },
  {
    ...{ ...DOCUMENT, state: 'a PDF with an earlier version', title: 'Modello 730/2026' },
    async open(page, world) {
      await having(({ documents }) => `/archivio/${documents.pdf}`)(page, world);
      await page.locator('.viewer canvas').first().waitFor();
    },
  },
  {
    ...{ ...DOCUMENT, state: 'a picture', title: 'Tessera sanitaria' },
    open: having(({ documents }) => `/archivio/${documents.picture}`),
  },
  {
    ...{ ...DOCUMENT, state: 'not there', title: 'Documento non trovato', status: 404 },
    open: '/archivio/nessuno00000000000000000',
  },
  {
    ...{ page: 'comunicazioni/index.astro', state: 'with an unread one', title: 'Comunicazioni' },
    ...{ who: 'registrato', open: having(() => '/comunicazioni') },
  },
  {
    ...{ page: 'scrivania.astro', state: 'with things received', title: 'Scrivania', who: 'registrato' },
    open: having(() => '/scrivania'),
  },
  {
    ...{ ...ONE, state: 'to be confirmed', title: 'Che cosa portare per il 730' },
    open: having(({ communication }) => `/comunicazioni/${communication}`),
  },
  {
    ...{ ...ONE, state: 'confirmed', title: 'Che cosa portare per il 730' },
    async open(page, world) {
      await having(({ communication }) => `/comunicazioni/${communication}`)(page, world);
      await page.getByRole('button', { name: 'Ho letto' }).click();
      await page.getByText('Grazie: il CAF sa che hai letto.').waitFor();
    },
  },
  {
    ...{ ...ONE, state: 'not there', title: 'Comunicazione non trovata', status: 404 },
    open: '/comunicazioni/nessuno00000000000000000',
  },
];
