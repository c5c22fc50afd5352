import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, optionalText } from '../fields';

/** How a customer can be reached; telephone numbers in E.164. */
export const Contacts = z.object({
  phone: z.string().nullable(),
  mobile: z.string().nullable(),
  address: z.string().nullable(),
  cap: z.string().nullable(),
  comune: z.string().nullable(),
  provincia: z.string().nullable(),
});
export type Contacts = z.infer<typeof Contacts>;

/** The customer's own contacts. */
export const contactsContract = {
  getContacts: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/contacts',
    summary: 'Telefono, cellulare e indirizzo del cliente.',
    response: z.object({ contacts: Contacts }),
  }),
  putContacts: endpoint({
    actor: 'customer',
    method: 'PUT',
    path: '/me/contacts',
    summary: 'Cambia telefono, cellulare e indirizzo del cliente.',
    body: z.strictObject({
      phone: optionalText(40),
      mobile: optionalText(40),
      address: optionalText(200),
      cap: optionalText(20),
      comune: optionalText(100),
      provincia: optionalText(20),
    }),
    response: Done,
    errors: ['too-many-attempts'],
  }),
} satisfies Contract;
