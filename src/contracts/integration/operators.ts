import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Instant } from '../fields';

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
} satisfies Contract;
