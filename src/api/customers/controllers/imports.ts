import { customerImportsContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { checkImport, runImport } from '../services/imports';

export default controller(customerImportsContract, {
  checkCustomerImport: ({ strapi, caller, body }) => checkImport(strapi, caller, body.csv),
  runCustomerImport: ({ strapi, caller, body }) => runImport(strapi, caller, body.csv),
});
