import { z } from 'zod';
import { endpoint, FileAnswer, type Contract } from '../endpoint';
import { Done, Instant, Token } from '../fields';

const section = 'agenda' as const;

/** The secret address by which a customer's calendar program reads the agenda. */
const Feed = z.object({
  token: Token,
  madeAt: Instant,
  /** When a program last read it, to the hour; null: never. */
  readAt: Instant.nullable(),
});
export type AgendaFeed = z.infer<typeof Feed>;

export const agendaFeedsContract = {
  getAgendaFeed: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/agenda/feed',
    summary: 'L’indirizzo segreto dell’agenda; null se il cliente non lo ha attivato.',
    response: z.object({ feed: Feed.nullable() }),
  }),
  renewAgendaFeed: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/agenda/feed',
    summary: 'Crea l’indirizzo segreto; se c’è già, ne fa uno nuovo e quello di prima non risponde più.',
    status: 201,
    response: z.object({ token: Token }),
    errors: ['too-many-attempts'],
  }),
  removeAgendaFeed: endpoint({
    actor: 'customer',
    section,
    method: 'DELETE',
    path: '/agenda/feed',
    summary: 'Spegne l’indirizzo segreto.',
    response: Done,
  }),
  readAgendaFeed: endpoint({
    actor: 'nobody',
    method: 'GET',
    path: '/agenda/feeds/:token',
    summary: 'L’agenda come la leggono i programmi di calendario, finché il suo indirizzo è valido.',
    params: z.strictObject({ token: Token }),
    produces: 'text/calendar; charset=utf-8',
    response: FileAnswer,
    errors: ['not-found', 'too-many-attempts'],
  }),
} satisfies Contract;
