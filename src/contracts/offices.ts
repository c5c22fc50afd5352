import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';
import { Id } from './fields';

/** An office of the CAF as an operator picks it. */
export const ZonaChoice = z.object({ id: Id, name: z.string(), sede: z.string(), provincia: z.string() });
export type ZonaChoice = z.infer<typeof ZonaChoice>;

export const officesContract = {
  listMyZone: endpoint({
    actor: 'operator',
    permission: 'customers.read',
    method: 'GET',
    path: '/zone',
    summary: 'Le zone dell’operatore che chiede.',
    response: z.object({ zone: z.array(ZonaChoice), withoutOffice: z.boolean() }),
  }),
} satisfies Contract;
