import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { UploadObstacle } from '../../../contracts/pratiche/customers';

interface Row {
  mobile: string | null;
  zona_id: number | null;
  uploads_open: boolean | number | null;
}

/** What keeps a customer from uploading documents, in the order in which to mend it; empty: nothing does. */
export async function uploadObstacles(db: Knex, customerId: number): Promise<UploadObstacle[]> {
  const row = await db('up_users as customer')
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .leftJoin('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .leftJoin('sedi', 'sedi.id', 'link.sede_id')
    .where('customer.id', customerId)
    .first<Row | undefined>('customer.mobile', 'zone.id as zona_id', 'sedi.uploads_open');
  if (row === undefined) throw new PortalError('not-signed-in');
  const obstacles: UploadObstacle[] = [];
  if (row.zona_id === null) obstacles.push('no-office');
  else if (!row.uploads_open) obstacles.push('office-closed');
  if (row.mobile === null || row.mobile === '') obstacles.push('no-mobile');
  return obstacles;
}
