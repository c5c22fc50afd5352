import { sent, withNewsClosed, type PageState } from './page-state';

const PASSWORD = { page: 'i-miei-dati/password.astro', who: 'registrato' } as const;

/** What customers see of a portal that has news and a CAF with an identity. */
export const CUSTOMER_STATES: readonly PageState[] = [
  {
    page: 'scrivania.astro',
    state: 'with things to do',
    title: 'Scrivania',
    who: 'anonimo',
    open: '/scrivania',
  },
  {
    ...{ page: 'scrivania.astro', state: 'with nothing to do', title: 'Scrivania', who: 'registrato' },
    open: '/scrivania',
  },
  {
    ...{ page: 'scrivania.astro', state: 'without an email', title: 'Scrivania', who: 'senza-email' },
    open: '/scrivania?esito=benvenuto',
  },
  {
    ...{ page: 'scrivania.astro', state: 'without the news', title: 'Scrivania', who: 'anonimo' },
    open: withNewsClosed('/scrivania'),
  },
  {
    ...{
      page: 'scrivania.astro',
      state: 'with the phone’s menu open',
      title: 'Scrivania',
      who: 'registrato',
    },
    async open(page, { portal }) {
      await page.goto(`${portal.site}/scrivania`);
      await page.locator('summary', { hasText: 'Menu' }).click();
    },
  },
  {
    ...{ page: 'news/index.astro', state: 'with unread ones', title: 'News', who: 'anonimo' },
    open: '/news',
  },
  {
    ...{ page: 'news/index.astro', state: 'on its last page', title: 'News, pagina 2', who: 'anonimo' },
    open: '/news?pagina=2',
  },
  {
    ...{ page: 'news/[slug].astro', state: 'for a customer', title: 'Scadenza numero 1 dell’anno' },
    ...{ who: 'registrato', open: '/news/scadenza-1?pagina=2' },
  },
  {
    ...{ page: 'news/[slug].astro', state: 'that does not exist', title: 'Notizia non trovata', status: 404 },
    ...{ who: 'registrato', open: '/news/mai-scritta' },
  },
  {
    ...{ page: 'i-miei-dati/index.astro', state: 'of an Anonimo', title: 'I miei dati', who: 'anonimo' },
    open: '/i-miei-dati',
  },
  {
    ...{ page: 'i-miei-dati/index.astro', state: 'with an office', title: 'I miei dati', who: 'registrato' },
    open: '/i-miei-dati?esito=preferenze-salvate',
  },
  {
    ...{ page: 'i-miei-dati/index.astro', state: 'without an email', title: 'I miei dati' },
    ...{ who: 'senza-email', open: '/i-miei-dati' },
  },
  {
    ...{ page: 'i-miei-dati/accessi.astro', state: 'with one session', title: 'Accessi aperti' },
    ...{ who: 'anonimo', open: '/i-miei-dati/accessi?esito=accessi-chiusi' },
  },
  {
    ...{ page: 'i-miei-dati/accessi.astro', state: 'with several sessions', title: 'Accessi aperti' },
    ...{ who: 'registrato', open: '/i-miei-dati/accessi?esito=accesso-chiuso' },
  },
  { ...PASSWORD, state: 'fresh', title: 'Cambia la password', open: '/i-miei-dati/password' },
  {
    ...{ ...PASSWORD, state: 'with every error', title: 'Errore: Cambia la password', status: 400 },
    open: sent(
      '/i-miei-dati/password',
      { 'Password attuale': 'non è questa', 'Nuova password': 'corta' },
      'Cambia la password',
    ),
  },
  { page: 'esci.astro', state: 'asking', title: 'Esci', who: 'registrato', open: '/esci' },
];
