import { agendaFeedsContract } from '../../../contracts/agenda';
import { DONE } from '../../../contracts/fields';
import { controller } from '../../../http/controller';
import { readFeed, removeFeed, renewFeed } from '../services/feed';
import { readFeedCalendar } from '../services/read-feed';

export default controller(agendaFeedsContract, {
  getAgendaFeed: ({ strapi, caller }) => readFeed(strapi, caller),
  renewAgendaFeed: ({ strapi, caller }) => renewFeed(strapi, caller),
  async removeAgendaFeed({ strapi, caller }) {
    await removeFeed(strapi, caller);
    return DONE;
  },
  readAgendaFeed: ({ strapi, params, clientAddress }) =>
    readFeedCalendar(strapi, params.token, clientAddress),
});
