import { accessContract } from './access';
import { customerIntegrationContract } from './integration';
import { customerOperatorsContract } from './operators';
import { selfContract } from './self';

/** Everything that can be done with customers, by who does it. */
export { accessContract, customerIntegrationContract, customerOperatorsContract, selfContract };
