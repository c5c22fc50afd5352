import { archiveIntegrationContract } from '../../../contracts/archive';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { getDocumentClass, listDocumentClasses, putDocumentClass } from '../services/suite-classes';
import { putDocument, putDocumentContents } from '../services/suite-documents';
import { getDocument, listDocuments, withdrawSuiteDocument } from '../services/suite-lists';

export default controller(archiveIntegrationContract, {
  putDocumentClass: ({ strapi, caller, params, body, expected }) =>
    putDocumentClass(strapi, caller, params.externalId, body, expected),
  getDocumentClass: ({ strapi, params }) => getDocumentClass(strapi, params.externalId),
  listSuiteDocumentClasses: ({ strapi, query }) => listDocumentClasses(strapi, query),
  putDocument: ({ strapi, caller, params, body, expected }) =>
    putDocument(strapi, caller, params.externalId, body, expected),
  putDocumentContents: ({ strapi, caller, params, file, expected }) =>
    putDocumentContents(strapi, caller, params.externalId, file, expected),
  getDocument: ({ strapi, params }) => getDocument(strapi, params.externalId),
  listDocuments: ({ strapi, query }) => listDocuments(strapi, query),
  async withdrawSuiteDocument({ strapi, caller, params, body }) {
    await withdrawSuiteDocument(strapi, caller, params.externalId, body.reason);
    return DONE;
  },
});
