import { officeArchiveContract } from '../../../contracts/archive';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { documentClasses, listCustomerArchive, viewArchivedDocument } from '../services/office-archive';
import { releaseDocument, withdrawDocument } from '../services/office-changes';
import { announceFiling, fileUpload, sendFiling } from '../services/office-filing';
import { proposeFilings } from '../services/proposals';

export default controller(officeArchiveContract, {
  listDocumentClasses: ({ strapi }) => documentClasses(strapi),
  listCustomerArchive: ({ strapi, caller, params, query }) =>
    listCustomerArchive(strapi, caller, params.id, query),
  viewArchivedDocument: ({ strapi, caller, params }) => viewArchivedDocument(strapi, caller, params),
  proposeFilings: ({ strapi, caller, body }) => proposeFilings(strapi, caller, body.names),
  announceFiling: ({ strapi, caller, params, body }) => announceFiling(strapi, caller, params.id, body),
  sendFiling: ({ strapi, caller, params, file }) => sendFiling(strapi, caller, params.id, file),
  fileUpload: ({ strapi, caller, params, body }) => fileUpload(strapi, caller, params.id, body),
  async withdrawDocument({ strapi, caller, params, body }) {
    await withdrawDocument(strapi, caller, params.id, body.reason);
    return DONE;
  },
  async releaseDocument({ strapi, caller, params }) {
    await releaseDocument(strapi, caller, params.id);
    return DONE;
  },
});
