import { DONE } from '../../../contracts/fields';
import { officeUploadsContract } from '../../../contracts/uploads';
import { controller } from '../../../http/controller';
import { downloadAll, downloadMerged } from '../services/all-files';
import { stepUpload } from '../services/finish';
import { judgeHeldFile, listFiles, readFile } from '../services/office-files';

export default controller(officeUploadsContract, {
  listFiles: ({ strapi, caller, params }) => listFiles(strapi, caller, params.id),
  viewFile: ({ strapi, caller, params }) => readFile(strapi, caller, params.id, 'document-viewed'),
  downloadFile: ({ strapi, caller, params }) => readFile(strapi, caller, params.id, 'document-downloaded'),
  downloadAll: ({ strapi, caller, params }) => downloadAll(strapi, caller, params.id),
  downloadMerged: ({ strapi, caller, params }) => downloadMerged(strapi, caller, params),
  async stepUpload({ strapi, caller, params, body }) {
    await stepUpload(strapi, caller, params.id, body);
    return DONE;
  },
  async judgeHeldFile({ strapi, caller, params, body }) {
    await judgeHeldFile(strapi, caller, params.id, body.keep);
    return DONE;
  },
});
