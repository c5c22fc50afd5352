import type { Knex } from '../../../adapters/database';

const BY_DEFAULT = 10;

/** For how many minutes a communication can be taken back before it goes out, as the CAF has set it. */
export async function thinkAgainMinutes(db: Knex): Promise<number> {
  const rules = await db('portal_rules').first<
    { communication_think_again_minutes: number | null } | undefined
  >('communication_think_again_minutes');
  return rules?.communication_think_again_minutes ?? BY_DEFAULT;
}
