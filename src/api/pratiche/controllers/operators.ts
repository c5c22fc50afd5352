import { DONE } from '../../../contracts/fields';
import { officePraticheContract } from '../../../contracts/pratiche';
import { controller } from '../../../http/controller';
import { readCustomerMessages, writeToCustomer } from '../services/messages';
import { addEntry, stepEntry } from '../services/office-checklist';
import { listPratiche, praticheFilters, readPratica } from '../services/queue';
import { remindCustomers } from '../services/reminders';
import { openForCustomer, setExpectedDay, stepPratica } from '../services/work';

export default controller(officePraticheContract, {
  listPratiche: ({ strapi, caller, query }) => listPratiche(strapi, caller, query),
  getPraticheFilters: ({ strapi, caller }) => praticheFilters(strapi, caller),
  getPratica: ({ strapi, caller, params }) => readPratica(strapi, caller, params.id),
  openPratica: ({ strapi, caller, body }) => openForCustomer(strapi, caller, body),
  async stepPratica({ strapi, caller, params, body }) {
    await stepPratica(strapi, caller, params.id, body.step);
    return DONE;
  },
  async setExpectedDay({ strapi, caller, params, body }) {
    await setExpectedDay(strapi, caller, params.id, body.day);
    return DONE;
  },
  writeToCustomer: ({ strapi, caller, params, body }) =>
    writeToCustomer(strapi, caller, params.id, body.text),
  async readCustomerMessages({ strapi, caller, params, body }) {
    await readCustomerMessages(strapi, caller, params.id, body.last);
    return DONE;
  },
  addEntry: ({ strapi, caller, params, body }) => addEntry(strapi, caller, params.id, body),
  async stepEntry({ strapi, caller, params, body }) {
    await stepEntry(strapi, caller, params.id, params.entry, body);
    return DONE;
  },
  remindCustomers: ({ strapi, caller, body }) => remindCustomers(strapi, caller, body.pratiche),
});
