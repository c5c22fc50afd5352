import { customerOperatorsContract } from '../../../contracts/customers';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import * as account from '../services/account';
import { customerHistory } from '../services/history';
import { printLetter } from '../services/letter';
import { activateByOperator } from '../services/operator-activation';
import { customerDetail, searchCustomers } from '../services/search';

const done = async (work: Promise<void>) => {
  await work;
  return DONE;
};

export default controller(customerOperatorsContract, {
  searchCustomers: ({ strapi, caller, body }) => searchCustomers(strapi, caller, body),
  getCustomer: ({ strapi, caller, params }) => customerDetail(strapi, caller, params.id),
  getCustomerHistory: ({ strapi, caller, params, query }) =>
    customerHistory(strapi, caller, params.id, query),
  activateCustomer: ({ strapi, caller, body }) =>
    activateByOperator(strapi, caller, {
      ...body,
      birthDate: body.birthDate ?? null,
      sex: body.sex ?? null,
      birthPlace: body.birthPlace ?? null,
      zona: body.zona ?? null,
    }),
  convertToRegistrato: ({ strapi, caller, params, body }) =>
    done(account.convertToRegistrato(strapi, caller, params.id, body)),
  revertToAnonimo: ({ strapi, caller, params, body }) =>
    done(account.revertToAnonimo(strapi, caller, params.id, body.reason)),
  changeCustomerEmail: ({ strapi, caller, params, body }) =>
    done(account.changeEmail(strapi, caller, params.id, body)),
  sendCustomerLink: ({ strapi, caller, params }) => done(account.sendLink(strapi, caller, params.id)),
  printCustomerLetter: ({ strapi, caller, params }) => printLetter(strapi, caller, params.id),
  blockCustomer: ({ strapi, caller, params, body }) =>
    done(account.blockCustomer(strapi, caller, params.id, body.reason)),
  unblockCustomer: ({ strapi, caller, params, body }) =>
    done(account.unblockCustomer(strapi, caller, params.id, body.reason)),
  endCustomerSessions: ({ strapi, caller, params }) =>
    done(account.endCustomerSessions(strapi, caller, params.id)),
});
