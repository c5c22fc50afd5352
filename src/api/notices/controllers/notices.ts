import { DONE } from '../../../contracts/fields';
import { noticesContract } from '../../../contracts/notices';
import { controller } from '../../../http/controller';
import { countUnread, listNotices, noticeFilters } from '../services/list-notices';
import { markRead, markUnread } from '../services/readings';
import { stepNotice } from '../services/steps';

export default controller(noticesContract, {
  listNotices: ({ strapi, caller, query }) => listNotices(strapi, caller, query),
  async countUnreadNotices({ strapi, caller }) {
    return { unread: await countUnread(strapi, caller) };
  },
  getNoticeFilters: ({ strapi, caller }) => noticeFilters(strapi, caller),
  async markNoticeRead({ strapi, caller, params }) {
    await markRead(strapi, caller, params.id);
    return DONE;
  },
  async markNoticeUnread({ strapi, caller, params }) {
    await markUnread(strapi, caller, params.id);
    return DONE;
  },
  async stepNotice({ strapi, caller, params, body }) {
    await stepNotice(strapi, caller, params.id, body.step);
    return DONE;
  },
});
