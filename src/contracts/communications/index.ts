export { customerCommunicationsContract } from './customers';
export { customerGroupsContract } from './groups';
export { officeCommunicationsContract } from './operators';
export { communicationReportsContract } from './reports';
