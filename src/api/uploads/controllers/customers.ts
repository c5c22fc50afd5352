import { countAttempt } from '../../../adapters/limits';
import { DONE } from '../../../contracts/fields';
import { customerUploadsContract } from '../../../contracts/uploads';
import { controller } from '../../../http/controller';
import { announceFile } from '../services/announce';
import { deleteFile, renameFile } from '../services/change';
import { askToReopen, finishUpload } from '../services/finish';
import { joinPhotos } from '../services/join';
import { listOwnFiles, readOwnFile } from '../services/own-files';
import { printReceipt } from '../services/receipts';
import { receiveFile } from '../services/receive';
import { ANNOUNCEMENTS, RECEIPTS } from '../services/rules';

export default controller(customerUploadsContract, {
  listMyFiles: ({ strapi, caller, params }) => listOwnFiles(strapi, caller, params.id),
  async announceFile({ strapi, caller, params, body }) {
    await countAttempt(strapi, ANNOUNCEMENTS, caller.documentId);
    return announceFile(strapi, caller, params.id, body);
  },
  sendFile: ({ strapi, caller, params, file }) => receiveFile(strapi, caller, params.id, file),
  readMyFile: ({ strapi, caller, params }) => readOwnFile(strapi, caller, params.id),
  renameFile: ({ strapi, caller, params, body }) => renameFile(strapi, caller, params.id, body.name),
  async deleteFile({ strapi, caller, params }) {
    await deleteFile(strapi, caller, params.id);
    return DONE;
  },
  joinPhotos: ({ strapi, caller, params, body }) => joinPhotos(strapi, caller, params.id, body),
  finishUpload: ({ strapi, caller, params }) => finishUpload(strapi, caller, params.id),
  async askToReopen({ strapi, caller, params, body }) {
    await askToReopen(strapi, caller, params.id, body.reason);
    return DONE;
  },
  async getReceipt({ strapi, caller, params }) {
    await countAttempt(strapi, RECEIPTS, caller.documentId);
    return printReceipt(strapi, caller, params.id, params.round);
  },
});
