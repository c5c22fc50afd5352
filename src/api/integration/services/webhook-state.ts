import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { env } from '../../../env';

/** How the deliveries to the CAF's suite stand. */
export async function webhookState(strapi: Core.Strapi) {
  const db = database(strapi);
  const count = async (state: string) => {
    const [row] = await db('webhook_deliveries')
      .where({ state })
      .count<{ total: number | string }[]>('* as total');
    return Number(row?.total ?? 0);
  };
  const [last] = await db('webhook_deliveries').max<{ sent_at: string | null }[]>('sent_at as sent_at');
  const [problem] = await db('webhook_deliveries')
    .where('state', 'waiting')
    .whereNotNull('last_problem')
    .orderBy('id')
    .limit(1)
    .pluck<string[]>('last_problem');
  return {
    configured: env.WEBHOOK_URL !== undefined,
    waiting: await count('waiting'),
    givenUp: await count('given-up'),
    lastSentAt: last?.sent_at ?? null,
    lastProblem: problem ?? null,
  };
}
