import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Id, text } from '../fields';
import { ById, CustomerFilter } from './fields';

const read = { actor: 'operator', permission: 'communications.read' } as const;
const write = { actor: 'operator', permission: 'communications.write' } as const;

const GroupFields = z.strictObject({
  name: text(80, 1, 'Scrivi un nome.'),
  filter: CustomerFilter,
});

/** Filters with a name: who belongs to a group is seen when something is published for it. */
export const customerGroupsContract = {
  listGroups: endpoint({
    ...read,
    method: 'GET',
    path: '/customer-groups',
    summary: 'I gruppi, per nome.',
    response: z.object({
      groups: z.array(z.object({ id: Id, name: z.string(), filter: CustomerFilter })),
    }),
  }),
  getFilterChoices: endpoint({
    ...read,
    method: 'GET',
    path: '/customer-groups/choices',
    summary: 'Le sedi e gli uffici che l’operatore vede, e i servizi, fra cui scegliere.',
    response: z.object({
      sedi: z.array(z.object({ id: Id, name: z.string() })),
      zone: z.array(z.object({ id: Id, name: z.string() })),
      services: z.array(z.object({ id: Id, name: z.string(), years: z.array(z.int()) })),
    }),
  }),
  createGroup: endpoint({
    ...write,
    method: 'POST',
    path: '/customer-groups',
    summary: 'Dà un nome a un filtro.',
    body: GroupFields,
    status: 201,
    response: z.object({ id: Id }),
  }),
  saveGroup: endpoint({
    ...write,
    method: 'PUT',
    path: '/customer-groups/:id',
    summary: 'Cambia un gruppo che nessuna comunicazione aspetta.',
    params: ById,
    body: GroupFields,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  deleteGroup: endpoint({
    ...write,
    method: 'DELETE',
    path: '/customer-groups/:id',
    summary: 'Elimina un gruppo che nessuna comunicazione aspetta.',
    params: ById,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
