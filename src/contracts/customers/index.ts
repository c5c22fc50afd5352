import { accessContract } from './access';
import { contactsContract } from './contacts';
import { customerConflictsContract } from './conflicts';
import { customerImportsContract } from './imports';
import { customerIntegrationContract } from './integration';
import { customerOperatorsContract } from './operators';
import { selfContract } from './self';

/** Everything that can be done with customers, by who does it. */
export {
  accessContract,
  contactsContract,
  customerConflictsContract,
  customerImportsContract,
  customerIntegrationContract,
  customerOperatorsContract,
  selfContract,
};
