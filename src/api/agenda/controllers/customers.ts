import { customerAgendaContract } from '../../../contracts/agenda';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { agendaCalendar } from '../services/calendar-file';
import { addEntry, changeEntry, readEntry, removeEntry, skipDay } from '../services/entries';
import { readAgenda } from '../services/read-agenda';

export default controller(customerAgendaContract, {
  listAgenda: ({ strapi, caller, query }) => readAgenda(strapi, caller, query),
  addAgendaEntry: ({ strapi, caller, body }) => addEntry(strapi, caller, body),
  getAgendaEntry: ({ strapi, caller, params }) => readEntry(strapi, caller, params.id),
  async changeAgendaEntry({ strapi, caller, params, body }) {
    await changeEntry(strapi, caller, params.id, body);
    return DONE;
  },
  async removeAgendaEntry({ strapi, caller, params }) {
    await removeEntry(strapi, caller, params.id);
    return DONE;
  },
  async skipAgendaDay({ strapi, caller, params, body }) {
    await skipDay(strapi, caller, params.id, body.day);
    return DONE;
  },
  downloadAgenda: ({ strapi, caller }) => agendaCalendar(strapi, caller),
});
