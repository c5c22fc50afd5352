import { customerArchiveContract } from '../../../contracts/archive';
import { controller } from '../../../http/controller';
import { archiveOverview } from '../services/overview';
import { getArchivedDocument, listArchive, readArchivedDocument } from '../services/read-archive';
import { downloadYear } from '../services/year-zip';

export default controller(customerArchiveContract, {
  getArchiveOverview: ({ strapi, caller }) => archiveOverview(strapi, caller),
  listArchive: ({ strapi, caller, query }) => listArchive(strapi, caller, query),
  getArchivedDocument: ({ strapi, caller, params }) => getArchivedDocument(strapi, caller, params.id),
  readArchivedDocument: ({ strapi, caller, params }) => readArchivedDocument(strapi, caller, params),
  downloadArchiveYear: ({ strapi, caller, params }) => downloadYear(strapi, caller, params.year),
});
