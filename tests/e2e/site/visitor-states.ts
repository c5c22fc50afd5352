import { visitor } from '../../support/callers';
import { person, register } from '../../support/people';
import { signIn } from '../../support/steps/customer-steps';
import { link } from './links';
import { sent, type PageState } from './page-state';

const NOBODY = 'RSSMRA80A01H501U';
const TOO_SHORT = 'corta';

/** What visitors see of a portal that has news and a CAF with an identity. */
export const VISITOR_STATES: readonly PageState[] = [
  { page: 'index.astro', state: 'with public news', title: 'Portale dei clienti', open: '/' },
  {
    ...{ page: 'index.astro', state: 'with the phone’s menu open', title: 'Portale dei clienti' },
    async open(page, { portal }) {
      await page.goto(`${portal.site}/`);
      await page.locator('summary', { hasText: 'Menu' }).click();
    },
  },
  { page: 'accedi.astro', state: 'fresh', title: 'Accedi', open: '/accedi' },
  { page: 'accedi.astro', state: 'after signing out', title: 'Accedi', open: '/accedi?esito=uscita' },
  {
    ...{ page: 'accedi.astro', state: 'instead of a customer’s page', title: 'Accedi' },
    open: '/scrivania',
  },
  {
    ...{ page: 'accedi.astro', state: 'after a session that ended', title: 'Accedi' },
    open: '/accedi?da=%2Fi-miei-dati&esito=sessione-terminata',
  },
  {
    ...{ page: 'accedi.astro', state: 'with the wrong password', title: 'Errore: Accedi', status: 401 },
    open: sent('/accedi', { 'Codice fiscale': NOBODY, Password: 'non è questa' }, 'Accedi'),
  },
  {
    ...{ page: 'accedi.astro', state: 'with empty fields', title: 'Errore: Accedi', status: 400 },
    open: sent('/accedi', {}, 'Accedi'),
  },
  {
    ...{ page: 'accedi.astro', state: 'with the password shown', title: 'Accedi' },
    async open(page, { portal }) {
      await page.goto(`${portal.site}/accedi`);
      await page.getByLabel('Password', { exact: true }).fill('si legge bene');
      await page.getByRole('button', { name: 'Mostra: Password' }).click();
      await page.getByRole('button', { name: 'Nascondi: Password' }).waitFor();
    },
  },
  {
    ...{ page: 'accedi.astro', state: 'after too many attempts', title: 'Errore: Accedi', status: 429 },
    async open(page, { portal }) {
      const { codiceFiscale } = person();
      const body = { codiceFiscale, password: 'non è questa', device: 'prova' };
      for (let tries = 0; tries < 8; tries += 1) await visitor(portal)('POST', '/api/sessions', body);
      await signIn(page, portal.site, codiceFiscale);
      await page.getByText('Troppi tentativi').first().waitFor();
    },
  },
  {
    ...{ page: 'accedi.astro', state: 'of a blocked customer', title: 'Errore: Accedi', status: 403 },
    async open(page, { portal }) {
      const who = person();
      await register(portal, who);
      const { codiceFiscale } = who;
      await portal.db('up_users').where({ codice_fiscale: codiceFiscale }).update({ blocked: true });
      await signIn(page, portal.site, codiceFiscale);
      await page.getByText('sospeso').first().waitFor();
    },
  },
  { page: 'registrati.astro', state: 'fresh', title: 'Registrati', open: '/registrati' },
  {
    ...{ page: 'registrati.astro', state: 'with every error', title: 'Errore: Registrati', status: 400 },
    open: sent('/registrati', { 'Codice fiscale': 'RSSMRA', 'Indirizzo email': 'anna@' }, 'Registrati'),
  },
  ...['registrazione', 'rinvio', 'password'].map((what) => ({
    ...{ page: 'controlla-la-posta.astro', state: `for ${what}`, title: 'Controlla la posta' },
    open: `/controlla-la-posta?per=${what}`,
  })),
  { page: 'attiva.astro', state: 'for a letter', title: 'Attiva il tuo accesso', open: '/attiva' },
  {
    ...{ page: 'attiva.astro', state: 'for a letter, with every error', status: 400 },
    title: 'Errore: Attiva il tuo accesso',
    open: sent('/attiva', { 'Codice fiscale': 'X', 'Scegli una password': TOO_SHORT }, 'Salva ed entra'),
  },
  {
    ...{ page: 'attiva.astro', state: 'with a code that is wrong', status: 401 },
    title: 'Errore: Attiva il tuo accesso',
    open: sent(
      '/attiva',
      {
        'Codice fiscale': NOBODY,
        'Codice della lettera': 'AB12-CD34-EF56-GH78',
        'Scegli una password': 'una gallina sul tetto canta',
      },
      'Salva ed entra',
    ),
  },
  {
    ...{ page: 'attiva.astro', state: 'with a link', title: 'Attiva il tuo accesso' },
    open: link('registration'),
  },
  {
    ...{ page: 'attiva.astro', state: 'with a link and a password that is too short', status: 400 },
    title: 'Errore: Attiva il tuo accesso',
    async open(page, world) {
      await link('registration')(page, world);
      await page.getByLabel('Password', { exact: true }).fill(TOO_SHORT);
      await page.getByRole('button', { name: 'Salva ed entra' }).click();
      await page.getByText('C’è un problema').waitFor();
    },
  },
  {
    ...{ page: 'attiva.astro', state: 'with a link that is over', title: 'Attiva il tuo accesso' },
    ...{ status: 410, open: `/attiva?t=${'A'.repeat(43)}` },
  },
  {
    ...{ page: 'attiva.astro', state: 'for a codice fiscale that was taken meanwhile', status: 409 },
    title: 'Attiva il tuo accesso',
    async open(page, world) {
      await link('taken')(page, world);
      await page.getByLabel('Password', { exact: true }).fill('una gallina sul tetto canta');
      await page.getByRole('button', { name: 'Salva ed entra' }).click();
      await page.getByRole('heading', { name: 'Per completare serve un operatore' }).waitFor();
    },
  },
  {
    ...{ page: 'nuova-password.astro', state: 'with a link', title: 'Scegli la nuova password' },
    open: link('reset'),
  },
  {
    ...{ page: 'nuova-password.astro', state: 'with a link that is over', status: 410 },
    ...{ title: 'Scegli la nuova password', open: '/nuova-password' },
  },
  {
    ...{ page: 'password-dimenticata.astro', state: 'fresh', title: 'Password dimenticata' },
    open: '/password-dimenticata',
  },
  {
    ...{ page: 'password-dimenticata.astro', state: 'with an error', status: 400 },
    title: 'Errore: Password dimenticata',
    open: sent('/password-dimenticata', { 'Codice fiscale': 'RSSMRA' }, 'Manda il collegamento'),
  },
  {
    ...{ page: 'rimanda-il-collegamento.astro', state: 'fresh', title: 'Manda di nuovo il collegamento' },
    open: '/rimanda-il-collegamento',
  },
  {
    ...{ page: 'rimanda-il-collegamento.astro', state: 'with an error', status: 400 },
    title: 'Errore: Manda di nuovo il collegamento',
    open: sent('/rimanda-il-collegamento', { 'Codice fiscale': '' }, 'Manda di nuovo'),
  },
  {
    ...{ page: 'disiscrizione.astro', state: 'asking', title: 'Notizie per email' },
    open: link('optOut'),
  },
  {
    ...{ page: 'disiscrizione.astro', state: 'done', title: 'Notizie per email' },
    async open(page, world) {
      await link('optOut')(page, world);
      await page.getByRole('button', { name: 'Non mandarmi più le notizie' }).click();
      await page.getByRole('heading', { name: 'Fatto' }).waitFor();
    },
  },
  {
    ...{ page: 'disiscrizione.astro', state: 'with a link that is not valid', title: 'Notizie per email' },
    ...{ status: 410, open: '/disiscrizione' },
  },
  { page: 'news/index.astro', state: 'for visitors', title: 'News', open: '/news' },
  {
    ...{ page: 'news/index.astro', state: 'with what was found', title: 'Ricerca nelle news' },
    open: '/news?cerca=scadenza',
  },
  {
    ...{ page: 'news/index.astro', state: 'with nothing found', title: 'Ricerca nelle news' },
    open: '/news?cerca=zucchine',
  },
  {
    page: 'news/[slug].astro',
    state: 'in full',
    title: 'Orari estivi degli uffici',
    open: '/news/orari-estivi',
  },
  {
    ...{ page: 'news/[slug].astro', state: 'for customers only', title: 'Notizia non trovata' },
    ...{ status: 404, open: '/news/scadenza-1' },
  },
  { page: 'privacy.astro', state: 'with the notice', title: 'Informativa sulla privacy', open: '/privacy' },
  { page: 'accessibilita.astro', state: 'for visitors', title: 'Accessibilità', open: '/accessibilita' },
  { page: 'aiuto.astro', state: 'for visitors', title: 'Aiuto', open: '/aiuto' },
  { page: 'stile.astro', state: 'for visitors', title: 'Stile', open: '/stile' },
];
