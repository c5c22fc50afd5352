import { uploadsIntegrationContract } from '../../../contracts/uploads';
import { controller } from '../../../http/controller';
import { downloadUpload, listUploads, markUploadArchived } from '../services/suite-files';

export default controller(uploadsIntegrationContract, {
  listUploads: ({ strapi, query }) => listUploads(strapi, query),
  downloadUpload: ({ strapi, caller, params }) => downloadUpload(strapi, caller, params.id),
  markUploadArchived: ({ strapi, caller, params }) => markUploadArchived(strapi, caller, params.id),
});
