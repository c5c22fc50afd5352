import { agendaIn, inAgenda } from './agenda';
import type { PageState } from './page-state';

const ANNA = { who: 'registrato' } as const;
const AGENDA = { page: 'agenda/index.astro', title: 'Agenda, ', ...ANNA } as const;
const NEW = { page: 'agenda/impegni/nuovo.astro', title: 'Aggiungi un impegno', ...ANNA } as const;
const ONE = { page: 'agenda/impegni/[id]/index.astro', title: 'Un tuo impegno', ...ANNA } as const;
const CHANGE = { page: 'agenda/impegni/[id]/modifica.astro', title: 'Modifica l’impegno', ...ANNA } as const;
const REMOVE = { page: 'agenda/impegni/[id]/elimina.astro', ...ANNA } as const;
const FEED = { page: 'agenda/abbonamento.astro', title: 'L’agenda nel tuo calendario', ...ANNA } as const;

/** The pages of the agenda. */
export const AGENDA_STATES: readonly PageState[] = [
  { ...AGENDA, state: 'as a month', open: inAgenda(({ day }) => `/agenda?giorno=${day}`) },
  {
    ...{ ...AGENDA, state: 'as a week' },
    open: inAgenda(({ day }) => `/agenda?vista=settimana&giorno=${day}`),
  },
  { ...AGENDA, state: 'as a list', open: inAgenda(({ day }) => `/agenda?vista=elenco&giorno=${day}`) },
  { ...AGENDA, state: 'in a month without anything', open: '/agenda?giorno=2031-02-01&esito=giorno-tolto' },
  { ...AGENDA, state: 'in days without anything', open: '/agenda?vista=elenco&giorno=1999-02-01' },
  { ...NEW, state: 'fresh', open: '/agenda/impegni/nuovo?giorno=2026-03-20' },
  {
    ...{ ...NEW, state: 'with every error', title: 'Errore: Aggiungi un impegno', status: 400 },
    async open(page, { portal }) {
      await page.goto(`${portal.site}/agenda/impegni/nuovo`);
      const main = page.getByRole('main');
      await main.getByLabel('Ogni quanto').selectOption('day');
      await main.getByLabel(/^Giorno/).fill('2026-03-20');
      await main.getByLabel(/^Dalle ore/).fill('09:00');
      await main.getByLabel(/^Alle ore/).fill('08:00');
      await main.getByLabel(/^Fino al giorno/).fill('2026-03-01');
      await main.getByLabel(/^Che cosa/).fill('Una prova');
      await main.getByRole('button', { name: 'Salva' }).click();
      await page.getByText('C’è un problema').waitFor();
    },
  },
  { ...ONE, state: 'once', open: inAgenda(({ once }) => `/agenda/impegni/${once}`) },
  {
    ...{ ...ONE, state: 'that repeats' },
    open: inAgenda(({ weekly, day }) => `/agenda/impegni/${weekly}?giorno=${day}`),
  },
  {
    ...{ ...ONE, state: 'not there', title: 'Impegno non trovato', status: 404 },
    open: `/agenda/impegni/${'a'.repeat(24)}`,
  },
  { ...CHANGE, state: 'as it is', open: inAgenda(({ once }) => `/agenda/impegni/${once}/modifica`) },
  {
    ...{ ...REMOVE, state: 'all of it', title: 'Vuoi eliminare l’impegno?' },
    open: inAgenda(({ weekly }) => `/agenda/impegni/${weekly}/elimina`),
  },
  {
    ...{ ...REMOVE, state: 'one day', title: 'Vuoi togliere solo questo giorno?' },
    open: inAgenda(({ weekly, day }) => `/agenda/impegni/${weekly}/elimina?giorno=${day}`),
  },
  {
    ...{ ...FEED, state: 'without an address' },
    async open(page, world) {
      await (await agendaIn(world)).call('DELETE', '/api/agenda/feed');
      await page.goto(`${world.portal.site}/agenda/abbonamento`);
    },
  },
  {
    ...{ ...FEED, state: 'with an address' },
    async open(page, world) {
      await (await agendaIn(world)).call('POST', '/api/agenda/feed');
      await page.goto(`${world.portal.site}/agenda/abbonamento?esito=indirizzo-nuovo`);
    },
  },
];
