import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Id, Instant, PageQuery, pageOf } from '../fields';
import { WebhookTypeName } from './webhooks';

export const DeliveryState = z.enum(['waiting', 'sent', 'given-up']);

/** How the CAF's suite is told of what customers do. */
export const integrationContract = {
  getWebhookState: endpoint({
    actor: 'operator',
    permission: 'audit.read',
    method: 'GET',
    path: '/webhooks',
    summary: 'Se il gestionale riceve gli avvisi, e quali aspettano.',
    response: z.object({
      configured: z.boolean(),
      waiting: z.int(),
      givenUp: z.int(),
      lastSentAt: Instant.nullable(),
      /** Of the oldest one that waits. */
      lastProblem: z.string().nullable(),
    }),
  }),
  listWebhooks: endpoint({
    actor: 'operator',
    permission: 'audit.read',
    method: 'GET',
    path: '/webhooks/deliveries',
    summary: 'Gli avvisi al gestionale, dall’ultimo.',
    query: PageQuery.extend({ state: DeliveryState.optional() }),
    response: pageOf(
      z.object({
        id: Id,
        type: WebhookTypeName,
        at: Instant,
        state: DeliveryState,
        tries: z.int(),
        sentAt: Instant.nullable(),
        nextTryAt: Instant.nullable(),
        lastProblem: z.string().nullable(),
      }),
    ),
  }),
  sendWebhookAgain: endpoint({
    actor: 'operator',
    permission: 'integration.work',
    method: 'POST',
    path: '/webhooks/deliveries/:id/retry',
    summary: 'Manda di nuovo un avviso, con lo stesso identificativo.',
    params: z.strictObject({ id: Id }),
    response: Done,
    errors: ['not-found'],
  }),
  sendGivenUpWebhooks: endpoint({
    actor: 'operator',
    permission: 'integration.work',
    method: 'POST',
    path: '/webhooks/retries',
    summary: 'Manda di nuovo tutti gli avvisi che non sono stati presi.',
    response: z.object({ queued: z.int() }),
  }),
} satisfies Contract;
