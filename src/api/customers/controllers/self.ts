import { database } from '../../../adapters/database';
import { DONE } from '../../../contracts/fields';
import { selfContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { unopenedDocuments } from '../../archive/services/overview';
import { newsAtAGlance } from '../../news/services/read-news';
import { changePassword } from '../services/change-password';
import { currentCustomer, ownProfile, ownTasks, setNewsByEmail } from '../services/own-data';
import { closeSession, endSessions, listSessions, signOut } from '../services/sessions';

const NEWS_AT_HOME = 3;

export default controller(selfContract, {
  getCurrentCustomer: ({ strapi, caller }) => currentCustomer(strapi, caller),

  async getHome({ strapi, caller }) {
    const customer = await currentCustomer(strapi, caller);
    const { items, unread } = customer.sections.includes('news')
      ? await newsAtAGlance(strapi, caller, NEWS_AT_HOME)
      : { items: [], unread: 0 };
    const tasks = await ownTasks(strapi, caller);
    const newDocuments = customer.sections.includes('archive')
      ? await unopenedDocuments(database(strapi), caller)
      : 0;
    return { customer, tasks, news: items, unreadNews: unread, newDocuments };
  },

  getProfile: ({ strapi, caller }) => ownProfile(strapi, caller),

  async updatePreferences({ strapi, caller, body }) {
    await setNewsByEmail(strapi, caller, body.newsByEmail);
    return DONE;
  },

  changePassword: ({ strapi, caller, body }) => changePassword(strapi, caller, body),

  async listSessions({ strapi, caller }) {
    return { sessions: await listSessions(strapi, caller) };
  },

  async closeSession({ strapi, caller, params }) {
    await closeSession(strapi, caller, params.id);
    return DONE;
  },

  async closeOtherSessions({ strapi, caller }) {
    await endSessions(database(strapi), caller.id, caller.sessionId);
    return DONE;
  },

  async signOut({ strapi, caller }) {
    await signOut(strapi, caller);
    return DONE;
  },
});
