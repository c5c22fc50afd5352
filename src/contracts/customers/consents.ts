import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Instant, text } from '../fields';

/** Something that a customer agreed to or took back. */
export const ConsentEvent = z.object({
  at: Instant,
  kind: z.enum(['privacy', 'news-by-email']),
  given: z.boolean(),
  /** Of the notice; null where it has none. */
  version: z.string().nullable(),
});
export type ConsentEvent = z.infer<typeof ConsentEvent>;

/** What the customer agreed to, with its history. */
export const consentsContract = {
  getConsents: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/consents',
    summary: 'I consensi del cliente con la loro storia, dal più recente.',
    response: z.object({
      /** The version of the notice that the customer has read, and the one that counts now. */
      privacy: z.object({
        version: z.string().nullable(),
        acceptedAt: Instant.nullable(),
        current: z.string(),
      }),
      newsByEmail: z.boolean(),
      history: z.array(ConsentEvent),
    }),
  }),
  acceptPrivacy: endpoint({
    actor: 'customer',
    method: 'POST',
    path: '/me/consents/privacy',
    summary: 'Il cliente dichiara di aver letto l’informativa che vale adesso.',
    body: z.strictObject({ version: text(40) }),
    response: Done,
    errors: ['conflict'],
  }),
} satisfies Contract;
