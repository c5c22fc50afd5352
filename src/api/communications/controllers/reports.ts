import { communicationReportsContract } from '../../../contracts/communications';
import { controller } from '../../../http/controller';
import { exportRecipients } from '../services/export-recipients';
import { communicationReport, listRecipients } from '../services/report';

export default controller(communicationReportsContract, {
  getReport: ({ strapi, caller, params }) => communicationReport(strapi, caller, params.id),
  listRecipients: ({ strapi, caller, params, query }) => listRecipients(strapi, caller, params.id, query),
  exportRecipients: ({ strapi, caller, params }) => exportRecipients(strapi, caller, params.id),
});
