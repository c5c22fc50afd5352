import { noticesIntegrationContract } from '../../../contracts/notices';
import { controller } from '../../../http/controller';
import { listEvents } from '../services/suite-events';

export default controller(noticesIntegrationContract, {
  listEvents: ({ strapi, query }) => listEvents(strapi, query),
});
