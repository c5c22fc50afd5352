import { auditContract } from '../../../contracts/audit';
import { controller } from '../../../http/controller';
import { auditActions, searchAudit } from '../services/search-audit';

export default controller(auditContract, {
  searchAudit: ({ strapi, caller, body }) => searchAudit(strapi, caller, body),
  listAuditActions: () => Promise.resolve({ actions: auditActions() }),
});
