import { z } from 'zod';
import { endpoint, FileAnswer, type Contract } from '../endpoint';
import { Done, Id } from '../fields';
import { AgendaDay, AgendaEntry, AgendaItem, AgendaRange, TypedEntry } from './fields';

const section = 'agenda' as const;
const ById = z.strictObject({ id: Id });

/** What customers do with their agenda. */
export const customerAgendaContract = {
  listAgenda: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/agenda',
    summary: 'Impegni, appuntamenti con il CAF e scadenze di un periodo, nel loro ordine.',
    query: AgendaRange,
    response: z.object({ items: z.array(AgendaItem) }),
  }),
  addAgendaEntry: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/agenda/entries',
    summary: 'Aggiunge un impegno.',
    body: TypedEntry,
    status: 201,
    response: z.object({ id: Id }),
    errors: ['agenda-full', 'too-many-attempts'],
  }),
  getAgendaEntry: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/agenda/entries/:id',
    summary: 'Un impegno, come è stato scritto.',
    params: ById,
    response: AgendaEntry,
    errors: ['not-found'],
  }),
  changeAgendaEntry: endpoint({
    actor: 'customer',
    section,
    method: 'PUT',
    path: '/agenda/entries/:id',
    summary: 'Cambia un impegno; dei giorni tolti restano tolti quelli in cui cadrebbe ancora.',
    params: ById,
    body: TypedEntry,
    response: Done,
    errors: ['not-found', 'agenda-full', 'too-many-attempts'],
  }),
  removeAgendaEntry: endpoint({
    actor: 'customer',
    section,
    method: 'DELETE',
    path: '/agenda/entries/:id',
    summary: 'Elimina un impegno, con tutte le sue ripetizioni.',
    params: ById,
    response: Done,
    errors: ['not-found'],
  }),
  skipAgendaDay: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/agenda/entries/:id/skipped-days',
    summary: 'Toglie un solo giorno da un impegno che si ripete.',
    params: ById,
    body: z.strictObject({ day: AgendaDay }),
    response: Done,
    errors: ['not-found', 'agenda-full', 'too-many-attempts'],
  }),
  downloadAgenda: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/agenda/calendar.ics',
    summary: 'Tutta l’agenda come file per il calendario (.ics).',
    produces: 'text/calendar; charset=utf-8',
    response: FileAnswer,
    errors: ['too-many-attempts'],
  }),
} satisfies Contract;
