import { portalSettingsContract } from '../../../contracts/portal-settings';
import { controller } from '../../../http/controller';
import { cafIdentity } from '../services/identity';

export default controller(portalSettingsContract, {
  getIdentity: ({ strapi }) => cafIdentity(strapi),
});
