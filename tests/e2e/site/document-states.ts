import { serviceOf } from '../../support/pratiche';
import { chooserOf, documentNamed, scripted } from '../../support/steps/document-steps';
import { ofPratica, praticaIn, setEntries } from './documents';
import { sent, type PageState } from './page-state';

const ONE = {
  page: 'documenti/[id]/index.astro',
  title: 'Documenti: Modello 730 2026',
  who: 'registrato',
} as const;
const FINISH = { page: 'documenti/[id]/finito.astro', title: 'Hai finito?', who: 'registrato' } as const;
const PRATICA = { page: 'pratiche/[id].astro', title: 'Modello 730 2026', who: 'registrato' } as const;
const CONTACTS = { page: 'i-miei-dati/recapiti.astro', who: 'registrato' } as const;
const OFFICE = { page: 'i-miei-dati/ufficio.astro', who: 'registrato' } as const;

const documents = (id: string) => `/documenti/${id}`;

/** The pages of documents, pratiche, office and contacts. */
export const DOCUMENT_STATES: readonly PageState[] = [
  {
    ...{ page: 'documenti/index.astro', state: 'without an office or a number', title: 'I miei documenti' },
    who: 'anonimo',
    async open(page, { portal }) {
      if ((await portal.db('catalogue_services')).length === 0) await serviceOf(portal, 'ISEE');
      await page.goto(`${portal.site}/documenti`);
    },
  },
  {
    ...{
      page: 'documenti/index.astro',
      state: 'with pratiche',
      title: 'I miei documenti',
      who: 'registrato',
    },
    async open(page, world) {
      await praticaIn(world);
      await page.goto(`${world.portal.site}/documenti`);
    },
  },
  {
    ...{ ...ONE, state: 'with papers in every state' },
    async open(page, world) {
      const id = await ofPratica(documents)(page, world);
      await setEntries(world, ['to-redo', 'uploaded', 'accepted']);
      await page.goto(`${world.portal.site}/documenti/${id}?esito=file-caricati`);
    },
  },
  {
    ...{ ...ONE, state: 'with a file’s changes open' },
    async open(page, world) {
      await ofPratica(documents)(page, world);
      await setEntries(world, ['uploaded', 'uploaded', 'not-needed']);
      await page.reload();
      await documentNamed(page, 'Ricevute mediche').locator('summary').first().click();
    },
  },
  {
    ...{ ...ONE, state: 'with a file that was refused', title: 'Errore: Documenti: Modello 730 2026' },
    async open(page, world) {
      await ofPratica(documents)(page, world);
      // As without scripts.
      const region = documentNamed(page, 'Certificazione Unica');
      await region.locator('form[data-upload]').evaluate((form: HTMLFormElement) => {
        form.submit();
      });
      await page.getByText('Scegli almeno un file').waitFor();
    },
  },
  {
    ...{ ...ONE, state: 'with a file that a script could not send' },
    async open(page, world) {
      await ofPratica(documents)(page, world);
      const region = documentNamed(page, 'Certificazione Unica');
      const buffer = Buffer.from('sono una lettera');
      await scripted(region);
      await chooserOf(region).setInputFiles({ name: 'lettera.pdf', mimeType: 'application/pdf', buffer });
      await region.locator('.upload-progress').getByText('Questo tipo di file non è accettato').waitFor();
    },
  },
  {
    ...{ ...ONE, state: 'with a name that is empty', title: 'Errore: Documenti: Modello 730 2026' },
    status: 400,
    async open(page, world) {
      await setEntries(world, ['uploaded', 'uploaded', 'not-needed']);
      await ofPratica(documents)(page, world);
      const region = documentNamed(page, 'Ricevute mediche');
      await region.locator('summary').first().click();
      await region.getByLabel('Nome del file').first().fill('');
      await region.getByRole('button', { name: 'Cambia nome' }).first().click();
      await page.getByRole('link', { name: 'Scrivi un nome.' }).waitFor();
    },
  },
  {
    ...{ ...ONE, state: 'while the office takes no documents' },
    async open(page, world) {
      const sedi = world.portal.db('sedi');
      await sedi.clone().update({ uploads_open: false });
      try {
        await ofPratica(documents)(page, world);
      } finally {
        await sedi.clone().update({ uploads_open: true });
      }
    },
  },
  {
    ...{ page: 'scrivania.astro', state: 'with documents to upload', title: 'Scrivania', who: 'registrato' },
    async open(page, world) {
      await setEntries(world, ['to-redo', 'missing', 'missing']);
      await ofPratica(() => '/scrivania')(page, world);
      await page.getByRole('link', { name: 'Carica i documenti: Modello 730 2026' }).waitFor();
    },
  },
  { ...ONE, state: 'handed in', open: ofPratica(documents, { upload_state: 'finished' }) },
  { ...ONE, state: 'asked to open again', open: ofPratica(documents, { upload_state: 'reopen-asked' }) },
  { ...ONE, state: 'closed', open: ofPratica(documents, { state: 'completed', upload_state: 'finished' }) },
  {
    ...{ ...FINISH, state: 'with something missing' },
    async open(page, world) {
      await setEntries(world, ['to-redo', 'uploaded', 'missing']);
      await ofPratica((id) => `/documenti/${id}/finito`)(page, world);
    },
  },
  {
    ...{ page: 'pratiche/index.astro', state: 'without any', title: 'Le mie pratiche' },
    ...{ who: 'anonimo', open: '/pratiche' },
  },
  {
    ...{ page: 'pratiche/index.astro', state: 'with one', title: 'Le mie pratiche', who: 'registrato' },
    open: ofPratica(() => '/pratiche'),
  },
  {
    ...{ ...PRATICA, state: 'with messages' },
    open: ofPratica((id) => `/pratiche/${id}`, { expected_day: '2026-06-30' }),
  },
  {
    ...{ ...PRATICA, state: 'with an empty message', title: 'Errore: Modello 730 2026', status: 400 },
    async open(page, world) {
      await ofPratica((id) => `/pratiche/${id}`)(page, world);
      await page.getByRole('button', { name: 'Invia il messaggio' }).click();
      await page.waitForLoadState();
    },
  },
  { ...OFFICE, state: 'with an office', title: 'Il tuo ufficio', open: '/i-miei-dati/ufficio' },
  {
    ...{ page: 'i-miei-dati/ufficio.astro', state: 'with nothing chosen', title: 'Errore: Il tuo ufficio' },
    ...{ who: 'anonimo', status: 400, open: sent('/i-miei-dati/ufficio', {}, 'Scegli questo ufficio') },
  },
  {
    ...{ page: 'i-miei-dati/email.astro', state: 'fresh', title: 'Indirizzo email', who: 'senza-email' },
    open: '/i-miei-dati/email',
  },
  {
    ...{ page: 'i-miei-dati/email.astro', state: 'with every error', title: 'Errore: Indirizzo email' },
    ...{ who: 'registrato', status: 400 },
    open: sent(
      '/i-miei-dati/email',
      { 'Nuovo indirizzo email': 'anna', 'La tua password': 'x' },
      'Cambia indirizzo',
    ),
  },
  {
    ...{ page: 'i-miei-dati/consensi.astro', state: 'with a new notice', title: 'Privacy e consensi' },
    ...{ who: 'registrato', open: '/i-miei-dati/consensi' },
  },
  {
    ...{ page: 'conferma-email.astro', state: 'asking', title: 'Conferma dell’indirizzo email' },
    open: `/conferma-email?t=${'x'.repeat(43)}`,
  },
  {
    ...{ page: 'conferma-email.astro', state: 'over', title: 'Conferma dell’indirizzo email', status: 410 },
    open: '/conferma-email?t=x',
  },
  { ...CONTACTS, state: 'filled in', title: 'Telefono e indirizzo', open: '/i-miei-dati/recapiti' },
  {
    ...{ ...CONTACTS, state: 'with every error', title: 'Errore: Telefono e indirizzo', status: 400 },
    open: sent(
      '/i-miei-dati/recapiti',
      { Cellulare: '06 1', 'CAP (facoltativo)': '1', 'Comune (facoltativo)': 'Topolinia' },
      'Salva',
    ),
  },
];
