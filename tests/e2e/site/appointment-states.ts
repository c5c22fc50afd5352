import { booking as bookingAnswer, bookedBy, slotsSeenBy } from '../../support/appointments';
import { booking, bookedIn, whileAppointmentIs, type Booked } from './appointments';
import type { PageState } from './page-state';

const ANNA = { who: 'registrato' } as const;
const DAY = { page: 'prenota/giorno.astro', title: 'Scegli il giorno e l’ora', ...ANNA } as const;
const CONFIRM = { page: 'prenota/conferma.astro', title: 'Controlla e prenota', ...ANNA } as const;
const ONE = {
  page: 'appuntamenti/[id]/index.astro',
  title: 'Appuntamento: Assistenza 730',
  ...ANNA,
} as const;
const MOVE = { page: 'appuntamenti/[id]/sposta.astro', title: 'Sposta l’appuntamento', ...ANNA } as const;
const CANCEL = { page: 'appuntamenti/[id]/annulla.astro', title: 'Vuoi annullare', ...ANNA } as const;

const chosen = ({ own }: Booked, more = '') =>
  `?provincia=RM&ufficio=${own.zona}&servizio=${own.service}${more}`;
const of = (rest: string) => (booked: Booked) => `/appuntamenti/${booked.appointment}${rest}`;
const confirming = (booked: Booked, nth: number) =>
  `/prenota/conferma${chosen(booked, `&inizio=${booked.starts[nth] ?? ''}`)}`;

/** In an hour: too late for whoever wants to change it. */
const SOON = {
  start_at: new Date(Date.now() + 3_600_000).toISOString(),
  end_at: new Date(Date.now() + 5_400_000).toISOString(),
};

/** The pages at which customers book, move and cancel appointments. */
export const APPOINTMENT_STATES: readonly PageState[] = [
  {
    ...{ page: 'prenota/index.astro', state: 'with an own office', title: 'Dove vuoi venire?', ...ANNA },
    open: booking(() => '/prenota'),
  },
  {
    ...{ page: 'prenota/ufficio.astro', state: 'with two offices', title: 'Scegli l’ufficio', ...ANNA },
    open: booking(() => '/prenota/ufficio?provincia=RM'),
  },
  {
    ...{ page: 'prenota/ufficio.astro', state: 'without any place', title: 'Scegli l’ufficio', ...ANNA },
    open: '/prenota/ufficio?provincia=AO',
  },
  {
    ...{ page: 'prenota/servizio.astro', state: 'with two services', title: 'Scegli il servizio', ...ANNA },
    open: booking(({ own }) => `/prenota/servizio?provincia=RM&ufficio=${own.zona}`),
  },
  {
    ...{ page: 'prenota/servizio.astro', state: 'without any place', title: 'Scegli il servizio', ...ANNA },
    open: `/prenota/servizio?provincia=RM&ufficio=${'a'.repeat(24)}`,
  },
  {
    ...{ page: 'prenota/primo-posto.astro', state: 'with services', title: 'Primo posto libero', ...ANNA },
    open: booking(() => '/prenota/primo-posto?provincia=RM'),
  },
  {
    ...{ page: 'prenota/primo-posto.astro', state: 'with offices', title: 'Primo posto libero', ...ANNA },
    open: booking(({ own }) => `/prenota/primo-posto?provincia=RM&servizio=${own.service}`),
  },
  { ...DAY, state: 'with places', open: booking((booked) => `/prenota/giorno${chosen(booked)}`) },
  {
    ...{ ...DAY, state: 'without any place' },
    open: booking(({ full }) => `/prenota/giorno?provincia=RM&ufficio=${full.zona}&servizio=${full.service}`),
  },
  {
    ...{ ...DAY, state: 'of a service that is not booked there', status: 404 },
    open: booking(({ own }) => `/prenota/giorno?provincia=RM&ufficio=${own.zona}&servizio=${'a'.repeat(24)}`),
  },
  { ...CONFIRM, state: 'fresh', open: booking((booked) => confirming(booked, 2)) },
  {
    ...{ ...CONFIRM, state: 'with every error', title: 'Errore: Controlla e prenota', status: 400 },
    async open(page, world) {
      await booking((booked) => confirming(booked, 2))(page, world);
      await page.getByLabel('Al telefono').check();
      await page.getByLabel(/^Il numero a cui chiamarti/).fill('06 1');
      await page.getByLabel(/^Vuoi dire qualcosa/).fill('a'.repeat(501));
      await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
      await page.getByText('C’è un problema').waitFor();
    },
  },
  {
    ...{ ...CONFIRM, state: 'of a place that is gone', title: 'Errore: Controlla e prenota', status: 409 },
    async open(page, world) {
      const { call, own, starts } = await bookedIn(world);
      for (let tries = 0; tries < 2; tries += 1) await bookingAnswer(call, own, starts[4] ?? '');
      await booking((booked) => confirming(booked, 4))(page, world);
    },
  },
  {
    ...{ ...CONFIRM, state: 'with as many as there may be', status: 409 },
    title: 'Errore: Controlla e prenota',
    async open(page, world) {
      const { call, own, starts } = await bookedIn(world);
      for (const start of starts.slice(10, 15)) await bookingAnswer(call, own, start);
      await booking((booked) => confirming(booked, 20))(page, world);
      await page.getByRole('button', { name: 'Prenota l’appuntamento' }).click();
      await page.getByText('C’è un problema').waitFor();
    },
  },
  { ...ONE, state: 'just booked', open: booking(of('?esito=appuntamento-prenotato')) },
  { ...ONE, state: 'that is soon', open: whileAppointmentIs(SOON, of('')) },
  { ...ONE, state: 'that was cancelled', open: whileAppointmentIs({ state: 'cancelled' }, of('')) },
  {
    ...{ page: 'appuntamenti/[id]/index.astro', state: 'not there', title: 'Appuntamento non trovato' },
    ...{ ...ANNA, status: 404, open: `/appuntamenti/${'a'.repeat(24)}` },
  },
  { ...MOVE, state: 'to another day', open: booking(of('/sposta')) },
  {
    ...{ ...MOVE, state: 'to be confirmed' },
    open: booking((booked) => of(`/sposta?inizio=${booked.starts[30] ?? ''}`)(booked)),
  },
  {
    ...{ ...MOVE, state: 'to a place that is gone', title: 'Errore: Sposta l’appuntamento', status: 409 },
    open: booking((booked) =>
      of(`/sposta?inizio=${(booked.starts[30] ?? '').replace(/T.*/, 'T03:00:00.000Z')}`)(booked),
    ),
  },
  { ...MOVE, state: 'when it is too late', open: whileAppointmentIs(SOON, of('/sposta')) },
  { ...CANCEL, state: 'asking', open: booking(of('/annulla')) },
  {
    ...{ ...CANCEL, state: 'when it became too late', title: 'Errore: Vuoi annullare', status: 409 },
    async open(page, world) {
      await booking(of('/annulla'))(page, world);
      const { appointment } = await bookedIn(world);
      const rows = world.portal.db('appointments').where({ document_id: appointment });
      const before = (await rows.clone().first()) as Record<string, unknown>;
      await rows.clone().update(SOON);
      await page.getByRole('button', { name: 'Annulla l’appuntamento' }).click();
      await page.getByText('C’è un problema').waitFor();
      await rows.clone().update(before);
    },
  },
  {
    ...{ page: 'appuntamenti/index.astro', state: 'with coming and past ones', title: 'Appuntamenti' },
    ...ANNA,
    async open(page, world) {
      const { call, isee } = await bookedIn(world);
      const { days } = await slotsSeenBy(call, isee);
      const id = await bookedBy(call, isee, days[0]?.starts[0] ?? '');
      await call('POST', `/api/appointments/${id}/cancellation`);
      await page.goto(`${world.portal.site}/appuntamenti`);
    },
  },
  {
    ...{ page: 'scrivania.astro', state: 'with an appointment', title: 'Scrivania', ...ANNA },
    open: booking(() => '/scrivania'),
  },
];
