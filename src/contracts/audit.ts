import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';
import { Day, Id, Instant, PageQuery, optionalText, pageOf } from './fields';

/** Something that happened in the portal, as the Amministratore reads it. */
export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  action: z.string(),
  /** The action in Italian. */
  label: z.string(),
  actor: z.string(),
  /** Null where it is about no customer, or about one whom the reader does not see. */
  customer: z.object({ id: Id, codiceFiscale: z.string(), name: z.string() }).nullable(),
  /** Whether it is about a customer at all. */
  aboutCustomer: z.boolean(),
  details: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The audit log: it is read, and never changed. */
export const auditContract = {
  // What is looked for names people, and addresses end in logs: it travels in the body.
  searchAudit: endpoint({
    actor: 'operator',
    permission: 'audit.read',
    method: 'POST',
    path: '/audit/search',
    summary: 'Il registro di quello che è successo, dal più recente.',
    body: PageQuery.extend({
      /** First and last day, in Italy. */
      from: Day.nullish(),
      to: Day.nullish(),
      action: optionalText(60),
      /** Part of the name of who did it. */
      actor: optionalText(100),
      /** Codice fiscale, name or email of the customer whom it is about. */
      customer: optionalText(100),
    }),
    response: pageOf(AuditEntry),
  }),
  listAuditActions: endpoint({
    actor: 'operator',
    permission: 'audit.read',
    method: 'GET',
    path: '/audit/actions',
    summary: 'Le azioni fra cui scegliere nel registro.',
    response: z.object({ actions: z.array(z.object({ action: z.string(), label: z.string() })) }),
  }),
} satisfies Contract;
