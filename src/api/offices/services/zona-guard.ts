import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { transaction } from '../../../adapters/database';

const UID = 'api::offices.zona';

const HAS_APPOINTMENTS =
  'Di questo ufficio ci sono appuntamenti, che i clienti e il CAF devono poter rileggere. Per toglierlo dalla scelta dei clienti segna «Esclusa dalle sedi che il cliente può scegliere».';

/** Refuses to delete a zona of which there are appointments; with another one its rules of booking go too. */
export function guardZone(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID || context.action !== 'delete') return next();
    const { documentId } = context.params;
    // Joins the transaction in which the admin deletes many at once.
    return transaction(strapi, async (db) => {
      const there: unknown = await db('appointments').where({ zona_document_id: documentId }).first('id');
      if (there !== undefined) throw new errors.ValidationError(HAS_APPOINTMENTS);
      for (const table of ['booking_plans', 'booking_closures'])
        await db(table).where({ zona_document_id: documentId }).delete();
      return await next();
    });
  });
}
