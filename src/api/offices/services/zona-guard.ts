import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../../../adapters/clock';
import { transaction } from '../../../adapters/database';

const UID = 'api::offices.zona';

const EXPECTED_THERE =
  'In questo ufficio ci sono appuntamenti che devono ancora venire: spostali o annullali prima, così i clienti lo sanno.';

/** Refuses to delete a zona as long as somebody is expected there. */
export function guardZone(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID || context.action !== 'delete') return next();
    const { documentId } = context.params;
    // Joins the transaction in which the admin deletes many at once.
    const expected = await transaction<unknown>(strapi, async (db) =>
      db('appointments')
        .where({ zona_document_id: documentId, state: 'booked' })
        .where('end_at', '>', now())
        .first('id'),
    );
    if (expected !== undefined) throw new errors.ValidationError(EXPECTED_THERE);
    return next();
  });
}
