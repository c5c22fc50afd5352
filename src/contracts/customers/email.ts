import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Email, Instant } from '../fields';
import { Password } from './fields';

/** The customer's own address: a new one counts once its link was used. */
export const emailContract = {
  getEmail: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/email',
    summary: 'L’indirizzo email del cliente, e quello che aspetta la conferma.',
    response: z.object({
      email: z.string().nullable(),
      pending: z.object({ email: z.string(), expiresAt: Instant }).nullable(),
    }),
  }),
  askEmailChange: endpoint({
    actor: 'customer',
    method: 'POST',
    path: '/me/email',
    summary: 'Chiede di cambiare indirizzo: a quello nuovo arriva il link che lo conferma.',
    body: z.strictObject({ email: Email, currentPassword: Password }),
    status: 202,
    response: Done,
    errors: ['invalid-input', 'too-many-attempts'],
  }),
  sendEmailLinkAgain: endpoint({
    actor: 'customer',
    method: 'POST',
    path: '/me/email/link',
    summary: 'Manda di nuovo il link al nuovo indirizzo; quello di prima non vale più.',
    status: 202,
    response: Done,
    errors: ['state-not-allowed', 'too-many-attempts'],
  }),
  cancelEmailChange: endpoint({
    actor: 'customer',
    method: 'DELETE',
    path: '/me/email',
    summary: 'Rinuncia al nuovo indirizzo.',
    response: Done,
  }),
} satisfies Contract;
