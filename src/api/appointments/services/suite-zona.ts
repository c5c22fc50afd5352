import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';

async function zonaNamed(db: Knex, externalId: string): Promise<string | null> {
  const [id] = await db('zone').where({ external_id: externalId }).pluck<string[]>('document_id');
  return id ?? null;
}

/** The document id of the zona that the suite means. @throws PortalError `invalid-input` at `zona` */
export async function suiteZona(db: Knex, externalId: string): Promise<string> {
  const id = await zonaNamed(db, externalId);
  if (id === null) throw PortalError.field('zona', 'Questa zona non c’è: creala prima.');
  return id;
}

/** As `suiteZona`, of one that stands in the address. @throws PortalError `not-found` */
export async function addressedZona(db: Knex, externalId: string): Promise<string> {
  const id = await zonaNamed(db, externalId);
  if (id === null) throw new PortalError('not-found');
  return id;
}
