import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { transaction } from '../../../adapters/database';

const UID = 'api::archive.document-class';

const IN_USE =
  'In archivio ci sono documenti di questa classe: senza di lei non li vedrebbe più nessuno. Per nasconderli ai clienti scegli che la classe non la veda nessuno.';

/** Refuses to delete a class of documents as long as there are documents of it. */
export function guardDocumentClasses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID || context.action !== 'delete') return next();
    const { documentId } = context.params;
    // Joins the transaction in which the admin deletes many at once.
    const used = await transaction<unknown>(strapi, async (db) =>
      db('archived_documents').where({ class_document_id: documentId }).first('id'),
    );
    if (used !== undefined) throw new errors.ValidationError(IN_USE);
    return next();
  });
}
