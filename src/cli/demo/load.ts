import type { Core } from '@strapi/strapi';
import { transaction, type Knex } from '../../adapters/database';
import { env } from '../../env';
import { LOADERS } from './loaders';

/** The demo data of one capability. */
export interface DemoLoader {
  /** Noted in the database once the data are there; never changed afterwards. */
  name: string;
  /** Runs once, in the transaction of `db`. `now` is the moment at which the demo was made. */
  load(strapi: Core.Strapi, db: Knex, now: Date): Promise<void>;
}

/**
 * Loads the demo data that the database does not have yet: each loader whole or not at all, in their order.
 * @throws Error outside the demo and the tests
 */
export async function loadDemoData(strapi: Core.Strapi): Promise<void> {
  if (env.PORTAL_MODE === 'production') throw new Error('the demo data do not belong into production');
  for (const { name, load } of LOADERS) {
    const marker = { type: 'demo', key: name };
    if ((await strapi.store.get(marker)) !== null) continue;
    await transaction(strapi, async (db) => {
      await load(strapi, db, new Date());
      await strapi.store.set({ ...marker, value: true });
    });
  }
}
