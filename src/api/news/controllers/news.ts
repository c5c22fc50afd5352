import { DONE } from '../../../contracts/fields';
import { newsContract } from '../../../contracts/news';
import { controller } from '../../../http/controller';
import { getNews, listNews, markRead } from '../services/read-news';

export default controller(newsContract, {
  listNews: ({ strapi, caller, query }) => listNews(strapi, caller, query),
  getNews: ({ strapi, caller, params }) => getNews(strapi, caller, params.slug),
  async markNewsRead({ strapi, caller, params }) {
    await markRead(strapi, caller, params.slug);
    return DONE;
  },
  listPublicNews: ({ strapi, query }) => listNews(strapi, null, query),
  getPublicNews: ({ strapi, params }) => getNews(strapi, null, params.slug),
});
