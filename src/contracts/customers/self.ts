import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Day, Done, Id, Instant, text } from '../fields';
import { SECTION_KEYS } from '../sections';
import { NewsItem } from '../news';
import { CustomerType, NewSession, Password } from './fields';

/** The signed-in customer as every page needs it. */
export const CurrentCustomer = z.object({
  nome: z.string(),
  cognome: z.string(),
  type: CustomerType,
  /** The sections that the CAF opens to this customer, in the menu's order. */
  sections: z.array(z.enum(SECTION_KEYS)),
  /** `uploadsOpen`: whether the office's sede lets its customers upload documents. */
  /** Personal communications that the customer has not opened; 0 where the section is closed. */
  unreadCommunications: z.int(),
  office: z.object({ name: z.string(), phone: z.string(), uploadsOpen: z.boolean() }).nullable(),
});
export type CurrentCustomer = z.infer<typeof CurrentCustomer>;

/** Something that the portal asks the customer to do. */
const Task = z.object({ kind: z.enum(['become-registrato', 'add-email']), href: z.string() });

/** The customer's own data, session and preferences. */
export const selfContract = {
  getCurrentCustomer: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me',
    summary: 'Chi ha aperto la sessione e quali sezioni vede.',
    response: CurrentCustomer,
  }),
  getHome: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/home',
    summary: 'La scrivania: che cosa fare e che cosa c’è di nuovo.',
    response: z.object({
      customer: CurrentCustomer,
      tasks: z.array(Task),
      /** The latest news; empty where the section is closed to the customer. */
      news: z.array(NewsItem),
      unreadNews: z.int(),
      /** Documents of the archive that the customer has not opened; 0 where the section is closed. */
      newDocuments: z.int(),
    }),
  }),
  getProfile: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/profile',
    summary: 'I dati del cliente.',
    response: z.object({
      codiceFiscale: z.string(),
      cognome: z.string(),
      nome: z.string(),
      /** As the codice fiscale and the CAF know it; null where nobody told. */
      birth: z.object({ date: Day.nullable(), place: z.string().nullable() }),
      email: z.string().nullable(),
      type: CustomerType,
      registeredAt: Instant,
      newsByEmail: z.boolean(),
      privacyVersion: z.string().nullable(),
      privacyAcceptedAt: Instant.nullable(),
    }),
  }),
  updatePreferences: endpoint({
    actor: 'customer',
    method: 'PATCH',
    path: '/me/preferences',
    summary: 'Cambia le preferenze del cliente.',
    body: z.strictObject({ newsByEmail: z.boolean() }),
    response: Done,
  }),
  changePassword: endpoint({
    actor: 'customer',
    method: 'POST',
    path: '/me/password',
    summary: 'Cambia la password: tutte le sessioni finiscono, ne comincia una nuova.',
    body: z.strictObject({ currentPassword: Password, newPassword: Password, device: text(200, 0) }),
    response: NewSession,
    errors: ['invalid-input', 'too-many-attempts'],
  }),
  listSessions: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/sessions',
    summary: 'Le sessioni aperte del cliente.',
    response: z.object({
      sessions: z.array(
        z.object({
          id: Id,
          device: z.string(),
          openedAt: Instant,
          lastSeenAt: Instant,
          current: z.boolean(),
        }),
      ),
    }),
  }),
  closeSession: endpoint({
    actor: 'customer',
    method: 'DELETE',
    path: '/me/sessions/:id',
    summary: 'Chiude una sessione del cliente.',
    params: z.strictObject({ id: Id }),
    response: Done,
    errors: ['not-found'],
  }),
  closeOtherSessions: endpoint({
    actor: 'customer',
    method: 'DELETE',
    path: '/me/sessions',
    summary: 'Chiude tutte le sessioni del cliente tranne questa.',
    response: Done,
  }),
  signOut: endpoint({
    actor: 'customer',
    method: 'DELETE',
    path: '/me/session',
    summary: 'Esce: chiude questa sessione.',
    response: Done,
  }),
} satisfies Contract;
