import { sent, troubled, withNewsClosed, type PageState } from './page-state';

/** Every page that says that something did not work. */
export const ERROR_STATES: readonly PageState[] = [
  { page: '404.astro', state: 'for visitors', title: 'Pagina non trovata', status: 404, open: '/non-esiste' },
  {
    ...{ page: '404.astro', state: 'for customers', title: 'Pagina non trovata', status: 404 },
    ...{ who: 'registrato', open: '/non-esiste' },
  },
  {
    page: '500.astro',
    state: 'by its address',
    title: 'Si è verificato un errore',
    status: 500,
    open: '/500',
  },
  {
    page: 'errore.astro',
    state: 'by its address',
    title: 'Pagina non trovata',
    status: 404,
    open: '/errore',
  },
  {
    ...{ page: 'errore.astro', state: 'for a page of the list that does not exist', status: 404 },
    ...{ title: 'Pagina non trovata', open: '/news?pagina=99' },
  },
  {
    ...{ page: 'errore.astro', state: 'for a section closed to an Anonimo', status: 403, who: 'anonimo' },
    title: 'Questa sezione non è attiva per te',
    open: withNewsClosed('/news'),
  },
  {
    ...{ page: 'errore.astro', state: 'for a section closed to a Registrato', status: 403 },
    ...{ who: 'registrato', title: 'Questa sezione non è attiva per te' },
    open: withNewsClosed('/news/orari-estivi'),
  },
  {
    ...{ page: 'errore.astro', state: 'for a form of another site', status: 403 },
    title: 'Richiesta non accettata',
    async open(page, { portal }) {
      await page.setContent(
        `<form method="post" action="${portal.site}/accedi"><button>Invia</button></form>`,
      );
      await page.getByRole('button').click();
      await page.waitForURL(/\/accedi/);
    },
  },
  {
    ...{ page: 'errore.astro', state: 'for a form that is too long', status: 413 },
    title: 'Il testo inviato è troppo lungo',
    open: sent('/registrati', { Cognome: 'a'.repeat(110_000) }, 'Registrati'),
  },
  {
    ...{ page: 'errore.astro', state: 'for too many attempts', title: 'Troppi tentativi', status: 429 },
    open: troubled('/news', ({ troubled: { api } }) => {
      api.fail('/api/public/news', 'too-many-attempts', { retryAfterSeconds: 600 });
    }),
  },
  {
    ...{ page: 'errore.astro', state: 'for a failure of the API', status: 500 },
    title: 'Si è verificato un errore',
    open: troubled('/news', ({ troubled: { api } }) => {
      api.fail('/api/public/news', 'internal');
    }),
  },
  {
    ...{ page: 'errore.astro', state: 'while the API is away', title: 'Servizio non disponibile' },
    ...{ status: 503 },
    open: troubled('/news', ({ troubled: { api } }) => {
      api.goAway();
    }),
  },
  {
    ...{ page: 'errore.astro', state: 'while the API is away, for customers', status: 503 },
    ...{ title: 'Servizio non disponibile', who: 'registrato' },
    open: troubled('/scrivania', ({ troubled: { api } }) => {
      api.goAway();
    }),
  },
];
