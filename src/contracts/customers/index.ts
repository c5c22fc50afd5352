import { accessContract } from './access';
import { consentsContract } from './consents';
import { contactsContract } from './contacts';
import { customerConflictsContract } from './conflicts';
import { emailContract } from './email';
import { customerImportsContract } from './imports';
import { customerIntegrationContract } from './integration';
import { customerOperatorsContract } from './operators';
import { selfContract } from './self';

/** Everything that can be done with customers, by who does it. */
export {
  accessContract,
  consentsContract,
  contactsContract,
  customerConflictsContract,
  customerImportsContract,
  customerIntegrationContract,
  customerOperatorsContract,
  emailContract,
  selfContract,
};
